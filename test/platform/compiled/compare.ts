import { execute, type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { createKnownQuery } from '#platform/compiled/known-query.ts';
import { runProgram } from '#platform/compiled/run.ts';
import { writeData } from '#platform/compiled/write-data.ts';
import { formatError } from '#platform/error-format.ts';
import type { RandomOperation } from '../../support/random-operations.ts';

/** What leaves a room. */
export interface Answer {
  /** JSON. */
  readonly data: string;
  /** JSON of each, as it leaves. */
  readonly errors: readonly string[];
}

/** What graphql-js answers; null where it does not run the operation at all, for a fault in its variables. */
export async function runByGraphqlJs(
  schema: GraphQLSchema,
  { query, variables }: RandomOperation,
  context: unknown = {},
): Promise<Answer | null> {
  const document = parse(query);
  const { data, errors = [] } = await leavingRejectionsUnheard(async () =>
    execute({ schema, document, variableValues: { ...variables }, contextValue: context }),
  );
  return data === undefined ? null : { data: JSON.stringify(data), errors: errors.map(leave) };
}

// graphql-js hears of no rejection in a list of which another element failed at once; without this, each ends the process.
async function leavingRejectionsUnheard<T>(work: () => Promise<T>): Promise<T> {
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => {});
  try {
    const done = await work();
    for (let turn = 0; turn < 4; turn += 1) await new Promise(setImmediate);
    return done;
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
}

/** What the compiled query answers; null where it is left to graphql-js. */
export async function runCompiled(
  schema: GraphQLSchema,
  { query, variables }: RandomOperation,
  context: unknown = {},
): Promise<Answer | null> {
  const prepared = createKnownQuery(schema, parse(query))?.prepare(variables) ?? null;
  if (prepared === null) return null;
  const { json, errors } = writeData(await runProgram(prepared.program, prepared.variables, context));
  return { data: json, errors: errors.map(leave) };
}

/**
 * The errors of an answer as they have to be whatever the order in which promises settle: those whose own place is null, and
 * the places that are null for something promised below them, since one of the errors there is told and which is chance.
 */
export function certainErrors({ data, errors }: Answer): readonly string[] {
  const parsed: unknown = JSON.parse(data);
  const certain = errors.map((error) => {
    const { path = [] } = JSON.parse(error) as { path?: (string | number)[] };
    const place = nullPlace(parsed, path);
    return place.length === path.length ? error : `within ${JSON.stringify(place)}`;
  });
  return [...new Set(certain)].toSorted();
}

function nullPlace(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  for (const [depth, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) return path.slice(0, depth);
    value = (value as Record<string | number, unknown>)[step];
  }
  return path;
}

function leave(error: GraphQLError): string {
  const { message, ...rest } = formatError(error.toJSON(), error);
  return JSON.stringify({ message, ...rest });
}
