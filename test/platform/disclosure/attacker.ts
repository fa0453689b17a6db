/** Somebody who holds every published cell, and knows that parents are sums and that a measure lies within its base. */
import type { CountedMeasure } from '#platform/disclosure/measure.ts';
import type { RegionTree } from '#platform/disclosure/region-tree.ts';

/** What a ministry counted, and the cells of each measure that some readers do not see. */
export interface PublishedWorld {
  readonly tree: RegionTree;
  readonly measures: readonly CountedMeasure[];
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A sum of cells that is known: the coefficients by cell, and what they come to. */
interface Equation {
  readonly terms: ReadonlyMap<string, bigint>;
  readonly sum: bigint;
}

/** The least and the greatest that a cell can be; `most` is null without a bound. */
export interface Interval {
  readonly least: bigint;
  readonly most: bigint | null;
}

/** Name of the cell that counts a measure in a region. */
export function countCell(measure: string, region: string): string {
  return `${measure}@${region}`;
}

/** Name of the cell that counts the families of the base that are outside the measure. */
export function complementCell(measure: string, region: string): string {
  return `not ${measure}@${region}`;
}

/** The hidden cells that the published ones determine exactly, by Gaussian elimination over the rationals. */
export function determinedCells(world: PublishedWorld): string[] {
  const rows = reduced(equationsOf(world).map(({ terms }) => new Map(terms)));
  return rows.filter((row) => row.size === 1).flatMap((row) => [...row.keys()]);
}

/** The values that each hidden cell can take, as far as tightening bounds along the equations tells. */
export function intervalsOf(world: PublishedWorld): Map<string, Interval> {
  const equations = equationsOf(world);
  const intervals = new Map<string, Interval>(
    equations.flatMap(({ terms }) => [...terms.keys()].map((cell) => [cell, { least: 0n, most: null }] as const)),
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const equation of equations) {
      for (const cell of equation.terms.keys()) changed = tighten(intervals, equation, cell) || changed;
    }
  }
  return intervals;
}

function equationsOf({ tree, measures, hidden }: PublishedWorld): Equation[] {
  const known = new Map<string, bigint>();
  for (const { name, of, counts } of measures) {
    const bases = measures.find((measure) => measure.name === of)?.counts;
    for (const region of tree.keys) {
      if (hidden.get(name)?.has(region)) continue;
      const count = counts.get(region) ?? 0;
      known.set(countCell(name, region), BigInt(count));
      known.set(complementCell(name, region), BigInt((bases?.get(region) ?? 0) - count));
    }
  }
  const equation = (plus: readonly string[], minus: string): Equation => {
    const terms = new Map<string, bigint>();
    let sum = 0n;
    for (const [cell, sign] of [...plus.map((one) => [one, 1n] as const), [minus, -1n] as const]) {
      const value = known.get(cell);
      if (value === undefined) terms.set(cell, sign);
      else sum -= sign * value;
    }
    return { terms, sum };
  };
  const sumsOf = (cellOf: (region: string) => string) =>
    tree.parents.map((parent) => equation(tree.childrenOf(parent).map(cellOf), cellOf(parent)));
  return measures
    .flatMap(({ name, of }) => [
      ...sumsOf((region) => countCell(name, region)),
      ...(of === null ? [] : sumsOf((region) => complementCell(name, region))),
      ...(of === null
        ? []
        : tree.keys.map((region) =>
            equation([countCell(name, region), complementCell(name, region)], countCell(of, region)),
          )),
    ])
    .filter(({ terms }) => terms.size > 0);
}

// Reduced row echelon form without fractions: rows are scaled instead.
function reduced(rows: Map<string, bigint>[]): Map<string, bigint>[] {
  const done: { pivot: string; row: Map<string, bigint> }[] = [];
  for (const given of rows) {
    let row = given;
    for (const { pivot, row: other } of done) row = eliminate(row, pivot, other);
    const [pivot] = row.keys();
    if (pivot === undefined) continue;
    for (const entry of done) entry.row = eliminate(entry.row, pivot, row);
    done.push({ pivot, row });
  }
  return done.map(({ row }) => row);
}

function eliminate(row: Map<string, bigint>, pivot: string, by: Map<string, bigint>): Map<string, bigint> {
  const factor = row.get(pivot);
  const scale = by.get(pivot);
  if (factor === undefined || scale === undefined) return row;
  const result = new Map<string, bigint>();
  for (const cell of new Set([...row.keys(), ...by.keys()])) {
    const value = (row.get(cell) ?? 0n) * scale - (by.get(cell) ?? 0n) * factor;
    if (value !== 0n) result.set(cell, value);
  }
  return result;
}

function tighten(intervals: Map<string, Interval>, { terms, sum }: Equation, cell: string): boolean {
  const sign = terms.get(cell) ?? 1n;
  let [low, high]: [bigint | null, bigint | null] = [sum, sum];
  for (const [other, coefficient] of terms) {
    if (other === cell) continue;
    const { least, most } = intervals.get(other) as Interval;
    // What the others take away at most and at least.
    const [greatest, smallest] = coefficient > 0n ? [most, least] : [negated(least), negated(most)];
    low = low === null || greatest === null ? null : low - greatest;
    high = high === null || smallest === null ? null : high - smallest;
  }
  if (sign < 0n) [low, high] = [negated(high), negated(low)];
  const { least, most } = intervals.get(cell) as Interval;
  const newLeast = low !== null && low > least ? low : least;
  const newMost = high !== null && (most === null || high < most) ? high : most;
  if (newLeast === least && newMost === most) return false;
  intervals.set(cell, { least: newLeast, most: newMost });
  return true;
}

function negated(value: bigint | null): bigint | null {
  return value === null ? null : -value;
}
