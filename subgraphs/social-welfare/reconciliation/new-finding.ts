import type { HistoryEntry } from '#platform/workflow/command.ts';
import { ministryAgency } from './agency.ts';
import { findingKey } from './finding-key.ts';
import type { FindingRecord } from './model.ts';

/** A finding as it is stored first, without its id. */
export type NewFinding = Omit<FindingRecord, '_id'>;

/** What a new finding says. */
export interface FindingFacts
  extends Pick<
    FindingRecord,
    'householdId' | 'regionCode' | 'personNik' | 'reason' | 'source' | 'foundOn' | 'evidence' | 'status'
  > {
  /** As in `FindingIdentity`. */
  readonly occasion?: string;
}

/** Who made a finding, and when. */
export type FindingOrigin = Pick<HistoryEntry, 'actor' | 'agency' | 'role' | 'at' | 'reason'>;

/** Matching itself, at that instant. */
export function foundByMatching(at: Date): FindingOrigin {
  return { actor: 'reconciliation', agency: ministryAgency, role: 'MINISTRY_OFFICER', at, reason: null };
}

/** The document of a new finding with the first entry of its history. */
export function newFinding({ occasion, status, ...facts }: FindingFacts, by: FindingOrigin): NewFinding {
  const matchKey = findingKey({
    ...facts,
    household: facts.householdId.toHexString(),
    ...(occasion !== undefined && { occasion }),
  });
  return {
    ...facts,
    verifiedEvidence: null,
    objectedAt: null,
    effect: null,
    matchKey,
    status,
    version: 1,
    history: [{ key: `found:${matchKey}`, fingerprint: matchKey, from: null, to: status, ...by }],
  };
}
