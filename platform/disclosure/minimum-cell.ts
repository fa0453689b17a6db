import type { Role } from '#platform/access/caller.ts';
import { rolePolicies } from '#platform/access/policy-table.ts';

/** Fewest families in a cell that the public sees. */
export const publicMinimum = 10;

/** Fewest families in a cell that analysts and officers see. */
export const analystMinimum = 5;

/** A threshold of the gate; tables are kept for these two and no other. */
export type MinimumCell = typeof publicMinimum | typeof analystMinimum;

/** The threshold for a role, as the policy table has it; one that the tables are not kept for is rounded up. */
export function minimumCellOf(role: Role): MinimumCell {
  return rolePolicies[role].minimumCell <= analystMinimum ? analystMinimum : publicMinimum;
}
