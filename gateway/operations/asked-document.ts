import { createHash } from 'node:crypto';
import { HubError } from '#platform/errors.ts';

/** How a request says which document it asks; at least one of the two is there. */
export type AskedDocument =
  | { readonly id: string; readonly text: null }
  | { readonly id: string | null; readonly text: string };

/**
 * Reads which document a request body asks: its text, or its SHA-256 as `documentId` (GraphQL over HTTP, persisted
 * documents) or as Apollo's `extensions.persistedQuery`.
 * @returns null where it says neither.
 * @throws {HubError} BAD_USER_INPUT where an id has a wrong form, or is not the hash of the text beside it.
 */
export function readAskedDocument(body: Readonly<Record<string, unknown>>): AskedDocument | null {
  const id = idOf(body);
  const text = typeof body.query === 'string' && body.query !== '' ? body.query : null;
  if (text === null) return id === null ? null : { id, text };
  if (id !== null && createHash('sha256').update(text).digest('hex') !== id) {
    throw badInput(
      'The id is not the SHA-256 of the text that came with it. Send the text alone, or its own hash.',
      'documentId',
    );
  }
  return { id, text };
}

const sha256Form = /^[0-9a-f]{64}$/;

function idOf({ documentId, extensions }: Readonly<Record<string, unknown>>): string | null {
  const named = documentId == null ? null : readDocumentId(documentId);
  const persisted = (extensions as { readonly persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  const hash = persisted == null ? null : readPersistedQuery(persisted);
  if (named !== null && hash !== null && named !== hash) {
    throw badInput(
      '"documentId" and "extensions.persistedQuery" name different documents. Send one of them.',
      'documentId',
    );
  }
  return named ?? hash;
}

function readDocumentId(given: unknown): string {
  const id = typeof given === 'string' ? given.replace(/^sha256:/, '') : '';
  if (sha256Form.test(id)) return id;
  throw badInput(
    '"documentId" has to be "sha256:" and the 64 hexadecimal digits of the document, in lower case.',
    'documentId',
  );
}

function readPersistedQuery(given: unknown): string {
  const { version, sha256Hash } = given as { readonly version?: unknown; readonly sha256Hash?: unknown };
  // The client preset writes hashes with their prefix, and clients send them as they are written.
  const hash = typeof sha256Hash === 'string' ? sha256Hash.replace(/^sha256:/, '') : '';
  if (version === 1 && sha256Form.test(hash)) return hash;
  throw badInput(
    '"extensions.persistedQuery" has to hold "version": 1 and "sha256Hash", 64 hexadecimal digits in lower case.',
    'extensions.persistedQuery',
  );
}

function badInput(message: string, argument: string): HubError {
  return new HubError('BAD_USER_INPUT', message, { argument });
}
