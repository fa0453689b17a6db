import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoomName } from '#platform/rooms.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import type { RegisterBatch } from '#population/register-rows.ts';
import type { ImportRun } from '../../cli/import/run-import.ts';
import { runImport } from '../../cli/import/run-import.ts';
import type { ImportSummary } from '../../cli/import/summary.ts';
import { type CsvRow, csvLines, exportedTypes } from '../../cli/seed/export-files.ts';
import { createFakeTerminal } from './fake-terminal.ts';
import type { TestRegisters } from './registers.ts';

/** A folder for files to import, which ends with the test. */
export interface ImportFolder extends AsyncDisposable {
  path(name: string): string;
  /** Writes a file and answers its path. */
  write(name: string, content: string | Buffer): string;
  read(name: string): string;
}

/** An empty folder. */
export function createImportFolder(): ImportFolder {
  const folder = mkdtempSync(join(tmpdir(), 'hub-import-'));
  const path = (name: string) => join(folder, name);
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    async [Symbol.asyncDispose]() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** CSV of rows with a header of all their columns. */
export function csvOf(rows: readonly CsvRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return `${columns.join(',')}\n${csvLines(rows, columns).join('')}`;
}

/** The rows of a type that a population's registers would hand in. */
export function exportedRows(room: RoomName, type: string, batch: RegisterBatch): readonly CsvRow[] {
  const exported = exportedTypes.find((one) => one.room === room && one.type === type);
  if (!exported) throw new Error(`nothing is exported as ${room} ${type}`);
  return exported.rows(batch);
}

/** The whole of a small population in one batch. */
export function aPopulation(families = 200): RegisterBatch {
  const [batch] = generateRegisters({ scale: 'tiny', seed: 1, families, batchFamilies: 1_000_000 });
  if (!batch) throw new Error('an empty population');
  return batch;
}

/** Puts what the files refer to and nobody imports into the registers: companions, teams and projects. */
export async function insertReferences(registers: TestRegisters, batch: RegisterBatch): Promise<void> {
  const { companions } = batch.socialWelfare;
  const { teams } = batch.familyPlanning;
  const { projects } = batch.housing;
  await Promise.all([
    insert(
      registers,
      'social-welfare',
      'companions',
      companions.map(({ companionId, ...rest }) => ({ _id: companionId, ...rest })),
    ),
    insert(
      registers,
      'family-planning',
      'assistanceTeams',
      teams.map(({ teamId, ...rest }) => ({ _id: teamId, ...rest })),
    ),
    insert(registers, 'housing', 'projects', projects),
  ]);
}

/** What became of an import: its exit code, its summary, and what it told. */
export interface ImportOutcome {
  readonly exitCode: number;
  readonly summary: ImportSummary;
  readonly told: readonly string[];
}

/** Runs `hub import <room> <type> <file> --json`. */
export async function importInto(
  { config }: TestRegisters,
  room: RoomName,
  type: string,
  file: string,
  changes: Partial<ImportRun> = {},
): Promise<ImportOutcome> {
  const terminal = createFakeTerminal();
  const run = { room, type, file, restart: false, dryRun: false, json: true, ...changes };
  const exitCode = await runImport(terminal, config, run);
  return { exitCode, summary: JSON.parse(terminal.printed.join('')), told: terminal.told };
}

async function insert(registers: TestRegisters, room: RoomName, collection: string, documents: readonly object[]) {
  if (documents.length === 0) return;
  await registers
    .database(room)
    .collection(collection)
    .insertMany(documents as never[]);
}
