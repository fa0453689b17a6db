/** The documents of requests to change the register, and their indexes. */
import { type Model, Schema } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';
import type {
  CorrectableField,
  EvidenceKind,
  FamilyRelationship,
  IneligibilityReason,
  MaritalStatus,
  RequestChannel,
  RequestEffect,
  RequestKind,
  RequestStatus,
  Sex,
  SocialProgram,
} from '../generated.ts';
import type { RecordId } from '../model.ts';

/** A request to change the register, a staged record. */
export interface ChangeRequestRecord extends StagedRecord {
  readonly _id: RecordId;
  /** The family that it is about; the id that a family will get which the register does not hold yet. */
  readonly householdId: RecordId;
  /** Where that family resides: 10-digit Kemendagri code; derived, it follows the family. */
  readonly regionCode: string;
  readonly channel: RequestChannel;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  /** When it was handed in; of a draft, when it was written. */
  readonly submittedAt: Date;
  readonly updatedAt: Date;
  /** See `cutOffOf`. */
  readonly cutOff: string;
  /** Account of who made it; never told. */
  readonly requestedBy: string;
  /** Unique: family and kind while the request is open, its own id afterwards, see `openKeyOf`. */
  readonly openKey: string;
  readonly change: RequestedChange;
  /** Oldest first. */
  readonly evidence: readonly EvidenceRecord[];
  readonly borneOut: boolean | null;
  readonly decile: number | null;
  /** The family's rank before the request was applied; null where it had none. */
  readonly decileBefore: number | null;
  readonly effect: RequestEffect;
}

/** What the register is to hold; the fields that the kind of the request does not use are missing. */
export interface RequestedChange {
  readonly program?: SocialProgram | null;
  readonly personNik?: string | null;
  readonly reason?: IneligibilityReason;
  readonly statement?: string;
  readonly field?: CorrectableField;
  readonly value?: string;
  readonly happenedOn?: string;
  readonly newHeadNik?: string | null;
  readonly regionCode?: string;
  readonly address?: string;
  readonly familyCardNumber?: string;
  /** Of a family that is new, or that splits off. */
  readonly members?: readonly RequestedMember[];
  /** The family that joins, or the id of the one that splits off. */
  readonly otherId?: RecordId;
}

/** A member of a family that is to be; `person` where the register does not hold who it is. */
export interface RequestedMember {
  readonly nik: string;
  readonly relationship: FamilyRelationship;
  readonly person?: {
    readonly name: string;
    readonly sex: Sex;
    readonly birthDate: string;
    readonly maritalStatus: MaritalStatus;
    readonly occupation: string | null;
  };
}

/** Where a proof is kept. */
export interface EvidenceRecord {
  readonly kind: EvidenceKind;
  readonly reference: string;
  readonly takenOn: string;
  readonly regionCode: string | null;
}

/** The collections of this folder. */
export interface RequestModels {
  readonly changeRequests: Model<ChangeRequestRecord>;
}

const options = { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false } as const;
const embedded = { _id: false, strict: 'throw', id: false } as const;
const text = { type: String, required: true } as const;
const instant = { type: Date, required: true } as const;
const documentId = { type: Schema.Types.ObjectId, required: true } as const;

const personSchema = new Schema(
  { name: text, sex: text, birthDate: text, maritalStatus: text, occupation: String },
  embedded,
);
const memberSchema = new Schema({ nik: text, relationship: text, person: personSchema }, embedded);

const changeSchema = new Schema(
  {
    program: String,
    personNik: String,
    reason: String,
    statement: String,
    field: String,
    value: String,
    happenedOn: String,
    newHeadNik: String,
    regionCode: String,
    address: String,
    familyCardNumber: String,
    members: { type: [memberSchema], default: undefined },
    otherId: Schema.Types.ObjectId,
  },
  embedded,
);

const evidenceSchema = new Schema(
  { kind: text, reference: text, takenOn: text, regionCode: { type: String, default: null } },
  embedded,
);

const changeRequestSchema = new Schema<ChangeRequestRecord>(
  {
    householdId: documentId,
    regionCode: text,
    channel: text,
    kind: text,
    status: text,
    submittedAt: instant,
    updatedAt: instant,
    cutOff: text,
    requestedBy: text,
    openKey: text,
    change: { type: changeSchema, required: true },
    evidence: [evidenceSchema],
    borneOut: { type: Boolean, default: null },
    decile: { type: Number, default: null },
    decileBefore: { type: Number, default: null },
    effect: text,
    ...stagedFields,
  } as never,
  options,
);
changeRequestSchema.index(commandKey, commandIndex);
changeRequestSchema.index({ openKey: 1 }, { unique: true });
changeRequestSchema.index({ householdId: 1, submittedAt: 1, _id: 1 });
changeRequestSchema.index({ regionCode: 1, _id: 1 });
changeRequestSchema.index({ status: 1, regionCode: 1, _id: 1 });
changeRequestSchema.index({ kind: 1, regionCode: 1, _id: 1 });
changeRequestSchema.index({ channel: 1, regionCode: 1, _id: 1 });
changeRequestSchema.index({ cutOff: 1, regionCode: 1, _id: 1 });
changeRequestSchema.index({ requestedBy: 1, _id: 1 });
changeRequestSchema.index({ effect: 1 }, { partialFilterExpression: { effect: 'PENDING' } });

/** The models on the connection, registered on the first call. */
export function registerRequestModels(database: Database): RequestModels {
  const name = 'changeRequests';
  const known = database.models[name] as Model<ChangeRequestRecord> | undefined;
  return { changeRequests: known ?? database.model<ChangeRequestRecord>(name, changeRequestSchema, name) };
}
