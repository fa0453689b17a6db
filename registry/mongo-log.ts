import { parseChainedLine } from '#platform/audit/chained-line.ts';
import { type Database, DatabaseError } from '#platform/mongo.ts';
import { type ChangeLog, LogConflict, RegistryLogError } from './change-log.ts';

interface ChangeDocument {
  /** The entry's number: of two registries that append the same one, the database takes one alone. */
  readonly _id: number;
  readonly line: string;
}

/** Code of MongoDB for a key that is there already. */
const duplicateKey = 11_000;

/** How many lines the driver fetches at once: one may be several megabytes. */
const batchSize = 8;

/** The change log in the collection `changes` of a database, which several registries may write. */
export function createMongoLog(database: Database): ChangeLog {
  const changes = requireDb(database).collection<ChangeDocument>('changes', {
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    readPreference: 'primary',
  });

  return {
    async *linesAfter(seq) {
      const found = changes.find({ _id: { $gt: seq } }, { sort: { _id: 1 }, batchSize });
      for await (const { _id, line } of found) {
        const parsed = parseChainedLine(Buffer.from(line));
        if (parsed === null)
          throw new RegistryLogError(`Entry ${_id} of the collection "changes" is no line of the log.`);
        yield parsed;
      }
    },
    async append(seq, line) {
      try {
        await changes.insertOne({ _id: seq, line: line.trimEnd() });
      } catch (cause) {
        if ((cause as { code?: unknown }).code !== duplicateKey) throw cause;
        throw new LogConflict(`Entry ${seq} is there already.`, { cause });
      }
    },
    close: () => database.close(),
  };
}

/**
 * The database of the connection.
 * @throws {DatabaseError} where it is closed.
 */
export function requireDb(database: Database): NonNullable<Database['db']> {
  if (database.db) return database.db;
  throw new DatabaseError('registry: the connection to its database is closed.');
}
