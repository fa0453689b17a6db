import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '#platform/config.ts';
import { developmentOfficer, mintDevelopmentToken } from '../gateway/identity/development-tokens.ts';
import { createLoads, type Load, pageBody, prepareRequests } from './gateway/loads.ts';
import { measure, type Turn } from './gateway/measure.ts';
import { ratiosOf, writeTable } from './gateway/report.ts';
import { type RoomKind, type RoomSettings, type RunningRooms, seed, startRooms } from './gateway/start-rooms.ts';
import { type RunningTarget, startFloor, startTarget, type Target, targets, usualTargets } from './gateway/targets.ts';
import { postOnce } from './load.ts';
import { type MeasuredProcess, startMeasured } from './measured-process.ts';

// The hub beside its peers over the same data: each target before rooms of its kind, each a process of its own, in turns
// within each round. All give the same data before any is timed, and each its own bytes again under load.

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    families: { type: 'string', default: '2000' },
    targets: { type: 'string', default: usualTargets.join(',') },
    loads: { type: 'string', default: 'A,B,C,mixed,cold,slow' },
    data: { type: 'string', default: 'warm' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(`npm run bench -- [--json] [--rounds 5] [--seconds 3] [--families 2000]
  [--targets ${targets.map(({ name }) => name).join(',')}]
  [--loads A,B,C,mixed,cold,slow]
  [--data warm|store]  rows that were read before come from memory, or from the embedded store`);
  process.exit(0);
}
const say = (line: string) => console.error(line);

/** As many officers as it takes that none of them is given more objects than its role may have. */
const officers = 32;

/** How many families are asked for one by one, and after how many cursors lists begin: more than ask at one time. */
const families = 150;
const cursors = 40;

interface FamiliesAnswer {
  readonly data: {
    readonly households: {
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  };
}

const folder = await mkdtemp(join(tmpdir(), 'hub-bench-'));
const processes: MeasuredProcess[] = [];
const start: typeof startMeasured = async (...args) => {
  const child = await startMeasured(...args);
  processes.push(child);
  return child;
};

try {
  const chosen = choose(options.targets, targets);
  const store = await start('../platform/embedded-store/main.ts');
  const uri = store.ready.uri ?? '';
  say(`seeding ${options.families} synthetic families`);
  await seed(uri, Number(options.families));
  const settings: RoomSettings = {
    start,
    folder,
    environment: {
      LOG_LEVEL: 'warn',
      MONGODB_URI: uri,
      PORT: '0',
      SUBGRAPH_TIMEOUT_MS: '30000',
      SUBGRAPH_MAX_CONNECTIONS: '128',
      HUB_AUDIT_DIR: join(folder, 'audit'),
    },
    dataPreloads: options.data === 'warm' ? ['./gateway/rooms/warm-data.ts'] : [],
  };
  const turns = await prepare(chosen, settings);
  const rows = await measure(turns, { store, rounds: Number(options.rounds), seconds: Number(options.seconds), say });
  if (options.json) console.log(JSON.stringify({ rows, ratios: ratiosOf(rows) }));
  else for (const line of writeTable(rows)) console.log(line);
} finally {
  await Promise.all(processes.toReversed().map((child) => child.stop()));
  await rm(folder, { recursive: true, force: true });
}

function choose<T extends { readonly name: string }>(names: string, from: readonly T[]): readonly T[] {
  return names.split(',').map((name) => {
    const found = from.find((one) => one.name === name);
    if (!found) throw new Error(`"${name}" is none of ${from.map((one) => one.name).join(', ')}.`);
    return found;
  });
}

async function prepare(chosen: readonly Target[], settings: RoomSettings): Promise<readonly Turn[]> {
  const rooms = new Map<RoomKind, RunningRooms>();
  for (const kind of new Set(chosen.map((target) => target.rooms))) {
    if (kind === null) continue;
    say(`starting ${kind} rooms`);
    rooms.set(kind, await startRooms(kind, settings));
  }
  const roomsOf = (target: Target) => (target.rooms === null ? null : (rooms.get(target.rooms) as RunningRooms));
  const running: RunningTarget[] = [];
  for (const target of chosen.filter(({ name }) => name !== 'floor')) {
    say(`starting ${target.name}`);
    running.push(await startTarget(target, roomsOf(target), settings));
  }
  const tokens = await mintTokens();
  const loads = choose(options.loads, await readLoads(running, tokens));
  const floor = chosen.find(({ name }) => name === 'floor');
  if (floor) {
    const bodies = loads.filter(({ without }) => !without.includes('floor')).flatMap((load) => load.bodies);
    running.push(await startFloor(floor, roomsOf(floor) as RunningRooms, settings, [...new Set(bodies)]));
  }
  const turns: Turn[] = [];
  for (const load of loads) {
    const expected: unknown[] = [];
    for (const target of running.filter(({ name }) => !load.without.includes(name))) {
      say(`asking ${target.name} for ${load.name}`);
      turns.push({ load, target, requestAt: await prepareRequests(load, target, tokens, expected) });
    }
  }
  return turns;
}

function mintTokens(): Promise<readonly string[]> {
  const config = loadConfig({});
  return Promise.all(
    Array.from({ length: officers }, (_, number) =>
      mintDevelopmentToken(config, { ...developmentOfficer, sub: `officer-${number}` }, 3600),
    ),
  );
}

async function readLoads([first]: readonly RunningTarget[], [token = '']: readonly string[]): Promise<readonly Load[]> {
  if (!first) throw new Error('Name a target beside the floor: it tells what there is to ask for.');
  const readPage = async (size: number) => {
    const { data } = JSON.parse(await postOnce(first.url, token, pageBody(size))) as FamiliesAnswer;
    return data.households;
  };
  const { nodes } = await readPage(families);
  const pages = await Promise.all(Array.from({ length: cursors }, (_, number) => readPage(number + 1)));
  return createLoads(
    nodes.map(({ id }) => id),
    pages.map(({ pageInfo }) => pageInfo.endCursor),
  );
}
