/** Surveys that later ones have replaced, each kept as it was. */
import { type Model, Schema, type Types } from 'mongoose';
import type { DwellingMeasures } from './measures.ts';

/** A house as one survey found it; never changed. */
export interface SurveyRecord {
  /** The house and its version: the copy of one version is the same whoever makes it. */
  readonly _id: string;
  readonly dwellingId: Types.ObjectId;
  readonly version: number;
  readonly surveyedOn: string;
  readonly source: string;
  readonly measures: DwellingMeasures;
}

/** The collection that this folder adds to the room's. */
export interface SurveyModels {
  readonly surveys: Model<SurveyRecord>;
}

const surveySchema = new Schema(
  {
    _id: { type: String, required: true },
    dwellingId: { type: Schema.Types.ObjectId, required: true },
    version: { type: Number, required: true },
    surveyedOn: { type: String, required: true },
    source: { type: String, required: true },
    measures: { type: Schema.Types.Mixed, required: true },
  },
  { strict: 'throw', strictQuery: 'throw', versionKey: false, id: false },
);
surveySchema.index({ dwellingId: 1, version: -1 });

/** Registers the model of this folder through the room's own registration. */
export function registerSurveyModels(model: <TRecord>(name: string, schema: Schema) => Model<TRecord>): SurveyModels {
  return { surveys: model('surveys', surveySchema) };
}
