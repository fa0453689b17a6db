import { durable } from '#platform/import/write-documents.ts';
import type { Models } from '../model.ts';

/** Records that the register has taken in families of those versions of DTSEN, named by publication date. */
export async function addVersions({ dtsenVersions }: Models, versions: ReadonlySet<string>): Promise<void> {
  if (versions.size === 0) return;
  const updates = [...versions].map((_id) => ({
    updateOne: { filter: { _id }, update: { $setOnInsert: { _id } }, upsert: true },
  }));
  await dtsenVersions.collection.bulkWrite(updates as never[], { ordered: false, ...durable });
}
