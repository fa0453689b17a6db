/** The documents of reconciliation, their collections and their indexes. */
import { type Model, Schema, type Types } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';
import type { FindingStatus, IneligibilityReason } from '../generated.ts';
import type { PartnerRegister } from './partner-registers.ts';

/** What a confirmation has done to enrolments: PENDING until all of them are ended, then DONE. */
export type ConfirmationEffect = 'PENDING' | 'DONE';

/** A hit of matching with another register, from suspicion to decision. Days are `YYYY-MM-DD`. */
export interface FindingRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly householdId: Types.ObjectId;
  /** Where the family resides; derived, it is the family's own. */
  readonly regionCode: string;
  /** Null where the finding is about the family. */
  readonly personNik: string | null;
  readonly reason: IneligibilityReason;
  /** The register or the check that it comes from. */
  readonly source: string;
  /** Day that the other register's data are of. */
  readonly foundOn: string;
  /** What the other register says; holds no NIK. */
  readonly evidence: string | null;
  /** What the verification found; null before the first decision. */
  readonly verifiedEvidence: string | null;
  /** Set while an objection of the family awaits a decision. */
  readonly objectedAt: Date | null;
  /** Null where nothing was confirmed, or the reason bars nothing. */
  readonly effect: ConfirmationEffect | null;
  /** Digest of what makes a finding the same as another, see `findingKey`; unique. */
  readonly matchKey: string;
  readonly status: FindingStatus;
}

/** A person as another agency's register lists them. */
export interface PartnerEntryRecord {
  readonly register: PartnerRegister;
  readonly nik: string;
  /** The delivery that the entry came with, such as a letter's number. */
  readonly source: string;
  /** Day that the delivery's data are of. */
  readonly matchDate: string;
  /** What the register says of the person; holds no NIK. */
  readonly evidence: string | null;
  /** Rupiah a month; null in registers that tell no wage. */
  readonly monthlyWage: number | null;
  /** Regency or city of work, a 4-digit code; null where the register does not tell. */
  readonly workRegion: string | null;
}

/** A minimum wage of a province (UMP, 2 digits) or a regency or city (UMK, 4 digits). */
export interface MinimumWageRecord {
  readonly regionCode: string;
  readonly validFrom: string;
  /** Last day; null while it is in force. */
  readonly validTo: string | null;
  /** Rupiah a month. */
  readonly monthlyWage: number;
  readonly source: string;
  /** False where the figure was not taken from the decree. */
  readonly isConfirmed: boolean;
}

/** The collections of reconciliation. */
export interface ReconciliationModels {
  readonly findings: Model<FindingRecord>;
  readonly partnerEntries: Model<PartnerEntryRecord>;
  readonly minimumWages: Model<MinimumWageRecord>;
}

const options = { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false } as const;
const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const amount = { type: Number, required: true } as const;

const findingSchema = new Schema<FindingRecord>(
  {
    householdId: { type: Schema.Types.ObjectId, required: true },
    regionCode: text,
    personNik: textOrNull,
    reason: text,
    source: text,
    foundOn: text,
    evidence: textOrNull,
    verifiedEvidence: textOrNull,
    objectedAt: { type: Date, default: null },
    effect: textOrNull,
    matchKey: text,
    status: text,
    ...stagedFields,
  },
  options,
);
findingSchema.index({ matchKey: 1 }, { unique: true });
findingSchema.index(commandKey, commandIndex);
findingSchema.index({ householdId: 1, foundOn: 1, _id: 1 });
findingSchema.index({ personNik: 1, status: 1 });
findingSchema.index({ regionCode: 1, _id: 1 });
findingSchema.index({ status: 1, regionCode: 1, _id: 1 });
findingSchema.index({ reason: 1, regionCode: 1, _id: 1 });
findingSchema.index({ status: 1, reason: 1, regionCode: 1, _id: 1 });
// The report counts from the index alone.
findingSchema.index({ regionCode: 1, reason: 1, status: 1 });
findingSchema.index({ effect: 1, _id: 1 }, { partialFilterExpression: { effect: 'PENDING' } });

const partnerEntrySchema = new Schema<PartnerEntryRecord>(
  {
    register: text,
    nik: text,
    source: text,
    matchDate: text,
    evidence: textOrNull,
    monthlyWage: { type: Number, default: null },
    workRegion: textOrNull,
  },
  options,
);
partnerEntrySchema.index({ register: 1, nik: 1 }, { unique: true });

const minimumWageSchema = new Schema<MinimumWageRecord>(
  {
    regionCode: text,
    validFrom: text,
    validTo: textOrNull,
    monthlyWage: amount,
    source: text,
    isConfirmed: { type: Boolean, required: true },
  },
  options,
);
minimumWageSchema.index({ regionCode: 1, validFrom: 1 }, { unique: true });

/** The models on the connection, registered on the first call. */
export function registerReconciliationModels(database: Database): ReconciliationModels {
  const register = <TRecord>(collection: string, schema: Schema<TRecord>): Model<TRecord> =>
    (database.models[collection] as Model<TRecord> | undefined) ??
    database.model<TRecord>(collection, schema, collection);
  return {
    findings: register('findings', findingSchema),
    partnerEntries: register('partnerEntries', partnerEntrySchema),
    minimumWages: register('minimumWages', minimumWageSchema),
  };
}
