import type { Model, Types } from 'mongoose';
import type { Caller } from '#platform/access/caller.ts';
import type { View } from '#platform/access/view.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { Refusal } from '#platform/workflow/refusal.ts';
import type { IncomingReferralRecord } from './incoming-model.ts';
import type { ReferralProgram } from './vocabulary.ts';

/** A family of the receiving ministry's register. */
export interface ReferredFamily {
  readonly _id: Types.ObjectId;
  readonly headNik: string;
  readonly regionCode: string;
}

/** What a ministry brings to receive referrals to one of its programmes. */
export interface ReferralDesk {
  readonly program: ReferralProgram;
  readonly model: Model<IncomingReferralRecord>;
  readonly pseudonyms: Pseudonyms;
  /** The one family of the register that the NIK means; null where there is none, or several. */
  findFamily(nik: string, view: View): Promise<ReferredFamily | null>;
  /** Ids of the families that a caller sees, for callers whose rows are families. */
  findOwnFamilies(view: View): Promise<readonly Types.ObjectId[]>;
  /** Whether the caller may decide. */
  mayDecide(caller: Caller): boolean;
  /** What stands in the way of an acceptance, or null. */
  findObstacle(referral: IncomingReferralRecord, view: View, now: Date): Promise<Refusal | null>;
  /** Does what an acceptance promises. It may be called again after it is done, and does nothing then. */
  carryOut(referral: IncomingReferralRecord, at: Date): Promise<void>;
}
