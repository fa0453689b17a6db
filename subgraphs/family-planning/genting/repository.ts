/** Reads of GENTING within a caller's rows. */

import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter } from '#platform/keyset.ts';
import type { Loader } from '#platform/loader.ts';
import { createRelationLoader, createRowLoader } from '#platform/row-loaders.ts';
import type { FamilyDesk } from '../family-desk.ts';
import { type FamilyView, requireRecordId } from '../model.ts';
import { type CountsByRegion, countsFor, digitsBelowOf } from '../region-counts.ts';
import type { DonorRecord, PledgeRecord } from './model.ts';

/** GENTING as one request sees it. */
export interface GentingReads {
  listDonors(region: string | null | undefined, page: Page): Promise<DonorRecord[]>;
  listPledges(
    filter: { region?: string | null; status?: PledgeRecord['status'] | null },
    page: Page,
  ): Promise<PledgeRecord[]>;
  /** By id. */
  readonly donors: Loader<string, DonorRecord | null>;
  /** The newest first. */
  readonly ofFamily: Loader<FamilyView, readonly PledgeRecord[]>;
  /** Children and families with an open pledge, each once, by the regions directly below. */
  count(region: string | null): Promise<CountsByRegion>;
}

/** The reads of one request. Donors are no families: whoever may read of households sees them. */
export function createGentingReads(desk: FamilyDesk): GentingReads {
  const { models, view, visible } = desk;
  const donors = createScopedCollection(models.gentingDonors, () => everyRow, view);
  const pledges = createScopedCollection(models.gentingPledges, visible, view);
  const ofRead = createScopedCollection(models.gentingPledges, () => everyRow, view);
  return {
    listDonors: (region, page) => donors.list({ wanted: {}, region, page, seek: regionalFilter }),
    listPledges: ({ region, status }, page) =>
      pledges.list({ wanted: status == null ? {} : { status }, region, page, seek: regionalFilter }),
    donors: createRowLoader(
      (ids) => donors.find<DonorRecord>({ _id: { $in: ids.map((id) => requireRecordId('donor', id)) } }),
      ({ _id }) => _id.toHexString(),
    ),
    ofFamily: createRelationLoader(
      (families: readonly FamilyView[]) =>
        ofRead.find<PledgeRecord>(
          { familyId: { $in: families.map(({ _id }) => _id) } },
          { sort: { familyId: 1, startsOn: -1, _id: 1 } },
        ),
      ({ _id }) => _id.toHexString(),
      ({ familyId }) => familyId.toHexString(),
    ),
    async count(region) {
      const below = { $substrCP: ['$regionCode', 0, digitsBelowOf(region)] };
      const within = region === null ? {} : { $and: [{ regionCode: { $gte: region, $lt: `${region}:` } }] };
      const groups = await pledges.aggregate<{ readonly _id: string; readonly count: number }>(
        { status: 'OPEN', ...within },
        [
          { $group: { _id: { region: below, who: '$beneficiaryKey' } } },
          { $group: { _id: '$_id.region', count: { $sum: 1 } } },
        ],
      );
      return countsFor(view.caller.role, new Map(groups.map(({ _id, count }) => [_id, count])));
    },
  };
}
