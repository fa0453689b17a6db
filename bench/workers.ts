import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { childEnvironment } from '#platform/config.ts';
import { processFlags } from '#platform/process-flags.ts';
import { findFreePort } from '../cli/dev/hub-access.ts';
import { createLoads, type Load, pageBody, prepareRequests } from './gateway/loads.ts';
import { seed, startRooms } from './gateway/start-rooms.ts';
import { postOnce, type RequestAt, runLoad } from './load.ts';
import { type MeasuredProcess, startMeasured } from './measured-process.ts';

// How many times as much a gateway of two workers answers as one of a single worker, in turns. `introspection` is of
// the schema, for which no room is asked: the gateway takes nearly all that the machine has. `cold` is texts that nobody asked
// before, for which rooms and clients take a part of the same cores.
// node --import ./platform/typescript.js bench/workers.ts [--json] [--rounds 3] [--seconds 5] [--workers 2]

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    workers: { type: 'string', default: '2' },
  },
});

// Short names: what clients take to read an answer is taken from both.
const introspection = JSON.stringify({
  query:
    '{ __schema { t: types { f: fields { a: args { n: name } y: type { k: kind o: ofType { k: kind o: ofType { k: kind } } } } } } }',
});

interface Gateway {
  readonly workers: number;
  readonly url: string;
  readonly child: ChildProcess;
  readonly loads: readonly MeasuredLoad[];
}

interface MeasuredLoad {
  readonly name: string;
  readonly requestAt: RequestAt;
  readonly samples: number[];
}

const folder = await mkdtemp(join(tmpdir(), 'hub-bench-'));
const processes: MeasuredProcess[] = [];
const gateways: Gateway[] = [];
const start: typeof startMeasured = async (...args) => {
  const child = await startMeasured(...args);
  processes.push(child);
  return child;
};

try {
  const store = await start('../platform/embedded-store/main.ts');
  const uri = store.ready.uri ?? '';
  await seed(uri, 500);
  const environment = { LOG_LEVEL: 'warn', MONGODB_URI: uri, PORT: '0', SUBGRAPH_TIMEOUT_MS: '30000' };
  const dataPreloads = ['./gateway/rooms/warm-data.ts'];
  const { supergraphFile } = await startRooms('open', { start, folder, environment, dataPreloads });
  for (const workers of [1, Number(options.workers)]) gateways.push(await startGateway(workers, supergraphFile));
  for (let round = 0; round <= Number(options.rounds); round += 1) {
    for (const name of ['introspection', 'cold']) {
      for (const { url, loads } of gateways) {
        const { requestAt, samples } = loads.find((load) => load.name === name) as MeasuredLoad;
        const { rps } = await runLoad(url, requestAt, 32, round === 0 ? 4 : Number(options.seconds));
        if (round > 0) samples.push(rps);
      }
    }
  }
  const rows = (gateways[0]?.loads ?? []).map(({ name }) => {
    const [one = 0, more = 0] = gateways.map(({ loads }) =>
      medianOf(loads.find((load) => load.name === name)?.samples ?? []),
    );
    return { load: name, workers: Number(options.workers), one, more, ratio: Math.round((100 * more) / one) / 100 };
  });
  if (options.json) console.log(JSON.stringify({ rows }));
  else {
    for (const { load, workers, one, more, ratio } of rows) {
      console.log(
        `${load}: ${one.toFixed(0)} requests a second by one, ${more.toFixed(0)} by ${workers}: ${ratio} times`,
      );
    }
  }
} finally {
  await Promise.all(gateways.map(({ child }) => stop(child)));
  await Promise.all(processes.toReversed().map((child) => child.stop()));
  await rm(folder, { recursive: true, force: true });
}

async function startGateway(workers: number, supergraph: string): Promise<Gateway> {
  const port = await findFreePort('127.0.0.1');
  const file = fileURLToPath(new URL('./gateway/targets/workers.ts', import.meta.url));
  const args = [...processFlags, file, String(workers), supergraph, String(port)];
  const env = childEnvironment({ LOG_LEVEL: 'warn', SUBGRAPH_TIMEOUT_MS: '30000' }) as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}/graphql`;
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const isReady = await postOnce(url, '', pageBody(1)).then(
      (answer) => answer.includes('endCursor'),
      () => false,
    );
    if (isReady) {
      const target = { name: `a gateway of ${workers}`, url };
      const cold = await prepareRequests(await readColdLoad(url), target, [''], []);
      const schema = { body: introspection, token: '', answer: (await postOnce(url, '', introspection)).trimEnd() };
      const loads = [
        { name: 'introspection', requestAt: () => schema, samples: [] },
        { name: 'cold', requestAt: cold, samples: [] },
      ];
      return { workers, url, child, loads };
    }
    await sleep(100);
  }
  throw new Error('the gateway did not start');
}

async function readColdLoad(url: string): Promise<Load> {
  const page = JSON.parse(await postOnce(url, '', pageBody(8))) as {
    readonly data: { readonly households: { readonly nodes: readonly { readonly id: string }[] } };
  };
  const loads = createLoads(
    page.data.households.nodes.map(({ id }) => id),
    [],
  );
  return loads.find(({ name }) => name === 'cold') as Load;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
