import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Logger } from '#platform/logger.ts';
import { writeWhole } from '../graph-store.ts';
import type { CoordinateUse } from '../model.ts';
import { keyOf, mergeUses, mostUses, type UsageLedger, usesOf } from './usage.ts';

/** How long what was seen may be in memory alone, in milliseconds. */
const keepEveryMs = 15_000;

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const fileForm = z.array(
  z.object({
    coordinate: z.string(),
    client: z.string(),
    operationName: z.string().nullable(),
    count: z.int(),
    firstSeen: day,
    lastSeen: day,
  }),
);

/** The usage in a file, which is replaced as a whole every few seconds while something is seen. */
export async function openFileUsage(path: string, logger: Logger, most = mostUses): Promise<UsageLedger> {
  // In the order in which they were last seen, so that the first is the one to forget.
  const known = new Map<string, CoordinateUse>();
  let isDirty = false;
  let keeping: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;

  function add(use: CoordinateUse): void {
    const key = keyOf(use);
    const merged = mergeUses(known.get(key), use);
    known.delete(key);
    known.set(key, merged);
    if (known.size > most) known.delete(known.keys().next().value as string);
  }

  async function keep(): Promise<void> {
    if (!isDirty) return;
    isDirty = false;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeWhole(path, JSON.stringify([...known.values()]));
    } catch (fault) {
      isDirty = true;
      logger.error({ err: fault }, 'the usage cannot be kept');
    }
  }

  function keepSoon(): void {
    timer ??= setTimeout(() => {
      timer = null;
      keeping = keeping.then(keep);
    }, keepEveryMs).unref();
  }

  for (const use of await readUses(path, logger)) add(use);
  return {
    async record(batch) {
      for (const use of usesOf(batch)) add(use);
      isDirty = true;
      keepSoon();
    },
    readAll: async () => [...known.values()],
    async close() {
      if (timer !== null) clearTimeout(timer);
      await keeping.then(keep);
    },
  };
}

// What clients use is seen again within days: a damaged file is no reason not to start.
async function readUses(path: string, logger: Logger): Promise<readonly CoordinateUse[]> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return [];
  try {
    return fileForm.parse(JSON.parse(text));
  } catch {
    logger.warn({ path }, 'the file of the usage is damaged, and is begun anew');
    return [];
  }
}
