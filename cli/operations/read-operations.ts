import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailure, exitCodes } from '../failure.ts';
import type { ReadOperations } from './client-operation.ts';
import { collectDocuments, type DocumentFile } from './collect-documents.ts';
import { readManifest } from './read-manifest.ts';

/** Files of a folder that are read at most. */
const maxFiles = 5000;

/**
 * The operations of files and folders: GraphQL documents, and manifests in JSON. Of a folder every `.graphql` and `.gql`
 * file is read, also of the folders in it.
 * @throws {CommandFailure} where a path cannot be read, or a folder holds no document.
 */
export async function readOperations(paths: readonly string[]): Promise<ReadOperations> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  const manifests = files
    .filter(({ path }) => path.endsWith('.json'))
    .map(({ path, text }) => readManifest(text, path));
  const documents = collectDocuments(files.filter(({ path }) => !path.endsWith('.json')));
  const all = [documents, ...manifests];
  return {
    operations: all.flatMap(({ operations }) => operations),
    faults: all.flatMap(({ faults }) => faults),
  };
}

async function filesOf(path: string): Promise<readonly DocumentFile[]> {
  const paths = (await isFolder(path)) ? await documentsIn(path) : [path];
  return Promise.all(paths.map(async (file) => ({ path: file, text: await readText(file) })));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

async function documentsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => /\.(graphql|gql)$/.test(name) && !/(^|[\\/])node_modules[\\/]/.test(name),
  );
  if (names.length > 0 && names.length <= maxFiles) return names.toSorted().map((name) => join(folder, name));
  const what = names.length === 0 ? 'no .graphql file' : `${names.length} files, more than ${maxFiles}`;
  throw new CommandFailure(`${folder} holds ${what}. Name another folder, or files.`, { exitCode: exitCodes.usage });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): CommandFailure {
  const { code } = cause as NodeJS.ErrnoException;
  return new CommandFailure(`${path} cannot be read (${code}). Name a file or a folder that exists.`, {
    exitCode: exitCodes.usage,
    cause,
  });
}
