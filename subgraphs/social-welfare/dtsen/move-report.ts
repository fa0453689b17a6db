/** How many families moved, by region, with small cells withheld. Pure. */
import { nation } from '#platform/disclosure/region-tree.ts';
import { suppress } from '#platform/disclosure/suppress.ts';
import { createFlatTree, suppressParts, withSum } from '#platform/disclosure/suppress-parts.ts';
import type { MoveGroup, VersionPair } from './decile-moves.ts';

/** A report; its cells are in the order of their codes. */
export interface MoveReport extends VersionPair {
  readonly minimumCell: number;
  readonly total: MoveCell;
  readonly cells: readonly MoveCell[];
}

/** One region of a report; numbers that are withheld are null. */
export interface MoveCell {
  readonly code: string;
  readonly ranked: number | null;
  readonly up: number | null;
  readonly upThreeOrMore: number | null;
  readonly down: number | null;
  readonly downThreeOrMore: number | null;
  readonly suppressed: boolean;
}

/** Moves by so many deciles are told apart; no other number, since two reports could be subtracted. */
const far = 3;

/**
 * The report of what was counted.
 * Up, down and neither are the parts of the ranked; who moved far is a part of who moved that way, and gated against it.
 */
export function gateMoves(
  { from, to }: VersionPair,
  region: string,
  groups: readonly MoveGroup[],
  minimumCell: number,
): MoveReport {
  const tree = createFlatTree(groups.map(({ _id }) => _id.area));
  const count = (isMeant: (moved: number) => boolean) => {
    const counts = new Map<string, number>();
    for (const { _id, families } of groups) {
      if (isMeant(_id.moved)) counts.set(_id.area, (counts.get(_id.area) ?? 0) + families);
    }
    return withSum(tree, counts);
  };
  const ranked = count(() => true);
  const up = count((moved) => moved > 0);
  const down = count((moved) => moved < 0);
  const k = minimumCell;
  const parts = [
    { counts: up, isTelling: true },
    { counts: down, isTelling: true },
    { counts: count((moved) => moved === 0), isTelling: false },
  ];
  const hidden = suppressParts({ tree, base: ranked, parts, k });
  const farUp = count((moved) => moved >= far);
  const farDown = count((moved) => moved <= -far);
  const gate = { tree, isTelling: true, k, alreadyHidden: hidden.parts };
  const hiddenUp = suppress({ ...gate, counts: farUp, bases: up });
  const hiddenDown = suppress({ ...gate, counts: farDown, bases: down });
  const cellOf = (key: string): MoveCell => {
    const shown = (counts: ReadonlyMap<string, number>, isHidden: ReadonlySet<string>) =>
      isHidden.has(key) ? null : (counts.get(key) ?? 0);
    return {
      code: key === nation ? region : key,
      ranked: shown(ranked, hidden.base),
      up: shown(up, hidden.parts),
      upThreeOrMore: shown(farUp, hiddenUp),
      down: shown(down, hidden.parts),
      downThreeOrMore: shown(farDown, hiddenDown),
      suppressed: [hidden.base, hidden.parts, hiddenUp, hiddenDown].some((set) => set.has(key)),
    };
  };
  return { from, to, minimumCell, total: cellOf(nation), cells: tree.childrenOf(nation).map(cellOf) };
}
