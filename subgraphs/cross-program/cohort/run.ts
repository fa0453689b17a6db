/**
 * Reads what a cohort needs, partition by partition, and forgets each before the next: memory holds one partition's sets
 * and the page of households that follows it, however large the nation is.
 */
import { intersect, type KeySet, keySetOf, noKeys, seek, subtract, unite } from '#platform/cohort/key-set.ts';
import type { CohortSource } from '#platform/cohort/sources.ts';
import { HubError } from '#platform/errors.ts';
import { type CohortMinistries, type RangeKeys, type RegionKeys, type RegionRange, readAll } from './ask-ministry.ts';
import type { PartitionSets } from './evaluate.ts';
import { type Expression, type Leaf, leafOf, leavesOf } from './expression.ts';

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

/** A range of villages with its households. */
export interface Partition extends PartitionSets {
  /** Everybody, by region; the codes have the most digits that an observer asked for, or none. */
  readonly groups: readonly RegionKeys[];
}

/** What was read for a run. */
export interface RunReport {
  readonly partitions: number;
  readonly leaves: readonly LeafReport[];
  readonly ministries: readonly MinistryReport[];
}

/** What one leaf cost. */
export interface LeafReport {
  readonly leaf: Leaf;
  /** Keys that the ministry answered. */
  readonly keys: number;
  /** Of these, the present heads of households of the same range. */
  readonly byHead: number;
  /** Of these, former heads, other members, and heads whose household lives in another range. */
  readonly byOther: number;
  /** Of these, those whom no household of the owner lists. */
  readonly unmatched: number;
  /** How many keys beyond the first mean a household that another key of the range means as well. */
  readonly duplicates: number;
  /** Characters of packed keys. */
  readonly bytes: number;
}

