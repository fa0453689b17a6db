/** What is read about versions and moves for one request: within the caller's rows, and in its time. */
import { runInTime } from '#platform/access/run-in-time.ts';
import { createScopedCollection } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter, regionalOrder } from '#platform/keyset.ts';
import type { Access } from '../access.ts';
import type { DecileDirection } from '../generated.ts';
import type { DtsenVersionRecord, HouseholdRecord, Models, RecordId } from '../model.ts';
import { type MoveGroup, moved, movedBy, movesBetween, rankedInBoth, type VersionPair } from './decile-moves.ts';

/** A family that moved. */
export interface MovedFamily {
  readonly family: HouseholdRecord;
  readonly fromDecile: number;
  readonly toDecile: number;
  readonly pair: VersionPair;
}

/** Which moves are listed. */
export interface MoveQuestion {
  readonly pair: VersionPair;
  readonly region: string;
  readonly atLeast: number;
  readonly direction: DecileDirection | null;
}

/** What the room reads about DTSEN. */
export type DtsenRepository = ReturnType<typeof createDtsenRepository>;

/** The repository of one request. */
export function createDtsenRepository(models: Models, access: Access, view: View) {
  const families = createScopedCollection(models.households, () => access.families, view);
  let versions: Promise<readonly DtsenVersionRecord[]> | undefined;
  return {
    /** Every version that was taken in, newest first: four a year. */
    findVersions(): Promise<readonly DtsenVersionRecord[]> {
      versions ??= runInTime(view, (maxTimeMS) =>
        models.dtsenVersions.find({}, null, { maxTimeMS }).sort({ _id: -1 }).lean<DtsenVersionRecord[]>().exec(),
      );
      return versions;
    },

    /** How many families of the region moved how far, by the first digits of their residence. */
    countMoves: (pair: VersionPair, region: string, digits: number) =>
      families.aggregate<MoveGroup>({ regionCode: { $gte: region, $lt: `${region}:` } }, [
        { $project: { area: { $substrCP: ['$regionCode', 0, digits] }, ...movesBetween(pair) } },
        { $match: rankedInBoth },
        { $group: { _id: { area: '$area', moved }, families: { $sum: 1 } } },
      ]),

    /**
     * One page of the families that moved, with one more where there are more. The families of the region are walked
     * along the index until the page is full; a region is a regency or less, so the walk has an end.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    async findMoves({ pair, region, atLeast, direction }: MoveQuestion, page: Page): Promise<readonly MovedFamily[]> {
      const rows = await families.aggregate<{ _id: RecordId; fromDecile: number; toDecile: number }>(
        regionalFilter(region, page) as Record<string, unknown>,
        [
          { $sort: regionalOrder },
          { $project: movesBetween(pair) },
          { $match: rankedInBoth },
          { $addFields: { moved } },
          { $match: movedBy(atLeast, direction) },
          { $limit: page.first + 1 },
        ],
      );
      const read = await families.find<HouseholdRecord>({ _id: { $in: rows.map(({ _id }) => _id) } });
      const byId = new Map(read.map((family) => [family._id.toHexString(), family]));
      return rows.flatMap(({ _id, fromDecile, toDecile }) => {
        const family = byId.get(_id.toHexString());
        return family === undefined ? [] : [{ family, fromDecile, toDecile, pair }];
      });
    },

    /**
     * One page of the families that are not ranked, with one more where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findUnranked: (region: string | null | undefined, page: Page) =>
      families.list<HouseholdRecord>({ wanted: { decile: null }, region, page, seek: regionalFilter }),
  };
}
