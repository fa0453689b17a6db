/** The room of Kemensos: its subgraph over its own database. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '#platform/logger.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { createLoaders, type RoomContext } from './loaders.ts';
import { registerModels } from './model.ts';
import { createRepository } from './repository.ts';
import { createResolvers } from './resolvers/create-resolvers.ts';

/** What the room works with. */
export interface SocialWelfareRoomOptions {
  readonly database: Database;
  readonly pseudonyms: Pseudonyms;
  readonly logger: Logger;
}

const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

/** The social welfare room, with its indexes in place, not yet listening. */
export async function createSocialWelfareRoom({
  database,
  pseudonyms,
  logger,
}: SocialWelfareRoomOptions): Promise<FastifyInstance> {
  const repository = createRepository(registerModels(database));
  await ensureIndexes(database);
  return createRoomServer<RoomContext>({
    typeDefs,
    resolvers: createResolvers(pseudonyms),
    logger,
    createContext: (request) => ({ ...request, loaders: createLoaders(repository) }),
    isReady: async () => (await database.db?.command({ ping: 1 }))?.ok === 1,
  });
}
