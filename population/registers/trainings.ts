import { isoOfDay, todayDay } from '../calendar.ts';
import { type Draws, hashText } from '../random.ts';
import { trainingModules } from '../reference/training-modules.ts';
import type { TrainingRow } from '../register-rows.ts';

/** Share of field workers who have completed the whole curriculum; an assumption. */
const trainedShare = 0.4;

/** Share of the others that has completed a module; an assumption. */
const moduleShare = 0.5;

/** The modules that a field worker has completed, the same for the same id. */
export function drawTrainings(draws: Draws, workerId: string): TrainingRow[] {
  const d = draws.at(hashText(workerId));
  const isTrained = d.chance(trainedShare);
  return trainingModules
    .filter(() => d.chance(isTrained ? 1 : moduleShare))
    .map(({ code }) => ({ module: code, completedOn: isoOfDay(todayDay - d.between(20, 400)) }));
}
