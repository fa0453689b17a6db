/** What resolvers get as the parent of a GraphQL type, where it is not a document or the type's own shape. */
import type { PublishedTable } from '#platform/disclosure/published-table.ts';
import type { HouseholdReference, PersonReference } from '#platform/identity.ts';
import type { Match } from '#platform/match.ts';
import type { FamilyView } from './model.ts';

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
