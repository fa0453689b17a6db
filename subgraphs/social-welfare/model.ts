/** The documents of the social welfare register, their collections and their indexes. */
import { type Model, Schema, type Types } from 'mongoose';
import type { Publication } from '#platform/disclosure/publication.ts';
import { publicationSchema } from '#platform/disclosure/publication-model.ts';
import type { MatchableRecord } from '#platform/match.ts';
import type { Database } from '#platform/mongo.ts';
import { registerIncomingReferrals } from '#platform/referral/incoming-model.ts';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';
import { registerTrainingModels, type TrainingModels } from './companions/model.ts';
import type {
  DisbursementStatus,
  DukcapilMatchStatus,
  EnrollmentStatus,
  ExitKind,
  FamilyRelationship,
  FormerHeadReason,
  GraduationKind,
  IneligibilityReason,
  MaritalStatus,
  PaymentChannel,
  PkhComponent,
  Sex,
  SocialProgram,
} from './generated.ts';
import { type GraduationModels, registerGraduationModels } from './graduation/model.ts';
import { type OfficeModels, registerOfficeModels } from './offices/model.ts';
import { type ProgramModels, registerProgramModels } from './programs/model.ts';
import { type FindingRecord, type ReconciliationModels, registerReconciliationModels } from './reconciliation/model.ts';
import { type RegionRecord, regionSchema } from './region-model.ts';
import { type RequestModels, registerRequestModels } from './requests/model.ts';

export type { FindingRecord, SocialProgram };

/** Id of a document. */
export type RecordId = Types.ObjectId;

/** A family; the owner's record of who belongs to it. Dates are `YYYY-MM-DD`. */
export interface HouseholdRecord extends MatchableRecord {
  readonly _id: RecordId;
  readonly familyCardNumber: string;
  readonly formerHeads: readonly FormerHeadRecord[];
  readonly members: readonly MemberRecord[];
  /** Residence: 10-digit Kemendagri code. */
  readonly regionCode: string;
  readonly address: string;
  readonly dtsenVersion: string;
  /** 1 (poorest) to 10, or null where the family is not ranked. */
  readonly decile: number | null;
  /** Oldest first. */
  readonly decileHistory: readonly { readonly dtsenVersion: string; readonly decile: number }[];
  /** Derived, see `activeProgramsOf`. */
  readonly activePrograms: readonly SocialProgram[];
  /** Derived, see `pkhCompanionOf`. */
  readonly pkhCompanionId: string | null;
  /** Derived, see `graduationFlagsOf`: what lists of candidates for graduation are filtered by. */
  readonly graduationFlags: readonly string[];
  /** How often the two fields above have followed the enrolments; missing before the first time. */
  readonly programsRevision?: number;
  /** How often requests have changed the record; missing before the first time. */
  readonly membershipRevision?: number;
  /** The newest requests that have changed the record, see `changeFamily`; missing before the first. */
  readonly appliedRequests?: readonly RecordId[];
}

/** One member on a family's record; who it is stands in the person's own document. */
export interface MemberRecord {
  readonly nik: string;
  readonly relationship: FamilyRelationship;
  readonly since: string | null;
  readonly isCarer: boolean;
  /** As the person's document has it; here it tells stages of life. Null where the register does not know. */
  readonly birthDate: string | null;
}

/** A head of former days. */
export interface FormerHeadRecord {
  readonly nik: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: FormerHeadReason;
}

/** A person as the newest record that lists the NIK describes them. */
export interface PersonRecord {
  readonly nik: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: string;
  readonly maritalStatus: MaritalStatus;
  readonly occupation: string | null;
  readonly dukcapilMatch: DukcapilMatchStatus;
  /** Day of the family's record that this description comes from. */
  readonly snapshotOn: string;
}

