import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Redis of a test's own on a free port, that keeps nothing on disk. */
export interface TestRedis extends AsyncDisposable {
  readonly url: string;
  /** Lets it hang: it takes connections and answers nothing. */
  hang(): void;
  resume(): void;
  /** The way to it, which `cut` closes while Redis keeps what it holds, and `mend` opens. */
  readonly way: { readonly url: string; cut(): void; mend(): void };
  /** Ends it. */
  stop(): Promise<void>;
  /** Starts another, empty one on the same port. */
  start(): Promise<void>;
}

/** Whether a Redis can be started here. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** Starts a Redis. */
export async function startRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-redis-'));
  const port = await freePort();
  let server: ChildProcess;

  async function start(): Promise<void> {
    const options = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
    server = spawn('redis-server', ['--port', String(port), ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of server.stdout ?? []) {
      if (String(line).includes('Ready to accept connections')) break;
    }
  }

  async function stop(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }

  await start();
  process.once('exit', () => server.kill('SIGKILL'));
  const way = await openWay(port);
  return {
    way,
    url: `redis://127.0.0.1:${port}`,
    hang: () => server.kill('SIGSTOP'),
    resume: () => server.kill('SIGCONT'),
    start,
    stop,
    async [Symbol.asyncDispose]() {
      await way.close();
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openWay(port: number) {
  const sockets = new Set<Socket>();
  let isCut = false;
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((socket) => {
    if (isCut) return socket.destroy();
    const redis = connect(port, '127.0.0.1');
    for (const [one, other] of [[socket, redis] as const, [redis, socket] as const]) {
      sockets.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
    return undefined;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `redis://127.0.0.1:${(server.address() as { port: number }).port}`,
    cut,
    mend() {
      isCut = false;
    },
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
