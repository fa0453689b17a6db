import type { Types } from 'mongoose';
import type { View } from '#platform/access/view.ts';
import type { Loader } from '#platform/loader.ts';
import { createRelationLoader } from '#platform/row-loaders.ts';
import { createIncomingReferrals, type IncomingReferrals } from './incoming-list.ts';
import type { IncomingReferralRecord } from './incoming-model.ts';
import type { ReferralDesk } from './referral-desk.ts';

/** A family's record that the request has read. */
export interface ReadFamily {
  readonly _id: Types.ObjectId;
}

/** What the resolvers of incoming referrals work with, for one request. */
export interface IncomingContext {
  readonly desk: ReferralDesk;
  readonly view: View;
  readonly reads: IncomingReferrals;
  /** The newest first. */
  readonly ofFamily: Loader<ReadFamily, readonly IncomingReferralRecord[]>;
  now(): Date;
}

/** The context of one request. */
export function createIncomingContext(desk: ReferralDesk, view: View, now: () => Date): IncomingContext {
  const reads = createIncomingReferrals(desk, view);
  return {
    desk,
    view,
    reads,
    now,
    ofFamily: createRelationLoader(
      (families) => reads.findOfFamilies(families.map(({ _id }) => _id)),
      ({ _id }) => _id.toHexString(),
      ({ familyId }) => familyId?.toHexString() ?? '',
    ),
  };
}
