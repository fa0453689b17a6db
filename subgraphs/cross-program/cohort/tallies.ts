/** What is counted of every partition; each is an observer and what it has found so far. */
import { countCommon, intersect, type KeySet } from '#platform/cohort/key-set.ts';
import type { CohortDimension, CohortSource } from '#platform/cohort/sources.ts';
import type { FoundCount } from './disclosure.ts';
import { type Bounds, combine, evaluate, exact, isExact } from './evaluate.ts';
import { type Expression, type Leaf, leafOf } from './expression.ts';
import type { Partition } from './read-ranges.ts';
import type { Observer } from './run.ts';

/** An observer whose findings of a partition are kept by its number, so that they can be corrected. */
export interface Tally<TFound> extends Observer {
  /** What was found of the partitions. */
  found(): readonly TFound[];
}

function tally<TFound>(
  expressions: readonly Expression[],
  digits: number,
  find: (partition: Partition) => TFound,
): Tally<TFound> {
  const found: TFound[] = [];
  return {
    expressions,
    digits,
    onPartition: (number, partition) => {
      found[number] = find(partition);
    },
    found: () => found,
  };
}

/** How many households the expression means, and how many there are at all. */
export function countTally(expression: Expression): Tally<{ readonly count: FoundCount; readonly everyone: number }> {
  return tally([expression], 0, (partition) => ({
    count: sizeOf(evaluate(expression, partition)),
    everyone: partition.everyone.length,
  }));
}

/** How many households the expression means in each region. */
export function regionTally(expression: Expression, digits: number): Tally<ReadonlyMap<string, FoundCount>> {
  return tally([expression], digits, (partition) => {
    const bounds = evaluate(expression, partition);
    const counts = new Map<string, FoundCount>();
    for (const { region, keys } of partition.groups) {
      const code = region.slice(0, digits);
      const count = common(bounds, keys);
      counts.set(code, addCounts([counts.get(code) ?? none, count]));
    }
    return counts;
  });
}

/** How many households the expression means with each value of a condition. */
export function valueTally(
  expression: Expression,
  source: CohortSource,
  { condition, values, isList }: CohortDimension,
): Tally<ReadonlyMap<string, FoundCount>> {
  const leaves = values.map((value): readonly [string, Leaf] => [
    String(value),
    leafOf(source, { [condition]: isList ? [value] : value }, `by.${condition}`),
  ]);
  const expressions = leaves.map(([, leaf]): Expression => ({ kind: 'LEAF', leaf }));
  return tally([expression, ...expressions], 0, (partition) => {
    const bounds = evaluate(expression, partition);
    return new Map(
      leaves.map(([value], n) => {
        const withValue = evaluate(expressions[n] as Expression, partition);
        return [value, sizeOf(combine(bounds, withValue, 'and'))];
      }),
    );
  });
}

/** The households that the expression means for certain, village by village. */
export function listTally(
  expression: Expression,
): Tally<readonly { readonly region: string; readonly keys: KeySet }[]> {
  return tally([expression], 10, (partition) => {
    const { sure } = evaluate(expression, partition);
    return partition.groups
      .map(({ region, keys }) => ({ region, keys: intersect(sure, keys) }))
      .filter(({ keys }) => keys.length > 0);
  });
}

/** Each household in the one cell of the sets that it is in: `cells[bits]`, where bit n stands for the set n. */
export function cellTally(sets: readonly Expression[]): Tally<readonly FoundCount[]> {
  return tally(sets, 0, (partition) => {
    const bounds = sets.map((set) => evaluate(set, partition));
    return Array.from({ length: 2 ** sets.length }, (_, bits) => {
      let cell: Bounds = exact(partition.everyone);
      bounds.forEach((set, n) => {
        cell = combine(cell, set, (bits & (2 ** n)) !== 0 ? 'and' : 'without');
      });
      return sizeOf(cell);
    });
  });
}

/** Households by their first state before and their first state after; the last row and column stand for none. */
export function moveTally(
  followed: Expression,
  before: readonly Expression[],
  after: readonly Expression[],
): Tally<readonly (readonly FoundCount[])[]> {
  return tally([followed, ...before, ...after], 0, (partition) => {
    const start = evaluate(followed, partition);
    const columns = firstStates(after, partition);
    return firstStates(before, partition).map((row) => {
      const kept = combine(start, row, 'and');
      return columns.map((column) => sizeOf(combine(kept, column, 'and')));
    });
  });
}

// Each household in the first state that it meets; those in none come last.
function firstStates(states: readonly Expression[], partition: Partition): Bounds[] {
  let rest: Bounds = exact(partition.everyone);
  const found = states.map((state) => {
    const met = evaluate(state, partition);
    const first = combine(rest, met, 'and');
    rest = combine(rest, met, 'without');
    return first;
  });
  return [...found, rest];
}

const none: FoundCount = { sure: 0, possible: 0 };

/** The sum of counts of households that are in one of them each. */
export function addCounts(counts: readonly FoundCount[]): FoundCount {
  return {
    sure: counts.reduce((sum, count) => sum + count.sure, 0),
    possible: counts.reduce((sum, count) => sum + count.possible, 0),
  };
}

function sizeOf({ sure, possible }: Bounds): FoundCount {
  return { sure: sure.length, possible: possible.length };
}

function common(bounds: Bounds, keys: KeySet): FoundCount {
  const sure = countCommon(bounds.sure, keys);
  return { sure, possible: isExact(bounds) ? sure : countCommon(bounds.possible, keys) };
}
