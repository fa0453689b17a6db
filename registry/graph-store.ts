import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './state.ts';

/** Keeps the SDLs of composed graphs. What is lost of it can be composed again. */
export interface GraphStore {
  /** The SDL with that SHA-256, or null where it is not there or damaged. */
  find(hash: string): Promise<string | null>;
  /** Keeps the SDL under its SHA-256, durably; the oldest go. */
  save(sdl: string): Promise<void>;
}

/** How many graphs are kept. */
export const keptGraphs = 50;

const ending = '.graphql';

/** Graphs as files of a folder. */
export function createFileGraphs(folder: string): GraphStore {
  return {
    async find(hash) {
      const sdl = await readFile(join(folder, `${hash}${ending}`), 'utf8').catch(() => null);
      return sdl !== null && sha256(sdl) === hash ? sdl : null;
    },
    async save(sdl) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeWhole(join(folder, `${sha256(sdl)}${ending}`), sdl);
      await removeOldest(folder);
    },
  };
}

/** Puts a text in the place of a file at once: a reader sees the old one or the new one, also after a power failure. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending));
  if (names.length <= keptGraphs) return;
  const paths = names.map((name) => join(folder, name));
  const ages = await Promise.all(paths.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  ages.sort((a, b) => b.at - a.at);
  await Promise.all(ages.slice(keptGraphs).map(({ path }) => rm(path, { force: true })));
}
