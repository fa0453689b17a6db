import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '#platform/config.ts';
import { connectDatabase, type Database } from '#platform/mongo.ts';
import { databaseName, envPrefix, ministries } from '#platform/rooms.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import { developmentOfficer, mintDevelopmentToken } from '../gateway/identity/development-tokens.ts';
import { createFamilyPlanningSeed } from '../subgraphs/family-planning/seed.ts';
import { createHousingSeed } from '../subgraphs/housing/seed.ts';
import { createSocialWelfareSeed } from '../subgraphs/social-welfare/seed.ts';
import { measureAlgebra } from './key-algebra.ts';
import { type MeasuredProcess, startMeasured } from './measured-process.ts';
import { countNation } from './nation.ts';

// One question, "families at risk of stunting in decile 1 to 4 in a house unfit to live in", answered three ways over the
// same registers: by a cohort of the hub, by a client that fetches through the same graph and filters, and by one MongoDB
// that holds a copy of all registers and joins them with $lookup. The ways take turns; the table gives medians.

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    families: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '3' },
    mongo: { type: 'string', default: process.env.MONGODB_URI ?? '' },
    nation: { type: 'string', default: '95000000' },
    ways: { type: 'string', default: 'hub,client,lookup' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(`npm run bench:cohort -- [--json] [--families 200000[,1000000]] [--rounds 3] [--mongo URI] [--nation 95000000] [--ways hub,client,lookup]

  --mongo URI   a MongoDB or compatible server, MONGODB_URI unless given; without one the embedded store is used, and
                $lookup is left out`);
  process.exit(0);
}

const say = (line: string) => console.error(line);
const asks = (way: string) => options.ways.split(',').includes(way);
/** After which `$lookup` is given up. */
const lookupLimitMs = 120_000;
let nextOfficer = 0; // no officer is given more objects than its role may have

interface Row {
  readonly scale: number;
  readonly method: 'hub' | 'client' | 'lookup';
  readonly ms: number;
  readonly bytes: number;
  /** Most memory that the gateway (for the hub and the client) or this process (for $lookup) has held. */
  readonly peakMb: number;
  readonly count: number;
}

