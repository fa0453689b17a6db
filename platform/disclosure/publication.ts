/** One publication of a register: every measure by region, as it was counted once, with its hidden cells left out. */
import type { RegencyCounts } from './count-by-regency.ts';
import { hideCells } from './gate.ts';
import type { CountedMeasure, Measure } from './measure.ts';
import { createRegionTree, nation, sumUpwards } from './region-tree.ts';

/** What a ministry publishes for one period, as it keeps it: never changed, and without any number that nobody sees. */
export interface Publication {
  /** `<name>/<period>`. */
  readonly _id: string;
  readonly period: string;
  /** Day of the count, `YYYY-MM-DD` in UTC. */
  readonly countedOn: string;
  readonly measures: readonly PublishedMeasure[];
}

/** One measure in every region that has a family of the register. */
export interface PublishedMeasure {
  readonly name: string;
  readonly cells: readonly PublishedCount[];
}

/** Families of a measure in a region, by the key of `region-tree.ts`. */
export interface PublishedCount {
  readonly region: string;
  /** Null where it is hidden from everybody. */
  readonly count: number | null;
  /** False where the public does not see it; analysts do unless the count is null. */
  readonly isPublic: boolean;
}

/** When and under which name a register is published. */
export interface PublicationHead {
  readonly id: string;
  readonly period: string;
  readonly countedOn: string;
}

/**
 * The publication of those counts.
 * @param measures a base before the measures of it.
 * @returns null where the register holds no family yet: nothing is published then.
 */
export function createPublication(
  { id, period, countedOn }: PublicationHead,
  measures: readonly Measure[],
  counts: RegencyCounts,
): Publication | null {
  const tree = createRegionTree([...counts.values()].flatMap((ofRegency) => [...ofRegency.keys()]));
  const counted: CountedMeasure[] = measures.map(({ name, of, isTelling }) => ({
    name,
    of,
    isTelling,
    counts: sumUpwards(tree, counts.get(name) ?? new Map()),
  }));
  if (counted.every((measure) => measure.counts.get(nation) === 0)) return null;
  const hidden = hideCells(tree, counted);
  return {
    _id: id,
    period,
    countedOn,
    measures: counted.map(({ name, counts: ofRegion }) => ({
      name,
      cells: tree.keys.map((region) => ({
        region,
        count: hidden.get(name)?.fromAnalysts.has(region) ? null : (ofRegion.get(region) ?? 0),
        isPublic: !hidden.get(name)?.fromPublic.has(region),
      })),
    })),
  };
}
