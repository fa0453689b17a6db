/** The documents of the housing register in MongoDB, and the indexes that serve every question the room answers. */
import { type Model, Schema, type SchemaDefinition, type Types } from 'mongoose';
import type { Publication } from '#platform/disclosure/publication.ts';
import { publicationSchema } from '#platform/disclosure/publication-model.ts';
import { regionalOrder } from '#platform/keyset.ts';
import type { MatchableRecord } from '#platform/match.ts';
import type { Database } from '#platform/mongo.ts';
import { registerIncomingReferrals } from '#platform/referral/incoming-model.ts';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';
import {
  type AssistanceModels,
  type AssistanceStage,
  assistanceStageFields,
  indexAssistanceStages,
  registerAssistanceModels,
} from './assistance/model.ts';
import { type HomeModels, type ProjectFigures, projectFiguresSchema, registerHomeModels } from './homes/model.ts';
import type { LiveabilityMeasures, Verdicts } from './liveability.ts';
import { candidateOrder } from './shortlist/candidate-order.ts';
import { registerSurveyModels, type SurveyModels } from './surveys/model.ts';
import * as codes from './vocabulary.ts';

/** A person who was head of the family before; dates are `YYYY-MM-DD`. */
export interface FormerHead {
  readonly nik: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: 'DEATH' | 'DIVORCE' | 'MOVE' | 'OTHER';
}

/** A place in which a family has lived, from a day on until the next one. */
export interface ResidenceRecord {
  /** What brought it here, see `followMove`; each at most once. */
  readonly key: string;
  readonly regionCode: string;
  readonly projectId: string | null;
  /** `YYYY-MM-DD`; null where it is not known. */
  readonly from: string | null;
  readonly reason: codes.ResidenceReason;
}

/**
 * A family as the housing register stores it. What it derives from its house and its assistance (`deriveFamily`) is written
 * by `followFamily` alone.
 */
export interface FamilyRecord extends MatchableRecord, Verdicts {
  readonly _id: Types.ObjectId;
  readonly familyCardNumber: string;
  readonly formerHeads: readonly FormerHead[];
  /** Residence: 10-digit Kemendagri code. */
  readonly regionCode: string;
  readonly dwellingId: Types.ObjectId | null;
  readonly projectId: string | null;
  /** Put on the waiting list by the register itself, without a proposal; until a grant is decreed. */
  readonly listed: boolean;
  /** Derived: listed, or proposed and not yet granted. */
  readonly onWaitingList: boolean;
  /** Derived: programmes with assistance that is not cancelled, see `programsOf`. */
  readonly programs: readonly codes.HousingProgram[];
  /** Derived: parts of the house that fail, of a candidate for a grant; null for others. See `candidacyOf`. */
  readonly failings: number | null;
  /** Derived: the last year in which it was granted aid for its house; null where none is known. */
  readonly lastAidYear: number | null;
  /** How often the derived fields have followed. */
  readonly derivedRevision: number;
  /** Oldest first; empty where the family has not moved since the register took it over. */
  readonly residences: readonly ResidenceRecord[];
}

/** A house with its raw measures and the verdicts derived from them; each survey of it is a step. */
export interface DwellingRecord extends LiveabilityMeasures, Verdicts, StagedRecord {
  readonly _id: Types.ObjectId;
  readonly regionCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly powerVA: number | null;
  readonly tenure: codes.Tenure;
  readonly landProof: codes.LandProof | null;
  readonly surveyedOn: string;
  readonly source: string;
  readonly status: 'SURVEYED';
  /** True from a survey until the families in the house have followed, see `followDwelling`. */
  readonly familyUpdatePending: boolean;
}

/** An agency that pays for an assistance, and what it pays in rupiah. */
export interface FundingSourceRecord {
  readonly agency: string;
  readonly amount: number;
}

