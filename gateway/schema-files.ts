import { readFile } from 'node:fs/promises';

/** The text of a committed file of `schema/`, such as `supergraph.graphql`. */
export function readSchemaFile(name: string): Promise<string> {
  return readFile(new URL(`../schema/${name}`, import.meta.url), 'utf8');
}
