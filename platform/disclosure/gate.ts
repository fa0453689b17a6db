/** The disclosure gate: which cells of a ministry's measures the public and the analysts may see. Pure. */
import type { CountedMeasure } from './measure.ts';
import { analystMinimum, publicMinimum } from './minimum-cell.ts';
import type { RegionTree } from './region-tree.ts';
import { suppress } from './suppress.ts';

/** The regions in which a measure is hidden; whoever is hidden from analysts is hidden from the public too. */
export interface HiddenCells {
  readonly fromAnalysts: ReadonlySet<string>;
  readonly fromPublic: ReadonlySet<string>;
}

/**
 * What is hidden of each measure, by the measure's name.
 * A measure is hidden wherever its base is, so the base's cells are decided once for every table that stands on them.
 * @param measures a base before the measures of it.
 */
export function hideCells(tree: RegionTree, measures: readonly CountedMeasure[]): ReadonlyMap<string, HiddenCells> {
  const decided = new Map<string, HiddenCells>();
  const countsOf = new Map(measures.map(({ name, counts }) => [name, counts]));
  for (const { name, of, isTelling, counts } of measures) {
    const base = of === null ? nothing : requireNamed(decided, of);
    const bases = of === null ? null : requireNamed(countsOf, of);
    const cells = { tree, counts, bases, isTelling };
    const fromAnalysts = suppress({ ...cells, k: analystMinimum, alreadyHidden: base.fromAnalysts });
    // An analyst can ask for the public table as well: what the smaller k hides, the larger must not show.
    const alreadyHidden = new Set([...base.fromPublic, ...fromAnalysts]);
    decided.set(name, { fromAnalysts, fromPublic: suppress({ ...cells, k: publicMinimum, alreadyHidden }) });
  }
  return decided;
}

const nothing: HiddenCells = { fromAnalysts: new Set(), fromPublic: new Set() };

function requireNamed<TValue>(values: ReadonlyMap<string, TValue>, name: string): TValue {
  const value = values.get(name);
  if (value === undefined) throw new Error(`The measure "${name}" is a base and must come before the measures of it.`);
  return value;
}
