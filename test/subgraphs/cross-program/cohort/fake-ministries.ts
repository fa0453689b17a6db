import { keySetOf } from '#platform/cohort/key-set.ts';
import type { CohortSource } from '#platform/cohort/sources.ts';
import type { CohortMinistries, MinistryPage } from '../../../../subgraphs/cross-program/cohort/ask-ministry.ts';

/** A record of a fake register: under which key it is kept, where, and which conditions it meets. */
export interface FakeRecord {
  readonly key: number;
  /** 10-digit code. */
  readonly region: string;
  readonly meets: readonly string[];
}

/** A fake nation: what the owner knows of households, and what the others keep. */
export interface FakeNation {
  readonly households: readonly (FakeRecord & { readonly aliases: readonly number[] })[];
  /** Records by ministry. */
  readonly registers: Readonly<Record<string, readonly FakeRecord[]>>;
}

/** The owner of membership in fake nations. */
export const fakeOwner = 'owner';

/** A source whose only condition is `is`, the name of something that a record meets. */
export function fakeSource(ministry: string): CohortSource {
  return {
    as: ministry,
    ministry,
    url: null,
    field: `${ministry}Keys`,
    filter: `${ministry}Filter`,
    types: new Map(),
    dimensions: [
      {
        name: `${ministry.toUpperCase()}_IS`,
        as: ministry,
        condition: 'is',
        description: '',
        values: ['a', 'b'],
        isList: false,
      },
    ],
  };
}

/** How fake ministries answer. */
export interface FakeMinistries extends CohortMinistries {
  /** Pages that were asked for, by leaf. */
  readonly asked: Map<string, number>;
  fail(ministry: string, fault: Error): void;
}

/** Ministries that answer from a fake nation. */
export function fakeMinistries({ households, registers }: FakeNation): FakeMinistries {
  const asked = new Map<string, number>();
  const faults = new Map<string, Error>();
  const heads = new Map<number, { head: number; region: string }>();
  for (const { key, region, aliases } of households) for (const nik of aliases) heads.set(nik, { head: key, region });
  for (const { key, region } of households) heads.set(key, { head: key, region });

  return {
    asked,
    fail: (ministry, fault) => faults.set(ministry, fault),
    async readPage({ id, source, filter }, { from, to, after }, { digits, first }): Promise<MinistryPage> {
      asked.set(id, (asked.get(id) ?? 0) + 1);
      const fault = faults.get(source.ministry);
      if (fault) throw fault;
      const all = source.ministry === fakeOwner ? households : (registers[source.ministry] ?? []);
      const wanted = filter.is as string | undefined;
      const rows = all
        .filter(({ meets }) => wanted === undefined || meets.includes(wanted))
        .filter(({ region }) => (after !== null ? region > after : from === null || region >= from))
        .filter(({ region }) => to === null || region < `${to}:`)
        .toSorted((one, other) => (one.region < other.region ? -1 : 1));
      const cut = rows.length > first ? rows[first - 1]?.region : undefined;
      const page = cut === undefined ? rows : rows.filter(({ region }) => region <= cut);
      const groups = new Map<string, number[]>();
      for (const { key, region } of page) {
        const code = region.slice(0, digits);
        groups.set(code, [...(groups.get(code) ?? []), key]);
      }
      return {
        groups: [...groups].map(([region, keys]) => ({ region, keys: keySetOf(Float64Array.from(keys)) })),
        next: page.length < rows.length ? (cut as string) : null,
        asOf: new Date(),
        bytes: page.length,
      };
    },
    async findRanges(region, size) {
      const villages = households
        .map((household) => household.region)
        .filter((village) => region === null || village.startsWith(region))
        .toSorted();
      const ends: string[] = [];
      for (let at = size; at < villages.length; at += size) {
        const end = villages[at] as string;
        if (end !== ends.at(-1)) ends.push(end);
      }
      return ends;
    },
    async findHeads(niks) {
      const found = [...niks].map((nik) => heads.get(nik));
      return {
        heads: Float64Array.from(found, (one) => one?.head ?? -1),
        regions: Float64Array.from(found, (one) => Number(one?.region ?? -1)),
      };
    },
  };
}
