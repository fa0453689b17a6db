/** Reads the ranges of a run, and puts present heads in place of the NIKs under whom ministries keep their records. */
import { intersect, type KeySet, keySetOf, noKeys, seek, subtract, unite } from '#platform/cohort/key-set.ts';
import { HubError } from '#platform/errors.ts';
import { type CohortMinistries, type RangeKeys, type RegionKeys, type RegionRange, readAll } from './ask-ministry.ts';
import type { PartitionSets } from './evaluate.ts';
import type { Leaf } from './expression.ts';

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

/** Whom ranges are read of. */
export interface ReadingOptions {
  readonly ministries: CohortMinistries;
  /** Subgraph that owns membership. */
  readonly owner: string;
  /** Whether a ministry that does not answer leaves bounds instead of an error. */
  readonly partial: boolean;
}

/** Most keys of a page: a range that grew since it was set takes another page. */
const maxPartition = 500_000;

/** What was read of a range: everybody, and the leaves whose ministry answered. */
export interface RangeRead {
  readonly everybody: RangeKeys;
  readonly leaves: ReadonlyMap<Leaf, KeySet>;
}

/** Heads whose records were met in another range than their household lives in, by leaf. */
export type Strays = ReadonlyMap<string, readonly number[]>;

/** A record that was met in another range than its household lives in. */
export interface Stray {
  readonly leaf: string;
  readonly head: number;
  /** 10-digit code of the household's village. */
  readonly village: string;
}

type Cost = { -readonly [K in keyof LeafReport]: LeafReport[K] };

const noCost = { keys: 0, byHead: 0, byOther: 0, unmatched: 0, duplicates: 0, bytes: 0 };

/** Reads ranges for one run. */
export function createReading(
  { ministries, owner, partial }: ReadingOptions,
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
