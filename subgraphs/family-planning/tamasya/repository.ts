/** Reads of TAMASYA within a caller's rows. */

import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter } from '#platform/keyset.ts';
import type { Loader } from '#platform/loader.ts';
import { createListLoader, createRelationLoader, createRowLoader, createTextLoader } from '#platform/row-loaders.ts';
import type { FamilyDesk } from '../family-desk.ts';
import { type FamilyView, requireRecordId } from '../model.ts';
import { type CountsByRegion, countsFor, digitsBelowOf } from '../region-counts.ts';
import type { CentreRecord, PlaceRecord } from './model.ts';

/** TAMASYA as one request sees it. */
export interface TamasyaReads {
  listCentres(region: string | null | undefined, page: Page): Promise<CentreRecord[]>;
  /** By id. */
  readonly centres: Loader<string, CentreRecord | null>;
  /** The taken places of a centre whose children the caller sees, by the centre's id. */
  readonly placesOfCentre: Loader<string, readonly PlaceRecord[]>;
  /** How many places of a centre are taken, whoever's, by its id. */
  readonly taken: Loader<string, number>;
  /** The newest first. */
  readonly ofFamily: Loader<FamilyView, readonly PlaceRecord[]>;
  /** Places of all centres of the region. */
  countPlaces(region: string | null): Promise<number>;
  /** Children with a place, by the regions directly below. */
  countChildren(region: string | null): Promise<CountsByRegion>;
}

/** The reads of one request. Centres are open to whoever may read of households, the children in them are not. */
export function createTamasyaReads(desk: FamilyDesk): TamasyaReads {
  const { models, view, visible } = desk;
  const centres = createScopedCollection(models.tamasyaCentres, () => everyRow, view);
  const places = createScopedCollection(models.tamasyaPlaces, visible, view);
  const everyPlace = createScopedCollection(models.tamasyaPlaces, () => everyRow, view);
  const idsOf = (ids: readonly string[]) => ids.map((id) => requireRecordId('centre', id));
  const within = (region: string | null) =>
    region === null ? {} : { $and: [{ regionCode: { $gte: region, $lt: `${region}:` } }] };
  return {
    listCentres: (region, page) => centres.list({ wanted: {}, region, page, seek: regionalFilter }),
    centres: createRowLoader(
      (ids) => centres.find<CentreRecord>({ _id: { $in: idsOf(ids) } }),
      ({ _id }) => _id.toHexString(),
    ),
    placesOfCentre: createListLoader(
      (ids) =>
        places.find<PlaceRecord>(
          { centreId: { $in: idsOf(ids) }, status: 'ENROLLED' },
          { sort: { centreId: 1, status: 1, slot: 1 } },
        ),
      ({ centreId }) => centreId.toHexString(),
    ),
    taken: createTextLoader(async (ids) => {
      const groups = await everyPlace.aggregate<{ readonly _id: CentreRecord['_id']; readonly count: number }>(
        { centreId: { $in: idsOf(ids) }, status: 'ENROLLED' },
        [{ $group: { _id: '$centreId', count: { $sum: 1 } } }],
      );
      const counts = new Map(groups.map(({ _id, count }) => [_id.toHexString(), count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),
    ofFamily: createRelationLoader(
      (families: readonly FamilyView[]) =>
        everyPlace.find<PlaceRecord>(
          { familyId: { $in: families.map(({ _id }) => _id) } },
          { sort: { familyId: 1, enrolledOn: -1, _id: 1 } },
        ),
      ({ _id }) => _id.toHexString(),
      ({ familyId }) => familyId.toHexString(),
    ),
    async countPlaces(region) {
      const [sum] = await centres.aggregate<{ readonly places: number }>(
        { regionCode: { $gt: '' }, ...within(region) },
        [{ $group: { _id: null, places: { $sum: '$capacity' } } }],
      );
      return sum?.places ?? 0;
    },
    async countChildren(region) {
      const below = { $substrCP: ['$regionCode', 0, digitsBelowOf(region)] };
      const groups = await places.aggregate<{ readonly _id: string; readonly count: number }>(
        { status: 'ENROLLED', ...within(region) },
        [{ $group: { _id: below, count: { $sum: 1 } } }],
      );
      return countsFor(view.caller.role, new Map(groups.map(({ _id, count }) => [_id, count])));
    },
  };
}
