/** Reads incoming referrals within a caller's rows. */
import type { Types } from 'mongoose';
import { rowsOfFamilies } from '#platform/access/rows-of-families.ts';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter } from '#platform/keyset.ts';
import type { IncomingReferralRecord, IncomingStatus } from './incoming-model.ts';
import type { ReferralDesk } from './referral-desk.ts';

/** Which incoming referrals a list holds. */
export interface IncomingFilter {
  readonly region?: string | null;
  readonly status?: IncomingStatus | null;
}

/** The incoming referrals as one request sees them. */
export interface IncomingReferrals {
  /** One page in the order of places, and one row more where there are more. */
  list(filter: IncomingFilter, page: Page): Promise<IncomingReferralRecord[]>;
  /** Those of families that the request has read, the newest first within each. */
  findOfFamilies(familyIds: readonly Types.ObjectId[]): Promise<IncomingReferralRecord[]>;
}

const withoutDelivery = { delivery: 0 } as const;

/** Reads for one request. */
export function createIncomingReferrals(desk: ReferralDesk, view: View): IncomingReferrals {
  const visible = createScopedCollection(
    desk.model,
    () => rowsOfFamilies(view, () => desk.findOwnFamilies(view)),
    view,
  );
  const ofRead = createScopedCollection(desk.model, () => everyRow, view);
  return {
    list: ({ region, status }, page) =>
      visible.list({
        wanted: status == null ? {} : { status },
        region,
        page,
        seek: regionalFilter,
        fields: withoutDelivery,
      }),
    findOfFamilies: (familyIds) =>
      ofRead.find({ familyId: { $in: familyIds } }, { sort: { familyId: 1, sentOn: -1, _id: 1 } }),
  };
}
