import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename as move, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandFailure } from '../../failure.ts';
import { rename } from './names.ts';
import { listTemplate, readTemplate } from './template.ts';

/** The hub's own folder. */
export const hubFolder = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * Writes the starter under that name into the folder, whole or not at all, and answers the paths of its files.
 * @throws {CommandFailure} where the folder holds anything, or cannot be written.
 */
export async function writeRoom(name: string, folder: string): Promise<string[]> {
  const files = listTemplate();
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new CommandFailure(`The folder ${folder} is not empty. Choose another by --folder, or remove it.`);
    }
    await mkdir(dirname(folder), { recursive: true });
    const draft = `${folder}-${randomUUID()}`;
    await mkdir(draft);
    try {
      for (const path of files) await writeText(join(draft, path), textOf(path, name, folder));
      await linkHub(draft);
      await move(draft, folder);
    } catch (fault) {
      await rm(draft, { recursive: true, force: true });
      throw fault;
    }
  } catch (cause) {
    if (cause instanceof CommandFailure) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new CommandFailure(`The folder ${folder} cannot be written (${code}). Choose another by --folder.`, {
      cause,
    });
  }
  return files;
}

function textOf(path: string, name: string, folder: string): string {
  const text = rename(readTemplate(path), name);
  return path === 'package.json' ? manifestOf(text, folder) : text;
}

/** The starter's package.json with the versions that the hub itself uses, and the hub as a folder beside it. */
function manifestOf(text: string, folder: string): string {
  const hub = JSON.parse(readFileSync(join(hubFolder, 'package.json'), 'utf8')) as Manifest;
  const versions = { ...hub.devDependencies, ...hub.dependencies, [hub.name]: `file:${relative(folder, hubFolder)}` };
  const pinned = (names: object) => Object.fromEntries(Object.keys(names).map((name) => [name, versions[name]]));
  const room = JSON.parse(text) as Manifest;
  const manifest = {
    ...room,
    dependencies: pinned(room.dependencies),
    devDependencies: pinned(room.devDependencies),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

// Within the hub's folder all packages are found above but the hub itself, which "npm install" would link there.
async function linkHub(draft: string): Promise<void> {
  if (relative(hubFolder, draft).startsWith('..')) return;
  const modules = join(draft, 'node_modules');
  await mkdir(join(modules, '.bin'), { recursive: true });
  await symlink(hubFolder, join(modules, 'kemensos-data-hub'), 'junction');
  await symlink('../kemensos-data-hub/cli/hub.js', join(modules, '.bin', 'hub'));
}
