import { setTimeout as delay } from 'node:timers/promises';
import { type Child, type ChildProgram, type Ending, startChild } from './child.ts';

/** One part of the hub under supervision. */
export interface Part extends ChildProgram {
  /** Parts of a later stage are stopped before those of an earlier one. */
  readonly stage: number;
  /** The variable that fixes the part's port, so that after a restart the others find it where it was; null if none. */
  readonly portVariable: string | null;
  /** True where the hub cannot go on without it: its end is the end of the hub. */
  readonly isEssential: boolean;
}

/** Something that happened to a part that was ready before. */
export type PartEvent =
  | { readonly kind: 'down'; readonly part: Part; readonly ending: Ending; readonly restartInMs: number }
  | { readonly kind: 'up'; readonly part: Part };

/** How a supervisor treats its parts, and whom it tells. */
export interface SupervisorOptions {
  /** Gets each line that a part writes, and whether the part was ready by then. */
  onLine(part: Part, line: string, isReady: boolean): void;
  onEvent(event: PartEvent): void;
  /** Wait before the restart, by the number of failures in a row: 1 s, doubled each time up to 30 s by default. */
  restartDelayMs?(failures: number): number;
  /** How long a part may take to become ready; 60 s by default. */
  readonly readyWithinMs?: number;
  /** How long a part may take to end before it is ended by force; 5 s by default. */
  readonly graceMs?: number;
}

/** Runs the parts of the hub as child processes. */
export interface Supervisor {
  /**
   * Starts a part and answers its address once it is ready. From then on it is started again when it ends.
   * @throws {PartFailure} where it ends, or says nothing for too long, before it is ready.
   */
  start(part: Part): Promise<string>;
  /** Rejects with a {PartFailure} when an essential part ends; never settles otherwise. */
  readonly lost: Promise<never>;
  /** Stops every part, stage by stage, and settles when no process is left. */
  stop(): Promise<void>;
  /** Ends every process at once. */
  kill(): void;
}

/** A part that did not start, or an essential one that ended. The message is what the part said last. */
export class PartFailure extends Error {
  override readonly name = 'PartFailure';
}

/** A part that stayed up this long has recovered: its next failure counts as its first. */
const recoveredAfterMs = 60_000;

/** A supervisor without parts yet. */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { restartDelayMs = doublingDelayMs, readyWithinMs = 60_000, graceMs = 5_000 } = options;
  const running = new Map<Child, Part>();
  const stopping = new AbortController();
  const { promise: lost, reject: lose } = createLoss();

  async function launch(part: Part): Promise<{ child: Child; address: string }> {
    if (stopping.signal.aborted) throw new PartFailure(`${part.name}: the hub is stopping.`);
    let isReady = false;
    const child = startChild(part, (line) => options.onLine(part, line, isReady));
    running.set(child, part);
    void child.ended.then(() => running.delete(child));
    const patience = new AbortController();
    const report = await Promise.race([
      child.ready,
      delay(readyWithinMs, 'late' as const, { signal: patience.signal }).catch(() => 'late' as const),
    ]);
    patience.abort();
    if (report === 'late') {
      child.kill();
      throw new PartFailure(
        `${part.name}: not ready after ${readyWithinMs / 1000} s. Look at its lines with --verbose.`,
      );
    }
    if (report === null) throw failureOf(part, await child.ended);
    isReady = true;
    return { child, address: report.address };
  }

  async function keepUp(part: Part, first: Child): Promise<void> {
    let failures = 0;
    let ending = await first.ended;
    while (!stopping.signal.aborted) {
      if (part.isEssential) return lose(lossOf(part, ending));
      failures += 1;
      const restartInMs = restartDelayMs(failures);
      options.onEvent({ kind: 'down', part, ending, restartInMs });
      await delay(restartInMs, undefined, { signal: stopping.signal }).catch(() => {});
      const startedAt = Date.now();
      ending = await launch(part).then(
        ({ child }) => {
          options.onEvent({ kind: 'up', part });
          return child.ended;
        },
        (fault: Error) => ({ how: 'a failed start', lastWords: fault.message }),
      );
      if (Date.now() - startedAt > recoveredAfterMs) failures = 0;
    }
  }

  return {
    lost,
    async start(part) {
      const { child, address } = await launch(part);
      void keepUp(withPort(part, address), child);
      return address;
    },
    async stop() {
      stopping.abort();
      const stages = [...new Set([...running.values()].map((part) => part.stage))].sort((a, b) => b - a);
      for (const stage of stages) {
        const children = [...running].filter(([, part]) => part.stage === stage).map(([child]) => child);
        await Promise.all(children.map((child) => child.stop(graceMs)));
      }
    },
    kill() {
      stopping.abort();
      for (const child of running.keys()) child.kill();
    },
  };
}

function createLoss(): { promise: Promise<never>; reject: (failure: PartFailure) => void } {
  let reject: (failure: PartFailure) => void = () => {};
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  promise.catch(() => {}); // nobody may be waiting yet
  return { promise, reject };
}

function withPort(part: Part, address: string): Part {
  if (part.portVariable === null) return part;
  return { ...part, environment: { ...part.environment, [part.portVariable]: new URL(address).port } };
}

function failureOf({ name }: Part, { how, lastWords }: Ending): PartFailure {
  const words = lastWords === '' ? `ended with ${how}.` : lastWords;
  return new PartFailure(words.startsWith(`${name}: `) ? words : `${name}: ${words}`);
}

function lossOf(part: Part, { how, lastWords }: Ending): PartFailure {
  const words = lastWords === '' ? '' : `\n${lastWords}`;
  return new PartFailure(`${part.name}: ended with ${how}. The hub cannot go on without it; start it again.${words}`);
}

function doublingDelayMs(failures: number): number {
  return Math.min(30_000, 1000 * 2 ** (failures - 1));
}
