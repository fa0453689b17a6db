import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../starter/', import.meta.url));

/** What a run of the starter in its own place leaves there. */
const leftovers = new Set(['node_modules', 'dist', '.keys', '.env']);

/** The paths of the starter's files, in order. */
export function listTemplate(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`))
    .filter((path) => !path.split(/[\\/]/).some((part) => leftovers.has(part)))
    .toSorted();
}

/** The text of one of the starter's files. */
export function readTemplate(path: string): string {
  return readFileSync(`${folder}${path}`, 'utf8');
}
