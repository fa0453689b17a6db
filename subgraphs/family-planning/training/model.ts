/** The documents of the training of assistance teams, their collections and their indexes. */
import { type Model, Schema } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import type { CompletionRecord } from '#platform/training/completion.ts';
import { completionFields, trainingModuleSchema, trainingOptions } from '#platform/training/training-model.ts';
import type { TrainingModuleRecord } from '#platform/training/training-rule.ts';
import { commandIndex, commandKey } from '#platform/workflow/staged-model.ts';

/** A module that a team has completed. */
export interface TeamTrainingRecord extends CompletionRecord {
  readonly teamId: string;
}

/** The collections of training. */
export interface TrainingModels {
  readonly trainingModules: Model<TrainingModuleRecord>;
  readonly teamTrainings: Model<TeamTrainingRecord>;
}

const trainingSchema = new Schema<TeamTrainingRecord>(
  { teamId: { type: String, required: true }, ...completionFields } as never,
  trainingOptions,
);
trainingSchema.index({ teamId: 1, moduleCode: 1 }, { unique: true });
trainingSchema.index(commandKey, commandIndex);

/** The models of training on the connection, registered on the first call. */
export function registerTraining(database: Database): TrainingModels {
  const register = <TRecord>(collection: string, schema: Schema<TRecord>): Model<TRecord> =>
    (database.models[collection] as Model<TRecord> | undefined) ??
    database.model<TRecord>(collection, schema, collection);
  return {
    trainingModules: register('trainingModules', trainingModuleSchema),
    teamTrainings: register('teamTrainings', trainingSchema),
  };
}
