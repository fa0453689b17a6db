/** Turns rows of the population on companions and their training into documents. */
import { seededCompletion } from '#platform/training/completion.ts';
import { isTrainedBy, type TrainingModuleRecord } from '#platform/training/training-rule.ts';
import type { CompanionRow, TrainingModuleRow } from '#population/register-rows.ts';
import type { CompanionRecord } from '../model.ts';
import type { CompanionTrainingRecord } from './model.ts';

/** Day on which the population judges who is trained: that of its newest rows. */
const seededOn = '2026-06-30';

/** The document of a module. */
export function moduleDocument({ code, ...rest }: TrainingModuleRow): TrainingModuleRecord {
  return { _id: code, ...rest };
}

/** The document of a companion. */
export function companionDocument(row: CompanionRow, curriculum: readonly TrainingModuleRecord[]): CompanionRecord {
  const { companionId, name, regionCode, trainings = [] } = row;
  const completed = trainings.map(({ module }) => module);
  return { _id: companionId, name, regionCode, isTrained: isTrainedBy(curriculum, completed, seededOn) };
}

/** The documents of what a companion has completed. */
export function trainingDocuments({ companionId, trainings = [] }: CompanionRow): CompanionTrainingRecord[] {
  return trainings.map((row) => ({ ...seededCompletion(companionId, row, 'Kemensos'), companionId }));
}
