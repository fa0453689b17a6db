/** The documents of the training of companions, their collections and their indexes. */
import { type Model, Schema } from 'mongoose';
import type { Database } from '#platform/mongo.ts';
import type { CompletionRecord } from '#platform/training/completion.ts';
import { completionFields, trainingModuleSchema, trainingOptions } from '#platform/training/training-model.ts';
import type { TrainingModuleRecord } from '#platform/training/training-rule.ts';
import { commandIndex, commandKey } from '#platform/workflow/staged-model.ts';

export type { TrainingModuleRecord };

/** A module that a companion has completed. */
export interface CompanionTrainingRecord extends CompletionRecord {
  readonly companionId: string;
}

/** The collections of training. */
export interface TrainingModels {
  readonly trainingModules: Model<TrainingModuleRecord>;
  readonly companionTrainings: Model<CompanionTrainingRecord>;
}

const trainingSchema = new Schema<CompanionTrainingRecord>(
  { companionId: { type: String, required: true }, ...completionFields } as never,
  trainingOptions,
);
trainingSchema.index({ companionId: 1, moduleCode: 1 }, { unique: true });
trainingSchema.index(commandKey, commandIndex);

/** The models of training on the connection, registered on the first call. */
export function registerTrainingModels(database: Database): TrainingModels {
  const register = <TRecord>(collection: string, schema: Schema<TRecord>): Model<TRecord> =>
    (database.models[collection] as Model<TRecord> | undefined) ??
    database.model<TRecord>(collection, schema, collection);
  return {
    trainingModules: register('trainingModules', trainingModuleSchema),
    companionTrainings: register('companionTrainings', trainingSchema),
  };
}
