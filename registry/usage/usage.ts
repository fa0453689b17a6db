/** Which clients use which elements of the schema: what the gateways saw, summed up by day. */
import { z } from 'zod';
import type { UsageBatch } from '#platform/registry/wire.ts';
import type { CoordinateUse } from '../model.ts';

/** Remembers what is used. */
export interface UsageLedger {
  /** Adds what a gateway saw. */
  record(batch: UsageBatch): Promise<void>;
  /** All that is known, of which the longest unused was forgotten where it became too much. */
  readAll(): Promise<readonly CoordinateUse[]>;
  /** Keeps what is not kept yet. */
  close(): Promise<void>;
}

/** How many uses (client, operation, element) are remembered. */
export const mostUses = 100_000;

/** The name under which the public asks: anybody may name an operation, so that names of the public are not kept apart. */
const anonymous = 'anonymous';

const count = z.int().min(1).max(1_000_000_000);
const batchForm = z.object({
  gateway: z.string().min(1).max(200),
  since: z.iso.datetime({ offset: true }),
  until: z.iso.datetime({ offset: true }),
  uses: z
    .array(
      z.object({
        client: z.string().min(1).max(200),
        operationName: z.string().max(200).nullable(),
        signature: z.string().max(64),
        count,
        coordinates: z.array(z.string().regex(/^[\w.(:)@]{1,400}$/)).max(20_000),
      }),
    )
    .max(10_000),
});

/** The batch that a gateway sent, or null where it sent none. */
export function parseBatch(value: unknown): UsageBatch | null {
  const parsed = batchForm.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** The uses of a batch, one an element, client and operation. */
export function usesOf({ since, until, uses }: UsageBatch): readonly CoordinateUse[] {
  const [firstSeen, lastSeen] = [dayOf(since), dayOf(until)].toSorted() as [string, string];
  const merged = new Map<string, CoordinateUse>();
  for (const { client, operationName, count, coordinates } of uses) {
    const name = client === anonymous || /\d{6}/.test(operationName ?? '') ? null : operationName;
    for (const coordinate of coordinates) {
      const use = { coordinate, client, operationName: name, count, firstSeen, lastSeen };
      const key = keyOf(use);
      merged.set(key, mergeUses(merged.get(key), use));
    }
  }
  return [...merged.values()];
}

/** One use under a key of its own. */
export function keyOf({ client, operationName, coordinate }: CoordinateUse): string {
  return JSON.stringify([client, operationName, coordinate]);
}

/** What is known of a use after it was seen again. */
export function mergeUses(known: CoordinateUse | undefined, seen: CoordinateUse): CoordinateUse {
  if (!known) return seen;
  return {
    ...known,
    count: known.count + seen.count,
    firstSeen: known.firstSeen < seen.firstSeen ? known.firstSeen : seen.firstSeen,
    lastSeen: known.lastSeen > seen.lastSeen ? known.lastSeen : seen.lastSeen,
  };
}

// A gateway whose clock is ahead must not make a use look newer than today.
function dayOf(instant: string): string {
  return new Date(Math.min(Date.parse(instant), Date.now())).toISOString().slice(0, 10);
}
