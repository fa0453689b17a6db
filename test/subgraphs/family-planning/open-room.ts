import { randomUUID } from 'node:crypto';
import { type Connection, createConnection, type mongo } from 'mongoose';
import { inject } from 'vitest';
import { createLogger } from '#platform/logger.ts';
import { createPseudonyms, type Pseudonyms } from '#platform/pseudonym.ts';
import type { AssistanceTeamRow, FamilyPlanningRow } from '#population/register-rows.ts';
import { createFamilyPlanningSeed } from '../../../subgraphs/family-planning/seed.ts';
import { createFamilyPlanningRoom } from '../../../subgraphs/family-planning/server.ts';

/** What a room answered, as JSON. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  /** The whole body as it went over the wire. */
  readonly text: string;
}

/** A family planning room in this process, over a database of its own. */
export interface OpenRoom {
  readonly database: Connection;
  readonly pseudonyms: Pseudonyms;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The answer, and the commands that reading it cost the database. */
  watch(query: string, variables?: Record<string, unknown>): Promise<{ answer: Answer; commands: mongo.Document[] }>;
  close(): Promise<void>;
}

/** The rows that a test's register holds. */
export interface Rows {
  readonly families?: readonly FamilyPlanningRow[];
  readonly teams?: readonly AssistanceTeamRow[];
}

/** Opens a room whose register holds those rows. */
export async function openRoom({ families = [], teams = [] }: Rows): Promise<OpenRoom> {
  const database = await createConnection(inject('mongoUri'), {
    dbName: `test_family_planning_${randomUUID().slice(0, 8)}`,
    monitorCommands: true,
    autoIndex: false,
    autoCreate: false,
  }).asPromise();
  const started: mongo.Document[] = [];
  database.getClient().on('commandStarted', ({ command }) => started.push(command));

  const seed = createFamilyPlanningSeed(database);
  await seed.begin();
  await seed.write({ familyPlanning: { families, teams } });
  await seed.finish();

  const pseudonyms = createPseudonyms(['1:a-secret-that-only-these-tests-have-12345']);
  const app = await createFamilyPlanningRoom({ database, pseudonyms, logger: createLogger('test', 'silent') });

  const ask: OpenRoom['ask'] = async (query, variables = {}) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return { ...response.json<Omit<Answer, 'text'>>(), text: response.body };
  };
  return {
    database,
    pseudonyms,
    ask,
    async watch(query, variables) {
      started.length = 0;
      const answer = await ask(query, variables);
      return { answer, commands: started.filter((command) => 'find' in command || 'aggregate' in command) };
    },
    async close() {
      await app.close();
      await database.dropDatabase();
      await database.close();
    },
  };
}
