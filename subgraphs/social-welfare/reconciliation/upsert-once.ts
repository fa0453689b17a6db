import type { Model } from 'mongoose';
import type { FindingRecord } from './model.ts';
import type { NewFinding } from './new-finding.ts';

const duplicateKey = 11_000;

/**
 * Stores the findings that are not there yet, and leaves the others as they are, whatever has become of them.
 * @returns how many were not there.
 */
export async function upsertOnce(findings: Model<FindingRecord>, made: readonly NewFinding[]): Promise<number> {
  if (made.length === 0) return 0;
  const commands = made.map((finding) => ({
    updateOne: { filter: { matchKey: finding.matchKey }, update: { $setOnInsert: finding }, upsert: true },
  }));
  try {
    return (await findings.collection.bulkWrite(commands as never, { ordered: false })).upsertedCount;
  } catch (fault) {
    // Two who match at the same time: the other one has stored it.
    return upsertedInSpite(fault);
  }
}

/** How many documents an unordered bulk write made that failed on duplicate keys alone; any other fault is thrown on. */
export function upsertedInSpite(fault: unknown): number {
  const { writeErrors = [], result } = fault as BulkWriteFault;
  const errors = [writeErrors].flat();
  if (errors.length === 0 || errors.some(({ code }) => code !== duplicateKey)) throw fault;
  return result?.upsertedCount ?? 0;
}

interface BulkWriteFault {
  readonly writeErrors?: { readonly code: number } | readonly { readonly code: number }[];
  readonly result?: { readonly upsertedCount: number };
}
