import { readdir, readFile } from 'node:fs/promises';
import { parse, print } from 'graphql';

const folder = new URL('../../schema/operations/', import.meta.url);

/**
 * The documents of the repository, operations that everybody may ask, by the names of their files. They are printed anew as
 * `hub operations manifest` does, so that both know them by the same ids.
 */
export async function readOwnOperations(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, print(parse(await readFile(new URL(name, folder), 'utf8')))] as const),
    ),
  );
}
