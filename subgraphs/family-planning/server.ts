/** The door of the room: one GraphQL server over one database, with fresh loaders for each request. */
import type { FastifyInstance } from 'fastify';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import type { Logger } from '#platform/logger.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import type { HubConnection } from '#platform/outbox/hub-connection.ts';
import { runOutbox } from '#platform/outbox/run-outbox.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { readRoomSchema } from '#platform/room-schema.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { createContexts } from './context.ts';
import type { RoomContext } from './loaders.ts';
import { createModels } from './model.ts';
import { createFamilyPlanningPublications } from './publications.ts';
import { createReferralRoute } from './referrals/outbox.ts';
import { createResolvers } from './resolvers.ts';

/** What the family planning room is made of. The caller opens the database, and closes it after the server. */
export interface FamilyPlanningRoomOptions {
  readonly database: Database;
  readonly pseudonyms: Pseudonyms;
  /** Reads who asks from the hub's tokens. */
  readonly verifier: RoomTokenVerifier;
  readonly logger: Logger;
  /** Tells which period is published; the time of day when left out. */
  readonly now?: () => Date;
  /** The way to other ministries; null where none is configured, and messages to them wait. Nothing is sent without it. */
  readonly hub?: HubConnection | null;
}

/** The family planning ministry's subgraph, not yet listening. Declared indexes that the database lacks are created. */
export async function createFamilyPlanningRoom({
  database,
  pseudonyms,
  verifier,
  logger,
  now = () => new Date(),
  hub,
}: FamilyPlanningRoomOptions): Promise<FastifyInstance> {
  const models = createModels(database);
  await ensureIndexes(database);
  const app = await createRoomServer<RoomContext>({
    typeDefs: readRoomSchema('family-planning'),
    resolvers: createResolvers(pseudonyms, createFamilyPlanningPublications(models, now)),
    logger,
    verifier,
    createContext: createContexts(models, pseudonyms, now),
    isReady: async () => (await database.db?.command({ ping: 1 })) !== undefined,
  });
  if (hub !== undefined) runOutbox(app, { route: createReferralRoute(models.referrals, pseudonyms), hub, logger, now });
  return app;
}
