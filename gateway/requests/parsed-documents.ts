import { createHash } from 'node:crypto';
import { type DocumentNode, GraphQLError, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { maxTokensOfAnyRole } from '../limits/role-limits.ts';

/** A document that was parsed, valid or not. */
export interface ParsedDocument {
  readonly document: DocumentNode;
  /** SHA-256 of the text in hexadecimal. */
  readonly hash: string;
  /** The operation of that name, or the only one; null where there is none such. */
  operationOf(name: string | null): OperationDefinitionNode | null;
}

/** Parses documents, and keeps what was parsed last. */
export interface ParsedDocuments {
  /** @throws {GraphQLError} GRAPHQL_PARSE_FAILED. */
  parse(text: string): ParsedDocument;
}

/** Characters of all texts that are kept; what is parsed of one takes some fifty times as many bytes. */
const maxCharacters = 512 * 1024;

/** Nothing parsed yet. */
export function createParsedDocuments(): ParsedDocuments {
  const kept = new LRUCache<string, ParsedDocument>({
    maxSize: maxCharacters,
    sizeCalculation: (_, text) => text.length,
  });
  return {
    parse(text) {
      let found = kept.get(text);
      if (found === undefined) {
        found = createParsedDocument(text);
        kept.set(text, found);
      }
      return found;
    },
  };
}

function createParsedDocument(text: string): ParsedDocument {
  const document = parseText(text);
  const operations = new Map<string | null, OperationDefinitionNode | null>();
  return {
    document,
    hash: createHash('sha256').update(text).digest('hex'),
    operationOf(name) {
      const known = operations.get(name);
      if (known !== undefined) return known;
      const operation = getOperationAST(document, name) ?? null;
      if (operation) operations.set(name, operation); // names that are not there are without number
      return operation;
    },
  };
}

function parseText(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: maxTokensOfAnyRole });
  } catch (fault) {
    const { message, source, positions } = fault as GraphQLError;
    throw new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  }
}
