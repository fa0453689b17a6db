/** The door of the room: one GraphQL server over one database, with fresh loaders for each request. */
import type { FastifyInstance } from 'fastify';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import type { Logger } from '#platform/logger.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { readRoomSchema } from '#platform/room-schema.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { createLoaders, type RoomContext } from './loaders.ts';
import { createModels } from './model.ts';
import { createHousingPublications } from './publications.ts';
import { createRepository } from './repository.ts';
import { createResolvers } from './resolvers.ts';

/** What the housing room is made of. The caller opens the database, and closes it after the server. */
export interface HousingRoomOptions {
  readonly database: Database;
  readonly pseudonyms: Pseudonyms;
  /** Reads who asks from the hub's tokens. */
  readonly verifier: RoomTokenVerifier;
  readonly logger: Logger;
  /** Tells which period is published; the time of day when left out. */
  readonly now?: () => Date;
}

/** The housing ministry's subgraph, not yet listening. Declared indexes that the database lacks are created. */
export async function createHousingRoom({
  database,
  pseudonyms,
  verifier,
  logger,
  now = () => new Date(),
}: HousingRoomOptions): Promise<FastifyInstance> {
  const models = createModels(database);
  await ensureIndexes(database);
  return createRoomServer<RoomContext>({
    typeDefs: readRoomSchema('housing'),
    resolvers: createResolvers(pseudonyms, createHousingPublications(models, now)),
    logger,
    verifier,
    createContext: (request) => ({
      ...request,
      loaders: createLoaders(createRepository(models, request.view, pseudonyms)),
    }),
    isReady: async () => (await database.db?.command({ ping: 1 })) !== undefined,
  });
}