const cohortQuery = `{
  cohort(where: {
    welfare: { deciles: [1, 2, 3, 4] }
    housing: { liveable: false }
    familyPlanning: { krsStatus: AT_RISK }
  }) { count { value } explain { bytes } }
}`;
const clientQuery = `query Page($after: String) {
  households(filter: { deciles: [1, 2, 3, 4] }, first: 500, after: $after) {
    nodes { housing { dwelling { liveability { liveable } } } familyPlanning { krs { status } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const rows: Row[] = [];
for (const families of options.families.split(',').map(Number)) rows.push(...(await measureScale(families)));
say('measuring the algebra of sets');
const algebraKeysPerSecond = measureAlgebra();
say(`simulating a nation of ${options.nation} families`);
const nation = await countNation(Number(options.nation));
print();

async function measureScale(families: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-bench-cohort-'));
  const processes: MeasuredProcess[] = [];
  const start = async (...args: Parameters<typeof startMeasured>) => {
    const child = await startMeasured(...args);
    processes.push(child);
    return child;
  };
  const opened: Database[] = [];
  try {
    const uri = options.mongo || ((await start('../platform/embedded-store/main.ts')).ready.uri as string);
    const databases = new Map<string, Database>();
    for (const { name } of ministries) {
      const database = await connectDatabase(name, uri, `bench_${databaseName(name)}`);
      await database.dropDatabase();
      databases.set(name, database);
      opened.push(database);
    }
    await seed(databases, families);
    if (options.mongo && asks('lookup')) await copyRegisters(databases, uri);
    const environment: Record<string, string> = {
      LOG_LEVEL: 'warn',
      PORT: '0',
      SUBGRAPH_TIMEOUT_MS: '60000',
      HUB_AUDIT_DIR: join(folder, 'cohorts'),
    };
    for (const { name } of ministries)
      environment[`${envPrefix(name)}_MONGODB_URI`] = uriOf(uri, `bench_${databaseName(name)}`);
    for (const { name } of ministries) {
      const room = await start(`../subgraphs/${name}/main.ts`, { ...environment, [`${envPrefix(name)}_PORT`]: '0' });
      environment[`${envPrefix(name)}_URL`] = `${room.ready.url}/graphql`;
    }
    const own = await start('../subgraphs/cross-program/main.ts', { ...environment, CROSS_PROGRAM_PORT: '0' });
    environment.CROSS_PROGRAM_URL = `${own.ready.url}/graphql`;
    const gateway = await start('../gateway/main.ts', environment);
    // A gateway of its own for the client's pages: what they leave in memory is not the cohort's.
    const pages = await start('../gateway/main.ts', { ...environment, HUB_AUDIT_DIR: join(folder, 'pages') });
    const found: Row[] = [];
    for (let round = 0; round <= Number(options.rounds); round += 1) {
      say(`${families} families: ${round === 0 ? 'warming up' : `round ${round} of ${options.rounds}`}`);
      const hub = await askHub(gateway, own);
      found.push({ scale: families, method: 'hub', ...hub });
      if (round === 1 && asks('client'))
        found.push({ scale: families, method: 'client', ...(await askAsClient(pages)) });
      if (options.mongo && round > 0 && asks('lookup'))
        found.push({ scale: families, method: 'lookup', ...(await askCopy(uri)) });
      if (round === 0) found.length = 0;
    }
    return (['hub', 'client', 'lookup'] as const).flatMap((method) =>
      medianOf(found.filter((row) => row.method === method)),
    );
  } finally {
    await Promise.all(processes.toReversed().map((child) => child.stop()));
    await Promise.all(opened.map((database) => database.dropDatabase()));
    await Promise.all(opened.map((database) => database.close()));
    await rm(folder, { recursive: true, force: true });
  }
}

async function seed(databases: ReadonlyMap<string, Database>, families: number): Promise<void> {
  const of = (name: string) => databases.get(name) as Database;
  const seeds = [
    createSocialWelfareSeed(of('social-welfare')),
    createHousingSeed(of('housing')),
    createFamilyPlanningSeed(of('family-planning')),
  ];
  await Promise.all(seeds.map((one) => one.begin()));
  let written = 0;
  for (const batch of generateRegisters({ scale: 'demo', seed: 1, families, batchFamilies: 2000 })) {
    await Promise.all(seeds.map((one) => one.write(batch)));
    written += batch.socialWelfare.families.length;
    if (written % 50_000 < 2000) say(`seeded ${written} of ${families} synthetic families`);
  }
  await Promise.all(seeds.map((one) => one.finish()));
}

type Measured = Omit<Row, 'scale' | 'method'>;

async function askHub(gateway: MeasuredProcess, own: MeasuredProcess): Promise<Measured> {
  const start = performance.now();
  const { data } = await post<{ cohort: { count: { value: number }; explain: { bytes: number } } }>(
    gateway,
    cohortQuery,
  );
  const ms = performance.now() - start;
  const peaks = await Promise.all([gateway, own].map((one) => one.usage()));
  return {
    ms,
    bytes: data.cohort.explain.bytes,
    peakMb: Math.max(...peaks.map(({ peakMb }) => peakMb)),
    count: data.cohort.count.value,
  };
}

async function askAsClient(gateway: MeasuredProcess): Promise<Measured> {
  const start = performance.now();
  let bytes = 0;
  let count = 0;
  for (let after: string | null = null; ; ) {
    const page: { data: ClientPage; bytes: number } = await post<ClientPage>(gateway, clientQuery, { after });
    bytes += page.bytes;
    const { nodes, pageInfo } = page.data.households;
    for (const { housing, familyPlanning } of nodes) {
      const isUnfit = housing?.dwelling?.liveability.liveable === false;
      if (isUnfit && familyPlanning?.krs?.status === 'AT_RISK') count += 1;
    }
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return { ms: performance.now() - start, bytes, peakMb: (await gateway.usage()).peakMb, count };
}

interface ClientPage {
  readonly households: {
    readonly nodes: readonly {
      readonly housing: {
        readonly dwelling: { readonly liveability: { readonly liveable: boolean | null } } | null;
      } | null;
      readonly familyPlanning: { readonly krs: { readonly status: string } | null } | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** One database with the three registers, as a warehouse would copy them, joined by any NIK that both list. */
async function askCopy(uri: string): Promise<Measured> {
  const copy = await connectDatabase('copy', uri, 'bench_copy');
  try {
    const start = performance.now();
    const [answer] = await copy
      .collection('households')
      .aggregate<{ count: number }>(
        [
          { $match: { decile: { $in: [1, 2, 3, 4] } } },
          { $lookup: { from: 'housing', localField: 'headNik', foreignField: 'matchNiks', as: 'housing' } },
          { $match: { 'housing.unfitBy': 'BPS_SDG' } },
          { $lookup: { from: 'survey', localField: 'headNik', foreignField: 'matchNiks', as: 'survey' } },
          { $match: { 'survey.krsFlags': 'STATUS:AT_RISK' } },
          { $count: 'count' },
        ],
        { maxTimeMS: lookupLimitMs },
      )
      .toArray()
      .catch((fault: { code?: unknown }) => {
        if (fault.code !== 50) throw fault;
        say(`$lookup was given up after ${lookupLimitMs} ms`);
        return [];
      });
    return {
      ms: performance.now() - start,
      bytes: 0,
      peakMb: process.memoryUsage().rss / 2 ** 20,
      count: answer?.count ?? 0,
    };
  } finally {
    await copy.close();
  }
}

async function copyRegisters(databases: ReadonlyMap<string, Database>, uri: string): Promise<void> {
  const copy = await connectDatabase('copy', uri, 'bench_copy');
  await copy.dropDatabase();
  say('copying the registers into one database, for $lookup');
  const parts = [
    ['social-welfare', 'households', 'households', { headNik: 1, decile: 1 }],
    ['housing', 'families', 'housing', { matchNiks: 1, unfitBy: 1 }],
    ['family-planning', 'families', 'survey', { matchNiks: 1, krsFlags: 1 }],
  ] as const;
  for (const [ministry, from, to, projection] of parts) {
    const target = copy.collection(to);
    await target.createIndex(to === 'households' ? { decile: 1 } : { matchNiks: 1 });
    let batch: object[] = [];
    for await (const document of databases.get(ministry)?.collection(from).find({}, { projection }) ?? []) {
      batch.push(document);
      if (batch.length < 10_000) continue;
      await target.insertMany(batch, { ordered: false });
      batch = [];
    }
    if (batch.length > 0) await target.insertMany(batch, { ordered: false });
  }
  await copy.close();
}

async function post<TData>(gateway: MeasuredProcess, query: string, variables: object = {}) {
  const url = new URL(gateway.ready.url as string);
  if (url.pathname === '/') url.pathname = '/graphql';
  const claims = { ...developmentOfficer, sub: `officer-${nextOfficer++}` };
  const token = await mintDevelopmentToken(loadConfig({}), claims, 3600);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const text = await answer.text();
  const { data, errors } = JSON.parse(text) as { data: TData; errors?: unknown };
  if (errors) throw new Error(`the hub answered ${text.slice(0, 500)}`);
  return { data, bytes: text.length };
}

function uriOf(uri: string, database: string): string {
  const url = new URL(uri);
  url.pathname = `/${database}`;
  return url.href;
}

function medianOf(found: readonly Row[]): Row[] {
  const sorted = found.toSorted((one, other) => one.ms - other.ms);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) return [];
  return [{ ...middle, ms: Math.round(middle.ms), peakMb: Math.round(Math.max(...found.map(({ peakMb }) => peakMb))) }];
}

function print(): void {
  if (options.json) {
    console.log(JSON.stringify({ rows, algebraKeysPerSecond, nation }));
    return;
  }
  for (const { scale, method, ms, bytes, peakMb, count } of rows) {
    console.log(
      `${scale} families  ${method.padEnd(6)} ${ms} ms  ${(bytes / 1e6).toFixed(2)} MB  peak ${peakMb} MB  count ${count}`,
    );
  }
  console.log(`algebra of sets: ${(algebraKeysPerSecond / 1e6).toFixed(0)} million keys a second on one core`);
  console.log(`simulated nation of ${nation.families} families: ${nation.ms} ms, peak ${nation.peakMb} MB`);
}
