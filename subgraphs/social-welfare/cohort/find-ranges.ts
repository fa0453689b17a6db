import type { RowFilter } from '#platform/access/row-filter.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import { maxKeys } from '#platform/cohort/read-key-page.ts';
import { HubError } from '#platform/errors.ts';
import type { HouseholdRecord, Models } from '../model.ts';

/** How long the villages are remembered that ranges end with, in milliseconds: any villages are right, even ones are quick. */
const rememberedMs = 300_000;

/** Finds ranges for every request of a room. */
export type FindRanges = (view: View, region: string | null, size: number) => Promise<readonly string[]>;

/** Splits the register into ranges of villages; it tells of no household. */
export function createRangeFinder({ households }: Pick<Models, 'households'>, now: () => Date): FindRanges {
  const remembered = new Map<string, { readonly villages: Promise<readonly string[]>; readonly until: number }>();
  return async (view, region, size) => {
    if (!Number.isInteger(size) || size < 1 || size > maxKeys) {
      throw new HubError('BAD_USER_INPUT', `"size" must be between 1 and ${maxKeys}.`, { argument: 'size' });
    }
    const key = `${region} ${size}`;
    const known = remembered.get(key);
    if (known && known.until > now().getTime()) return known.villages;
    const villages = findVillages(households, view, region, size);
    remembered.set(key, { villages, until: now().getTime() + rememberedMs });
    villages.catch(() => remembered.delete(key));
    return villages;
  };
}

async function findVillages(
  households: Models['households'],
  view: View,
  region: string | null,
  size: number,
): Promise<readonly string[]> {
  const villages: string[] = [];
  for (let after: string | null = null; ; ) {
    const village: string | null = await findVillageAt(households, view, rangeAfter(region, after), size);
    if (village === null || village === after) return villages;
    villages.push(village);
    after = village;
  }
}

function rangeAfter(region: string | null, after: string | null): RowFilter {
  const start = after !== null ? { $gt: after } : region !== null ? { $gte: region } : {};
  const regionCode = { ...start, ...(region !== null && { $lt: `${region}:` }) }; // ':' follows '9' in ASCII
  return Object.keys(regionCode).length === 0 ? {} : { regionCode };
}

function findVillageAt(
  households: Models['households'],
  view: View,
  filter: RowFilter,
  position: number,
): Promise<string | null> {
  return runInTime(view, async (maxTimeMS) => {
    const [found] = await households
      .find(filter as object, { _id: 0, regionCode: 1 }, { maxTimeMS })
      .sort({ regionCode: 1, _id: 1 })
      .skip(position)
      .limit(1)
      .lean<Pick<HouseholdRecord, 'regionCode'>[]>();
    return found?.regionCode ?? null;
  });
}
