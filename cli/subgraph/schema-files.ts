import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CommandFailure, exitCodes } from '../failure.ts';

/** A schema of one or several files as one text, of which a place is still known by its file. */
export interface JoinedSchema {
  readonly sdl: string;
  /** The file and the line of a line of the whole, counted from 1. */
  placeOf(line: number): { readonly file: string; readonly line: number };
}

interface SchemaPart {
  readonly file: string;
  readonly sdl: string;
}

/**
 * The schema of files, and of every `.graphql` file in folders, in the order of their names.
 * @throws {CommandFailure} where one cannot be read, or there is none.
 */
export function joinSchema(paths: readonly string[]): JoinedSchema {
  const parts = paths.flatMap(filesAt).map((path): SchemaPart => ({ file: shown(path), sdl: readText(path) }));
  if (parts.length === 0) {
    throw new CommandFailure('There is no schema: name a .graphql file or a folder of them with --schema.', {
      exitCode: exitCodes.usage,
    });
  }
  return {
    sdl: parts.map(({ sdl }) => sdl).join('\n'),
    placeOf(line) {
      let left = line;
      for (const { file, sdl } of parts.slice(0, -1)) {
        const lines = sdl.split('\n').length;
        if (left <= lines) return { file, line: left };
        left -= lines;
      }
      return { file: (parts.at(-1) as SchemaPart).file, line: left };
    },
  };
}

function filesAt(path: string): readonly string[] {
  if (!statOf(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql') && !name.includes('node_modules'))
    .toSorted()
    .map((name) => join(path, name));
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): CommandFailure {
  const { code } = cause as NodeJS.ErrnoException;
  return new CommandFailure(`The schema ${shown(path)} cannot be read (${code}).`, {
    exitCode: exitCodes.usage,
    cause,
  });
}

function shown(path: string): string {
  const fromHere = relative('', path);
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}