/** A place of a family or a member in a programme, with its payments; a staged record, see `programs/`. */
export interface EnrollmentRecord extends StagedRecord {
  readonly _id: RecordId;
  readonly householdId: RecordId;
  /** Where the family resides; derived, it is the family's own. */
  readonly regionCode: string;
  readonly program: SocialProgram;
  readonly status: EnrollmentStatus;
  readonly beneficiaryNik: string | null;
  readonly startedOn: string;
  readonly exitedOn: string | null;
  readonly exitKind: ExitKind | null;
  readonly graduationKind: GraduationKind | null;
  readonly exitReason: IneligibilityReason | null;
  readonly components: readonly ComponentRecord[];
  readonly annualEntitlement: number | null;
  readonly companionId: string | null;
  /** Ordered by year and tranche. */
  readonly disbursements: readonly DisbursementRecord[];
  /** Derived, see `openKeyOf`: of records with the same key one is open. */
  readonly openKey: string | null;
  /** True from a step of the enrolment until the derived fields of its family have followed, see `followEnrollments`. */
  readonly familyUpdatePending: boolean;
}

/** One PKH component of one member; `annualAmount` is in rupiah. */
export interface ComponentRecord {
  readonly component: PkhComponent;
  readonly personNik: string;
  readonly paid: boolean;
  readonly annualAmount: number;
}

/** One payment; `amount` is in rupiah. */
export interface DisbursementRecord {
  readonly _id: RecordId;
  readonly year: number;
  readonly tranche: number;
  readonly amount: number;
  readonly status: DisbursementStatus;
  readonly channel: PaymentChannel | null;
  readonly paidOn: string | null;
}

/** A social companion; the id is the register's own text. */
export interface CompanionRecord {
  readonly _id: string;
  readonly name: string;
  /** District or regency of work. */
  readonly regionCode: string;
  /** Derived, see `isTrainedBy`. */
  readonly isTrained: boolean;
}

/** A version of DTSEN that the register has taken in; the id is its publication date. */
export interface DtsenVersionRecord {
  readonly _id: string;
  /** Families of the register in it, and those of them that it does not rank; null where that was not kept. */
  readonly families?: number | null;
  readonly unranked?: number | null;
}

/** The collections of the register. */
export interface Models
  extends ProgramModels,
    ReconciliationModels,
    GraduationModels,
    TrainingModels,
    RequestModels,
    OfficeModels {
  readonly households: Model<HouseholdRecord>;
  readonly persons: Model<PersonRecord>;
  readonly enrollments: Model<EnrollmentRecord>;
  readonly companions: Model<CompanionRecord>;
  readonly regions: Model<RegionRecord>;
  readonly dtsenVersions: Model<DtsenVersionRecord>;
  readonly publications: Model<Publication>;
}

const options = { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false } as const;
const embedded = { _id: false, strict: 'throw', id: false } as const;
const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const amount = { type: Number, required: true } as const;
const flag = { type: Boolean, required: true } as const;
const documentId = { type: Schema.Types.ObjectId, required: true } as const;

const householdSchema = new Schema<HouseholdRecord>(
  {
    headNik: text,
    memberNiks: [String],
    matchNiks: [String],
    familyCardNumber: text,
    formerHeads: [new Schema({ nik: text, from: textOrNull, to: textOrNull, reason: text }, embedded)],
    members: [
      new Schema({ nik: text, relationship: text, since: textOrNull, isCarer: flag, birthDate: textOrNull }, embedded),
    ],
    regionCode: text,
    snapshotOn: text,
    address: text,
    dtsenVersion: text,
    decile: { type: Number, default: null },
    decileHistory: [new Schema({ dtsenVersion: text, decile: amount }, embedded)],
    activePrograms: [String],
    pkhCompanionId: textOrNull,
    graduationFlags: [String],
    programsRevision: Number,
    membershipRevision: Number,
    appliedRequests: { type: [Schema.Types.ObjectId], default: undefined },
  },
  options,
);
householdSchema.index({ headNik: 1 }, { unique: true });
householdSchema.index({ matchNiks: 1 });
householdSchema.index({ familyCardNumber: 1 });
// Those that end in the head answer cohorts by themselves: MongoDB reads no document for the keys.
householdSchema.index({ regionCode: 1, _id: 1, headNik: 1 });
householdSchema.index({ decile: 1, regionCode: 1, _id: 1, headNik: 1 });
householdSchema.index({ activePrograms: 1, regionCode: 1, _id: 1, headNik: 1 });
householdSchema.index({ activePrograms: 1, decile: 1, regionCode: 1, _id: 1 });
householdSchema.index({ pkhCompanionId: 1, regionCode: 1, _id: 1 });
householdSchema.index({ graduationFlags: 1, regionCode: 1, _id: 1 });
householdSchema.index({ pkhCompanionId: 1, graduationFlags: 1, regionCode: 1, _id: 1 });

