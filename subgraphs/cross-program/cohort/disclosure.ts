/** What a caller may know of the counts of cohorts: see docs/disclosure.md. */
import type { Caller } from '#platform/access/caller.ts';
import { holdsScopes } from '#platform/access/guard-fields.ts';
import { rolePolicies } from '#platform/access/policy-table.ts';

/** A count that was found: `sure` and `possible` differ where a ministry did not answer. */
export interface FoundCount {
  readonly sure: number;
  readonly possible: number;
}

/** A count as it is shown. */
export interface ShownCount {
  readonly value: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly isBound: boolean;
  readonly suppressed: boolean;
  readonly reason: 'SMALL_CELL' | 'DIFFERENCE' | null;
}

/** The scopes that open a cohort's households: who may list them may count them. */
const listing = [['nik:read'], ['bnba:read']];

/** Fewest households in a count that the caller is shown, other than none; 1 for who may list them. */
export function minimumCount({ role, scopes }: Pick<Caller, 'role' | 'scopes'>): number {
  return holdsScopes(scopes, listing) ? 1 : rolePolicies[role].minimumCell;
}

/** Whether a count tells of fewer than `k` households, inside of it or outside. */
export function isSmall({ sure, possible }: FoundCount, everyone: number, k: number): boolean {
  return [sure, possible, everyone - sure, everyone - possible].some((count) => count > 0 && count < k);
}

/**
 * Which of the groups of a count are withheld: the small ones, and as many more, the smallest first, as it takes that
 * those that are shown do not give away a small one, or few together.
 * @param total the sum of the groups where each household is in exactly one, or null.
 */
export function withheldGroups(
  groups: readonly FoundCount[],
  total: FoundCount | null,
  k: number,
): ReadonlySet<number> {
  const hidden = new Set(groups.flatMap((group, n) => (isSmall(group, Number.POSITIVE_INFINITY, k) ? [n] : [])));
  if (total === null || hidden.size === 0) return hidden;
  const bySize = groups.map((_, n) => n).toSorted((one, other) => sizeOf(groups[one]) - sizeOf(groups[other]));
  for (const n of bySize) {
    const together = [...hidden].reduce((sum, each) => sum + sizeOf(groups[each]), 0);
    if (hidden.size >= 2 && together >= k) break;
    if (sizeOf(groups[n]) > 0) hidden.add(n);
  }
  return hidden;
}

/**
 * Which of an answer's totals are withheld because the difference of two of them would be a small count.
 * @param totals each with its position; those that are withheld already do not count.
 */
export function withheldDifferences(totals: readonly FoundCount[], k: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  totals.forEach((one, n) => {
    totals.forEach((other, m) => {
      const difference = Math.abs(one.sure - other.sure);
      if (n < m && difference > 0 && difference < k) hidden.add(n).add(m);
    });
  });
  return hidden;
}

/** A count as the caller is shown it. */
export function show({ sure, possible }: FoundCount, reason: ShownCount['reason']): ShownCount {
  const isBound = sure !== possible;
  if (reason !== null) return { value: null, atLeast: null, atMost: null, isBound, suppressed: true, reason };
  return { value: isBound ? null : sure, atLeast: sure, atMost: possible, isBound, suppressed: false, reason: null };
}

function sizeOf(count: FoundCount | undefined): number {
  return count?.possible ?? 0;
}
