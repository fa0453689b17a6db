/** Every question about referrals to MongoDB, for one request. */
import type { Model, Types } from 'mongoose';
import type { RowFilter } from '#platform/access/row-filter.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter } from '#platform/keyset.ts';
import type { ReferralProgram } from '#platform/referral/vocabulary.ts';
import type { FamilyDesk } from '../family-desk.ts';
import type { FamilyRecord } from '../model.ts';
import type { ReferralRecord, ReferralStatus } from './model.ts';

/** A family as far as a referral needs it. */
export type ReferableFamily = Pick<FamilyRecord, '_id' | 'headNik' | 'regionCode' | 'teamId' | 'krsHistory'>;

/** Which referrals a list holds. */
export interface ReferralFilter {
  readonly region?: string | null;
  readonly status?: ReferralStatus | null;
  readonly program?: ReferralProgram | null;
}

/** The referrals as one request sees them. */
export interface ReferralRegister {
  readonly model: Model<ReferralRecord>;
  readonly view: View;
  now(): Date;
  /** The visible family of that opaque id; null where there is none. */
  findFamily(household: string): Promise<ReferableFamily | null>;
  /** The condition that keeps referrals to the caller's rows. */
  visible(): Promise<RowFilter>;
  /** Whoever asks. */
  findById(id: Types.ObjectId): Promise<ReferralRecord | null>;
  /** One page in the order of places, and one row more where there are more. */
  list(filter: ReferralFilter, page: Page): Promise<ReferralRecord[]>;
  /** Those of families that the request has read, the newest first within each. */
  findOfFamilies(familyIds: readonly Types.ObjectId[]): Promise<ReferralRecord[]>;
}

/** The register of one request. */
export function createReferralRegister({ models, view, now, findFamily, visible }: FamilyDesk): ReferralRegister {
  const model = models.referrals;
  const referrals = createScopedCollection(model, visible, view);
  const ofRead = createScopedCollection(model, () => everyRow, view);
  return {
    model,
    view,
    visible,
    findFamily,
    now,
    findById: (_id) =>
      runInTime(view, (maxTimeMS) => model.findOne({ _id }, null, { maxTimeMS }).lean<ReferralRecord | null>().exec()),
    list: ({ region, status, program }, page) =>
      referrals.list({
        wanted: { ...(program != null && { program }), ...(status != null && { status }) },
        region,
        page,
        seek: regionalFilter,
      }),
    findOfFamilies: (familyIds) =>
      ofRead.find({ familyId: { $in: familyIds } }, { sort: { familyId: 1, sentOn: -1, _id: 1 } }),
  };
}
