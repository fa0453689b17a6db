/**
 * Reads what a cohort needs, partition by partition, and forgets each before the next: memory holds one partition's sets
 * and the page of households that follows it, however large the nation is.
 */
import type { CohortSource } from '#platform/cohort/sources.ts';
import { HubError } from '#platform/errors.ts';
import type { CohortMinistries, RegionRange } from './ask-ministry.ts';
import { type Expression, leafOf, leavesOf } from './expression.ts';
import { createReading, type Partition, type RangeRead, type RunReport, type Strays } from './read-ranges.ts';

/** Somebody who wants to know something of every partition. */
export interface Observer {
  readonly expressions: readonly Expression[];
  /** Digits of the region codes by which households are told apart: 2, 4, 6 or 10; 0 where they need not be. */
  readonly digits: number;
  /**
   * Told of each partition by its number. Told again of one where a ministry's record of a household was found in
   * another's region: what was said before of that number is void then.
   */
  onPartition(number: number, partition: Partition): void;
}

/** What a run needs. */
export interface RunOptions {
  readonly ministries: CohortMinistries;
  readonly sources: readonly CohortSource[];
  /** Subgraph that owns membership. */
  readonly owner: string;
  /** Code of any level; null for the nation. */
  readonly region: string | null;
  /** Whether a ministry that does not answer leaves bounds instead of an error. */
  readonly partial: boolean;
  readonly observers: readonly Observer[];
  /** About how many households a partition has. */
  readonly partitionSize?: number;
}

const defaultPartitionSize = 200_000;

/**
 * Shows every partition of the region to the observers.
 * @throws {HubError} the fault of a ministry; of another than the owner only where bounds are not enough.
 */
export async function runCohort(options: RunOptions): Promise<RunReport> {
  const { ministries, sources, owner, region, observers } = options;
  const source = sources.find(({ ministry }) => ministry === owner);
  if (!source) throw new HubError('SUBGRAPH_FAILED', `${owner} has no @cohort field.`, { ministry: owner });
  const everybody = leafOf(source, {}, 'where');
  const leaves = leavesOf(observers.flatMap(({ expressions }) => expressions)).filter(({ id }) => id !== everybody.id);
  const digits = Math.max(...observers.map((observer) => observer.digits));
  const reading = createReading(options, everybody, leaves, digits);
  const ranges = rangesOf(region, await ministries.findRanges(region, options.partitionSize ?? defaultPartitionSize));

  // One range is read while the one before is counted.
  let upcoming = reading.readRange(ranges[0] as RegionRange);
  for (const number of ranges.keys()) {
    const read = await upcoming;
    const next = ranges[number + 1];
    if (next) {
      upcoming = reading.readRange(next);
      upcoming.catch(() => {}); // told where it is awaited
    }
    await show(number, read, noStrays);
  }
  const report = reading.report(ranges.length);
  await correct();
  return report;

  async function show(number: number, read: RangeRead, strays: Strays): Promise<void> {
    const partition = await reading.toPartition(read, strays);
    for (const observer of observers) observer.onPartition(number, partition);
  }

  // Records that stand in another region than their household were met in the wrong partition.
  async function correct(): Promise<void> {
    const strays = reading.takeStrays();
    for (const [number, range] of ranges.entries()) {
      const own = strays.filter(({ village }) => isInside(village, range));
      if (own.length === 0) continue;
      const byLeaf = new Map<string, number[]>();
      for (const { leaf, head } of own) byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), head]);
      await show(number, await reading.readRange(range), byLeaf);
    }
  }
}

function rangesOf(region: string | null, villages: readonly string[]): readonly RegionRange[] {
  return [...villages, null].map((village, n) => ({
    from: region,
    after: villages[n - 1] ?? null,
    to: village ?? region,
  }));
}

const noStrays: Strays = new Map();

function isInside(village: string, { from, after, to }: RegionRange): boolean {
  if (from !== null && !village.startsWith(from)) return false;
  return (after === null || village > after) && (to === null || village.slice(0, to.length) <= to);
}
