import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Logger } from '#platform/logger.ts';
import { readPublishedGraph } from '#platform/registry/client.ts';
import type { PublishedGraph } from '#platform/registry/wire.ts';

/** The graph that a gateway served last, in a file: what it starts with where the registry does not answer. */
export interface GraphCache {
  /** Null where there is none that can be read. */
  find(): Promise<PublishedGraph | null>;
  keep(published: PublishedGraph): Promise<void>;
}

/** The cache in a file, which is replaced as a whole. */
export function createGraphCache(file: string, logger: Logger): GraphCache {
  return {
    async find() {
      try {
        return readPublishedGraph(await readFile(file, 'utf8'));
      } catch (err) {
        const isMissing = (err as NodeJS.ErrnoException).code === 'ENOENT';
        if (!isMissing) logger.error({ err }, 'the graph that was kept cannot be read');
        return null;
      }
    },
    async keep(published) {
      await mkdir(dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, JSON.stringify(published));
      await rename(draft, file);
    },
  };
}
