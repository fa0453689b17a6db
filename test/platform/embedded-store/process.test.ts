import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { afterEach, describe, expect, it } from 'vitest';
import { startEmbeddedStore } from '#platform/embedded-store/server.ts';

const main = fileURLToPath(new URL('../../../platform/embedded-store/main.ts', import.meta.url));
const children: ChildProcess[] = [];

function start(...args: string[]): ChildProcess {
  const child = fork(main, args, {
    execArgv: ['--import', new URL('../../../platform/typescript.js', import.meta.url).href],
    silent: true,
  });
  children.push(child);
  return child;
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('the store in a process of its own', () => {
  it('says where it is, and ends when its parent lets go of it', async () => {
    const child = start();
    const [{ ready, uri }] = await once(child, 'message');
    await using client = new MongoClient(uri);
    const answer = await client.db('admin').command({ ping: 1 });

    child.kill('SIGINT');
    const stillAnswers = await client.db('admin').command({ ping: 1 });
    child.disconnect();
    const [code] = await once(child, 'exit');

    expect([ready, answer.ok, stillAnswers.ok, code]).toEqual([true, 1, 1, 0]);
  });

  it('ends on SIGTERM', async () => {
    const child = start('--port', '0');
    await once(child, 'message');

    child.kill('SIGTERM');

    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('refuses production and tells what to set', async () => {
    const child = start('--production');
    let output = '';
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });

    const [code] = await once(child, 'close');

    expect(code).toBe(1);
    expect(output).toMatch(/in memory.*MONGODB_URI/);
  });
});

describe('starting the store', () => {
  it('is refused in production', async () => {
    await expect(startEmbeddedStore({ production: true })).rejects.toThrow('MONGODB_URI');
  });

  it.each(['0.0.0.0', '::', '192.168.0.1', 'example.org'])('is refused on %s, which others can reach', async (host) => {
    await expect(startEmbeddedStore({ host })).rejects.toThrow('loopback');
  });

  it('is refused on a port that is taken', async () => {
    await using store = await startEmbeddedStore();

    await expect(startEmbeddedStore({ port: store.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('frees its port when closed, with clients still connected', async () => {
    const store = await startEmbeddedStore();
    const client = await MongoClient.connect(store.uri);

    await store.close();
    await using again = await startEmbeddedStore({ port: store.port });

    expect(again.port).toBe(store.port);
    await client.close();
  });
});