/** One grant or place of a programme, for one family. Amounts are whole rupiah. */
export interface AssistanceRecord extends AssistanceStage {
  readonly _id: Types.ObjectId;
  readonly familyId: Types.ObjectId;
  /** Copied from the family: who may see the family may see what it was given. */
  readonly regionCode: string;
  readonly dwellingId: Types.ObjectId | null;
  readonly projectId: string | null;
  readonly program: codes.HousingProgram;
  readonly zone: codes.BspsZone | null;
  readonly leadAgency: string;
  readonly fundingSources: readonly FundingSourceRecord[];
  readonly materialAmount: number | null;
  readonly wageAmount: number | null;
  readonly totalAmount: number;
  readonly decreeNumber: string | null;
  readonly fiscalYear: number;
  readonly progressPercent: number | null;
}

/** A rental tower, a relocated or an upgraded settlement. */
export interface ProjectRecord {
  readonly _id: Types.ObjectId;
  /** The register's own id of the project. */
  readonly projectId: string;
  readonly kind: codes.ProjectKind;
  readonly name: string;
  readonly regionCode: string;
  readonly towers: number | null;
  readonly units: number;
  readonly accessibleUnits: number | null;
  readonly monthlyRent: number | null;
  readonly openedOn: string | null;
  readonly hazard: string | null;
  /** What was published of it besides; null where nothing was. */
  readonly figures: ProjectFigures | null;
}

/** The room's collections. */
export interface HousingModels extends AssistanceModels, HomeModels, SurveyModels {
  readonly families: Model<FamilyRecord>;
  readonly dwellings: Model<DwellingRecord>;
  readonly assistances: Model<AssistanceRecord>;
  readonly projects: Model<ProjectRecord>;
  readonly publications: Model<Publication>;
}

/** The room's models on a connection, registered there on the first call. */
export function createModels(database: Database): HousingModels {
  registerIncomingReferrals(database);
  const model = <TRecord>(name: string, schema: Schema) =>
    (database.models[name] ?? database.model(name, schema, name)) as unknown as Model<TRecord>;
  return {
    families: model('families', familySchema),
    dwellings: model('dwellings', dwellingSchema),
    assistances: model('assistances', assistanceSchema),
    projects: model('projects', projectSchema),
    publications: model('publications', publicationSchema as unknown as Schema),
    ...registerAssistanceModels(model),
    ...registerHomeModels(model),
    ...registerSurveyModels(model),
  };
}

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const numberOrNull = { type: Number, default: null } as const;
const objectIdOrNull = { type: Schema.Types.ObjectId, default: null } as const;
const oneOf = (values: readonly string[]) => ({ type: String, required: true, enum: values });
const oneOfOrNull = (values: readonly string[]) => ({ type: String, default: null, enum: [...values, null] });
const someOf = (values: readonly string[]) => ({ type: [{ type: String, enum: values }], required: true });

const verdicts = { fitBy: someOf(codes.liveabilityStandards), unfitBy: someOf(codes.liveabilityStandards) };

const familySchema = createSchema({
  headNik: text,
  memberNiks: { type: [String], required: true },
  formerHeads: [{ _id: false, nik: text, from: textOrNull, to: textOrNull, reason: text }],
  matchNiks: { type: [String], required: true },
  familyCardNumber: text,
  regionCode: text,
  snapshotOn: text,
  dwellingId: objectIdOrNull,
  projectId: textOrNull,
  listed: { type: Boolean, required: true },
  onWaitingList: { type: Boolean, required: true },
  programs: someOf(codes.housingPrograms),
  failings: numberOrNull,
  lastAidYear: numberOrNull,
  derivedRevision: number,
  residences: [
    {
      _id: false,
      key: text,
      regionCode: text,
      projectId: textOrNull,
      from: textOrNull,
      reason: oneOf(codes.residenceReasons),
    },
  ],
  ...verdicts,
});
familySchema.index({ matchNiks: 1 });
familySchema.index({ dwellingId: 1, ...regionalOrder });
familySchema.index({ projectId: 1, ...regionalOrder });
// Lists: an equality first, then the order of the list, so that a page is read off the index without a sort.
// An index can hold one array only, hence one for each filter; further filters act on the rows that it yields.
// Those that end in the head answer cohorts by themselves: MongoDB reads no document for the keys.
familySchema.index({ ...regionalOrder, headNik: 1 });
familySchema.index({ fitBy: 1, ...regionalOrder, headNik: 1 });
familySchema.index({ unfitBy: 1, ...regionalOrder, headNik: 1 });
familySchema.index({ programs: 1, ...regionalOrder, headNik: 1 });
familySchema.index({ onWaitingList: 1, ...regionalOrder });
// The shortlist: candidates alone, by village, the most failing parts first.
familySchema.index(candidateOrder, { partialFilterExpression: { failings: { $gt: 0 } } });

