import type { Database } from '#platform/mongo.ts';
import { durable } from './write-documents.ts';

/** A family whose residence an import has changed. */
export interface MovedFamily {
  readonly _id: unknown;
  readonly regionCode: string;
}

/**
 * Gives the records of families their new residence: every collection whose documents carry the family's id and its region,
 * for lists by region look at them alone. Doing it again changes nothing more.
 * @param link the field that holds the family's id.
 */
export async function followResidence(
  database: Database,
  link: 'householdId' | 'familyId',
  families: readonly MovedFamily[],
): Promise<void> {
  if (families.length === 0) return;
  const following = Object.values(database.models).filter(
    ({ schema }) => schema.path(link) !== undefined && schema.path('regionCode') !== undefined,
  );
  const updates = families.map(({ _id, regionCode }) => ({
    updateMany: { filter: { [link]: _id, regionCode: { $ne: regionCode } }, update: { $set: { regionCode } } },
  }));
  await Promise.all(
    following.map(({ collection }) => collection.bulkWrite(updates as never[], { ordered: false, ...durable })),
  );
}
