/** Counts by region for officers, with small ones withheld. */

import type { Role } from '#platform/access/caller.ts';
import { minimumCellOf } from '#platform/disclosure/minimum-cell.ts';
import { nation } from '#platform/disclosure/region-tree.ts';
import { suppress } from '#platform/disclosure/suppress.ts';
import { createFlatTree, withSum } from '#platform/disclosure/suppress-parts.ts';
import { HubError } from '#platform/errors.ts';

/** A count of one region; null where it is withheld. */
export interface CountedRegion {
  readonly code: string;
  readonly count: number | null;
}

/** A count and what it is made of in the regions directly below. */
export interface CountsByRegion {
  readonly minimumCell: number;
  readonly total: number | null;
  readonly regions: readonly CountedRegion[];
}

const digitsBelow: Readonly<Record<number, number>> = { 0: 2, 2: 4, 4: 6, 6: 10 };

/**
 * How many digits the codes of the regions directly below have.
 * @throws {HubError} BAD_USER_INPUT naming `region` where there are none below.
 */
export function digitsBelowOf(region: string | null): number {
  const digits = digitsBelow[region?.length ?? 0];
  if (digits !== undefined) return digits;
  throw new HubError('BAD_USER_INPUT', '"region" must be a province, a regency, a city or a district.', {
    argument: 'region',
  });
}

/** The counts as the role may see them; what is withheld cannot be told from what is shown. */
export function countsFor(role: Role, counts: ReadonlyMap<string, number>): CountsByRegion {
  const k = minimumCellOf(role);
  const tree = createFlatTree([...counts.keys()]);
  const sums = withSum(tree, counts);
  const hidden = suppress({ tree, counts: sums, bases: null, isTelling: false, k, alreadyHidden: new Set() });
  const shown = (key: string) => (hidden.has(key) ? null : (sums.get(key) ?? 0));
  return {
    minimumCell: k,
    total: shown(nation),
    regions: tree.childrenOf(nation).map((code) => ({ code, count: shown(code) })),
  };
}
