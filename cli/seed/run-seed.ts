import type { Config } from '#platform/config.ts';
import { ministries, type RoomName } from '#platform/rooms.ts';
import type { PopulationOptions } from '#population/scales.ts';
import { CommandFailure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { type Register, type RegisterTarget, withRegisters } from './register.ts';
import { seedWithProgress } from './seed-with-progress.ts';

/** What `hub seed` was asked to do. */
export interface SeedRun {
  readonly population: PopulationOptions;
  /** Ministries to seed; all of them where empty. */
  readonly rooms: readonly RoomName[];
  /** Remove what is stored first. */
  readonly drop: boolean;
  /** Print the summary as JSON. */
  readonly json: boolean;
}

/** What was written, as `--json` prints it. */
export interface SeedSummary {
  readonly scale: string;
  readonly seed: number;
  readonly families: number;
  readonly seconds: number;
  readonly familiesPerSecond: number;
  /** Documents by ministry and collection. */
  readonly documents: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Writes a synthetic population into the configured databases and prints a summary.
 * @throws {CommandFailure} in production, where no database is configured, or where one holds documents.
 * @throws {DatabaseError} where a database does not answer.
 */
export async function runSeed(terminal: Terminal, config: Config, run: SeedRun): Promise<void> {
  const summary = await withRegisters(requireTargets(config, run.rooms), async (registers) => {
    await (run.drop ? clearAll(registers) : requireEmpty(registers));
    return writeAll(terminal, registers, run.population);
  });
  for (const line of run.json ? [JSON.stringify(summary)] : summaryLines(summary)) terminal.print(line);
}

function requireTargets(config: Config, chosen: readonly RoomName[]): RegisterTarget[] {
  if (config.production) {
    throw new CommandFailure('NODE_ENV is production: synthetic families are never written beside real ones.');
  }
  const names = chosen.length > 0 ? [...new Set(chosen)] : ministries.map(({ name }) => name);
  const targets = names.map((room) => ({ room, ...config.rooms[room].database }));
  const missing = targets.filter(({ uri }) => !uri).map(({ room }) => room);
  if (missing.length > 0) {
    throw new CommandFailure(
      `No MongoDB is configured for ${missing.join(', ')}. Set MONGODB_URI, or one URI a ministry. The embedded store needs no seeding: "hub dev" fills it.`,
    );
  }
  return targets as RegisterTarget[];
}

async function requireEmpty(registers: readonly Register[]): Promise<void> {
  const isEmpty = await Promise.all(registers.map((register) => register.isEmpty()));
  const full = registers.filter((_, position) => !isEmpty[position]).map(({ room }) => room);
  if (full.length === 0) return;
  throw new CommandFailure(
    `There are documents already: ${full.join(', ')}. Remove them with --drop, or leave them out with --room.`,
  );
}

async function clearAll(registers: readonly Register[]): Promise<void> {
  for (const register of registers) {
    if (await register.holdsRealPeople()) {
      throw new CommandFailure(
        `${register.room}: a person is stored whose NIK is not synthetic. Nothing was removed; check that this is the database you mean.`,
      );
    }
  }
  await Promise.all(registers.map((register) => register.clear()));
}

async function writeAll(
  terminal: Terminal,
  registers: readonly Register[],
  options: PopulationOptions,
): Promise<SeedSummary> {
  const startedAt = performance.now();
  const { families } = await seedWithProgress(terminal, registers, options);
  const seconds = (performance.now() - startedAt) / 1000;
  const documents = await Promise.all(
    registers.map(async (register) => [register.room, await register.counts()] as const),
  );
  return {
    scale: options.scale,
    seed: options.seed,
    families,
    seconds: Number(seconds.toFixed(2)),
    familiesPerSecond: Math.round(families / seconds),
    documents: Object.fromEntries(documents),
  };
}

function summaryLines({ families, seconds, familiesPerSecond, documents }: SeedSummary): string[] {
  return [
    `${families} synthetic families in ${seconds} s, ${familiesPerSecond} a second.`,
    ...Object.entries(documents).flatMap(([room, counts]) =>
      Object.entries(counts).map(([collection, count]) => `  ${room.padEnd(16)} ${collection.padEnd(20)} ${count}`),
    ),
  ];
}
