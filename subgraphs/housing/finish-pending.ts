import { finishPendingReturns } from './assistance/quota-ledger.ts';
import { finishPendingFamilies } from './follow-family.ts';
import { finishPendingMoves } from './homes/follow-move.ts';
import type { HousingModels } from './model.ts';
import { finishPendingSurveys } from './surveys/repository.ts';

/** Finishes what commands decided and a crash left half done, before the room answers anybody. */
export async function finishPendingUpdates(models: HousingModels): Promise<void> {
  await finishPendingMoves(models);
  await finishPendingSurveys(models);
  await finishPendingFamilies(models);
  await finishPendingReturns(models);
}
