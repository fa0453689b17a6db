import { randomBytes } from 'node:crypto';
import { createConnection } from 'mongoose';
import { inject } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { createLogger } from '#platform/logger.ts';
import type { Database } from '#platform/mongo.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { createHousingSeed } from '../../../subgraphs/housing/seed.ts';
import { createHousingRoom } from '../../../subgraphs/housing/server.ts';
import { aCaller, roomHeaders, testVerifier } from '../../support/callers.ts';
import type { HousingRows } from '../../support/housing-rows.ts';

/** An answer of the room. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and its assertions are the check
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** A find as it went to MongoDB. */
export interface FindCommand {
  readonly find: string;
  readonly maxTimeMS?: number;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort?: object;
  readonly limit?: number;
  readonly projection?: object;
}

/** The housing room over a database of its own, which is dropped at the end. */
export interface TestRoom extends AsyncDisposable {
  readonly database: Database;
  readonly pseudonyms: ReturnType<typeof createPseudonyms>;
  /** Asks for a caller; for one who sees everything where none is given. */
  ask(query: string, variables?: object, caller?: Caller): Promise<Answer>;
  /** Answers the household's fields for each NIK, by reference as the gateway asks. */
  askHouseholds(niks: readonly string[], fields: string, caller?: Caller): Promise<Answer>;
  /** Sends a request with headers of the test's own, and answers the status and the body. */
  send(payload: object, headers: Readonly<Record<string, string>>): Promise<{ status: number; text: string }>;
  /** The finds that the room sends while the work runs. */
  findsDuring(work: () => Promise<unknown>): Promise<FindCommand[]>;
  /** How many commands the room sends while the work runs. */
  commandsDuring(work: () => Promise<unknown>): Promise<number>;
}

/** Opens the room with one batch of rows. */
export async function openHousingRoom(rows: Partial<HousingRows>): Promise<TestRoom> {
  const database = await openDatabase();
  const seed = createHousingSeed(database);
  await seed.begin();
  await seed.write({ housing: { families: [], dwellings: [], projects: [], ...rows } });
  await seed.finish();
  const pseudonyms = createPseudonyms(['t:a-secret-for-tests-of-the-housing-room']);
  const app = await createHousingRoom({
    database,
    pseudonyms,
    verifier: testVerifier('housing'),
    logger: createLogger('housing', 'silent'),
  });
  const finds: FindCommand[] = [];
  let commands = 0;
  database.getClient().on('commandStarted', ({ commandName, command }) => {
    commands += 1;
    if (commandName === 'find') finds.push(command as FindCommand);
  });

  const room: TestRoom = {
    database,
    pseudonyms,
    async ask(query, variables = {}, caller = aCaller()) {
      const { text } = await room.send({ query, variables }, await roomHeaders('housing', caller));
      return JSON.parse(text);
    },
    askHouseholds: (niks, fields, caller) =>
      room.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { ${fields} } } }`,
        { of: niks.map((nik) => ({ __typename: 'Household', nik })) },
        caller,
      ),
    async send(payload, headers) {
      const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
      return { status: response.statusCode, text: response.body };
    },
    async findsDuring(work) {
      const before = finds.length;
      await work();
      return finds.slice(before);
    },
    async commandsDuring(work) {
      const before = commands;
      await work();
      return commands - before;
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await database.dropDatabase();
      await database.close();
    },
  };
  return room;
}

/** A connection to a new, empty database on the engine that the tests run on; it reports its commands. */
export function openDatabase(): Promise<Database> {
  return createConnection(inject('mongoUri'), {
    dbName: `housing_test_${randomBytes(6).toString('hex')}`,
    autoIndex: false,
    autoCreate: false,
    monitorCommands: true,
  }).asPromise();
}
