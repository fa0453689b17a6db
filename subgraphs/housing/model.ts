/** The documents of the housing register in MongoDB, and the indexes that serve every question the room answers. */
import { type Model, Schema, type SchemaDefinition, type Types } from 'mongoose';
import type { Publication } from '#platform/disclosure/publication.ts';
import { publicationSchema } from '#platform/disclosure/publication-model.ts';
import { regionalOrder } from '#platform/keyset.ts';
import type { MatchableRecord } from '#platform/match.ts';
import type { Database } from '#platform/mongo.ts';
import type { LiveabilityMeasures, Verdicts } from './liveability.ts';
import * as codes from './vocabulary.ts';

/** A person who was head of the family before; dates are `YYYY-MM-DD`. */
export interface FormerHead {
  readonly nik: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: 'DEATH' | 'DIVORCE' | 'MOVE' | 'OTHER';
}

/** A family as the housing register stores it. `fitBy` and `unfitBy` are copied from its dwelling. */
export interface FamilyRecord extends MatchableRecord, Verdicts {
  readonly _id: Types.ObjectId;
  readonly familyCardNumber: string;
  readonly formerHeads: readonly FormerHead[];
  /** Residence: 10-digit Kemendagri code. */
  readonly regionCode: string;
  readonly dwellingId: Types.ObjectId | null;
  readonly projectId: string | null;
  readonly onWaitingList: boolean;
  /** Programmes with assistance that is not cancelled, see `programsOf`. */
  readonly programs: readonly codes.HousingProgram[];
}

/** A house with its raw measures and the verdicts derived from them. */
export interface DwellingRecord extends LiveabilityMeasures, Verdicts {
  readonly _id: Types.ObjectId;
  readonly regionCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly powerVA: number | null;
  readonly tenure: codes.Tenure;
  readonly landProof: codes.LandProof | null;
  readonly surveyedOn: string;
  readonly source: string;
}

/** An agency that pays for an assistance, and what it pays in rupiah. */
export interface FundingSourceRecord {
  readonly agency: string;
  readonly amount: number;
}

/** One grant or place of a programme, for one family. Amounts are whole rupiah. */
export interface AssistanceRecord {
  readonly _id: Types.ObjectId;
  readonly familyId: Types.ObjectId;
  /** Copied from the family: who may see the family may see what it was given. */
  readonly regionCode: string;
  readonly dwellingId: Types.ObjectId | null;
  readonly projectId: string | null;
  readonly program: codes.HousingProgram;
  readonly zone: codes.BspsZone | null;
  readonly status: codes.AssistanceStatus;
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
}

/** The room's collections. */
export interface HousingModels {
  readonly families: Model<FamilyRecord>;
  readonly dwellings: Model<DwellingRecord>;
  readonly assistances: Model<AssistanceRecord>;
  readonly projects: Model<ProjectRecord>;
  readonly publications: Model<Publication>;
}

/** The room's models on a connection, registered there on the first call. */
export function createModels(database: Database): HousingModels {
  const model = <TRecord>(name: string, schema: Schema) =>
    (database.models[name] ?? database.model(name, schema, name)) as unknown as Model<TRecord>;
  return {
    families: model('families', familySchema),
    dwellings: model('dwellings', dwellingSchema),
    assistances: model('assistances', assistanceSchema),
    projects: model('projects', projectSchema),
    publications: model('publications', publicationSchema as unknown as Schema),
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
  onWaitingList: { type: Boolean, required: true },
  programs: someOf(codes.housingPrograms),
  ...verdicts,
});
familySchema.index({ matchNiks: 1 });
familySchema.index({ dwellingId: 1, ...regionalOrder });
familySchema.index({ projectId: 1, ...regionalOrder });
// Lists: an equality first, then the order of the list, so that a page is read off the index without a sort.
// An index can hold one array only, hence one for each filter; further filters act on the rows that it yields.
familySchema.index(regionalOrder);
familySchema.index({ fitBy: 1, ...regionalOrder });
familySchema.index({ unfitBy: 1, ...regionalOrder });
familySchema.index({ programs: 1, ...regionalOrder });
familySchema.index({ onWaitingList: 1, ...regionalOrder });

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
  ...verdicts,
});
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
  status: oneOf(codes.assistanceStatuses),
  leadAgency: text,
  fundingSources: [{ _id: false, agency: text, amount: number }],
  materialAmount: numberOrNull,
  wageAmount: numberOrNull,
  totalAmount: number,
  decreeNumber: textOrNull,
  fiscalYear: number,
  progressPercent: numberOrNull,
});
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
});
projectSchema.index({ projectId: 1 }, { unique: true });
projectSchema.index(regionalOrder);
projectSchema.index({ kind: 1, ...regionalOrder });

function createSchema(definition: SchemaDefinition): Schema {
  return new Schema(definition, { strict: 'throw', strictQuery: 'throw', versionKey: false, id: false });
}
