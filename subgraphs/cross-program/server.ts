import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { RoomTokenSigner, RoomTokenVerifier } from '#platform/access/room-token.ts';
import type { Logger } from '#platform/logger.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { createRoomContext, type RoomContext } from './loaders.ts';
import { createResolvers } from './resolvers.ts';

/** What the hub's own room is made of. */
export interface CrossProgramOptions {
  /** The ministries that know households, the owner of membership first. */
  readonly ministries: readonly MinistryClient[];
  readonly pseudonyms: Pseudonyms;
  /** Reads who asks from the hub's tokens. */
  readonly verifier: RoomTokenVerifier;
  /** Tells the ministries for whom the room asks them. */
  readonly signer: RoomTokenSigner;
  readonly logger: Logger;
}

/** The hub's own room, not yet listening. It keeps no register, so it is ready whenever it runs. */
export async function createCrossProgramRoom({
  ministries,
  pseudonyms,
  verifier,
  signer,
  logger,
}: CrossProgramOptions): Promise<FastifyInstance> {
  return createRoomServer<RoomContext>({
    typeDefs: await readFile(new URL('./schema.graphql', import.meta.url), 'utf8'),
    resolvers: createResolvers(pseudonyms),
    logger,
    verifier,
    createContext: (request) => createRoomContext(request, ministries, signer),
    isReady: async () => true,
    onClose: async () => {
      await Promise.all(ministries.map((ministry) => ministry.close()));
    },
  });
}
