import { randomBytes } from 'node:crypto';
import { createConnection } from 'mongoose';
import { inject } from 'vitest';
import { createLogger } from '#platform/logger.ts';
import type { Database } from '#platform/mongo.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { createHousingSeed } from '../../../subgraphs/housing/seed.ts';
import { createHousingRoom } from '../../../subgraphs/housing/server.ts';
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
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort?: object;
  readonly limit?: number;
  readonly projection?: object;
}

/** The housing room over a database of its own, which is dropped at the end. */
export interface TestRoom extends AsyncDisposable {
  readonly database: Database;
  readonly pseudonyms: ReturnType<typeof createPseudonyms>;
  ask(query: string, variables?: object): Promise<Answer>;
  /** Answers the household's fields for each NIK, by reference as the gateway asks. */
  askHouseholds(niks: readonly string[], fields: string): Promise<Answer>;
  /** The finds that the room sends while the work runs. */
  findsDuring(work: () => Promise<unknown>): Promise<FindCommand[]>;
}

/** Opens the room with one batch of rows. */
export async function openHousingRoom(rows: Partial<HousingRows>): Promise<TestRoom> {
  const database = await openDatabase();
  const seed = createHousingSeed(database);
  await seed.begin();
  await seed.write({ housing: { families: [], dwellings: [], projects: [], ...rows } });
  await seed.finish();
  const pseudonyms = createPseudonyms(['t:a-secret-for-tests-of-the-housing-room']);
  const app = await createHousingRoom({ database, pseudonyms, logger: createLogger('housing', 'silent') });
  const finds: FindCommand[] = [];
  database.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find') finds.push(command as FindCommand);
  });

  const room: TestRoom = {
    database,
    pseudonyms,
    async ask(query, variables = {}) {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return response.json();
    },
    askHouseholds: (niks, fields) =>
      room.ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { ${fields} } } }`, {
        of: niks.map((nik) => ({ __typename: 'Household', nik })),
      }),
    async findsDuring(work) {
      const before = finds.length;
      await work();
      return finds.slice(before);
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
