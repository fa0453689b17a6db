import type { Database } from '#platform/mongo.ts';
import { dataOf, type HubConnection } from '#platform/outbox/hub-connection.ts';
import { createOutboxWorker, type OutboxWorker } from '#platform/outbox/worker.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createAnswerRoute } from '#platform/referral/answer-route.ts';
import type { RoomName } from '#platform/rooms.ts';
import { systemClaimsOf } from '../../cli/dev/hub-access.ts';
import { createModels as createPlanningModels } from '../../subgraphs/family-planning/model.ts';
import { createReferralRoute } from '../../subgraphs/family-planning/referrals/outbox.ts';
import { createModels as createHousingModels } from '../../subgraphs/housing/model.ts';
import { createHousingDesk } from '../../subgraphs/housing/referrals/housing-desk.ts';
import { registerModels } from '../../subgraphs/social-welfare/model.ts';
import { createWelfareDesk } from '../../subgraphs/social-welfare/referrals/welfare-desk.ts';
import { createTestLogger } from './log.ts';

/** Asks the hub's gateway as the system of a room. */
export type AskAsSystem = (
  claims: ReturnType<typeof systemClaimsOf>,
  query: string,
  variables: object,
) => Promise<unknown>;

/** Longer than any message waits after a failed attempt, in milliseconds. */
const longWaitMs = 600_000;

/**
 * The outbox workers of all rooms over a hub in this process. They run when they are told to, at a time at which every
 * message that waits is due.
 */
export function createDeliveries(
  databases: ReadonlyMap<RoomName, Database>,
  pseudonyms: Pseudonyms,
  ask: AskAsSystem,
): { deliver(): Promise<number> } {
  const databaseOf = (room: RoomName) => databases.get(room) as Database;
  const logger = createTestLogger('outbox');
  let rounds = 0;
  const options = (room: RoomName) => {
    const hub: HubConnection = {
      ask: async (query, variables) => dataOf(await ask(systemClaimsOf(room), query, variables)),
      close: async () => {},
    };
    return { hub, logger, now: () => new Date(Date.now() + rounds * longWaitMs) };
  };
  const [welfare, housing] = [databaseOf('social-welfare'), databaseOf('housing')];
  const workers: OutboxWorker[] = [
    createOutboxWorker({
      route: createReferralRoute(createPlanningModels(databaseOf('family-planning')).referrals, pseudonyms),
      ...options('family-planning'),
    }),
    createOutboxWorker({
      route: createAnswerRoute(createWelfareDesk(welfare, registerModels(welfare), pseudonyms)),
      ...options('social-welfare'),
    }),
    createOutboxWorker({
      route: createAnswerRoute(createHousingDesk(housing, createHousingModels(housing), pseudonyms)),
      ...options('housing'),
    }),
  ];
  return {
    async deliver() {
      rounds += 1;
      let arrived = 0;
      for (const worker of workers) arrived += await worker.deliverDue();
      return arrived;
    },
  };
}
