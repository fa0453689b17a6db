import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { type Config, loadConfig } from '#platform/config.ts';
import { connectDatabase, type Database } from '#platform/mongo.ts';
import { envPrefix, ministries, type RoomName } from '#platform/rooms.ts';

/** A database for each ministry under the tests' engine, which only this caller knows and which end with it. */
export interface TestRegisters extends AsyncDisposable {
  /** Variables that point each ministry at its database. */
  readonly environment: Readonly<Record<string, string>>;
  /** The configuration that they make. */
  readonly config: Config;
  /** The ministry's database, connected. */
  database(room: RoomName): Database;
}

/** Makes the databases. */
export async function createTestRegisters(): Promise<TestRegisters> {
  const mark = randomUUID().slice(0, 8);
  const uris = ministries.map(({ name }) => {
    const uri = new URL(inject('mongoUri'));
    uri.pathname = `/test_${mark}_${name.replaceAll('-', '_')}`;
    return [name, uri.href] as const;
  });
  const environment = Object.fromEntries(uris.map(([name, uri]) => [`${envPrefix(name)}_MONGODB_URI`, uri]));
  const opened = await Promise.all(
    uris.map(async ([name, uri]) => [name, await connectDatabase(name, uri, name)] as const),
  );
  const databases = new Map(opened);
  return {
    environment,
    config: loadConfig(environment),
    database(room) {
      const database = databases.get(room);
      if (!database) throw new Error(`no test database for ${room}`);
      return database;
    },
    async [Symbol.asyncDispose]() {
      for (const database of databases.values()) {
        await database.db?.dropDatabase();
        await database.close();
      }
    },
  };
}