const dwellingSchema = createSchema({
  regionCode: text,
  latitude: numberOrNull,
  longitude: numberOrNull,
  occupants: number,
  floorAreaM2: number,
  ceilingHeightM: numberOrNull,
  lightOpeningPercent: numberOrNull,
  airOpeningPercent: numberOrNull,
  structureSound: { type: Boolean, default: null },
  roof: oneOf(codes.roofMaterials),
  wall: oneOf(codes.wallMaterials),
  floor: oneOf(codes.floorMaterials),
  roofCondition: oneOfOrNull(codes.conditions),
  wallCondition: oneOfOrNull(codes.conditions),
  floorCondition: oneOfOrNull(codes.conditions),
  water: oneOf(codes.drinkingWaterSources),
  latrine: oneOf(codes.latrineAccesses),
  closet: oneOfOrNull(codes.closetTypes),
  sewage: oneOfOrNull(codes.sewageDisposals),
  powerVA: numberOrNull,
  tenure: oneOf(codes.tenures),
  landProof: oneOfOrNull(codes.landProofs),
  surveyedOn: text,
  source: text,
  status: oneOf(['SURVEYED']),
  familyUpdatePending: { type: Boolean, required: true },
  ...stagedFields,
  ...verdicts,
});
dwellingSchema.index(commandKey, commandIndex);
dwellingSchema.index({ familyUpdatePending: 1 }, { partialFilterExpression: { familyUpdatePending: true } });
dwellingSchema.index(regionalOrder);
dwellingSchema.index({ fitBy: 1, ...regionalOrder });
dwellingSchema.index({ unfitBy: 1, ...regionalOrder });

const assistanceSchema = createSchema({
  familyId: { type: Schema.Types.ObjectId, required: true },
  regionCode: text,
  dwellingId: objectIdOrNull,
  projectId: textOrNull,
  program: oneOf(codes.housingPrograms),
  zone: oneOfOrNull(codes.bspsZones),
  leadAgency: text,
  fundingSources: [{ _id: false, agency: text, amount: number }],
  materialAmount: numberOrNull,
  wageAmount: numberOrNull,
  totalAmount: number,
  decreeNumber: textOrNull,
  fiscalYear: number,
  progressPercent: numberOrNull,
  ...assistanceStageFields,
});
indexAssistanceStages(assistanceSchema);
assistanceSchema.index({ familyId: 1, fiscalYear: -1, _id: 1 });

const projectSchema = createSchema({
  projectId: text,
  kind: oneOf(codes.projectKinds),
  name: text,
  regionCode: text,
  towers: numberOrNull,
  units: number,
  accessibleUnits: numberOrNull,
  monthlyRent: numberOrNull,
  openedOn: textOrNull,
  hazard: textOrNull,
  figures: { type: projectFiguresSchema, default: null },
});
projectSchema.index({ projectId: 1 }, { unique: true });
projectSchema.index(regionalOrder);
projectSchema.index({ kind: 1, ...regionalOrder });

function createSchema(definition: SchemaDefinition): Schema {
  return new Schema(definition, { strict: 'throw', strictQuery: 'throw', versionKey: false, id: false });
}