/** How far a ministry can be relied on in an answer. */
export interface MinistryReport {
  /** Name of the subgraph. */
  readonly ministry: string;
  readonly answered: boolean;
  /** First and last instant at which its register was read; null where it did not answer. */
  readonly from: Date | null;
  readonly to: Date | null;
  /** Records whose head no household of the owner lists: they are in no cohort. */
  readonly unmatched: number;
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

/** Most keys of a page: a range that grew since it was set takes another page. */
const maxPartition = 500_000;

/** What was read of a range: everybody, and the leaves whose ministry answered. */
interface RangeRead {
  readonly everybody: RangeKeys;
  readonly leaves: ReadonlyMap<Leaf, KeySet>;
}

type Strays = ReadonlyMap<string, readonly number[]>;
const noStrays: Strays = new Map();

interface Stray {
  readonly leaf: string;
  readonly head: number;
  /** 10-digit code of the household's village. */
  readonly village: string;
}

function isInside(village: string, { from, after, to }: RegionRange): boolean {
  if (from !== null && !village.startsWith(from)) return false;
  return (after === null || village > after) && (to === null || village.slice(0, to.length) <= to);
}

type Cost = { -readonly [K in keyof LeafReport]: LeafReport[K] };

const noCost = { keys: 0, byHead: 0, byOther: 0, unmatched: 0, duplicates: 0, bytes: 0 };

function createReading(
  { ministries, owner, partial }: RunOptions,
  everybody: Leaf,
  leaves: readonly Leaf[],
  digits: number,
) {
  const costs = new Map<string, Cost>([everybody, ...leaves].map((leaf) => [leaf.id, { leaf, ...noCost }]));
  const costOf = (leaf: Leaf) => costs.get(leaf.id) as Cost;
  const times = new Map<string, { from: Date; to: Date }>();
  const unmatched = new Map<string, Set<number>>();
  const missing = new Set<string>();
  const strays: Stray[] = [];

  async function readLeaf(leaf: Leaf, range: RegionRange): Promise<KeySet | null> {
    const { ministry } = leaf.source;
    if (missing.has(ministry)) return null;
    try {
      const { keys, asOf, bytes } = await readAll(ministries, leaf, range, { digits: 0, first: maxPartition });
      note(ministry, asOf);
      costOf(leaf).keys += keys.length;
      costOf(leaf).bytes += bytes;
      return keys;
    } catch (fault) {
      if (!partial || ministry === owner || !isAbsence(fault)) throw fault;
      missing.add(ministry);
      return null;
    }
  }

  function note(ministry: string, instants: readonly Date[]): void {
    const known = times.get(ministry);
    const all = known ? [known.from, known.to, ...instants] : instants;
    const ordered = all.toSorted((one, other) => one.getTime() - other.getTime());
    const [from] = ordered;
    const to = ordered.at(-1);
    if (from && to) times.set(ministry, { from, to });
  }

  /** Present heads in place of the former heads and members under whom ministries keep their records. */
  async function canonicalise(read: ReadonlyMap<Leaf, KeySet>, everyone: KeySet): Promise<Map<string, KeySet>> {
    const found = new Map<string, KeySet>();
    const unknown = new Map<Leaf, KeySet>();
    for (const [leaf, keys] of read) {
      const known = leaf.source.ministry === owner ? keys : intersect(keys, everyone);
      found.set(leaf.id, known);
      costOf(leaf).byHead += known.length;
      if (known.length < keys.length) unknown.set(leaf, subtract(keys, known));
    }
    if (unknown.size === 0) return found;
    const asked = [...unknown.values()].reduce(unite, noKeys);
    const { heads, regions } = await ministries.findHeads(asked);
    for (const [leaf, keys] of unknown) {
      const here = placeHeads(leaf, keys, { asked, heads, regions }, everyone);
      const known = found.get(leaf.id) as KeySet;
      const united = unite(known, here);
      costOf(leaf).duplicates += known.length + here.length - united.length;
      found.set(leaf.id, united);
    }
    return found;
  }

  /** The heads of the keys whose households live in the range; those that live elsewhere become strays. */
  function placeHeads(leaf: Leaf, keys: KeySet, { asked, heads, regions }: FoundHeads, everyone: KeySet): KeySet {
    const villages = new Map<number, number>();
    let place = 0;
    let lost = 0;
    for (const key of keys) {
      place = seek(asked, key, place);
      const head = heads[place] as number;
      if (head >= 0) villages.set(head, regions[place] as number);
      else {
        lost += 1;
        const { ministry } = leaf.source;
        unmatched.set(ministry, (unmatched.get(ministry) ?? new Set()).add(key));
      }
    }
    const all = keySetOf(Float64Array.from(villages.keys()));
    const here = intersect(all, everyone);
    for (const head of subtract(all, here)) strays.push({ leaf: leaf.id, head, village: String(villages.get(head)) });
    const cost = costOf(leaf);
    cost.unmatched += lost;
    cost.byOther += keys.length - lost;
    cost.duplicates += keys.length - lost - all.length;
    return here;
  }

  return {
    async readRange(range: RegionRange): Promise<RangeRead> {
      const read = new Map<Leaf, KeySet>();
      const [everyone] = await Promise.all([
        readAll(ministries, everybody, range, { digits, first: maxPartition }),
        ...leaves.map(async (leaf) => {
          const keys = await readLeaf(leaf, range);
          if (keys !== null) read.set(leaf, keys);
        }),
      ]);
      const cost = costOf(everybody);
      cost.keys += everyone.keys.length;
      cost.byHead += everyone.keys.length;
      cost.bytes += everyone.bytes;
      note(owner, everyone.asOf);
      return { everybody: everyone, leaves: read };
    },
    /** @param injected heads whose records were met in other ranges. */
    async toPartition(
      { everybody: { keys: everyone, groups }, leaves: read }: RangeRead,
      injected: Strays,
    ): Promise<Partition> {
      const sets = await canonicalise(read, everyone);
      for (const [leaf, heads] of injected) {
        const keys = sets.get(leaf);
        if (keys) sets.set(leaf, unite(keys, intersect(keySetOf(Float64Array.from(heads)), everyone)));
      }
      sets.set(everybody.id, everyone);
      return { everyone, leaves: sets, groups };
    },
    /** The strays so far; what is read from here on is read again and not counted. */
    takeStrays: () => strays.splice(0),
    report(partitions: number): RunReport {
      const names = new Set([owner, ...leaves.map(({ source }) => source.ministry)]);
      const reports = [...names].map((ministry): MinistryReport => {
        const time = missing.has(ministry) ? undefined : times.get(ministry);
        const lost = unmatched.get(ministry)?.size ?? 0;
        return {
          ministry,
          answered: time !== undefined,
          from: time?.from ?? null,
          to: time?.to ?? null,
          unmatched: lost,
        };
      });
      return { partitions, leaves: [...costs.values()].map((cost) => ({ ...cost })), ministries: reports };
    },
  };
}

interface FoundHeads {
  readonly asked: KeySet;
  readonly heads: Float64Array;
  readonly regions: Float64Array;
}

const absences: ReadonlySet<unknown> = new Set([
  'SUBGRAPH_UNREACHABLE',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_FAILED',
  'SUBGRAPH_INVALID_RESPONSE',
]);

function isAbsence(fault: unknown): boolean {
  return fault instanceof HubError && absences.has(fault.extensions.code);
}
