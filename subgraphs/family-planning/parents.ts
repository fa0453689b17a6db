/** What resolvers get as the parent of a GraphQL type, where it is not a document or the type's own shape. */
import type { PublishedTable } from '#platform/disclosure/published-table.ts';
import type { HouseholdReference, PersonReference } from '#platform/identity.ts';
import type { Match } from '#platform/match.ts';
import type { FamilyView } from './model.ts';
import type { ProgramTarget } from './program-targets.ts';
import type { CountsByRegion } from './region-counts.ts';

/** A household by its key in the graph. */
export type HouseholdParent = HouseholdReference;

/** A person by the key in the graph. */
export type PersonParent = PersonReference;

/** A region by its key in the graph. */
export interface RegionParent {
  readonly code: string;
}

/** The register's part of a household: its record and how it was found, or why there is none. */
export type FamilyPlanningParent = Match<FamilyView>;

/** A published table for the caller. */
export type PublishedTableParent = PublishedTable;

/** Counts of a quick win with the day and the target. */
export interface GentingProgressParent extends CountsByRegion {
  readonly asOf: string;
  readonly target: ProgramTarget | null;
}

/** As `GentingProgressParent`, with the places that there are. */
export interface TamasyaProgressParent extends GentingProgressParent {
  readonly places: number;
}
