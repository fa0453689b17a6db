/** Foster parents of GENTING and what they give to families. */
import { type Model, Schema, type Types } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';

/** Who a foster parent is. */
export type DonorKind = 'PERSON' | 'COMPANY' | 'COMMUNITY' | 'AGENCY';

/** What a foster parent gives. */
export type PledgeKind = 'FOOD' | 'HOUSE' | 'LATRINE' | 'WATER' | 'EDUCATION';

/** A foster parent (orang tua asuh). */
export interface DonorRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly status: 'ACTIVE';
  readonly name: string;
  readonly kind: DonorKind;
  /** Province, regency or city in which the donor gives. */
  readonly regionCode: string;
}

/** What one foster parent gives to one child or family. Days are `YYYY-MM-DD`. */
export interface PledgeRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly status: 'OPEN' | 'ENDED';
  readonly donorId: Types.ObjectId;
  readonly familyId: Types.ObjectId;
  readonly headNik: string;
  readonly childNik: string | null;
  /** Who is counted: the child, or the family where no child is named. */
  readonly beneficiaryKey: string;
  readonly regionCode: string;
  readonly kind: PledgeKind;
  readonly startsOn: string;
  /** Last day that was promised; null where none was. */
  readonly endsOn: string | null;
  readonly endedOn: string | null;
  /** Donor and beneficiary while the pledge is open, so that a unique index allows one; its own id when it has ended. */
  readonly openKey: string;
}

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const id = { type: Schema.Types.ObjectId, required: true } as const;
const options = { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false } as const;

const donorSchema = new Schema<DonorRecord>(
  { name: text, kind: text, regionCode: text, status: text, ...stagedFields } as never,
  options,
);
donorSchema.index({ regionCode: 1, _id: 1 });
donorSchema.index(commandKey, commandIndex);

const pledgeSchema = new Schema<PledgeRecord>(
  {
    donorId: id,
    familyId: id,
    headNik: text,
    childNik: textOrNull,
    beneficiaryKey: text,
    regionCode: text,
    kind: text,
    startsOn: text,
    endsOn: textOrNull,
    endedOn: textOrNull,
    openKey: text,
    status: text,
    ...stagedFields,
  } as never,
  options,
);
pledgeSchema.index({ openKey: 1 }, { unique: true });
pledgeSchema.index(commandKey, commandIndex);
pledgeSchema.index({ familyId: 1, startsOn: -1, _id: 1 });
pledgeSchema.index({ donorId: 1, regionCode: 1, _id: 1 });
pledgeSchema.index({ status: 1, regionCode: 1, _id: 1 });
pledgeSchema.index({ regionCode: 1, _id: 1 });

/** The collections of GENTING. */
export interface GentingModels {
  readonly gentingDonors: Model<DonorRecord>;
  readonly gentingPledges: Model<PledgeRecord>;
}

/** The models on the connection, registered on the first call. */
export function registerGenting(database: Database): GentingModels {
  const register = <TRecord>(name: string, schema: Schema<TRecord>) =>
    (database.models[name] as Model<TRecord> | undefined) ?? database.model<TRecord>(name, schema, name);
  return {
    gentingDonors: register('gentingDonors', donorSchema),
    gentingPledges: register('gentingPledges', pledgeSchema),
  };
}
