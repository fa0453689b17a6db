import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import type { View } from '#platform/access/view.ts';
import { type ErrorCode, errorCodes, isErrorCode } from '#platform/errors.ts';
import { type Logger, strikeNiks } from '#platform/logger.ts';

/** What each request of a server carries: for its errors and log lines, and for what it may see. */
export interface RequestContext {
  readonly requestId: string;
  /** The address that sent it; for rate limits alone, never logged. */
  readonly remoteAddress: string;
  readonly view: View;
  /** What is asked, where it is known before resolvers run: a query that a room has compiled. */
  readonly asked?: AskedOperation;
}

/** An operation of a document that is valid. */
export interface AskedOperation {
  /** The same object each time that its text is asked. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * The one form in which a server's errors leave it: message, path, and a code of the table in errors.ts.
 * An unknown fault becomes INTERNAL_SERVER_ERROR; no stack, address, value or query text leaves.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, code, extensions } = describe(formatted, error);
  return {
    message: strikeNiks(message),
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code, ...extensions },
  };
}

/** A plugin that writes the faults among a request's errors to the log, each under the request's id. */
export function createFaultLogPlugin<TContext extends RequestContext>(logger: Logger): ApolloServerPlugin<TContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { requestId } }) => logFaults(errors, requestId, logger),
    }),
  };
}

/** Writes the faults among the errors of a request to the log under its id, and the id into each of them. */
export function logFaults(errors: readonly GraphQLError[], requestId: string, logger: Logger): void {
  const faults = errors.map((error) => ({ error, code: codeOf(error) })).filter(({ code }) => faultCodes.has(code));
  for (const { error } of faults) error.extensions.requestId = requestId;
  // One database that is down is one line, not one for each of 500 households.
  for (const code of faultCodes) {
    const alike = faults.filter((fault) => fault.code === code);
    const first = alike[0]?.error;
    if (!first) continue;
    logger.error({ requestId, code, count: alike.length, err: first.originalError ?? first }, 'request failed');
  }
}

/** The errors of a request as they leave it; the faults among them are logged under its id. */
export function describeErrors(
  errors: readonly GraphQLError[],
  requestId: string,
  logger: Logger,
): readonly GraphQLFormattedError[] {
  logFaults(errors, requestId, logger);
  return errors.map((error) => formatError(error.toJSON(), error));
}

const faultCodes: ReadonlySet<ErrorCode> = new Set(['INTERNAL_SERVER_ERROR', 'DATABASE_UNAVAILABLE']);

/** A plugin that gives a request that failed as a whole the HTTP status of its error's code. */
export function createStatusPlugin<TContext extends RequestContext>(): ApolloServerPlugin<TContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
        const { code, retryAfterSeconds } = body.singleResult.errors?.[0]?.extensions ?? {};
        if (isErrorCode(code)) http.status = errorCodes[code].httpStatus;
        if (typeof retryAfterSeconds === 'number') http.headers.set('retry-after', String(retryAfterSeconds));
      },
    }),
  };
}

interface Description {
  readonly message: string;
  readonly code: ErrorCode;
  readonly extensions: Record<string, unknown>;
}

function describe(formatted: GraphQLFormattedError, error: unknown): Description {
  const code = codeOf(error, formatted);
  const given = formatted.extensions ?? {};
  switch (code) {
    case 'INTERNAL_SERVER_ERROR':
      return {
        code,
        message: 'The hub failed to answer. Its log has the fault.',
        extensions: pick(given, ['requestId']),
      };
    case 'DATABASE_UNAVAILABLE':
      return {
        code,
        message: "The ministry's database does not answer. Try again later.",
        extensions: pick(given, ['requestId', 'ministry']),
      };
    case 'DEADLINE_EXCEEDED':
      return { code, message: 'The answer was not ready in time. Ask for less.', extensions: {} };
    case 'GRAPHQL_PARSE_FAILED':
    case 'GRAPHQL_VALIDATION_FAILED':
      return { code, message: withoutValues(formatted.message), extensions: {} };
    case 'BAD_REQUEST':
      return { code, message: 'Send POST /graphql with a JSON body that holds the whole document.', extensions: {} };
    case 'BAD_USER_INPUT':
      return describeBadInput(formatted, given);
    default:
      return {
        code,
        message: formatted.message,
        extensions: pick(given, ['argument', 'ministry', 'requestId', 'retryAfterSeconds']),
      };
  }
}

/** MongoDB's code for a command that its `maxTimeMS` ended (MaxTimeMSExpired). */
const maxTimeExpired = 50;

function codeOf(error: unknown, formatted?: GraphQLFormattedError): ErrorCode {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof Error && /^Mongo(ose)?(ServerSelection|Network|NotConnected|PoolC)/.test(original.name)) {
    return 'DATABASE_UNAVAILABLE';
  }
  if (original instanceof Error && 'code' in original && original.code === maxTimeExpired) return 'DEADLINE_EXCEEDED';
  const code = formatted?.extensions?.code ?? (error instanceof GraphQLError ? error.extensions.code : undefined);
  if (code === 'PERSISTED_QUERY_NOT_SUPPORTED') return 'BAD_REQUEST';
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}

// graphql-js repeats the value: `Variable "$nik" got invalid value "…"; Expected …`.
function describeBadInput(formatted: GraphQLFormattedError, given: Record<string, unknown>): Description {
  const variable = /^Variable "\$(\w+)"/.exec(formatted.message)?.[1];
  return variable === undefined
    ? { code: 'BAD_USER_INPUT', message: formatted.message, extensions: pick(given, ['argument']) }
    : {
        code: 'BAD_USER_INPUT',
        message: `Variable "$${variable}" does not have a valid value for its type.`,
        extensions: { argument: variable },
      };
}

// Parse and validation messages quote literals and tokens of the document.
function withoutValues(message: string): string {
  return message
    .replace(/(, found|value:|found:) .*$/s, '.')
    .replace(/(String|BlockString|Int|Float) "(?:[^"\\]|\\.)*"/g, '$1')
    .replace(/\s*Did you mean .*\?$/s, '');
}

function pick(from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
}
