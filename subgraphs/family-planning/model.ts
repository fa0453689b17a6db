/** The documents of the family planning register, their collections and their indexes. */
import { type Model, Schema, Types } from 'mongoose';
import type { Publication } from '#platform/disclosure/publication.ts';
import { publicationSchema } from '#platform/disclosure/publication-model.ts';
import { HubError } from '#platform/errors.ts';
import type { HouseholdReference } from '#platform/identity.ts';
import type { RegionalDocument } from '#platform/keyset.ts';
import type { MatchableRecord } from '#platform/match.ts';
import type { Database } from '#platform/mongo.ts';
import { commandIndex, commandKey, historyEntrySchema } from '#platform/workflow/staged-model.ts';
import type { ContraceptiveMethod, FamilyProgram, MeasurePosition, MeasureSource, NonUseReason } from './generated.ts';
import { type GentingModels, registerGenting } from './genting/model.ts';
import type { KrsFacts, KrsVerdict } from './krs-rule.ts';
import type { RecordedByCommand } from './record-once.ts';
import { type ReferralRecord, registerReferrals } from './referrals/model.ts';
import type { ScreeningMeasures } from './screening-result.ts';
import { registerSurveyReturns, type SurveyReturnRecord } from './survey/model.ts';
import { registerTamasya, type TamasyaModels } from './tamasya/model.ts';
import { registerTraining, type TrainingModels } from './training/model.ts';

/** A family of the family survey (Pendataan Keluarga). Dates are `YYYY-MM-DD`. */
export interface FamilyRecord extends MatchableRecord, RegionalDocument {
  readonly familyCardNumber: string;
  readonly formerHeads: readonly FormerHeadRecord[];
  readonly wifeNik: string | null;
  /** Family assistance team, or null where none is assigned. */
  readonly teamId: string | null;
  /** The answers of every survey round, oldest first; from them a later rule could be computed. */
  readonly surveys: readonly SurveyRecord[];
  /** The verdict on every survey round, oldest first, each by the rule of its day. The last one is current. */
  readonly krsHistory: readonly KrsAssessmentRecord[];
  /** Derived from the last survey, see `fertileCoupleOf`. */
  readonly couple: FertileCoupleRecord | null;
  /** Derived from the growth measurements, see `hasStuntedChild`. */
  readonly hasStuntedChild: boolean | null;
  /** Derived, see `krsFlagsOf`: what lists of families are filtered by. */
  readonly krsFlags: readonly string[];
  /** How often the derived fields have followed, see `followFamily`; missing before the first time. */
  readonly derivedRevision?: number;
}

/** What the API reads of a family: its answers to the surveys, beside the derived fields, stay in the database. */
export type FamilyView = Omit<FamilyRecord, 'familyCardNumber' | 'formerHeads' | 'wifeNik' | 'surveys' | 'krsFlags'>;

/** A family in a list: its key in the graph, and its place in the order. */
export type ListedFamily = HouseholdReference & RegionalDocument;

/** A family that a team accompanies: its key in the graph, and the team's id. */
export type AccompaniedFamily = HouseholdReference & { readonly teamId: string };

/** A head of former days. */
export interface FormerHeadRecord {
  readonly nik: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: 'DEATH' | 'DIVORCE' | 'MOVE' | 'OTHER';
}

/** The answers of a family in one survey round. */
export interface SurveyRecord extends KrsFacts {
  readonly surveyYear: number;
  readonly verifiedOn: string;
  readonly gestationWeeks: number | null;
  readonly nonUseReason: NonUseReason | null;
  /** BKKBN's own welfare rank, 1 to 10; not the DTSEN decile. */
  readonly welfareRank: number | null;
}

/** The verdict on one survey round. */
export interface KrsAssessmentRecord extends KrsVerdict {
  readonly surveyYear: number;
  readonly verifiedOn: string;
  readonly welfareRank: number | null;
}

