import type { Database } from '#platform/mongo.ts';
import { createMongoGraphs } from './mongo-graphs.ts';
import { createMongoLog } from './mongo-log.ts';
import { createMongoUsage } from './usage/mongo-usage.ts';

/** Everything that the registry keeps, in one database. */
export async function openMongoStores(database: Database) {
  return {
    log: createMongoLog(database),
    graphStore: createMongoGraphs(database),
    usage: await createMongoUsage(database),
  };
}
