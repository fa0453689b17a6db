import { createHash } from 'node:crypto';
import { Types } from 'mongoose';
import type { HistoryEntry } from '#platform/workflow/command.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';

/** A module that somebody has completed. It has one state; staged, so that it is recorded once for its command. */
export interface CompletionRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly moduleCode: string;
  /** `YYYY-MM-DD`. */
  readonly completedOn: string;
  readonly status: 'COMPLETED';
}

/**
 * A completed module as a population brings it, with an id and a key that are the same for the same worker and module.
 * @param agency the agency that has recorded it.
 */
export function seededCompletion(
  workerId: string,
  { module, completedOn }: { readonly module: string; readonly completedOn: string },
  agency: string,
): CompletionRecord {
  const digest = createHash('sha256').update(`seeded training ${workerId} ${module}`).digest();
  const key = digest.toString('base64url');
  const entry: HistoryEntry = {
    key,
    fingerprint: key,
    from: null,
    to: 'COMPLETED',
    actor: 'synthetic',
    agency,
    role: 'MINISTRY_OFFICER',
    at: new Date(`${completedOn}T03:00:00.000Z`),
    reason: null,
  };
  const _id = new Types.ObjectId(digest.subarray(0, 12));
  return { _id, moduleCode: module, completedOn, status: 'COMPLETED', version: 1, history: [entry] };
}
