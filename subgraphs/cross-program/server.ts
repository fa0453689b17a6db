import type { FastifyInstance } from 'fastify';
import { writeCohortSchema } from '#platform/cohort/cohort-schema.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { readRoomSchema } from '#platform/room-schema.ts';
import {
  buildRoomSchema,
  createReloadableRoomServer,
  type ReloadableRoomOptions,
  type RoomGeneration,
} from '#platform/room-server.ts';
import { createRoomContext, type RoomSources } from './loaders.ts';
import { createResolvers } from './resolvers.ts';

// Read once: the resolvers of this process are those of this text.
const ownSchema = readRoomSchema('cross-program');

/**
 * The hub's own room over the ministries of one graph: its schema with the conditions that they offer to cohorts.
 * @throws {CohortSchemaError} where two ministries offer conditions under the same name.
 */
export function createCrossProgramGeneration(sources: RoomSources, pseudonyms: Pseudonyms): RoomGeneration {
  return {
    schema: buildRoomSchema(`${ownSchema}\n${writeCohortSchema(sources.cohortSources)}`, createResolvers(pseudonyms)),
    createContext: (request) => createRoomContext(request, sources),
    async close() {
      await Promise.all([...sources.ministries, ...(sources.joined ?? [])].map((ministry) => ministry.close()));
    },
  };
}

/** The hub's own room, not yet listening. It keeps no register, so it is ready whenever it runs. */
export function createCrossProgramRoom(options: Omit<ReloadableRoomOptions, 'isReady'>): Promise<FastifyInstance> {
  return createReloadableRoomServer({ ...options, isReady: async () => true });
}
