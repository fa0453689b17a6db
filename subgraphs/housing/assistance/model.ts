/** What an assistance is as a staged record, and the dated tables that its steps look into. */
import { type Model, Schema, type Types } from 'mongoose';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';
import { type AssistanceStatus, assistanceStatuses, type BspsZone, type HousingProgram } from '../vocabulary.ts';
import { type RecipientRule, recipientRules } from './recipient-rules.ts';

/** Whether an assistance holds a place of a quota, and whether it has been given back. */
export const quotaStates = ['NONE', 'HELD', 'RETURNING', 'RETURNED'] as const;

/** State of an assistance's places in its quotas. */
export type QuotaState = (typeof quotaStates)[number];

/** The part of an assistance that its steps write. */
export interface AssistanceStage extends StagedRecord {
  readonly status: AssistanceStatus;
  /** Family and programme while it is open, see `openKeyOf`; of records with the same key one is open. */
  readonly openKey: string | null;
  /** Rules on recipients that were found to be met, and those that nobody could answer; empty before the hub asked. */
  readonly rulesMet: readonly RecipientRule[];
  readonly rulesUnknown: readonly RecipientRule[];
  /** What the facilitator brought back: references to reports and photographs in the ministry's archive. */
  readonly evidence: readonly string[];
  /** The group of recipients (KPB) that answers for its members jointly. */
  readonly recipientGroup: string | null;
  /** Code of the field facilitator (TFL). */
  readonly facilitator: string | null;
  /** The attempt that took its places, see `QuotaMark`; null before. */
  readonly quotaMark: string | null;
  /** Quotas of which it holds or held a place, see `QuotaRecord`. */
  readonly quotaIds: readonly string[];
  readonly quotaState: QuotaState;
  /** True from a step until the derived fields of its family have followed, see `followFamily`. */
  readonly familyUpdatePending: boolean;
}

/** What one grant is worth in a zone from a day on; amounts are whole rupiah, days `YYYY-MM-DD`. */
export interface GrantAmountRecord {
  readonly program: HousingProgram;
  readonly zone: BspsZone | null;
  readonly materialAmount: number | null;
  readonly wageAmount: number | null;
  readonly totalAmount: number;
  readonly validFrom: string;
  /** Day after the last; null while it is in force. */
  readonly validTo: string | null;
  readonly source: string;
}