const personSchema = new Schema<PersonRecord>(
  {
    nik: text,
    name: text,
    sex: text,
    birthDate: text,
    maritalStatus: text,
    occupation: textOrNull,
    dukcapilMatch: text,
    snapshotOn: text,
  },
  options,
);
personSchema.index({ nik: 1 }, { unique: true });

const enrollmentSchema = new Schema<EnrollmentRecord>(
  {
    householdId: documentId,
    regionCode: text,
    program: text,
    status: text,
    beneficiaryNik: textOrNull,
    startedOn: text,
    exitedOn: textOrNull,
    exitKind: textOrNull,
    graduationKind: textOrNull,
    exitReason: textOrNull,
    components: [new Schema({ component: text, personNik: text, paid: flag, annualAmount: amount }, embedded)],
    annualEntitlement: { type: Number, default: null },
    companionId: textOrNull,
    disbursements: [
      new Schema(
        {
          _id: documentId,
          year: amount,
          tranche: amount,
          amount,
          status: text,
          channel: textOrNull,
          paidOn: textOrNull,
        },
        { strict: 'throw', id: false },
      ),
    ],
    openKey: textOrNull,
    familyUpdatePending: flag,
    ...stagedFields,
  },
  options,
);
enrollmentSchema.index(commandKey, commandIndex);
enrollmentSchema.index({ openKey: 1 }, { unique: true, partialFilterExpression: { openKey: { $type: 'string' } } });
enrollmentSchema.index({ familyUpdatePending: 1 }, { partialFilterExpression: { familyUpdatePending: true } });
enrollmentSchema.index({ program: 1, regionCode: 1, _id: 1 });
enrollmentSchema.index({ program: 1, status: 1, regionCode: 1, _id: 1 });
enrollmentSchema.index({ beneficiaryNik: 1 });
enrollmentSchema.index({ householdId: 1, startedOn: 1, _id: 1 });
enrollmentSchema.index({ companionId: 1, program: 1, status: 1, exitedOn: 1, regionCode: 1 });

const companionSchema = new Schema<CompanionRecord>(
  { _id: text, name: text, regionCode: text, isTrained: flag },
  options,
);
companionSchema.index({ regionCode: 1, _id: 1 });

const dtsenVersionSchema = new Schema<DtsenVersionRecord>(
  { _id: text, families: { type: Number, default: null }, unranked: { type: Number, default: null } },
  options,
);

/** The models on the connection, registered on the first call. */
export function registerModels(database: Database): Models {
  registerIncomingReferrals(database);
  const register = <TRecord>(collection: string, schema: Schema<TRecord>): Model<TRecord> =>
    (database.models[collection] as Model<TRecord> | undefined) ??
    database.model<TRecord>(collection, schema, collection);
  return {
    households: register('households', householdSchema),
    persons: register('persons', personSchema),
    enrollments: register('enrollments', enrollmentSchema),
    ...registerProgramModels(database),
    ...registerReconciliationModels(database),
    ...registerRequestModels(database),
    ...registerOfficeModels(database),
    companions: register('companions', companionSchema),
    regions: register('regions', regionSchema),
    dtsenVersions: register('dtsenVersions', dtsenVersionSchema),
    publications: register('publications', publicationSchema),
    ...registerGraduationModels(database),
    ...registerTrainingModels(database),
  };
}
