/** The documents of regional social offices and of their proposals for special allocation funds, and their indexes. */
import { type Model, Schema, type Types } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';
import type { DakField, DakProposalStatus, ProgramScope, RegionLevel } from '../generated.ts';

/** The social office (Dinas Sosial) of a province, or of a regency or city; the id is the region's code. */
export interface SocialOfficeRecord {
  readonly _id: string;
  readonly regionCode: string;
  readonly level: RegionLevel;
  readonly name: string;
  /** In the order of their first day. */
  readonly programs: readonly OfficeProgramRecord[];
}

/** A programme of an office itself. Days are `YYYY-MM-DD`. */
export interface OfficeProgramRecord {
  readonly id: string;
  readonly name: string;
  readonly scope: ProgramScope;
  readonly validFrom: string;
  /** Last day; null while it runs. */
  readonly validTo: string | null;
}

/** What an office asks for from the special allocation fund (Dana Alokasi Khusus, DAK), a staged record. */
export interface DakProposalRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly officeId: string;
  /** The office's region: 2 or 4 digits. */
  readonly regionCode: string;
  readonly fiscalYear: number;
  readonly field: DakField;
  readonly title: string;
  /** Whole rupiah. */
  readonly amount: number;
  readonly status: DakProposalStatus;
  /** Unique: office, year and field while the proposal is open, its own id afterwards. */
  readonly openKey: string;
}

/** The collections of this folder. */
export interface OfficeModels {
  readonly socialOffices: Model<SocialOfficeRecord>;
  readonly dakProposals: Model<DakProposalRecord>;
}

const options = { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false } as const;
const text = { type: String, required: true } as const;
const amount = { type: Number, required: true } as const;

const programSchema = new Schema(
  { id: text, name: text, scope: text, validFrom: text, validTo: { type: String, default: null } },
  { _id: false, strict: 'throw', id: false },
);

const officeSchema = new Schema<SocialOfficeRecord>(
  { _id: text, regionCode: text, level: text, name: text, programs: [programSchema] },
  options,
);
officeSchema.index({ regionCode: 1, _id: 1 });
officeSchema.index({ level: 1, regionCode: 1, _id: 1 });

const proposalSchema = new Schema<DakProposalRecord>(
  {
    officeId: text,
    regionCode: text,
    fiscalYear: amount,
    field: text,
    title: text,
    amount,
    status: text,
    openKey: text,
    ...stagedFields,
  } as never,
  options,
);
proposalSchema.index(commandKey, commandIndex);
proposalSchema.index({ openKey: 1 }, { unique: true });
proposalSchema.index({ regionCode: 1, _id: 1 });
proposalSchema.index({ status: 1, regionCode: 1, _id: 1 });
proposalSchema.index({ fiscalYear: 1, regionCode: 1, _id: 1 });

/** The models on the connection, registered on the first call. */
export function registerOfficeModels(database: Database): OfficeModels {
  const register = <TRecord>(collection: string, schema: Schema<TRecord>): Model<TRecord> =>
    (database.models[collection] as Model<TRecord> | undefined) ??
    database.model<TRecord>(collection, schema, collection);
  return {
    socialOffices: register('socialOffices', officeSchema),
    dakProposals: register('dakProposals', proposalSchema),
  };
}
