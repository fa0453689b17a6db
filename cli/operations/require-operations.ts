import { readFile } from 'node:fs/promises';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { CommandFailure, exitCodes } from '../failure.ts';
import { checkOperations } from './check-operations.ts';
import type { ClientOperation } from './client-operation.ts';
import { readOperations } from './read-operations.ts';

/** Where operations are read, and what they are checked against. */
export interface DocumentChoice {
  /** A client schema's file; the hub's own unless given. */
  readonly schema?: string;
}

/**
 * The operations of the paths, each once, in the order of their names.
 * @throws {CommandFailure} listing everything that is wrong with them, or where there are none.
 */
export async function requireOperations(
  paths: readonly string[],
  { schema }: DocumentChoice,
): Promise<readonly ClientOperation[]> {
  const clientSchema = await readSchema(schema);
  const { operations, faults } = await readOperations(paths);
  const found = [...faults, ...checkOperations(operations, clientSchema)];
  if (found.length > 0) {
    throw new CommandFailure(`The operations cannot be registered:\n${found.map((fault) => `  ${fault}`).join('\n')}`);
  }
  if (operations.length === 0) {
    throw new CommandFailure('There is no operation in the files. Name files that hold some.', {
      exitCode: exitCodes.usage,
    });
  }
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return [...byId.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function readSchema(path: string | undefined): Promise<GraphQLSchema> {
  try {
    return buildSchema(await readFile(path ?? new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
  } catch (cause) {
    throw new CommandFailure(`The schema ${path ?? 'of the hub'} cannot be read: ${(cause as Error).message}`, {
      exitCode: exitCodes.usage,
      cause,
    });
  }
}