/** The couple of childbearing age (PUS) of the current survey round. */
export interface FertileCoupleRecord {
  readonly wifeNik: string | null;
  readonly wifeAge: number;
  readonly livingChildren: number | null;
  readonly monthsBetweenLastTwoBirths: number | null;
  readonly method: ContraceptiveMethod | null;
  readonly nonUseReason: NonUseReason | null;
  readonly pregnant: boolean;
  readonly gestationWeeks: number | null;
}

/** One growth measurement of a child. */
export interface GrowthRecord extends RecordedByCommand {
  readonly _id: Types.ObjectId;
  readonly personNik: string;
  readonly measuredOn: string;
  readonly ageMonths: number;
  readonly heightCm: number | null;
  readonly weightKg: number | null;
  readonly position: MeasurePosition | null;
  readonly heightForAgeZ: number | null;
  readonly source: MeasureSource;
  /** Residence of the child's family when the measurement was recorded. */
  readonly regionCode: string;
}

/** One premarital screening in Elsimil. */
export interface ScreeningRecord extends ScreeningMeasures, RecordedByCommand {
  readonly _id: Types.ObjectId;
  readonly personNik: string;
  readonly screenedOn: string;
  readonly certificateNumber: string | null;
}

/** One service or gift of a family programme. */
export interface InterventionRecord extends RecordedByCommand {
  readonly _id: Types.ObjectId;
  readonly familyId: Types.ObjectId;
  /** Where the family resides; the family's own. */
  readonly regionCode: string;
  readonly program: FamilyProgram;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly donor: string | null;
  readonly kind: string | null;
}

/** A family assistance team (TPK); the id is the register's own text. */
export interface TeamRecord {
  readonly _id: string;
  readonly regionCode: string;
  readonly midwife: string | null;
  readonly pkkCadre: string | null;
  readonly kbCadre: string | null;
  /** Derived, see `isTrainedBy`; missing where no training was ever recorded. */
  readonly isTrained?: boolean;
}

/** The collections of the register. */
export interface Models extends GentingModels, TamasyaModels, TrainingModels {
  readonly families: Model<FamilyRecord>;
  readonly growthMeasurements: Model<GrowthRecord>;
  readonly premaritalScreenings: Model<ScreeningRecord>;
  readonly interventions: Model<InterventionRecord>;
  readonly assistanceTeams: Model<TeamRecord>;
  readonly referrals: Model<ReferralRecord>;
  readonly surveyReturns: Model<SurveyReturnRecord>;
  readonly publications: Model<Publication>;
}

const options = { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false } as const;
const embedded = { _id: false, strict: 'throw', id: false } as const;
const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const number = { type: Number, required: true } as const;
const numberOrNull = { type: Number, default: null } as const;
const flag = { type: Boolean, required: true } as const;
const flagOrNull = { type: Boolean, default: null } as const;

/** Of records that a command makes; those from elsewhere have none of it. */
const recordedFields = { status: String, version: Number, history: { type: [historyEntrySchema], default: undefined } };

const coupleFields = {
  wifeAge: numberOrNull,
  livingChildren: numberOrNull,
  monthsBetweenLastTwoBirths: numberOrNull,
  method: textOrNull,
  nonUseReason: textOrNull,
  pregnant: flag,
  gestationWeeks: numberOrNull,
};
const roundFields = { surveyYear: number, verifiedOn: text, welfareRank: numberOrNull };

const familySchema = new Schema<FamilyRecord>(
  {
    headNik: text,
    memberNiks: [String],
    formerHeads: [new Schema({ nik: text, from: textOrNull, to: textOrNull, reason: text }, embedded)],
    matchNiks: [String],
    familyCardNumber: text,
    regionCode: text,
    snapshotOn: text,
    wifeNik: textOrNull,
    teamId: textOrNull,
    surveys: [
      new Schema(
        {
          ...roundFields,
          ...coupleFields,
          childAgesMonths: [Number],
          properDrinkingWater: flag,
          properLatrine: flag,
        },
        embedded,
      ),
    ],
    krsHistory: [
      new Schema({ ...roundFields, status: text, ruleVersion: text, targets: [String], factors: [String] }, embedded),
    ],
    couple: { type: new Schema({ ...coupleFields, wifeNik: textOrNull, wifeAge: number }, embedded), default: null },
    hasStuntedChild: flagOrNull,
    krsFlags: [String],
    derivedRevision: Number,
  },
  options,
);
familySchema.index({ matchNiks: 1 });
// Those that end in the head answer cohorts by themselves: MongoDB reads no document for the keys.
familySchema.index({ regionCode: 1, _id: 1, headNik: 1 });
familySchema.index({ krsFlags: 1, regionCode: 1, _id: 1, headNik: 1 });
familySchema.index({ teamId: 1, regionCode: 1, _id: 1 });

