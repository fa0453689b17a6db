/** What a resolver's parent is, for the GraphQL types that are more than their fields; codegen.ts maps them. */
import type { PublishedTable } from '#platform/disclosure/published-table.ts';
import type { HouseholdReference } from '#platform/identity.ts';
import type { Match } from '#platform/match.ts';
import type { IncomingReferralRecord } from '#platform/referral/incoming-model.ts';
import type { AssistanceRecord, ProjectRecord } from './model.ts';
import type { Dwelling, Family } from './repository.ts';

/** The key of a household. */
export type HouseholdParent = HouseholdReference;

/** The family's record, and how it was found; or why there is none. */
export type HouseholdHousingParent = Match<Family>;

/** The house's record. */
export type DwellingParent = Dwelling;

/** The assistance's record. */
export type HousingAssistanceParent = AssistanceRecord;

/** The project's record. */
export type HousingProjectParent = ProjectRecord;

/** A published table for the caller. */
export type PublishedTableParent = PublishedTable;

/** A referral that the ministry received. */
export type IncomingReferralParent = IncomingReferralRecord;
