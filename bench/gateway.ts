import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { loadConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/mongo.ts';
import { databaseName, envPrefix, ministries } from '#platform/rooms.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import { developmentOfficer, mintDevelopmentToken } from '../gateway/identity/development-tokens.ts';
import { createFamilyPlanningSeed } from '../subgraphs/family-planning/seed.ts';
import { createHousingSeed } from '../subgraphs/housing/seed.ts';
import { createSocialWelfareSeed } from '../subgraphs/social-welfare/seed.ts';
import { type LoadRequest, postOnce, runLoad } from './load.ts';
import { type MeasuredProcess, startMeasured } from './measured-process.ts';

// The hub's gateway, the same without its audit log, and the stock pair over the same rooms: one household (A), 50 (B) and 500 (C), each with fields of
// all three ministries, at 32 connections. Targets take turns within each round; the table gives medians.

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    families: { type: 'string', default: '2000' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log('npm run bench -- [--json] [--rounds 5] [--seconds 3] [--families 2000]');
  process.exit(0);
}

const connections = 32;
const say = (line: string) => console.error(line);

const part = `
  id
  welfare { status decile region { name } enrollments(status: ACTIVE) { nodes { program annualEntitlement } } }
  housing { status dwelling { floorAreaM2 liveability { liveable failures } } }
  familyPlanning { status krs { status factors } }`;
const listQuery = `query List($first: Int) { households(first: $first) { nodes { ${part} } } }`;
const oneQuery = `query One($id: ID) { household(id: $id) { ${part} } }`;

interface Row {
  readonly query: 'A' | 'B' | 'C';
  readonly target: string;
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuUsPerRequest: number;
  readonly rssMb: number;
  /** CPU of all rooms together. */
  readonly roomsCpuUsPerRequest: number;
  /** CPU of the database: the embedded store. */
  readonly storeCpuUsPerRequest: number;
}

// As many officers as it takes that none of them is given more objects than its role may have.
const officers = 32;
const auditFolder = await mkdtemp(join(tmpdir(), 'hub-bench-audit-'));

const processes: MeasuredProcess[] = [];
const start = async (...args: Parameters<typeof startMeasured>) => {
  const child = await startMeasured(...args);
  processes.push(child);
  return child;
};

try {
  const store = await start('../platform/embedded-store/main.ts');
  const uri = store.ready.uri as string;
  await seed(uri, Number(options.families));
  const environment: Record<string, string> = {
    LOG_LEVEL: 'warn',
    MONGODB_URI: uri,
    PORT: '0',
    SUBGRAPH_TIMEOUT_MS: '30000',
    HUB_AUDIT_DIR: auditFolder,
  };
  const rooms: MeasuredProcess[] = [];
  for (const { name } of ministries) {
    const room = await start(`../subgraphs/${name}/main.ts`, { ...environment, [`${envPrefix(name)}_PORT`]: '0' });
    rooms.push(room);
    environment[`${envPrefix(name)}_URL`] = `${room.ready.url}/graphql`;
  }
  const own = await start('../subgraphs/cross-program/main.ts', { ...environment, CROSS_PROGRAM_PORT: '0' });
  rooms.push(own);
  environment.CROSS_PROGRAM_URL = `${own.ready.url}/graphql`;

  const targets = new Map([
    ['hub', await start('../gateway/main.ts', environment)],
    ['unaudited', await start('./unaudited-gateway.ts', environment)],
    ['stock', await start('./stock-gateway.ts', environment)],
  ]);
  const loads = await prepareLoads(targets);
  const rows = await measure(targets, rooms, store, loads);
  print(rows);
} finally {
  await Promise.all(processes.toReversed().map((child) => child.stop()));
  await rm(auditFolder, { recursive: true, force: true });
}

async function seed(uri: string, families: number): Promise<void> {
  say(`seeding ${families} synthetic families`);
  const create = {
    'social-welfare': createSocialWelfareSeed,
    housing: createHousingSeed,
    'family-planning': createFamilyPlanningSeed,
  };
  const databases = await Promise.all(ministries.map(({ name }) => connectDatabase(name, uri, databaseName(name))));
  const seeds = ministries.map(({ name }, at) => create[name as keyof typeof create](databases[at] as never));
  await Promise.all(seeds.map((one) => one.begin()));
  for (const batch of generateRegisters({ scale: 'dev', seed: 1, families })) {
    await Promise.all(seeds.map((one) => one.write(batch)));
  }
  await Promise.all(seeds.map((one) => one.finish()));
  await Promise.all(databases.map((database) => database.close()));
}

function urlOf(target: MeasuredProcess): string {
  const url = new URL(target.ready.url as string);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

type Loads = ReadonlyMap<Row['query'], ReadonlyMap<string, readonly LoadRequest[]>>;

// All targets must give the same data before any is timed, and each the same answer again each time.
async function prepareLoads(targets: ReadonlyMap<string, MeasuredProcess>): Promise<Loads> {
  const tokens = await Promise.all(
    Array.from({ length: officers }, (_, number) =>
      mintDevelopmentToken(loadConfig({}), { ...developmentOfficer, sub: `officer-${number}` }, 3600),
    ),
  );
  const hub = urlOf(targets.get('hub') as MeasuredProcess);
  const [firstToken = ''] = tokens;
  const idsBody = JSON.stringify({ query: '{ households(first: 50) { nodes { id } } }' });
  const ids = JSON.parse(await postOnce(hub, firstToken, idsBody)) as {
    data: { households: { nodes: { id: string }[] } };
  };
  const bodies: [Row['query'], string[]][] = [
    ['A', ids.data.households.nodes.map(({ id }) => JSON.stringify({ query: oneQuery, variables: { id } }))],
    ['B', [JSON.stringify({ query: listQuery, variables: { first: 50 } })]],
    ['C', [JSON.stringify({ query: listQuery, variables: { first: 500 } })]],
  ];
  const loads = new Map<Row['query'], Map<string, LoadRequest[]>>();
  for (const [query, requests] of bodies) {
    const ofTargets = new Map<string, LoadRequest[]>();
    const expected: unknown[] = [];
    for (const [name, target] of targets) {
      const answers = await Promise.all(requests.map((body) => postOnce(urlOf(target), firstToken, body)));
      answers.forEach((answer, at) => {
        const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
        expected[at] ??= data;
        if (data == null || errors || !isDeepStrictEqual(data, expected[at])) {
          throw new Error(`${name} does not give the answer of the others to ${query}: ${answer.slice(0, 300)}`);
        }
      });
      const load = Array.from({ length: Math.max(officers, requests.length) }, (_, number) => ({
        body: requests[number % requests.length] as string,
        token: tokens[number % tokens.length] as string,
        answer: (answers[number % requests.length] as string).trimEnd(),
      }));
      ofTargets.set(name, load);
    }
    loads.set(query, ofTargets);
  }
  return loads;
}

async function measure(
  targets: ReadonlyMap<string, MeasuredProcess>,
  rooms: readonly MeasuredProcess[],
  store: MeasuredProcess,
  loads: Loads,
): Promise<Row[]> {
  const samples = new Map<string, Row[]>();
  const rounds = Number(options.rounds);
  const seconds = Number(options.seconds);
  for (let round = 0; round <= rounds; round += 1) {
    say(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const [query, ofTargets] of loads) {
      // Each target comes first in its turn: what the one before has left to be collected is paid by the next.
      const turn = [...targets].map((_, at, all) => all[(at + round) % all.length] as (typeof all)[number]);
      for (const [target, child] of turn) {
        const load = ofTargets.get(target) ?? [];
        const processesOf = [child, store, ...rooms];
        const before = await Promise.all(processesOf.map((one) => one.usage()));
        const { requests, ...result } = await runLoad(urlOf(child), load, connections, round === 0 ? 1 : seconds);
        const after = await Promise.all(processesOf.map((one) => one.usage()));
        if (round === 0) continue;
        const [gatewayUs = 0, storeUs = 0, ...roomsUs] = after.map(
          ({ cpuUs }, at) => (cpuUs - (before[at]?.cpuUs ?? 0)) / requests,
        );
        const row = {
          query,
          target,
          ...result,
          cpuUsPerRequest: gatewayUs,
          rssMb: after[0]?.rssMb ?? 0,
          roomsCpuUsPerRequest: roomsUs.reduce((sum, us) => sum + us, 0),
          storeCpuUsPerRequest: storeUs,
        };
        const key = `${query} ${target}`;
        samples.set(key, [...(samples.get(key) ?? []), row]);
      }
    }
  }
  const inOrder = [...loads.keys()].flatMap((query) => [...targets.keys()].map((target) => `${query} ${target}`));
  return inOrder.map((key) => {
    const rows = samples.get(key) ?? [];
    const median = (pick: (row: Row) => number) => {
      const sorted = rows.map(pick).toSorted((a, b) => a - b);
      return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 100) / 100;
    };
    const { query, target } = rows[0] as Row;
    return {
      query,
      target,
      rps: median((row) => row.rps),
      p50Ms: median((row) => row.p50Ms),
      p99Ms: median((row) => row.p99Ms),
      cpuUsPerRequest: median((row) => row.cpuUsPerRequest),
      rssMb: median((row) => row.rssMb),
      roomsCpuUsPerRequest: median((row) => row.roomsCpuUsPerRequest),
      storeCpuUsPerRequest: median((row) => row.storeCpuUsPerRequest),
    };
  });
}

function print(rows: readonly Row[]): void {
  if (options.json) {
    console.log(JSON.stringify({ rows }));
    return;
  }
  const columns = [
    'query',
    'target',
    'req/s',
    'p50 ms',
    'p99 ms',
    'gateway µs',
    'rooms µs',
    'store µs',
    'RSS MB',
    'stock ÷',
  ];
  const lines = rows.map((row) => {
    const stock = rows.find(({ query, target }) => query === row.query && target === 'stock');
    return [
      row.query,
      row.target,
      row.rps.toFixed(0),
      row.p50Ms.toFixed(1),
      row.p99Ms.toFixed(1),
      row.cpuUsPerRequest.toFixed(0),
      row.roomsCpuUsPerRequest.toFixed(0),
      row.storeCpuUsPerRequest.toFixed(0),
      row.rssMb.toFixed(0),
      stock ? (stock.cpuUsPerRequest / row.cpuUsPerRequest).toFixed(1) : '',
    ];
  });
  for (const query of ['A', 'B', 'C']) {
    const rps = (target: string) => rows.find((row) => row.query === query && row.target === target)?.rps ?? Number.NaN;
    say(
      `${query}: throughput with the audit log is ${((100 * rps('hub')) / rps('unaudited')).toFixed(0)} % of without`,
    );
  }
  for (const line of [columns, ...lines]) console.log(line.map((cell) => cell.padStart(10)).join(' '));
  console.log(
    'µs: CPU a request, medians of the rounds. stock ÷: how many times less CPU the gateway takes than the stock pair.',
  );
}
