/** The documents of graduation, their collections and their indexes. */
import { type Model, Schema, Types } from 'mongoose';
import { HubError } from '#platform/errors.ts';
import type { Database } from '#platform/mongo.ts';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';
import type { GraduationKind, GraduationReason, GraduationStatus, GraduationWarning, Ministry } from '../generated.ts';

/** A family on its way out of PKH, staged. Dates are `YYYY-MM-DD`. */
export interface GraduationRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly householdId: Types.ObjectId;
  /** Residence of the family when it was proposed. */
  readonly regionCode: string;
  readonly enrollmentId: Types.ObjectId;
  /** The companion of the enrolment when it was proposed; null where none was named. */
  readonly companionId: string | null;
  readonly kind: GraduationKind;
  readonly status: GraduationStatus;
  /** Why the family was a candidate on the day of the proposal; may be empty for who leaves by own wish. */
  readonly reasons: readonly GraduationReason[];
  readonly proposedOn: string;
  /** What the regency's assessment recommends; null before it. */
  readonly isRecommended: boolean | null;
  readonly decidedOn: string | null;
  readonly decisionReason: string | null;
  /** Warnings of other ministries that the decider says to have known. */
  readonly acknowledgedWarnings: readonly GraduationWarning[];
  /** Ministries that the decider says had not answered. */
  readonly unansweredMinistries: readonly Ministry[];
  /** The family while the record is open, else the record: one open record for each family by a unique index. */
  readonly openFor: string;
  /** Whether the enrolment has been ended: DUE from the decision until it is. */
  readonly effect: 'NONE' | 'DUE' | 'DONE';
}

/** What a family's business brought in, as its companion reported it. */
export interface BusinessReportRecord {
  readonly _id: Types.ObjectId;
  readonly householdId: Types.ObjectId;
  readonly regionCode: string;
  /** `YYYY-Qn`. */
  readonly quarter: string;
  /** Mean of the quarter's months, whole rupiah. */
  readonly monthlyIncome: number;
}

/** The collections of graduation. */
export interface GraduationModels {
  readonly graduations: Model<GraduationRecord>;
  readonly businessReports: Model<BusinessReportRecord>;
}

const options = { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false } as const;
const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const documentId = { type: Schema.Types.ObjectId, required: true } as const;

const graduationSchema = new Schema<GraduationRecord>(
  {
    householdId: documentId,
    regionCode: text,
    enrollmentId: documentId,
    companionId: textOrNull,
    kind: text,
    status: text,
    ...stagedFields,
    reasons: [String],
    proposedOn: text,
    isRecommended: { type: Boolean, default: null },
    decidedOn: textOrNull,
    decisionReason: textOrNull,
    acknowledgedWarnings: [String],
    unansweredMinistries: [String],
    openFor: text,
    effect: text,
  },
  options,
);
graduationSchema.index(commandKey, commandIndex);
graduationSchema.index({ openFor: 1 }, { unique: true });
graduationSchema.index({ householdId: 1, proposedOn: 1, _id: 1 });
graduationSchema.index({ regionCode: 1, _id: 1 });
graduationSchema.index({ status: 1, regionCode: 1, _id: 1 });
graduationSchema.index({ companionId: 1, regionCode: 1, _id: 1 });
graduationSchema.index({ effect: 1, _id: 1 });

const businessReportSchema = new Schema<BusinessReportRecord>(
  { householdId: documentId, regionCode: text, quarter: text, monthlyIncome: { type: Number, required: true } },
  options,
);
businessReportSchema.index({ householdId: 1, quarter: 1 }, { unique: true });

/** The models of graduation on the connection, registered on the first call. */
export function registerGraduationModels(database: Database): GraduationModels {
  const register = <TRecord>(collection: string, schema: Schema<TRecord>): Model<TRecord> =>
    (database.models[collection] as Model<TRecord> | undefined) ??
    database.model<TRecord>(collection, schema, collection);
  return {
    graduations: register('graduations', graduationSchema),
    businessReports: register('businessReports', businessReportSchema),
  };
}

/** The ids of records, from hexadecimal digits that the register gave. */
export function recordIdsOf(ids: readonly string[]): Types.ObjectId[] {
  return ids.map((id) => new Types.ObjectId(id));
}

/**
 * The id of a record, from an argument.
 * @throws {HubError} BAD_USER_INPUT naming `graduation`.
 */
export function requireRecordId(id: string): Types.ObjectId {
  if (/^[0-9a-f]{24}$/.test(id)) return new Types.ObjectId(id);
  throw new HubError('BAD_USER_INPUT', '"graduation" is not the id of a graduation. Pass one that the hub gave.', {
    argument: 'graduation',
  });
}
