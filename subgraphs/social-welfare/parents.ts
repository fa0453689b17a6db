import type { PublishedTable } from '#platform/disclosure/published-table.ts';
import type { HouseholdReference, PersonReference } from '#platform/identity.ts';
import type { Match, MatchMethod } from '#platform/match.ts';
import type { IncomingReferralRecord } from '#platform/referral/incoming-model.ts';
import type { CompanionRecord, DtsenVersionRecord, HouseholdRecord, PersonRecord } from './model.ts';
import type { RegionRecord } from './region-model.ts';

/** A household in the graph; `record` is there where a list has read it already. */
export interface HouseholdParent extends HouseholdReference {
  readonly record?: HouseholdRecord;
}

/** The register's part of a household: the record and how it was found, or why there is none. */
export interface WelfareParent {
  readonly status: Match<HouseholdRecord>['status'];
  readonly matchMethod: MatchMethod | null;
  readonly record: HouseholdRecord | null;
}

/** A person in the graph; `record` is there where it has been looked up: null where the register holds no such person. */
export interface PersonParent extends PersonReference {
  readonly record?: PersonRecord | null;
}

/** A region in the graph; `record` is there where it has been looked up: null where the table holds no such code. */
export interface RegionParent {
  readonly code: string;
  readonly record?: RegionRecord | null;
}

/** A published table for the caller. */
export type PublishedTableParent = PublishedTable;

/** A companion's graduations in a year. */
export interface CompanionProgressParent {
  readonly companion: CompanionRecord;
  readonly year: number;
}

/** A referral that the ministry received. */
export type IncomingReferralParent = IncomingReferralRecord;

/** A version of DTSEN, and whether it is the newest. */
export interface DtsenVersionParent {
  readonly record: DtsenVersionRecord;
  readonly isCurrent: boolean;
}
