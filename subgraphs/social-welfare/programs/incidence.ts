/** Whom a programme reaches by decile: counted in the caller's rows, with small cells withheld. */
import { nation } from '#platform/disclosure/region-tree.ts';
import { insideRegion } from '#platform/disclosure/report-regions.ts';
import { createFlatTree, suppressParts, withSum } from '#platform/disclosure/suppress-parts.ts';
import type { SocialProgram } from '../generated.ts';
import type { ProgramRepository } from './repository.ts';

/** What is asked. */
export interface IncidenceQuestion {
  readonly program: SocialProgram;
  readonly region: string;
  /** The highest decile that the programme takes in; null where no limit holds. */
  readonly highestDecile: number | null;
  /** Fewest families in a cell that is shown (k). */
  readonly minimumCell: number;
}

/** The answer; shares are 0 to 1. */
export interface Incidence extends IncidenceQuestion {
  readonly total: DecileCell;
  /** Deciles 1 to 10, then the families that are not ranked. */
  readonly cells: readonly DecileCell[];
  readonly inclusionError: number | null;
  readonly exclusionError: number | null;
}

/** Families of one decile; numbers that are withheld are null. */
export interface DecileCell {
  readonly decile: number | null;
  readonly families: number | null;
  readonly reached: number | null;
  readonly suppressed: boolean;
}

/** Families of a decile, and how many of them are reached. */
export interface DecileGroup {
  readonly _id: number | null;
  readonly families: number;
  readonly reached: number;
}

/** The incidence, or null where no family lives in the region. */
export async function findIncidence(
  { families }: Pick<ProgramRepository, 'families'>,
  question: IncidenceQuestion,
): Promise<Incidence | null> {
  const isReached = { $in: [question.program, '$activePrograms'] };
  const groups = await families.aggregate<DecileGroup>(insideRegion(question.region), [
    {
      $group: {
        _id: '$decile',
        families: { $sum: 1 },
        reached: { $sum: { $cond: [isReached, 1, 0] } },
      },
    },
  ]);
  return groups.length === 0 ? null : gateIncidence(question, groups);
}

const rows: readonly string[] = [...Array.from({ length: 10 }, (_, i) => String(i + 1).padStart(2, '0')), 'unranked'];

/** Withholds what would tell of a few. Pure. */
export function gateIncidence(question: IncidenceQuestion, groups: readonly DecileGroup[]): Incidence {
  const { highestDecile, minimumCell: k } = question;
  const tree = createFlatTree(rows);
  const numbers = (read: (group: DecileGroup) => number) =>
    withSum(tree, new Map(groups.map((group) => [keyOf(group._id), read(group)])));
  const base = numbers((group) => group.families);
  const reached = numbers((group) => group.reached);
  const hidden = suppressParts({ tree, base, parts: [{ counts: reached, isTelling: true }], k });
  const cellOf = (key: string): DecileCell => ({
    decile: /^\d+$/.test(key) ? Number(key) : null,
    families: hidden.base.has(key) ? null : (base.get(key) ?? 0),
    reached: hidden.parts.has(key) ? null : (reached.get(key) ?? 0),
    suppressed: hidden.base.has(key) || hidden.parts.has(key),
  });
  const cells = rows.map(cellOf);
  const ranked = cells.filter(({ decile }) => decile !== null);
  const within = ranked.filter(({ decile }) => (decile ?? 0) <= (highestDecile ?? 0));
  const above = ranked.filter(({ decile }) => (decile ?? 0) > (highestDecile ?? 0));
  const withinReached = sumOf(within, 'reached');
  const withinFamilies = sumOf(within, 'families');
  const aboveReached = sumOf(above, 'reached');
  return {
    ...question,
    total: cellOf(nation),
    cells,
    inclusionError: highestDecile === null ? null : shareOf(aboveReached, plus(withinReached, aboveReached)),
    exclusionError: highestDecile === null ? null : shareOf(minus(withinFamilies, withinReached), withinFamilies),
  };
}

/** One number as a share of another; null where either is withheld, or where there is nothing to share. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole;
}

function keyOf(decile: number | null): string {
  return decile === null ? 'unranked' : String(decile).padStart(2, '0');
}

// A sum is made of shown cells alone, so that it tells nothing that they do not.
function sumOf(cells: readonly DecileCell[], name: 'families' | 'reached'): number | null {
  return cells.reduce<number | null>((sum, cell) => plus(sum, cell[name]), 0);
}

function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}

function minus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}
