import type { DtsenVersionRecord, HouseholdRecord } from '../model.ts';

/** Counts the families by version while they are taken in. */
export interface VersionCounts {
  add(family: Pick<HouseholdRecord, 'dtsenVersion' | 'decile' | 'decileHistory'>): void;
  /**
   * The versions, oldest first. Of a version before the present one the register keeps the ranks, but not who was
   * unranked then: its counts are null.
   */
  records(): DtsenVersionRecord[];
}

/** A count that has seen no family yet. */
export function createVersionCounts(): VersionCounts {
  const known = new Set<string>();
  const present = new Map<string, { families: number; unranked: number }>();
  return {
    add({ dtsenVersion, decile, decileHistory }) {
      for (const entry of decileHistory) known.add(entry.dtsenVersion);
      known.add(dtsenVersion);
      const counts = present.get(dtsenVersion) ?? { families: 0, unranked: 0 };
      counts.families += 1;
      if (decile === null) counts.unranked += 1;
      present.set(dtsenVersion, counts);
    },
    records: () =>
      [...known].toSorted().map((_id) => ({ _id, ...(present.get(_id) ?? { families: null, unranked: null }) })),
  };
}
