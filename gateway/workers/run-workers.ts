import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '#platform/config.ts';
import { createLogger, type Logger } from '#platform/logger.ts';
import { processFlags } from '#platform/process-flags.ts';
import type { OpenGatewayOptions } from '../start-gateway.ts';

/** From the end of a worker that nobody ended to its next start, and the longest wait after starts that failed, in milliseconds. */
const restartMs = { first: 500, most: 30_000 };

/** A gateway whose workers do not start; each has said why. */
export class WorkersFailure extends Error {
  override readonly name = 'WorkersFailure';
}

/**
 * Runs the gateway in several processes that share its port and nothing else, until SIGTERM or SIGINT. A worker that ends is
 * started again. SIGHUP starts all of them anew, one after the other, so that the others serve meanwhile.
 * Each numbers itself, and keeps its own audit log under that number.
 * @param open a gateway over another supergraph than the hub's own.
 * @throws {WorkersFailure} where one does not start at first; none is left then. Also where each would have a cache of its own.
 */
export async function runWorkers(count: number, open?: OpenGatewayOptions): Promise<void> {
  const config = loadConfig(undefined, open ? null : 'gateway');
  if (!open && config.cache.kind === 'memory') {
    throw new WorkersFailure(
      'With HUB_CACHE=memory each worker would answer what another one has changed: let HUB_CACHE name a Redis.',
    );
  }
  const logger = createLogger('gateway-workers', config.logLevel);
  const workers = createWorkers(logger, open);
  const numbers = Array.from({ length: count }, (_, n) => n + 1);
  const ended = listenForEnd();
  try {
    await Promise.all(numbers.map((number) => workers.start(number)));
  } catch (fault) {
    await workers.stop();
    throw fault;
  }
  logger.info({ workers: count, port: config.port }, 'listening');
  let renewing = Promise.resolve();
  process.on('SIGHUP', () => {
    renewing = renewing.then(() => workers.renew(numbers));
  });
  await ended;
  await workers.stop();
}

interface Workers {
  /** Resolves when the worker serves. */
  start(number: number): Promise<void>;
  /** Ends each worker when it has answered what it was asked, and starts it again before the next one ends. */
  renew(numbers: readonly number[]): Promise<void>;
  /** Ends all of them when they have answered what they were asked. */
  stop(): Promise<void>;
}

function createWorkers(logger: Logger, open: OpenGatewayOptions | undefined): Workers {
  const running = new Map<number, Worker>();
  const expected = new WeakSet<Worker>();
  let isStopping = false;

  async function start(number: number): Promise<void> {
    const worker = fork(number, open);
    let serves = false;
    running.set(number, worker);
    worker.once('exit', (code, signal) => {
      running.delete(number);
      if (!serves || expected.has(worker)) return;
      logger.error({ worker: number, code, signal }, 'a worker has ended');
      void restart(number, restartMs.first);
    });
    const failed = once(worker, 'exit').then(() => {
      throw new WorkersFailure(`Worker ${number} of the gateway did not start.`);
    });
    failed.catch(() => {}); // a later end is no failed start
    await Promise.race([isReady(worker), failed]);
    serves = true;
    logger.info({ worker: number, pid: worker.process.pid }, 'worker serves');
  }

  async function restart(number: number, waitMs: number): Promise<void> {
    await sleep(waitMs, undefined, { ref: false });
    if (isStopping) return;
    await start(number).catch(() => restart(number, Math.min(waitMs * 2, restartMs.most)));
  }

  async function stopOne(number: number): Promise<void> {
    const worker = running.get(number);
    if (!worker) return;
    expected.add(worker);
    const gone = once(worker, 'exit');
    worker.process.kill('SIGTERM');
    await gone;
  }

  return {
    start,
    async renew(numbers) {
      for (const number of numbers) {
        if (isStopping) return;
        await stopOne(number);
        await start(number).catch(() => restart(number, restartMs.first));
      }
      logger.info({ workers: numbers.length }, 'workers started anew');
    },
    async stop() {
      isStopping = true;
      await Promise.all([...running.keys()].map(stopOne));
    },
  };
}

function fork(number: number, open: OpenGatewayOptions | undefined): Worker {
  cluster.setupPrimary({
    exec: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    execArgv: [...processFlags],
    args: [String(number), ...(open ? [JSON.stringify(open)] : [])],
  });
  return cluster.fork();
}

async function isReady(worker: Worker): Promise<void> {
  for (;;) {
    const [message] = await once(worker, 'message');
    if ((message as { ready?: unknown } | null)?.ready === true) return;
  }
}

function listenForEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
