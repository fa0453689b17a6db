import type { HouseholdReference, PersonReference } from '#platform/identity.ts';

/** What resolvers of Household get. */
export type HouseholdParent = HouseholdReference;

/** What resolvers of Person get. */
export type PersonParent = PersonReference;
