/** The operations that may be asked by their ids: the hub's own, and those that clients registered. Knows no caller's rights. */
import { createHash } from 'node:crypto';
import { type DocumentNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { PublishedOperation, PublishedOperations } from '#platform/registry/wire.ts';
import { maxTokensOfAnyRole } from '../limits/role-limits.ts';
import { fingerprint, fingerprintOfText } from '../limits/tokens.ts';

/** An operation that may be asked by its id. */
export interface RegisteredOperation {
  /** SHA-256 of the body's bytes in hexadecimal. */
  readonly id: string;
  readonly name: string;
  /** The document's text; it holds one operation. */
  readonly body: string;
  /** See `fingerprint`: the same for texts that differ in comments, commas and white space alone. */
  readonly fingerprint: string;
  /** The client that registered it; null for one of the hub's own. */
  readonly client: string | null;
  /** The body parsed, once, when it is first asked for. */
  readonly document: DocumentNode;
}

/** The registered operations as they are now. What was found stays good for who found it when the list is replaced. */
export interface RegisteredOperations {
  /** Those with that id: one for each client that registered the text. */
  findById(id: string): readonly RegisteredOperation[];
  /** Those whose text it is, word for word; comments, commas and white space do not matter. */
  findByText(text: string): readonly RegisteredOperation[];
  /** As `findByText`, for a document that was parsed with its tokens. */
  findByDocument(document: DocumentNode): readonly RegisteredOperation[];
  all(): readonly RegisteredOperation[];
  /**
   * Takes the registry's list in place of its former one; the hub's own operations stay.
   * @returns why operations of the list are left out, a line each without their texts; none where all are taken.
   */
  replace(published: PublishedOperations): readonly string[];
}

/** Operations of clients that are kept. */
const maxOperations = 20_000;

/** Bytes of clients' texts that are kept. */
const maxBytes = 64 * 1024 * 1024;

/** Characters of clients' texts whose fingerprints are remembered. */
const maxRememberedText = 4 * 1024 * 1024;

/**
 * The registered operations, at first the hub's own alone.
 * @param own documents of the repository by name, each with one operation.
 */
export function createRegisteredOperations(own: ReadonlyMap<string, string>): RegisteredOperations {
  const ownOperations = [...own].flatMap(
    ([name, body]) => createOperation({ id: sha256(body), name, body, client: null }) ?? [],
  );
  const prints = new LRUCache<string, { readonly print: string | null }>({
    maxSize: maxRememberedText,
    sizeCalculation: (_, text) => text.length + 1,
  });
  let index = createIndex(ownOperations);

  function printOf(text: string): string | null {
    let found = prints.get(text);
    if (found === undefined) {
      found = { print: fingerprintOfText(text, maxTokensOfAnyRole) };
      prints.set(text, found);
    }
    return found.print;
  }

  return {
    findById: (id) => index.byId.get(id) ?? none,
    findByText: (text) => index.byPrint.get(printOf(text) ?? '') ?? none,
    findByDocument: (document) => index.byPrint.get(fingerprint(document) ?? '') ?? none,
    all: () => index.all,
    replace({ operations }) {
      const faults: string[] = [];
      const taken: RegisteredOperation[] = [];
      let bytes = 0;
      for (const published of operations) {
        bytes += published.body.length;
        const isOver = taken.length >= maxOperations || bytes > maxBytes;
        const read = isOver
          ? 'it is over what a gateway keeps'
          : (index.find(published) ?? createPublished(published) ?? 'its text is not the one of its id');
        if (typeof read === 'string') faults.push(`${published.client}, operation ${published.id}: ${read}`);
        else taken.push(read);
      }
      index = createIndex([...ownOperations, ...taken]);
      return faults;
    },
  };
}

const none: readonly RegisteredOperation[] = [];

interface Index {
  readonly all: readonly RegisteredOperation[];
  readonly byId: ReadonlyMap<string, readonly RegisteredOperation[]>;
  readonly byPrint: ReadonlyMap<string, readonly RegisteredOperation[]>;
  /** The operation that was read from the same entry before. */
  find(published: PublishedOperation): RegisteredOperation | undefined;
}

function createIndex(all: readonly RegisteredOperation[]): Index {
  const byId = groupBy(all, ({ id }) => id);
  return {
    all,
    byId,
    byPrint: groupBy(all, (operation) => operation.fingerprint),
    find: ({ id, client, body }) => byId.get(id)?.find((known) => known.client === client && known.body === body),
  };
}

function groupBy(
  all: readonly RegisteredOperation[],
  keyOf: (operation: RegisteredOperation) => string,
): ReadonlyMap<string, readonly RegisteredOperation[]> {
  const groups = new Map<string, RegisteredOperation[]>();
  for (const operation of all) {
    const key = keyOf(operation);
    const group = groups.get(key);
    if (group) group.push(operation);
    else groups.set(key, [operation]);
  }
  return groups;
}

function createPublished(published: PublishedOperation): RegisteredOperation | null {
  return sha256(published.body) === published.id ? createOperation(published) : null;
}

function createOperation({
  id,
  name,
  body,
  client,
}: Pick<RegisteredOperation, 'id' | 'name' | 'body' | 'client'>): RegisteredOperation | null {
  const print = fingerprintOfText(body, maxTokensOfAnyRole);
  if (print === null) return null;
  let document: DocumentNode | undefined;
  return {
    id,
    name,
    body,
    client,
    fingerprint: print,
    get document() {
      document ??= parse(body, { maxTokens: maxTokensOfAnyRole });
      return document;
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
