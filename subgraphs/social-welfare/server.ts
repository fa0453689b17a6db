/** The room of Kemensos: its subgraph over its own database. */
import type { FastifyInstance } from 'fastify';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import type { Logger } from '#platform/logger.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import type { HubConnection } from '#platform/outbox/hub-connection.ts';
import { runOutbox } from '#platform/outbox/run-outbox.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createAnswerRoute } from '#platform/referral/answer-route.ts';
import { createIncomingContext } from '#platform/referral/incoming-context.ts';
import { readRoomSchema } from '#platform/room-schema.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { createListLoader } from '#platform/row-loaders.ts';
import { createAccess } from './access.ts';
import { createRangeFinder } from './cohort/find-ranges.ts';
import { createHouseholdKeys } from './cohort/household-keys.ts';
import { createTrainingRepository } from './companions/repository.ts';
import { createDtsenRepository } from './dtsen/repository.ts';
import { createEventLoaders } from './events/repository.ts';
import { finishGraduations } from './graduation/end-by-graduation.ts';
import { createGraduationContext } from './graduation/loaders.ts';
import { createLoaders, type RoomContext } from './loaders.ts';
import { registerModels } from './model.ts';
import { createOfficeContext } from './offices/loaders.ts';
import { createProgramContext } from './programs/context.ts';
import { finishPendingFamilies } from './programs/follow-enrollments.ts';
import { createWelfarePublications } from './publications.ts';
import { finishConfirmations } from './reconciliation/finish-confirmations.ts';
import { createReconciliation } from './reconciliation/reconciliation.ts';
import { createWelfareDesk } from './referrals/welfare-desk.ts';
import { createRepository } from './repository.ts';
import { finishPendingRequests } from './request-effects/apply-request.ts';
import { createRequestContextPart } from './requests/loaders.ts';
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
  const accessOf = createAccess(pseudonyms);
  const findRanges = createRangeFinder(models, now);
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
    createContext: (request) => {
      const access = accessOf(request.view.rows);
      const repository = createRepository(models, access, request.view);
      const loaders = createLoaders(repository);
      const sources = { models, access, view: request.view, pseudonyms, now };
      const training = createTrainingRepository(models, access, request.view, now);
      return {
        ...request,
        loaders,
        requests: createRequestContextPart({ ...sources, findFamily: (nik) => loaders.visibleMatches.load(nik) }),
        offices: createOfficeContext(models, request.view, now),
        keys: createHouseholdKeys(models, access, request.view, now, findRanges),
        training,
        companionTrainings: createListLoader(training.findTrainings, ({ companionId }) => companionId),
        incoming: createIncomingContext(desk, request.view, now),
        reconciliation: createReconciliation(models, access, request.view, now),
        dtsen: createDtsenRepository(models, access, request.view),
        programs: createProgramContext({
          ...sources,
          findFamily: (nik) => loaders.visibleMatches.load(nik),
          findCompanion: (id) => loaders.companions.load(id),
        }),
        events: createEventLoaders(models, request.view),
        graduation: createGraduationContext({
          ...sources,
          register: repository,
          findFamily: (nik) => loaders.visibleMatches.load(nik),
        }),
      };
    },
    isReady: async () => (await database.db?.command({ ping: 1 }))?.ok === 1,
  });
  if (hub !== undefined) runOutbox(app, { route: createAnswerRoute(desk), hub, logger, now });
  return app;
}
