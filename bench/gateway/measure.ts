import { type RequestAt, runLoad } from '../load.ts';
import type { MeasuredProcess } from '../measured-process.ts';
import type { Load } from './loads.ts';
import type { RunningTarget } from './targets.ts';

/** What one target did under one load: medians of the rounds. */
export interface Row {
  readonly load: string;
  readonly target: string;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU of the target's own process. */
  readonly cpuUsPerRequest: number;
  /** CPU of all rooms behind it together. */
  readonly roomsCpuUsPerRequest: number;
  /** CPU of the database. */
  readonly storeCpuUsPerRequest: number;
  readonly rssMb: number;
}

/** A load as it is sent to one target. */
export interface Turn {
  readonly load: Load;
  readonly target: RunningTarget;
  readonly requestAt: RequestAt;
}

/** How much is measured. */
export interface MeasureOptions {
  readonly store: MeasuredProcess;
  readonly rounds: number;
  readonly seconds: number;
  say(line: string): void;
}

/** How long each target is warmed up at least under each load: V8 optimises what some thousand requests have run. */
const warmUpSeconds = 4;

/** Measures turns of targets, load by load, in rounds; the first round warms up and is not counted. */
export async function measure(turns: readonly Turn[], options: MeasureOptions): Promise<readonly Row[]> {
  const samples = new Map<Turn, Row[]>(turns.map((turn) => [turn, []]));
  const loads = [...new Set(turns.map(({ load }) => load))];
  for (let round = 0; round <= options.rounds; round += 1) {
    options.say(round === 0 ? 'warming up' : `round ${round} of ${options.rounds}`);
    for (const load of loads) {
      const ofLoad = turns.filter((turn) => turn.load === load);
      // Each target comes first in its turn: what the one before has left to be collected is paid by the next.
      for (const at of ofLoad.keys()) {
        const turn = ofLoad[(at + round) % ofLoad.length] as Turn;
        const row = await measureTurn(
          turn,
          options.store,
          round === 0 ? Math.max(warmUpSeconds, options.seconds) : options.seconds,
        );
        if (round > 0) samples.get(turn)?.push(row);
      }
    }
  }
  return turns.map((turn) => medianOf(samples.get(turn) ?? []));
}

async function measureTurn({ load, target, requestAt }: Turn, store: MeasuredProcess, seconds: number): Promise<Row> {
  await Promise.all(target.rooms.map((room) => room.tell({ delayMs: load.delayMs })));
  const processes = [target.process, store, ...target.rooms];
  const before = await Promise.all(processes.map((one) => one.usage()));
  const { requests, rps, p50Ms, p99Ms } = await runLoad(target.url, requestAt, load.connections, seconds);
  const after = await Promise.all(processes.map((one) => one.usage()));
  await Promise.all(target.rooms.map((room) => room.tell({ delayMs: 0 })));
  const [own = 0, ofStore = 0, ...ofRooms] = after.map(
    ({ cpuUs }, at) => (cpuUs - (before[at]?.cpuUs ?? 0)) / requests,
  );
  return {
    load: load.name,
    target: target.name,
    requestsPerSecond: rps,
    p50Ms,
    p99Ms,
    cpuUsPerRequest: own,
    roomsCpuUsPerRequest: ofRooms.reduce((sum, us) => sum + us, 0),
    storeCpuUsPerRequest: ofStore,
    rssMb: after[0]?.rssMb ?? 0,
  };
}

function medianOf(rows: readonly Row[]): Row {
  const [{ load, target }] = rows as [Row];
  const median = (pick: (row: Row) => number) => {
    const sorted = rows.map(pick).toSorted((a, b) => a - b);
    return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 100) / 100;
  };
  return {
    load,
    target,
    requestsPerSecond: median((row) => row.requestsPerSecond),
    p50Ms: median((row) => row.p50Ms),
    p99Ms: median((row) => row.p99Ms),
    cpuUsPerRequest: median((row) => row.cpuUsPerRequest),
    roomsCpuUsPerRequest: median((row) => row.roomsCpuUsPerRequest),
    storeCpuUsPerRequest: median((row) => row.storeCpuUsPerRequest),
    rssMb: median((row) => row.rssMb),
  };
}
