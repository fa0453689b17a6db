import { createClient, RESP_TYPES } from '@redis/client';
import type { Logger } from '#platform/logger.ts';

/** A connection to Redis that nobody waits long for. */
export interface RedisConnection {
  /** What the command gives; null where Redis does not answer in time, or did not a moment ago. */
  run<T>(command: (client: RedisClient) => Promise<T>): Promise<T | null>;
  /** As `run`, for commands that nobody waits for: on a connection of their own, where nothing waits behind them. */
  runBehind<T>(command: (client: RedisClient) => Promise<T>): Promise<T | null>;
  close(): Promise<void>;
}

/** What commands are given to; texts come back as bytes. */
export type RedisClient = ReturnType<typeof createBytesClient>;

/** How long Redis is waited for. */
export interface RedisConnectionOptions {
  /** For an answer, in milliseconds. */
  readonly timeoutMs?: number;
  /** How long it is left alone once it did not answer, in milliseconds. */
  readonly restMs?: number;
}

/** Commands that may wait for their answers. */
const maxCommands = 10_000;

/** Connects, and waits a moment for it; goes on trying in the background, with one line in the log. */
export async function connectRedis(
  url: string,
  logger: Pick<Logger, 'warn' | 'info'>,
  { timeoutMs = 100, restMs = 1000 }: RedisConnectionOptions = {},
): Promise<RedisConnection> {
  const client = createBytesClient(url, restMs);
  const behind = createBytesClient(url, restMs);
  let isDown = false;
  let restUntil = 0;

  const failed = (fault: unknown) => {
    restUntil = performance.now() + restMs;
    if (!isDown) logger.warn({ reason: reasonOf(fault) }, 'the cache does not answer; ministries are asked instead');
    isDown = true;
  };
  client.on('error', failed);
  behind.on('error', () => {}); // the other one tells

  async function run<T>(command: (client: RedisClient) => Promise<T>): Promise<T | null> {
    if (performance.now() < restUntil) return null;
    try {
      const answer = await inTime(command(client), timeoutMs);
      if (isDown) logger.info('the cache answers again');
      isDown = false;
      return answer;
    } catch (fault) {
      failed(fault);
      return null;
    }
  }

  async function runBehind<T>(command: (client: RedisClient) => Promise<T>): Promise<T | null> {
    if (performance.now() < restUntil) return null;
    return inTime(command(behind), behindMs).catch(() => null);
  }

  const connecting = Promise.all([client.connect(), behind.connect()]);
  connecting.catch(() => {}); // told by the event
  await inTime(connecting, connectMs).catch(failed);
  return {
    run,
    runBehind,
    async close() {
      client.destroy();
      behind.destroy();
    },
  };
}

/** How long what nobody waits for may take, in milliseconds. */
const behindMs = 5000;

/** How long a start waits for the first connection, in milliseconds. */
const connectMs = 1000;

function createBytesClient(url: string, restMs: number) {
  return createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: maxCommands,
    socket: { connectTimeout: connectMs, reconnectStrategy: restMs },
  }).withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
}

function inTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    // What this process was too busy to read is read before it is said not to have come.
    const timer = setTimeout(() => setImmediate(() => reject(new Error('no answer in time'))), timeoutMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

// Its message may hold the address, and the address a password.
function reasonOf(fault: unknown): string {
  const { code, name, message } = fault as NodeJS.ErrnoException;
  return code ?? (message === 'no answer in time' ? message : name);
}
