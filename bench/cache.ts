import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { parse } from 'graphql';
import { createRoomTokenSigner } from '#platform/access/room-token.ts';
import { createSigningKey, developmentSeed } from '#platform/access/signing-key.ts';
import { createLogger } from '#platform/logger.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import { findFreePort } from '../cli/dev/hub-access.ts';
import { openRights } from '../gateway/access/rights.ts';
import { type AnswerCache, createAnswerCache } from '../gateway/cache/answer-cache.ts';
import { createMemoryStore } from '../gateway/cache/memory-store.ts';
import { openCache } from '../gateway/cache/open-cache.ts';
import { executeOperation } from '../gateway/execution/execute.ts';
import { prepareOperation } from '../gateway/execution/operation.ts';
import { loadSupergraph } from '../gateway/supergraph.ts';
import { officer } from './gateway/rooms/officer.ts';
import { listedHouseholds, oneHousehold } from './household-queries.ts';
import { startMeasured } from './measured-process.ts';

// What a cache costs and saves the gateway: the same operations over made-up ministries in another process, asked without a
// cache, with one that holds nothing yet, and with one that holds all of it, in memory and in a Redis where one can be
// started. One household (A), 50 (B), 500 (C), fields of three ministries. The ways take turns; medians of the rounds.
// node --import ./platform/typescript.js bench/cache.ts [--json] [--rounds 5]

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
});

const loads = [
  { load: 'A', query: oneHousehold, variables: { id: 'x' }, households: 1, runs: 2000 },
  { load: 'B', query: listedHouseholds, variables: { first: 50 }, households: 50, runs: 600 },
  { load: 'C', query: listedHouseholds, variables: { first: 500 }, households: 500, runs: 100 },
] as const;

type Load = (typeof loads)[number];

/** A way to be asked. */
interface Way {
  readonly way: string;
  readonly cache: AnswerCache | null;
  /** What is done before each request. */
  forget?(): void;
}

const supergraph = loadSupergraph(readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'));
const signer = createRoomTokenSigner(createSigningKey(developmentSeed('bench')));
const ministries = await startMeasured('./cache/made-up-ministries.ts');
const redis = await startRedis();
const shared = redis && (await openCache(redis.config, createLogger('bench', 'warn')));
const cold = createMemoryStore(64 * 1024 ** 2);
const ways: readonly Way[] = [
  { way: 'no cache', cache: null },
  {
    way: 'memory, miss',
    cache: createAnswerCache(cold, randomBytes(32)),
    forget() {
      for (const { name } of supergraph.subgraphs) cold.renew(name);
    },
  },
  { way: 'memory, hit', cache: createAnswerCache(createMemoryStore(64 * 1024 ** 2), randomBytes(32)) },
  ...(shared ? [{ way: 'redis, hit', cache: shared }] : []),
];

const rows = [];
for (const load of loads) rows.push(...(await measure(load)));
if (options.json) console.log(JSON.stringify({ rows }));
else for (const row of rows) console.log(`${row.load} ${row.way.padEnd(13)} ${row.cpuUs} µs of CPU, ${row.p50Us} µs`);
await shared?.close();
redis?.stop();
await ministries.stop();

async function measure({ load, query, variables, households, runs }: Load) {
  const url = `${ministries.ready.url}/${households}/graphql`;
  const clients = supergraph.subgraphs.map(({ name }) =>
    createMinistryClient({ name, url, timeoutMs: 10_000, maxConnections: 8 }),
  );
  const byName = new Map(clients.map((client) => [client.name, client]));
  const operation = prepareOperation(supergraph, parse(query), undefined, {
    rights: openRights,
    protectedVariables: new Set(),
  });
  const caller = { tokenFor: (room: string) => signer.tokenFor(room, officer), timeLeftMs: () => 10_000 };
  const graph = `${supergraph.sdl} ${load}`; // what is made up of a household is another in each load
  const opened = new Map(ways.map(({ way, cache }) => [way, cache?.forGraph(graph)]));
  const ask = async ({ way, forget }: Pick<Way, 'way' | 'forget'>) => {
    forget?.();
    const run = opened.get(way)?.() ?? null;
    const execution = { supergraph, ministries: byName, caller, cache: run };
    const { data, errors } = await executeOperation(execution, operation, { ...variables });
    if (errors.length > 0) throw new Error(`${load}: ${errors[0]?.message}`);
    const bytes = data.enclose('', '');
    return { bytes, counts: run?.counts };
  };

  const expected = String((await ask({ way: 'no cache' })).bytes);
  for (const each of ways) {
    const { way } = each;
    let isHit = false;
    for (let turn = 0; turn < 20 || (way.endsWith('hit') && !isHit); turn += 1) {
      const { bytes, counts } = await ask(each);
      // What is made up of a household follows from its place in the question: of a part of it, it is another.
      if (String(bytes) !== expected && !counts?.partial) throw new Error(`${load}, ${way}: the answer differs`);
      if (turn === 5000) throw new Error(`${load}, ${way}: no hit`);
      isHit = counts !== undefined && counts.hits > 0 && counts.misses === 0;
    }
  }
  const samples = ways.map(() => ({ cpuUs: [] as number[], p50Us: [] as number[] }));
  for (let round = 0; round <= Number(options.rounds); round += 1) {
    for (const [at, each] of ways.entries()) {
      const times: number[] = [];
      const before = process.cpuUsage();
      for (let turn = 0; turn < runs; turn += 1) {
        const start = performance.now();
        await ask(each);
        times.push((performance.now() - start) * 1000);
      }
      const { user, system } = process.cpuUsage(before);
      if (round === 0) continue;
      samples[at]?.cpuUs.push((user + system) / runs);
      samples[at]?.p50Us.push(median(times));
    }
  }
  await Promise.all(clients.map((client) => client.close()));
  return ways.map(({ way }, at) => ({
    load,
    way,
    cpuUs: Math.round(median(samples[at]?.cpuUs ?? [])),
    p50Us: Math.round(median(samples[at]?.p50Us ?? [])),
  }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function startRedis() {
  if (spawnSync('redis-server', ['--version']).status !== 0) return null;
  const port = await findFreePort('127.0.0.1');
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  process.on('exit', () => server.kill('SIGKILL'));
  await once(server.stdout, 'data');
  return {
    config: {
      kind: 'redis' as const,
      url: `redis://127.0.0.1:${port}`,
      secret: randomBytes(32).toString('base64url'),
    },
    stop: () => server.kill('SIGKILL'),
  };
}