const growthSchema = new Schema<GrowthRecord>(
  {
    personNik: text,
    measuredOn: text,
    ageMonths: number,
    heightCm: numberOrNull,
    weightKg: numberOrNull,
    position: textOrNull,
    heightForAgeZ: numberOrNull,
    source: text,
    regionCode: text,
    seriesKey: String,
    ...recordedFields,
  } as never,
  options,
);
growthSchema.index({ personNik: 1, measuredOn: -1, _id: 1 });
growthSchema.index({ seriesKey: 1 }, { unique: true, partialFilterExpression: { seriesKey: { $type: 'string' } } });
growthSchema.index(commandKey, commandIndex);

const screeningSchema = new Schema<ScreeningRecord>(
  {
    personNik: text,
    screenedOn: text,
    ageYears: number,
    bmi: numberOrNull,
    muacCm: numberOrNull,
    hemoglobin: numberOrNull,
    smokeExposed: flagOrNull,
    certificateNumber: textOrNull,
    ...recordedFields,
  } as never,
  options,
);
screeningSchema.index({ personNik: 1, screenedOn: -1, _id: 1 });
screeningSchema.index(commandKey, commandIndex);

const interventionSchema = new Schema<InterventionRecord>(
  {
    familyId: { type: Schema.Types.ObjectId, required: true },
    regionCode: text,
    program: text,
    startedOn: text,
    endedOn: textOrNull,
    donor: textOrNull,
    kind: textOrNull,
    ...recordedFields,
  } as never,
  options,
);
interventionSchema.index({ familyId: 1, startedOn: -1, _id: 1 });
interventionSchema.index({ program: 1, regionCode: 1, endedOn: 1 });
interventionSchema.index(commandKey, commandIndex);

const teamSchema = new Schema<TeamRecord>(
  { _id: text, regionCode: text, midwife: textOrNull, pkkCadre: textOrNull, kbCadre: textOrNull, isTrained: Boolean },
  options,
);
teamSchema.index({ regionCode: 1, _id: 1 });

/** The models on the connection, registered on the first call. */
export function createModels(database: Database): Models {
  const register = <TRecord>(collection: string, schema: Schema<TRecord>): Model<TRecord> =>
    (database.models[collection] as Model<TRecord> | undefined) ??
    database.model<TRecord>(collection, schema, collection);
  return {
    families: register('families', familySchema),
    growthMeasurements: register('growthMeasurements', growthSchema),
    premaritalScreenings: register('premaritalScreenings', screeningSchema),
    interventions: register('interventions', interventionSchema),
    assistanceTeams: register('assistanceTeams', teamSchema),
    referrals: registerReferrals(database),
    surveyReturns: registerSurveyReturns(database),
    ...registerGenting(database),
    ...registerTamasya(database),
    ...registerTraining(database),
    publications: register('publications', publicationSchema),
  };
}

/** A new id for a record that is named by it. */
export function newRecordId(): Types.ObjectId {
  return new Types.ObjectId();
}

/**
 * The id of a record as clients give it: 24 hexadecimal digits.
 * @throws {HubError} BAD_USER_INPUT naming the argument.
 */
export function requireRecordId(argument: string, text: string): Types.ObjectId {
  if (/^[0-9a-f]{24}$/.test(text)) return new Types.ObjectId(text);
  throw new HubError('BAD_USER_INPUT', `"${argument}" is not an id that the ministry gave.`, { argument });
}
