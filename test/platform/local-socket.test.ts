import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicCaller } from '#platform/access/caller.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import { createGraphqlServer, ListenError, type RunningServer, startServer } from '#platform/server.ts';
import { createTestLogger } from '../support/log.ts';

let folder: string;
let running: RunningServer | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-socket-'));
});
afterEach(async () => {
  await running?.close();
  running = null;
  await rm(folder, { recursive: true, force: true });
});

async function start(path: string, answer: () => Promise<unknown>): Promise<RunningServer> {
  const app = createGraphqlServer({
    answer,
    logger: createTestLogger('housing'),
    bodyLimit: 1000,
    authenticate: async () => publicCaller,
    isReady: async () => true,
  });
  running = await startServer(app, 'housing', '127.0.0.1', 0, path);
  return running;
}

function ask(path: string): Promise<unknown> {
  const client = createMinistryClient({ name: 'housing', url: `unix:${path}`, timeoutMs: 5000, maxConnections: 2 });
  return client.ask({ body: '{"query":"{ __typename }"}', isRead: true }).finally(() => client.close());
}

const data = { data: { __typename: 'Query' } };

describe('a Unix socket beside a port', () => {
  it('is answered at as the port is, for processes of the same user alone', async () => {
    const path = join(folder, 'housing.sock');
    const { url } = await start(path, async () => data);

    const byPort = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });

    expect(await ask(path)).toEqual(data);
    expect(await byPort.json()).toEqual(data);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('closes with the server, after the last answer', async () => {
    const path = join(folder, 'housing.sock');
    let finish = () => {};
    const asked = new Promise<void>((resolve) => {
      void start(path, async () => {
        resolve();
        await new Promise<void>((done) => {
          finish = done;
        });
        return data;
      }).then(() => {
        answer = ask(path);
      });
    });
    let answer: Promise<unknown> = Promise.resolve();
    await asked;

    const order: string[] = [];
    const closing = running?.close().then(() => order.push('closed'));
    await new Promise((resolve) => setTimeout(resolve, 100)); // who does not wait for the answer has closed by then
    order.push('finished');
    finish();

    expect(await answer).toEqual(data);
    await closing;
    expect(order).toEqual(['finished', 'closed']);
    await expect(ask(path)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNREACHABLE' } });
    running = null;
  });

  it('takes the place of one that nobody listens at any more', async () => {
    const path = join(folder, 'housing.sock');
    const killed = createServer().listen(path);
    await new Promise((resolve) => killed.once('listening', resolve));

    await start(path, async () => data);

    expect(await ask(path)).toEqual(data);
    killed.close();
  });

  it('takes the place of nothing else', async () => {
    const path = join(folder, 'register.json');
    await writeFile(path, 'kept');

    await expect(start(path, async () => data)).rejects.toThrow(ListenError);

    expect(await readFile(path, 'utf8')).toBe('kept');
  });
});
