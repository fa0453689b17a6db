import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { CommandFailure, exitCodes } from '../failure.ts';

/** The document that asks three ministries for one household. */
export const householdDocument = fileURLToPath(new URL('../../schema/operations/household.graphql', import.meta.url));

/**
 * The text of a GraphQL document: of the file, of standard input for `-`, of the household query for none.
 * @throws {CommandFailure} when the file cannot be read.
 */
export async function readDocument(file: string | undefined): Promise<string> {
  if (file === '-') return readAll(process.stdin);
  try {
    return readFileSync(file ?? householdDocument, 'utf8');
  } catch (cause) {
    throw new CommandFailure(
      `The document ${file ?? householdDocument} cannot be read. Give the path of a .graphql file.`,
      {
        exitCode: exitCodes.usage,
        cause,
      },
    );
  }
}

/**
 * GraphQL variables from a JSON object, or from `@` and the path of a file that holds one.
 * @throws {CommandFailure} that never repeats the text, since it may hold a NIK.
 */
export function readVariables(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  const json = text.startsWith('@') ? readVariablesFile(text.slice(1)) : text;
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // refused below
  }
  throw new CommandFailure(`--variables is not a JSON object. Write it as '{"id": "…"}', or as @file.`, {
    exitCode: exitCodes.usage,
  });
}

/**
 * A token as it is given, or of the file behind `@`; a file keeps it out of the list of processes.
 * @throws {CommandFailure} where the file cannot be read.
 */
export function readToken(text: string): string {
  if (!text.startsWith('@')) return text;
  try {
    return readFileSync(text.slice(1), 'utf8').trim();
  } catch (cause) {
    throw new CommandFailure(`The file ${text.slice(1)} of --token cannot be read.`, {
      exitCode: exitCodes.usage,
      cause,
    });
  }
}

function readVariablesFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new CommandFailure(`The file ${path} of --variables cannot be read.`, { exitCode: exitCodes.usage, cause });
  }
}
