import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { createKnownQuery, type KnownQuery } from './known-query.ts';

/** The documents that were found valid by one schema, by their texts; those asked last. */
export interface KnownQueries {
  /** Keeps a document. It is compiled when it is asked again. */
  learn(text: string, document: DocumentNode): void;
  /** Null where the text is not known, or has to be answered in the general way. */
  find(text: string): KnownQuery | null;
}

/** Characters of all texts that are kept; what is made of one takes some hundred times as many bytes. */
const maxCharacters = 256 * 1024;

interface Entry {
  readonly document: DocumentNode;
  /** Undefined while nobody has asked it again. */
  query?: KnownQuery | null;
}

/** Nothing known yet. */
export function createKnownQueries(schema: GraphQLSchema): KnownQueries {
  const entries = new LRUCache<string, Entry>({
    maxSize: maxCharacters,
    sizeCalculation: (_, text) => text.length,
  });
  return {
    learn(text, document) {
      if (text !== '' && !entries.has(text)) entries.set(text, { document });
    },
    find(text) {
      const entry = entries.get(text);
      if (entry === undefined) return null;
      if (entry.query === undefined) entry.query = createKnownQuery(schema, entry.document);
      return entry.query;
    },
  };
}
