/** The room of Kemensos: its subgraph over its own database. */
import type { FastifyInstance } from 'fastify';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import type { Logger } from '#platform/logger.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { readRoomSchema } from '#platform/room-schema.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { createAccess } from './access.ts';
import { createLoaders, type RoomContext } from './loaders.ts';
import { registerModels } from './model.ts';
import { createWelfarePublications } from './publications.ts';
import { createRepository } from './repository.ts';
import { createResolvers } from './resolvers/create-resolvers.ts';

/** What the room works with. */
export interface SocialWelfareRoomOptions {
  readonly database: Database;
  readonly pseudonyms: Pseudonyms;
  /** Reads who asks from the hub's tokens. */
  readonly verifier: RoomTokenVerifier;
  readonly logger: Logger;
  /** Tells which period is published; the time of day when left out. */
  readonly now?: () => Date;
}

const typeDefs = readRoomSchema('social-welfare');

/** The social welfare room, with its indexes in place, not yet listening. */
export async function createSocialWelfareRoom({
  database,
  pseudonyms,
  verifier,
  logger,
  now = () => new Date(),
}: SocialWelfareRoomOptions): Promise<FastifyInstance> {
  const models = registerModels(database);
  const accessOf = createAccess(pseudonyms);
  await ensureIndexes(database);
  return createRoomServer<RoomContext>({
    typeDefs,
    resolvers: createResolvers(pseudonyms, createWelfarePublications(models, now)),
    logger,
    verifier,
    createContext: (request) => {
      const repository = createRepository(models, accessOf(request.view.rows), request.view);
      return { ...request, loaders: createLoaders(repository) };
    },
    isReady: async () => (await database.db?.command({ ping: 1 }))?.ok === 1,
  });
}
