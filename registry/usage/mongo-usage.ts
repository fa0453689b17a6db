import { createHash } from 'node:crypto';
import type { Database } from '#platform/mongo.ts';
import type { CoordinateUse } from '../model.ts';
import { requireDb } from '../mongo-log.ts';
import { keyOf, mostUses, type UsageLedger, usesOf } from './usage.ts';

interface UseDocument extends CoordinateUse {
  /** SHA-256 of client, operation and element. */
  readonly _id: string;
}

/** How many uses are written at once. */
const batchSize = 1000;

/** The usage in the collection `usage` of a database, to which several registries may add. */
export async function createMongoUsage(database: Database, most = mostUses): Promise<UsageLedger> {
  const uses = requireDb(database).collection<UseDocument>('usage');
  await uses.createIndex({ lastSeen: 1 });

  async function forgetOldest(): Promise<void> {
    const surplus = (await uses.estimatedDocumentCount()) - most;
    if (surplus <= 0) return;
    const oldest = await uses.find({}, { projection: { _id: 1 }, sort: { lastSeen: 1 }, limit: surplus }).toArray();
    for (let start = 0; start < oldest.length; start += batchSize) {
      await uses.deleteMany({ _id: { $in: oldest.slice(start, start + batchSize).map(({ _id }) => _id) } });
    }
  }

  return {
    async record(batch) {
      const seen = usesOf(batch);
      for (let start = 0; start < seen.length; start += batchSize) {
        await uses.bulkWrite(seen.slice(start, start + batchSize).map(upsertOf), { ordered: false });
      }
      await forgetOldest();
    },
    async readAll() {
      const found = uses.find({}, { projection: { _id: 0 }, limit: most });
      return (await found.toArray()) as unknown as CoordinateUse[];
    },
    close: async () => {},
  };
}

function upsertOf(use: CoordinateUse) {
  const { coordinate, client, operationName, count, firstSeen, lastSeen } = use;
  return {
    updateOne: {
      filter: { _id: createHash('sha256').update(keyOf(use)).digest('base64url') },
      update: {
        $setOnInsert: { coordinate, client, operationName },
        $inc: { count },
        $min: { firstSeen },
        $max: { lastSeen },
      },
      upsert: true,
    },
  };
}
