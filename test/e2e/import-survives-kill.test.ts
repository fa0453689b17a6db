import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomName } from '#platform/rooms.ts';
import { Draws } from '#population/random.ts';
import type { RegisterBatch } from '#population/register-rows.ts';
import { startCommand } from '../support/command-run.ts';
import {
  aPopulation,
  createImportFolder,
  csvOf,
  exportedRows,
  type ImportFolder,
  importInto,
  insertReferences,
} from '../support/import-files.ts';
import { createTestRegisters, type TestRegisters } from '../support/registers.ts';

// Each import is killed so often, at places that the seed of the draws names.
const kills = 5;
const families = 3_000;

let batch: RegisterBatch;
let folder: ImportFolder;
let clean: TestRegisters;
let killed: TestRegisters;

beforeAll(async () => {
  batch = aPopulation(families);
  folder = createImportFolder();
  [clean, killed] = await Promise.all([createTestRegisters(), createTestRegisters()]);
  const regions = folder.write('regions.csv', csvOf(exportedRows('social-welfare', 'regions', batch)));
  for (const registers of [clean, killed]) {
    await insertReferences(registers, batch);
    await importInto(registers, 'social-welfare', 'regions', regions);
  }
});

afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await clean[Symbol.asyncDispose]();
  await killed[Symbol.asyncDispose]();
});

/** The types in the order in which one needs the other, and the collections that each writes. */
const imports: readonly (readonly [RoomName, string, readonly string[]])[] = [
  ['social-welfare', 'families', ['households', 'persons', 'dtsenVersions']],
  ['social-welfare', 'enrollments', ['enrollments', 'households']],
  ['housing', 'dwellings', ['dwellings']],
  ['housing', 'families', ['families']],
  ['family-planning', 'families', ['families']],
  ['family-planning', 'growth', ['growthMeasurements', 'families']],
];

describe('an import whose process is killed again and again', { timeout: 240_000 }, () => {
  it.each(imports)(
    'of %s %s ends with what one that runs through writes, and refuses the same rows',
    async (room, type, collections) => {
      const text = damage(csvOf(exportedRows(room, type, batch)));
      const file = folder.write(`${room}.${type}.csv`, text);
      const through = await importInto(clean, room, type, file, { rejects: folder.path(`${room}.${type}.clean`) });
      const args = ['import', room, type, file, '--json', '--rejects', folder.path(`${room}.${type}.killed`)];
      const draws = new Draws(1, `${room} ${type}`);
      const rows = through.summary.rows;
      let timesKilled = 0;

      for (let kill = 0; kill < kills; kill += 1) {
        await using run = startCommand('cli/hub.js', args, killed.environment);
        // In the middle of a batch by what it has written, or right after one by its checkpoint.
        const wanted = Math.floor((rows * (kill + draws.unit())) / kills);
        const hasCome =
          draws.unit() < 0.5
            ? () => holdsMore(killed, room, collections[0] ?? '', (wanted * written(through.summary)) / rows)
            : () => hasCheckpoint(killed, room, type, wanted);
        while (run.process.exitCode === null && !(await hasCome())) await letRun(run.process, 10);
        if (run.process.exitCode !== null) break;
        run.process.kill('SIGKILL');
        await once(run.process, 'exit');
        timesKilled += 1;
      }
      await using last = startCommand('cli/hub.js', args, killed.environment);
      expect(await last.ended).toBe(through.exitCode);

      expect(timesKilled).toBeGreaterThan(1);
      const { rows: counted, rejected, written: wrote, unchanged } = JSON.parse(last.stdout());
      expect({ counted, rejected }).toEqual({ counted: rows, rejected: through.summary.rejected });
      expect(wrote + unchanged).toBe(through.summary.written + through.summary.unchanged);
      for (const collection of collections) {
        expect(await contentOf(killed, room, collection), collection).toEqual(await contentOf(clean, room, collection));
      }
      expect(through.summary.rejected).toBeGreaterThan(0);
      expect(folder.read(`${room}.${type}.killed`)).toBe(folder.read(`${room}.${type}.clean`));
    },
  );
});

/** Lets a process run for so many milliseconds and no longer: it does not get away while somebody looks at what it wrote. */
async function letRun(child: ChildProcess, milliseconds: number): Promise<void> {
  child.kill('SIGCONT');
  await delay(milliseconds);
  child.kill('SIGSTOP');
}

/** The text with a line here and there that cannot be taken in. */
function damage(csv: string): string {
  const [header = '', ...lines] = csv.trimEnd().split('\n');
  return [
    header,
    ...lines.map((line, n) => (n % 97 === 50 ? line.replace(/,[^,]*,/, ',"nobody\'s"\',') : line)),
    '',
  ].join('\n');
}

function written({ written: count }: { readonly written: number }): number {
  return count;
}

async function holdsMore(registers: TestRegisters, room: RoomName, collection: string, count: number) {
  return (await registers.database(room).collection(collection).countDocuments()) > count;
}

async function hasCheckpoint(registers: TestRegisters, room: RoomName, type: string, rows: number) {
  return (
    (await registers
      .database(room)
      .collection('imports')
      .findOne({ type, rows: { $gt: rows } })) !== null
  );
}

/** Every document as text, in the order of the texts. */
async function contentOf(registers: TestRegisters, room: RoomName, collection: string): Promise<string[]> {
  const documents = await registers.database(room).collection(collection).find({}).toArray();
  return documents.map((document) => JSON.stringify(Object.entries(document).toSorted(byName))).toSorted();
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
