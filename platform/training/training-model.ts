import { Schema } from 'mongoose';
import { stagedFields } from '#platform/workflow/staged-model.ts';
import type { TrainingModuleRecord } from './training-rule.ts';

/** The options of the schemas of training. */
export const trainingOptions = {
  strict: 'throw',
  versionKey: false,
  id: false,
  autoIndex: false,
  autoCreate: false,
} as const;

const text = { type: String, required: true } as const;

/** The schema of a module: each ministry keeps the curriculum of its own field workers. */
export const trainingModuleSchema = new Schema<TrainingModuleRecord>(
  {
    _id: text,
    title: text,
    standard: text,
    hours: { type: Number, required: true },
    validFrom: text,
    validTo: { type: String, default: null },
    source: text,
  },
  trainingOptions,
);

/** The fields of a completed module, besides who completed it. */
export const completionFields = {
  moduleCode: text,
  completedOn: text,
  status: text,
  ...stagedFields,
} as const;