/** The zone of a region; the longest code that a residence begins with decides, the empty one is the nation's. */
export interface GrantZoneRecord {
  readonly program: HousingProgram;
  readonly regionCode: string;
  readonly zone: BspsZone;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

/** A place that was counted, kept until the assistance surely tells of it. */
export interface QuotaMark {
  /** One attempt to take a place, or the assistance that gives one back. */
  readonly id: string;
  readonly assistanceId: Types.ObjectId;
  readonly at: Date;
}

/** How many places a programme has in a fiscal year for a region, and how many of them are left. */
export interface QuotaRecord {
  /** See `quotaIdOf`. */
  readonly _id: string;
  readonly program: HousingProgram;
  readonly fiscalYear: number;
  /** A code of any level; empty for the nation. */
  readonly regionCode: string;
  readonly places: number;
  readonly left: number;
  readonly source: string;
  readonly taking: readonly QuotaMark[];
  readonly giving: readonly QuotaMark[];
}

/** The collections that this folder adds to the room's. */
export interface AssistanceModels {
  readonly grantAmounts: Model<GrantAmountRecord>;
  readonly grantZones: Model<GrantZoneRecord>;
  readonly quotas: Model<QuotaRecord>;
}

/** The id of the quota of a programme, a year and a region; the empty region is the nation. */
export function quotaIdOf({
  program,
  fiscalYear,
  regionCode,
}: Pick<QuotaRecord, 'program' | 'fiscalYear' | 'regionCode'>) {
  return `${program} ${fiscalYear} ${regionCode || 'ID'}`;
}

/** Of assistances of one family those of the same programme exclude each other while they are open; null once ended. */
export function openKeyOf(
  familyId: Types.ObjectId,
  { program, status }: { readonly program: HousingProgram; readonly status: AssistanceStatus },
): string | null {
  return openStatuses.has(status) ? `${program} ${familyId.toHexString()}` : null;
}

const openStatuses: ReadonlySet<AssistanceStatus> = new Set(['PROPOSED', 'FIELD_VERIFIED', 'DECREED', 'IN_PROGRESS']);

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const number = { type: Number, required: true } as const;
const numberOrNull = { type: Number, default: null } as const;

/** The staged fields of an assistance, for its schema. */
export const assistanceStageFields = {
  status: { type: String, required: true, enum: assistanceStatuses },
  ...stagedFields,
  openKey: textOrNull,
  rulesMet: [{ type: String, enum: recipientRules }],
  rulesUnknown: [{ type: String, enum: recipientRules }],
  evidence: [String],
  recipientGroup: textOrNull,
  facilitator: textOrNull,
  quotaMark: textOrNull,
  quotaIds: [String],
  quotaState: { type: String, required: true, enum: quotaStates },
  familyUpdatePending: { type: Boolean, required: true },
} as const;

/** Declares the indexes that the steps of an assistance need. */
export function indexAssistanceStages(schema: Schema): void {
  schema.index(commandKey, commandIndex);
  schema.index({ openKey: 1 }, { unique: true, partialFilterExpression: { openKey: { $type: 'string' } } });
  schema.index({ status: 1, regionCode: 1, _id: 1 });
  schema.index({ program: 1, status: 1, regionCode: 1, _id: 1 });
  schema.index({ regionCode: 1, _id: 1 });
  schema.index({ facilitator: 1, fiscalYear: 1 });
  // The report by region is counted off this index alone: it holds all that is counted.
  schema.index({ fiscalYear: 1, regionCode: 1, program: 1, status: 1, totalAmount: 1 });
  schema.index({ familyUpdatePending: 1 }, { partialFilterExpression: { familyUpdatePending: true } });
  schema.index({ quotaState: 1 }, { partialFilterExpression: { quotaState: 'RETURNING' } });
}

const options = { strict: 'throw', strictQuery: 'throw', versionKey: false, id: false } as const;

const grantAmountSchema = new Schema(
  {
    program: text,
    zone: textOrNull,
    materialAmount: numberOrNull,
    wageAmount: numberOrNull,
    totalAmount: number,
    validFrom: text,
    validTo: textOrNull,
    source: text,
  },
  options,
);
grantAmountSchema.index({ program: 1, zone: 1, validFrom: 1 }, { unique: true });

const grantZoneSchema = new Schema(
  { program: text, regionCode: { type: String }, zone: text, validFrom: text, validTo: textOrNull, source: text },
  options,
);
grantZoneSchema.index({ program: 1, regionCode: 1, validFrom: 1 }, { unique: true });

const mark = {
  _id: false,
  id: text,
  assistanceId: { type: Schema.Types.ObjectId, required: true },
  at: { type: Date, required: true },
} as const;
const quotaSchema = new Schema(
  {
    _id: text,
    program: text,
    fiscalYear: number,
    regionCode: { type: String },
    places: number,
    left: number,
    source: text,
    taking: [mark],
    giving: [mark],
  },
  options,
);
quotaSchema.index({ program: 1, fiscalYear: 1, regionCode: 1 });

/** Registers the models of this folder through the room's own registration. */
export function registerAssistanceModels(
  model: <TRecord>(name: string, schema: Schema) => Model<TRecord>,
): AssistanceModels {
  return {
    grantAmounts: model('grantAmounts', grantAmountSchema),
    grantZones: model('grantZones', grantZoneSchema),
    quotas: model('quotas', quotaSchema),
  };
}
