import type { Model, UpdateQuery } from 'mongoose';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import type { Models, RecordId } from '../model.ts';

/** A record that belongs to a family and is listed by where the family resides. */
interface FamilyRow {
  readonly householdId: RecordId;
  readonly regionCode: string;
}

/**
 * Lets every record of a family say where the family resides, and to whom it belongs: all collections whose documents
 * carry `householdId` and `regionCode`, so that row scope and lists by region keep working on them alone.
 * It may be repeated; enrolments of a family that joins another are moved before, see `join-enrollments.ts`.
 */
export async function moveRecords(
  models: Models,
  view: View,
  from: RecordId,
  to: { readonly householdId: RecordId; readonly regionCode: string },
): Promise<void> {
  const isSame = from.equals(to.householdId);
  for (const model of familyModels(models)) {
    const set = isSame ? { regionCode: to.regionCode } : to;
    await runInTime(view, (maxTimeMS) =>
      model.updateMany({ householdId: from }, { $set: set } as UpdateQuery<FamilyRow>, { maxTimeMS }).exec(),
    );
  }
}

/** The collections whose documents belong to a family and are listed by where it resides. */
export function familyModels(models: Models): Model<FamilyRow>[] {
  return Object.values(models).filter(
    ({ schema }) => schema.path('householdId') !== undefined && schema.path('regionCode') !== undefined,
  ) as unknown as Model<FamilyRow>[];
}
