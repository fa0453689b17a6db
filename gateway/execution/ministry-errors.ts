import { GraphQLError } from 'graphql';
import { type ErrorCode, isErrorCode } from '#platform/errors.ts';
import { strikeNiks } from '#platform/logger.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { clientNameOf } from './plannable.ts';

/** A place in an answer. */
export type ResponsePath = readonly (string | number)[];

/** Codes of faults that strike all of a ministry's fields alike: one error for all of them is enough. */
const ministryWide: ReadonlySet<unknown> = new Set<ErrorCode>([
  'SUBGRAPH_UNREACHABLE',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_INVALID_RESPONSE',
  'SUBGRAPH_FAILED',
  'DATABASE_UNAVAILABLE',
]);

/** Codes of refusals: what the client asked for is at fault, and `argument` may name it. */
const refusals: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'UNAUTHORIZED_FIELD',
  'DEADLINE_EXCEEDED',
]);

/**
 * The errors of a ministry's answer as the client gets them: the ministry's name and a code of our table, no address,
 * no stack, no query and no value; its own words only where it refuses an input.
 * @param toClientPath the place in the client's answer of a place in the ministry's.
 */
export function describeMinistryErrors(
  ministry: string,
  errors: unknown,
  toClientPath: (path: ResponsePath) => ResponsePath | undefined,
): GraphQLError[] {
  const list = Array.isArray(errors) && errors.length > 0 ? errors : [{}];
  return list.map((error) => {
    const fields: JsonObject = isJsonObject(error) ? error : {};
    const extensions: JsonObject = isJsonObject(fields.extensions) ? fields.extensions : {};
    const path = isResponsePath(fields.path) ? toClientPath(fields.path)?.map(clientNames) : undefined;
    const code = codeOf(extensions.code);
    // The hub's own room passes on which ministry failed it.
    const culprit = ministryWide.has(code) && isName(extensions.ministry) ? extensions.ministry : ministry;
    return new GraphQLError(messageOf(culprit, code, fields.message), {
      ...(path && { path }),
      extensions: {
        code,
        ministry: culprit,
        ...(refusals.has(code) && typeof extensions.argument === 'string' && { argument: extensions.argument }),
      },
    });
  });
}

/** The errors with only the first of those that say the same of one ministry as a whole. */
export function collapseErrors(errors: readonly GraphQLError[]): GraphQLError[] {
  const seen = new Set<string>();
  return errors.filter(({ extensions }) => {
    if (!ministryWide.has(extensions.code)) return true;
    const key = `${String(extensions.ministry)} ${String(extensions.code)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function clientNames(step: string | number): string | number {
  return typeof step === 'string' ? clientNameOf(step) : step;
}

// Other codes of a ministry mean something there alone.
function codeOf(code: unknown): ErrorCode {
  return isErrorCode(code) && (refusals.has(code) || ministryWide.has(code)) ? code : 'SUBGRAPH_FAILED';
}

function messageOf(ministry: string, code: ErrorCode, message: unknown): string {
  switch (code) {
    case 'BAD_USER_INPUT':
    case 'UNAUTHORIZED_FIELD':
    case 'DEADLINE_EXCEEDED':
      return typeof message === 'string' ? strikeNiks(message) : `${ministry} refused what was asked.`;
    case 'SUBGRAPH_UNREACHABLE':
      return `${ministry} cannot be reached.`;
    case 'SUBGRAPH_TIMEOUT':
      return `${ministry} did not answer in time.`;
    case 'DATABASE_UNAVAILABLE':
      return `${ministry}: its database does not answer.`;
    default:
      return `${ministry} failed to answer a field.`;
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(value);
}

/** True where the value may be a place in an answer. */
export function isResponsePath(path: unknown): path is ResponsePath {
  return Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number');
}
