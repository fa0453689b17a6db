import { type Connection, createConnection } from 'mongoose';
import type { DatabaseConfig } from '#platform/config.ts';

/** A connection to one ministry's database. */
export type Database = Connection;

/** A database that cannot be reached, told without the credentials of its connection string. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** How long a command waits for a server, in milliseconds: well inside the gateway's deadline for a ministry. */
const serverSelectionTimeoutMs = 1500;

/** How long a start waits for a server that is there but slow, such as one that is being filled, in milliseconds. */
const slowServerTimeoutMs = 20_000;

/**
 * A connection that answers. A server that refuses is reported at once, one that is slow to answer is given time.
 * Indexes are made by the room that owns the models, see `ensureIndexes`.
 * @throws {DatabaseError} when no server answers.
 */
export async function connectDatabase(part: string, uri: string, database: string): Promise<Database> {
  const deadline = performance.now() + slowServerTimeoutMs;
  for (;;) {
    try {
      return await connectOnce(part, uri, database);
    } catch (cause) {
      if (isSlow(cause) && performance.now() < deadline) continue;
      throw new DatabaseError(
        `${part}: no MongoDB answers at ${hostsOf(uri)}. Start it, or correct the connection string in the environment.`,
        { cause },
      );
    }
  }
}

async function connectOnce(part: string, uri: string, database: string): Promise<Database> {
  const connection = createConnection(uri, {
    ...(databaseOf(uri) === null && { dbName: database }),
    appName: `hub ${part}`,
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
    serverSelectionTimeoutMS: serverSelectionTimeoutMs,
  });
  try {
    await connection.asPromise();
    await connection.db?.command({ ping: 1 });
    return connection;
  } catch (fault) {
    await connection.close(true).catch(() => {});
    throw fault;
  }
}

// The driver gave up waiting, and no server has refused or failed so far.
function isSlow(fault: unknown): boolean {
  const servers = (fault as { reason?: { servers?: Map<string, { error: Error | null }> } }).reason?.servers;
  return servers !== undefined && servers.size > 0 && [...servers.values()].every(({ error }) => error === null);
}

/** Creates the declared indexes of every model of the connection that are not there yet. */
export async function ensureIndexes(database: Database): Promise<void> {
  await Promise.all(Object.values(database.models).map((model) => model.createIndexes()));
}

/**
 * The connection string that a room uses.
 * @throws {DatabaseError} when none is configured and no embedded store was started for it.
 */
export function requireUri(part: string, settings: DatabaseConfig | null): string {
  if (!settings?.uri)
    throw new DatabaseError(`${part}: no connection string. Set MONGODB_URI, or start with "hub dev".`);
  return settings.uri;
}

function databaseOf(uri: string): string | null {
  return /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1] ?? null;
}

function hostsOf(uri: string): string {
  return uri
    .replace(/^mongodb(?:\+srv)?:\/\//, '')
    .replace(/^[^@]*@/, '')
    .replace(/[/?].*$/s, '');
}
