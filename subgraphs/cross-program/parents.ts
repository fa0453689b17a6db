import type { FoundAccess } from '#platform/audit/search.ts';
import type { HouseholdReference, PersonReference } from '#platform/identity.ts';

/** What resolvers of Household get. */
export type HouseholdParent = HouseholdReference;

/** What resolvers of Person get. */
export type PersonParent = PersonReference;

/** What resolvers of AccessRecord get. */
export type AccessRecordParent = FoundAccess;
