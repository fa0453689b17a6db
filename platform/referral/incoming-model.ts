/** Referrals as the receiving ministry holds them. */
import { type Model, Schema, type Types } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import { type Delivery, deliveryFields, deliveryIndex } from '#platform/outbox/delivery.ts';
import { commandIndex, commandKey, historyEntrySchema } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';
import type { ReferralHealthReason, ReferralProgram, ReferralReason } from './vocabulary.ts';

/** How far an incoming referral has come. */
export type IncomingStatus = 'RECEIVED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

/** A family that another ministry referred. Dates are `YYYY-MM-DD`. */
export interface IncomingReferralRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly status: IncomingStatus;
  /** The sender's id of it. */
  readonly referralId: string;
  /** The newest version of the sender's record that has arrived. */
  readonly senderVersion: number;
  readonly program: ReferralProgram;
  /** NIK of the head: as the own register knows it, or as the sender does where the own register knows nobody. */
  readonly headNik: string;
  /** The family in the own register; null where it was not found. */
  readonly familyId: Types.ObjectId | null;
  /** Residence as the own register knows it, or as the sender does. */
  readonly regionCode: string;
  readonly sentOn: string;
  readonly reasons: readonly ReferralReason[];
  readonly healthReasons: readonly ReferralHealthReason[];
  /** Whether what the acceptance promises has been done; NONE where nothing is promised. */
  readonly effect: 'NONE' | 'DUE' | 'DONE';
  /** The answer's way back. */
  readonly delivery: Delivery;
}

const text = { type: String, required: true } as const;
const texts = { type: [String], required: true } as const;

const incomingReferralSchema = new Schema<IncomingReferralRecord>(
  {
    referralId: text,
    senderVersion: { type: Number, required: true },
    program: text,
    headNik: text,
    familyId: { type: Schema.Types.ObjectId, default: null },
    regionCode: text,
    sentOn: text,
    reasons: texts,
    healthReasons: texts,
    effect: text,
    delivery: { type: new Schema(deliveryFields, { _id: false, strict: 'throw', id: false }), required: true },
    status: text,
    version: { type: Number, required: true },
    history: { type: [historyEntrySchema], required: true },
  } as never,
  { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false },
);
incomingReferralSchema.index({ referralId: 1 }, { unique: true });
incomingReferralSchema.index(commandKey, commandIndex);
incomingReferralSchema.index({ familyId: 1, sentOn: -1, _id: 1 });
incomingReferralSchema.index({ status: 1, regionCode: 1, _id: 1 });
incomingReferralSchema.index({ regionCode: 1, _id: 1 });
incomingReferralSchema.index(deliveryIndex);

/** The model of incoming referrals on the connection, registered on the first call. */
export function registerIncomingReferrals(database: Database): Model<IncomingReferralRecord> {
  const name = 'incomingReferrals';
  return (
    (database.models[name] as Model<IncomingReferralRecord> | undefined) ??
    database.model<IncomingReferralRecord>(name, incomingReferralSchema, name)
  );
}
