/**
 * Measures `hub import`: rows a second of each type into an embedded store in a process of its own, empty registers first.
 * npm run bench:import -- [--families 20000] [--runs 3] [--json]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MongoClient } from 'mongodb';
import { processFlags } from '#platform/process-flags.ts';
import type { RoomName } from '#platform/rooms.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import type { RegisterBatch } from '#population/register-rows.ts';
import type { ImportSummary } from '../cli/import/summary.ts';
import { type CsvRow, csvLines, exportedTypes } from '../cli/seed/export-files.ts';

const { values } = parseArgs({
  options: {
    families: { type: 'string', default: '60000' },
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

interface Measured {
  readonly room: RoomName;
  readonly type: string;
  readonly rows: number;
  /** Median of the runs. */
  readonly rowsPerSecond: number;
  readonly runs: readonly number[];
  /** Processor time of a thousand rows in the store's process, in milliseconds; median. */
  readonly storeMs: number;
}

interface Run {
  readonly summary: ImportSummary;
  readonly storeMs: number;
}

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-import-'));
const batch = wholePopulation(Number(values.families));
const files = writeFiles(batch);
const rates = new Map<(typeof files)[number], Run[]>(files.map((file) => [file, []]));
for (let run = 0; run < Number(values.runs); run += 1) await measureAll();
rmSync(folder, { recursive: true });

const measured = files.map((file): Measured => {
  const runs = rates.get(file) ?? [];
  const { room, type } = file;
  const rows = runs[0]?.summary.rows ?? 0;
  const speeds = runs.map(({ summary }) => summary.rowsPerSecond);
  const perThousand = (used: readonly number[]) => Number(((median(used) / rows) * 1000).toFixed(1));
  return {
    ...{ room, type, rows, rowsPerSecond: median(speeds), runs: speeds },
    storeMs: perThousand(runs.map(({ storeMs }) => storeMs)),
  };
});
if (values.json) {
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version };
  process.stdout.write(`${JSON.stringify({ machine, families: Number(values.families), measured })}\n`);
} else {
  console.table(measured.map(({ runs, ...rest }) => ({ ...rest, runs: runs.join(' ') })));
}

/** Imports every file into empty registers of a store that ends afterwards. */
async function measureAll(): Promise<void> {
  const store = fork(new URL('../platform/embedded-store/main.ts', import.meta.url), {
    execArgv: [...processFlags],
  });
  const [{ uri }] = (await once(store, 'message')) as [{ uri: string }];
  const client = await MongoClient.connect(uri);
  await insertReferences(client);
  for (const file of files) {
    const { room, type, path } = file;
    const before = await storeMs(client);
    const summary = await runImport(uri, ['import', room, type, path, '--json']);
    rates.get(file)?.push({ summary, storeMs: (await storeMs(client)) - before });
    rmSync(`${path}.rejects.csv`, { force: true });
  }
  await client.close();
  store.kill();
  await once(store, 'exit');
}

/** What files refer to and nobody imports. */
async function insertReferences(client: MongoClient): Promise<void> {
  const companions = batch.socialWelfare.companions.map(({ companionId, ...rest }) => ({ _id: companionId, ...rest }));
  const teams = batch.familyPlanning.teams.map(({ teamId, ...rest }) => ({ _id: teamId, ...rest }));
  await client.db('social_welfare').collection<{ _id: string }>('companions').insertMany(companions);
  await client.db('family_planning').collection<{ _id: string }>('assistanceTeams').insertMany(teams);
  await client
    .db('housing')
    .collection('projects')
    .insertMany(batch.housing.projects.map((project) => ({ ...project })));
}

async function storeMs(client: MongoClient): Promise<number> {
  const { extra_info: used } = await client.db('admin').command({ serverStatus: 1 });
  return (used.user_time_us + used.system_time_us) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function writeFiles({ socialWelfare, housing }: RegisterBatch) {
  const own = exportedTypes
    .filter(({ type }) => type !== 'assistances')
    .map(({ room, type, rows }) => writeFile(room, type, type === 'dtsen' ? anotherVersion(rows(batch)) : rows(batch)));
  // The population gives few families a grant, and no file of another agency: enough rows of both are made here.
  const assistances = housing.families.flatMap(({ headNik, rowId }) =>
    [2019, 2020, 2021].map((fiscalYear) => ({
      ...{ assistance: `${rowId}-${fiscalYear}`, headNik, program: 'LOCAL_GOVERNMENT', status: 'HANDED_OVER' },
      ...{ leadAgency: 'Dinas Perkim', totalAmount: 20_000_000, fiscalYear, progressPercent: 100 },
    })),
  );
  const entries = socialWelfare.families.flatMap(({ members }) =>
    members.map(({ nik }) => ({
      ...{
        register: 'CIVIL_SERVANTS',
        source: 'BKN 1/2026',
        matchDate: '2026-06-01',
        nik,
        evidence: 'Listed as active.',
      },
    })),
  );
  return [
    ...own,
    writeFile('housing', 'assistances', assistances),
    writeFile('social-welfare', 'findings/partner-register', entries),
  ];
}

/** A version that no family's history has, so that every row is written. */
function anotherVersion(rows: readonly CsvRow[]): readonly CsvRow[] {
  return rows.map((row) => ({ ...row, dtsenVersion: '2024-06-01' }));
}

function writeFile(room: RoomName, type: string, rows: readonly CsvRow[]) {
  const path = join(folder, `${room}.${type.replace('/', '.')}.csv`);
  const columns = Object.keys(rows[0] ?? {});
  writeFileSync(path, `${columns.join(',')}\n${csvLines(rows, columns).join('')}`);
  return { room, type, path };
}

function wholePopulation(families: number): RegisterBatch {
  const [whole] = generateRegisters({ scale: 'dev', seed: 1, families, batchFamilies: families * 2 });
  if (!whole) throw new Error('an empty population');
  return whole;
}

/** Runs `hub import` as a process of its own, as everybody does. */
async function runImport(uri: string, args: readonly string[]): Promise<ImportSummary> {
  const run = fork(new URL('../cli/hub.js', import.meta.url), [...args], {
    env: { ...process.env, MONGODB_URI: uri },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let printed = '';
  run.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(run, 'close');
  return JSON.parse(printed);
}
