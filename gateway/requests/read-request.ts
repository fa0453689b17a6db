import { HubError } from '#platform/errors.ts';

/** A GraphQL request as it came by HTTP, each part of its type and nothing of it looked into. */
export interface GraphqlRequest {
  /** The document; null where the request names one that is known. */
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Id of a registered document; null where there is none. */
  readonly documentId: string | null;
}

/**
 * The request that a JSON body holds.
 * @param contentType of the request: a form or plain text can be sent by any page that a user visits, JSON cannot.
 * @throws {HubError} BAD_REQUEST where it is none; a list of requests is none.
 */
export function readRequest(contentType: string | undefined, body: unknown): GraphqlRequest {
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType ?? '') || !isObject(body)) throw notGraphql();
  const { query, operationName, variables, extensions, documentId } = body;
  return {
    query: textOf(query),
    operationName: textOf(operationName),
    variables: objectOf(variables),
    extensions: objectOf(extensions),
    documentId: textOf(documentId),
  };
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw notGraphql();
  return value;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return nothing;
  if (!isObject(value)) throw notGraphql();
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const nothing = Object.freeze({});

function notGraphql(): HubError {
  return new HubError('BAD_REQUEST', 'Send POST /graphql with a JSON body that holds the whole document.');
}
