/** What a report on assistance withholds, so that it tells of no few families. Pure; knows no database. */
import { nation, type RegionTree } from '#platform/disclosure/region-tree.ts';
import { suppress } from '#platform/disclosure/suppress.ts';
import { createFlatTree, type HiddenParts, suppressParts, withSum } from '#platform/disclosure/suppress-parts.ts';
import type { HousingProgram } from '../vocabulary.ts';

/** Which assistance is reported. */
export interface ReportQuestion {
  readonly fiscalYear: number;
  readonly region: string;
  /** Null for all programmes together. */
  readonly program: HousingProgram | null;
  /** Fewest assistances in a cell that is shown (k). */
  readonly minimumCell: number;
}

/** A report; its cells are in the order of their codes. */
export interface AssistanceReport extends Omit<ReportQuestion, 'region'> {
  readonly total: AssistanceCell;
  readonly cells: readonly AssistanceCell[];
}

/** One region of a report; numbers that are withheld are null, amounts are whole rupiah. */
export interface AssistanceCell {
  readonly code: string;
  readonly granted: number | null;
  readonly amount: number | null;
  readonly handedOver: number | null;
  readonly handedOverAmount: number | null;
  readonly suppressed: boolean;
}

/** What was granted of one programme in one region. */
export interface AssistanceGroup {
  readonly _id: { readonly area: string; readonly program: HousingProgram; readonly isHandedOver: boolean };
  readonly granted: number;
  readonly amount: number;
}

/** The report of the groups; amounts are hidden with their counts. */
export function gateReport(
  { fiscalYear, region, program, minimumCell: k }: ReportQuestion,
  groups: readonly AssistanceGroup[],
): AssistanceReport {
  const tree = createFlatTree(groups.map(({ _id }) => _id.area));
  const handedOver = groups.filter(({ _id }) => _id.isHandedOver);
  const sums = {
    granted: sumByRegion(tree, groups, ({ granted }) => granted),
    amount: sumByRegion(tree, groups, ({ amount }) => amount),
    handedOver: sumByRegion(tree, handedOver, ({ granted }) => granted),
    handedOverAmount: sumByRegion(tree, handedOver, ({ amount }) => amount),
  };
  const hidden = hide(groups, k);
  const cellOf = (key: string): AssistanceCell => {
    const base = (numbers: ReadonlyMap<string, number>) => (hidden.base.has(key) ? null : (numbers.get(key) ?? 0));
    const part = (numbers: ReadonlyMap<string, number>) => (hidden.parts.has(key) ? null : (numbers.get(key) ?? 0));
    return {
      code: key === nation ? region : key,
      granted: base(sums.granted),
      amount: base(sums.amount),
      handedOver: part(sums.handedOver),
      handedOverAmount: part(sums.handedOverAmount),
      suppressed: hidden.base.has(key) || hidden.parts.has(key),
    };
  };
  return {
    ...{ fiscalYear, program, minimumCell: k },
    total: cellOf(nation),
    cells: tree.childrenOf(nation).map(cellOf),
  };
}

/**
 * The regions in which numbers are hidden. Each programme can be asked for by itself: what its own report withholds in a
 * region would be the difference of all programmes and the others, so all of them together are withheld there as well.
 */
function hide(groups: readonly AssistanceGroup[], k: number): HiddenParts {
  const programs = new Set(groups.map(({ _id }) => _id.program));
  const ofProgram = (program: HousingProgram) => groups.filter(({ _id }) => _id.program === program);
  const alone = programs.size < 2 ? [] : [...programs].map((program) => hideBesides(ofProgram(program), k, []));
  return hideBesides(groups, k, alone);
}

function hideBesides(groups: readonly AssistanceGroup[], k: number, others: readonly HiddenParts[]): HiddenParts {
  const tree = createFlatTree(groups.map(({ _id }) => _id.area));
  const granted = sumByRegion(tree, groups, (group) => group.granted);
  const handedOver = groups.filter(({ _id }) => _id.isHandedOver);
  const alreadyHidden = new Set(others.flatMap((other) => [...other.base]));
  const base = suppress({ tree, counts: granted, bases: null, isTelling: false, k, alreadyHidden });
  const { parts } = suppressParts({
    tree,
    base: granted,
    // That all of a region were handed over is no secret of any of them.
    parts: [{ counts: sumByRegion(tree, handedOver, (group) => group.granted), isTelling: false }],
    k,
    alreadyHidden: new Set([...base, ...others.flatMap((other) => [...other.parts])]),
  });
  return { base, parts };
}

function sumByRegion(
  tree: RegionTree,
  groups: readonly AssistanceGroup[],
  read: (group: AssistanceGroup) => number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const group of groups) sums.set(group._id.area, (sums.get(group._id.area) ?? 0) + read(group));
  return withSum(tree, sums);
}
