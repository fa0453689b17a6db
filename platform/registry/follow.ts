import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '#platform/logger.ts';

/** Something that asks the registry again and again. */
export interface Following {
  /** Asks no more; resolves when what is under way has ended. */
  close(): Promise<void>;
}

/** How often the registry is asked. */
export interface FollowOptions {
  /** From the end of one question to the next, in milliseconds. */
  readonly everyMs?: number;
  /** The same after several failures, each of which doubles it. */
  readonly maxMs?: number;
}

/**
 * Calls a function that asks the registry, for as long as it is followed. A registry that does not answer is logged once,
 * and asked less often until it does.
 * @param ask its signal is aborted where nobody waits for the outcome any more.
 */
export function followRegistry(
  ask: (signal: AbortSignal) => Promise<void>,
  logger: Logger,
  { everyMs = 500, maxMs = 2000 }: FollowOptions = {},
): Following {
  const closing = new AbortController();
  const { signal } = closing;
  let failures = 0;

  async function askOnce(): Promise<void> {
    try {
      await ask(signal);
      if (failures > 0) logger.info('the registry is followed again');
      failures = 0;
    } catch (fault) {
      if (signal.aborted) return;
      if (failures === 0) logger.warn({ err: fault }, 'the registry cannot be followed; what is known goes on');
      failures += 1;
    }
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await askOnce();
      // Not kept alive by this alone: whoever serves nothing any more may end.
      await sleep(Math.min(everyMs * 2 ** failures, maxMs), undefined, { signal, ref: false }).catch(() => {});
    }
  }

  const running = run();
  return {
    async close() {
      closing.abort();
      await running;
    },
  };
}
