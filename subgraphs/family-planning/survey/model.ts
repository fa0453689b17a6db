/** Rounds of the family survey as they were recorded, with what was corrected since. */
import { type Model, Schema, type Types } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import { commandIndex, commandKey, stagedFields } from '#platform/workflow/staged-model.ts';
import type { StagedRecord } from '#platform/workflow/staged-record.ts';
import type { SurveyRecord } from '../model.ts';

/** One version of a family's answers to a round, with the rule that judged it. */
export interface ReturnVersion {
  /** Version of the record that it came with; 0 for answers that the register held before. */
  readonly version: number;
  readonly ruleVersion: string;
  readonly survey: SurveyRecord;
}

/** A family's answers to one round; corrected answers make a new version, the old ones are kept. */
export interface SurveyReturnRecord extends StagedRecord {
  readonly _id: Types.ObjectId;
  readonly status: 'RECORDED' | 'CORRECTED';
  readonly familyId: Types.ObjectId;
  readonly headNik: string;
  readonly regionCode: string;
  readonly surveyYear: number;
  /** Oldest first. */
  readonly versions: readonly ReturnVersion[];
}

const schema = new Schema<SurveyReturnRecord>(
  {
    familyId: { type: Schema.Types.ObjectId, required: true },
    headNik: { type: String, required: true },
    regionCode: { type: String, required: true },
    surveyYear: { type: Number, required: true },
    versions: { type: [Object], required: true },
    status: { type: String, required: true },
    ...stagedFields,
  } as never,
  { strict: 'throw', versionKey: false, id: false, autoIndex: false, autoCreate: false },
);
schema.index({ familyId: 1, surveyYear: 1 }, { unique: true });
schema.index(commandKey, commandIndex);

/** The model of survey returns on the connection, registered on the first call. */
export function registerSurveyReturns(database: Database): Model<SurveyReturnRecord> {
  return (
    (database.models.surveyReturns as Model<SurveyReturnRecord> | undefined) ??
    database.model<SurveyReturnRecord>('surveyReturns', schema, 'surveyReturns')
  );
}
