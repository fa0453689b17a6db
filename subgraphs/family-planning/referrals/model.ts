/** Referrals as the family planning ministry holds them, the sender's side. */
import { type Model, Schema, type Types } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import { type Delivery, deliveryFields, deliveryIndex } from '#platform/outbox/delivery.ts';
import type { ReferralHealthReason, ReferralProgram, ReferralReason } from '#platform/referral/vocabulary.ts';
import { commandIndex, commandKey, historyEntrySchema } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';

/** How far a referral has come. */
export type ReferralStatus = 'SENT' | 'DELIVERED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

/** A family that was referred to a programme of another ministry. Dates are `YYYY-MM-DD`. */
export interface ReferralRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly status: ReferralStatus;
  readonly familyId: Types.ObjectId;
  readonly headNik: string;
  readonly regionCode: string;
  readonly teamId: string | null;
  readonly program: ReferralProgram;
  readonly sentOn: string;
  readonly reasons: readonly ReferralReason[];
  readonly healthReasons: readonly ReferralHealthReason[];
  /** Family and programme while the referral is open, so that a unique index allows one; its own id when it is closed. */
  readonly openKey: string;
  /** Why the other ministry decided so; null before, and where it did not say. */
  readonly answerReason: string | null;
  readonly answeredOn: string | null;
  readonly delivery: Delivery;
}

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const texts = { type: [String], required: true } as const;

const referralSchema = new Schema<ReferralRecord>(
  {
    familyId: { type: Schema.Types.ObjectId, required: true },
    headNik: text,
    regionCode: text,
    teamId: textOrNull,
    program: text,
    sentOn: text,
    reasons: texts,
    healthReasons: texts,
    openKey: text,
    answerReason: textOrNull,
    answeredOn: textOrNull,
    delivery: { type: new Schema(deliveryFields, { _id: false, strict: 'throw', id: false }), required: true },
    status: text,
    version: { type: Number, required: true },
    history: { type: [historyEntrySchema], required: true },
  } as never,
  { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false },
);
referralSchema.index({ openKey: 1 }, { unique: true });
referralSchema.index(commandKey, commandIndex);
referralSchema.index({ familyId: 1, sentOn: -1, _id: 1 });
referralSchema.index({ status: 1, regionCode: 1, _id: 1 });
referralSchema.index({ program: 1, status: 1, regionCode: 1, _id: 1 });
referralSchema.index({ program: 1, regionCode: 1, _id: 1 });
referralSchema.index({ regionCode: 1, _id: 1 });
referralSchema.index(deliveryIndex);

/** The model of referrals on the connection, registered on the first call. */
export function registerReferrals(database: Database): Model<ReferralRecord> {
  return (
    (database.models.referrals as Model<ReferralRecord> | undefined) ??
    database.model<ReferralRecord>('referrals', referralSchema, 'referrals')
  );
}
