import type { FastifyInstance } from 'fastify';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import { writeCohortSchema } from '#platform/cohort/cohort-schema.ts';
import type { Logger } from '#platform/logger.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { readRoomSchema } from '#platform/room-schema.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { createRoomContext, type RoomContext, type RoomSources } from './loaders.ts';
import { createResolvers } from './resolvers.ts';

/** What the hub's own room is made of. */
export interface CrossProgramOptions extends RoomSources {
  readonly pseudonyms: Pseudonyms;
  /** Reads who asks from the hub's tokens. */
  readonly verifier: RoomTokenVerifier;
  readonly logger: Logger;
}

/** The hub's own room, not yet listening. It keeps no register, so it is ready whenever it runs. */
export async function createCrossProgramRoom({
  pseudonyms,
  verifier,
  logger,
  ...sources
}: CrossProgramOptions): Promise<FastifyInstance> {
  return createRoomServer<RoomContext>({
    typeDefs: `${readRoomSchema('cross-program')}\n${writeCohortSchema(sources.cohortSources)}`,
    resolvers: createResolvers(pseudonyms),
    logger,
    verifier,
    createContext: (request) => createRoomContext(request, sources),
    isReady: async () => true,
    onClose: async () => {
      await Promise.all([...sources.ministries, ...(sources.joined ?? [])].map((ministry) => ministry.close()));
    },
  });
}
