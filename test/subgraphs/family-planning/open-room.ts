import { randomUUID } from 'node:crypto';
import { type Connection, createConnection, type mongo } from 'mongoose';
import { inject } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { createLogger } from '#platform/logger.ts';
import { createPseudonyms, type Pseudonyms } from '#platform/pseudonym.ts';
import type { AssistanceTeamRow, FamilyPlanningRow } from '#population/register-rows.ts';
import { createFamilyPlanningSeed } from '../../../subgraphs/family-planning/seed.ts';
import { createFamilyPlanningRoom } from '../../../subgraphs/family-planning/server.ts';
import { aCaller, roomHeaders, testVerifier } from '../../support/callers.ts';

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
  /** Asks for a caller; for one who sees everything where none is given. */
  ask(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<Answer>;
  /** The answer, and the commands that reading it cost the database. */
  watch(
    query: string,
    variables?: Record<string, unknown>,
    caller?: Caller,
  ): Promise<{ answer: Answer; commands: mongo.Document[] }>;
  /** Sends a request with headers of the test's own; answers the status, and how many commands it cost the database. */
  send(
    payload: object,
    headers: Readonly<Record<string, string>>,
  ): Promise<{ status: number; text: string; commands: number }>;
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
  const app = await createFamilyPlanningRoom({
    database,
    pseudonyms,
    verifier: testVerifier('family-planning'),
    logger: createLogger('test', 'silent'),
  });

  const send: OpenRoom['send'] = async (payload, headers) => {
    started.length = 0;
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    return { status: response.statusCode, text: response.body, commands: started.length };
  };
  const ask: OpenRoom['ask'] = async (query, variables = {}, caller = aCaller()) => {
    const { text } = await send({ query, variables }, await roomHeaders('family-planning', caller));
    return { ...JSON.parse(text), text };
  };
  return {
    database,
    pseudonyms,
    send,
    ask,
    async watch(query, variables, caller) {
      const answer = await ask(query, variables, caller);
      return { answer, commands: started.filter((command) => 'find' in command || 'aggregate' in command) };
    },
    async close() {
      await app.close();
      await database.dropDatabase();
      await database.close();
    },
  };
}
