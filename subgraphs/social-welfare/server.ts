/** The room of Kemensos: its subgraph over its own database. */
import type { FastifyInstance } from 'fastify';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import type { Logger } from '#platform/logger.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import type { HubConnection } from '#platform/outbox/hub-connection.ts';
import { runOutbox } from '#platform/outbox/run-outbox.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createAnswerRoute } from '#platform/referral/answer-route.ts';
import { readRoomSchema } from '#platform/room-schema.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { createContexts } from './context.ts';
import { finishGraduations } from './graduation/end-by-graduation.ts';
import type { RoomContext } from './loaders.ts';
import { registerModels } from './model.ts';
import { finishPendingFamilies } from './programs/follow-enrollments.ts';
import { createWelfarePublications } from './publications.ts';
import { finishConfirmations } from './reconciliation/finish-confirmations.ts';
import { createWelfareDesk } from './referrals/welfare-desk.ts';
import { finishPendingRequests } from './request-effects/apply-request.ts';
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
  /** The way to other ministries; null where none is configured, and messages to them wait. Nothing is sent without it. */
  readonly hub?: HubConnection | null;
}

const typeDefs = readRoomSchema('social-welfare');

/** The social welfare room, with its indexes in place, not yet listening. */
export async function createSocialWelfareRoom({
  database,
  pseudonyms,
  verifier,
  logger,
  now = () => new Date(),
  hub,
}: SocialWelfareRoomOptions): Promise<FastifyInstance> {
  const models = registerModels(database);
  await ensureIndexes(database);
  await finishPendingFamilies(models);
  await finishPendingRequests(models);
  await finishGraduations(models);
  await finishConfirmations(models);
  const desk = createWelfareDesk(database, models, pseudonyms);
  const app = await createRoomServer<RoomContext>({
    typeDefs,
    resolvers: createResolvers(pseudonyms, createWelfarePublications(models, now)),
    logger,
    verifier,
    createContext: createContexts({ models, pseudonyms, desk, now }),
    isReady: async () => (await database.db?.command({ ping: 1 }))?.ok === 1,
  });
  if (hub !== undefined) runOutbox(app, { route: createAnswerRoute(desk), hub, logger, now });
  return app;
}
