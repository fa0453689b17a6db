import type { Config } from '#platform/config.ts';
import type { AnyImportType } from '#platform/import/import-type.ts';
import { connectDatabase, type Database, ensureIndexes } from '#platform/mongo.ts';
import { envPrefix, type RoomName } from '#platform/rooms.ts';
import { CommandFailure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { loadRoomImports, type RoomImports, requireType } from './catalogue.ts';
import { beginning, type Checkpoint, takeCheckpoint } from './checkpoint.ts';
import type { Separator } from './csv-format.ts';
import { importFile } from './import-file.ts';
import { loadReference } from './load-reference.ts';
import { createImportProgress } from './progress.ts';
import { openFile } from './read-batches.ts';
import { openRejectsFile } from './rejects-file.ts';
import { type Format, openSource, type Source } from './source.ts';
import { type ImportSummary, importExitCodes, summaryLines, summaryOf } from './summary.ts';

/** What `hub import` was asked to do. */
export interface ImportRun {
  readonly room: RoomName;
  readonly type: string;
  /** Path of the file; `-` for standard input. */
  readonly file: string;
  readonly format?: Format;
  readonly separator?: Separator;
  /** Where refused rows go, instead of beside the file. */
  readonly rejects?: string;
  readonly restart: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/**
 * Takes a file into a ministry's register and prints what became of its rows; answers the exit code.
 * @throws {CommandFailure} where there is no database, the file is none of the type, or another process imports it.
 * @throws {DatabaseError} where the database does not answer.
 */
export async function runImport(terminal: Terminal, config: Config, run: ImportRun): Promise<number> {
  const imports = await loadRoomImports(run.room);
  const type = requireType(imports, run.room, run.type);
  const source = await openSource(run.file, run.format);
  const summary = await (run.dryRun ? validate : takeIn)(terminal, config, run, imports, type, source);
  for (const line of run.json ? [JSON.stringify(summary)] : summaryLines(summary)) terminal.print(line);
  return summary.rejected > 0 ? importExitCodes.someRejected : importExitCodes.allWritten;
}

async function takeIn(
  terminal: Terminal,
  config: Config,
  run: ImportRun,
  imports: RoomImports,
  type: AnyImportType,
  source: Source,
): Promise<ImportSummary> {
  await using connection = await connect(config, run.room);
  const { database } = connection;
  const rejectsPath = run.rejects ?? defaultRejects(run.file, source.format);
  const checkpoint = await holdCheckpoint(database, run, source, rejectsPath);
  try {
    if (checkpoint.finishedAt !== null) {
      const day = checkpoint.finishedAt.toISOString().slice(0, 10);
      terminal.tell(`This file was imported whole on ${day}. Nothing was done; --restart imports it again.`);
      return summaryOf(checkpoint.position, 0, checkpoint.rejectsPath);
    }
    requireSameRejects(run, checkpoint);
    if (checkpoint.position.rows > 0) terminal.tell(`Going on at line ${checkpoint.position.line}.`);
    const { startedAt } = checkpoint;
    const reference = await loadReference(ownRegions(imports, type, database), {
      importId: source.fingerprint ?? `stdin:${startedAt.getTime()}`,
      startedAt,
    });
    const writer = await type.open(database, reference);
    await ensureIndexes(database);
    const file = await openFile(source, type, reference, run.separator);
    const { header } = file.rejects;
    const { rejectsLength } = checkpoint.position;
    const rejects = await openRejectsFile(checkpoint.rejectsPath, header, rejectsLength, checkpoint.isAnew);
    const progress = createImportProgress(terminal);
    try {
      const position = await importFile({
        file,
        writer,
        rejects,
        from: checkpoint.position,
        save: (reached) => checkpoint.save(reached, false),
        onProgress: (reached) => progress.update(reached.rows, shareOf(source)),
      });
      await source.requireUnchanged();
      await checkpoint.save(position, true);
      return summaryOf(position, reference.foreignNiks(), checkpoint.rejectsPath);
    } finally {
      progress.stop();
      await rejects.close();
    }
  } finally {
    await checkpoint.release();
  }
}

async function validate(
  terminal: Terminal,
  config: Config,
  run: ImportRun,
  imports: RoomImports,
  type: AnyImportType,
  source: Source,
): Promise<ImportSummary> {
  const needsDatabase = imports.regionCollection !== undefined && config.rooms[run.room].database?.uri;
  await using connection = needsDatabase ? await connect(config, run.room) : null;
  const own = connection && ownRegions(imports, type, connection.database);
  const reference = await loadReference(own, { importId: 'dry-run', startedAt: new Date() });
  const file = await openFile(source, type, reference, run.separator);
  const rejects = run.rejects === undefined ? null : await openRejectsFile(run.rejects, file.rejects.header, 0, false);
  const progress = createImportProgress(terminal);
  try {
    const position = await importFile({
      file,
      writer: null,
      rejects,
      from: beginning,
      save: async () => {},
      onProgress: (reached) => progress.update(reached.rows, shareOf(source)),
    });
    return { ...summaryOf(position, reference.foreignNiks(), run.rejects ?? null), dryRun: true };
  } finally {
    progress.stop();
    await rejects?.close();
  }
}

async function connect(config: Config, room: RoomName) {
  const { uri = null, database: name = room } = config.rooms[room].database ?? {};
  if (uri === null) {
    throw new CommandFailure(
      `No MongoDB is configured for ${room}. Set ${envPrefix(room)}_MONGODB_URI or MONGODB_URI; for a hub that "hub dev" runs, to the address of its embedded store, which it prints under Databases.`,
    );
  }
  const database = await connectDatabase(room, uri, name);
  return { database, [Symbol.asyncDispose]: () => database.close() };
}

/** The file's checkpoint; standard input has none, nobody could go on with it. */
async function holdCheckpoint(
  database: Database,
  { type, restart }: ImportRun,
  { fingerprint }: Source,
  rejectsPath: string,
): Promise<Checkpoint> {
  if (fingerprint !== null) return takeCheckpoint(database, { type, fingerprint, rejectsPath, restart });
  return {
    position: beginning,
    rejectsPath,
    startedAt: new Date(),
    finishedAt: null,
    isAnew: false,
    save: async () => {},
    release: async () => {},
  };
}

function requireSameRejects({ rejects }: ImportRun, { rejectsPath, position }: Checkpoint): void {
  if (rejects === undefined || rejects === rejectsPath || position.rows === 0) return;
  throw new CommandFailure(
    `The import of this file has begun with refused rows in ${rejectsPath}. Leave --rejects away, or begin anew with --restart.`,
  );
}

function ownRegions({ regionCollection }: RoomImports, { name }: AnyImportType, database: Database) {
  if (regionCollection === undefined || name === regionCollection) return null;
  return { database, collection: regionCollection };
}

function defaultRejects(file: string, format: Format): string {
  return `${file === '-' ? 'stdin' : file.replace(/\.gz$/, '')}.rejects.${format}`;
}

function shareOf({ size, bytesRead }: Source): number | null {
  return size === null || size === 0 ? null : Math.min(1, bytesRead() / size);
}
