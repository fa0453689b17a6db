import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createConnection } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { startCommand } from '../support/command-run.ts';

describe('"hub store"', { timeout: 60_000 }, () => {
  it('prints where it answers, says that nothing lasts, and ends with Ctrl-C', async () => {
    await using store = startCommand('cli/hub.js', ['store']);
    await store.says('mongodb://');
    const uri = store.stdout().trim();

    const connection = await createConnection(uri, { dbName: 'health' }).asPromise();
    await connection.collection('records').insertOne({ visits: 3 });
    const found = await connection.collection('records').findOne({ visits: 3 });
    await connection.close();
    store.pressCtrlC();

    expect(uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+$/);
    expect(found).toMatchObject({ visits: 3 });
    expect(store.stderr()).toContain('Everything is kept in memory and gone at the end');
    expect(await store.ended).toBe(0);
    await store.leavesNothing();
  });

  it('prints one JSON object for a script', async () => {
    await using store = startCommand('cli/hub.js', ['store', '--json']);
    await store.says('}');

    const { uri, port } = JSON.parse(store.stdout());
    store.process.kill('SIGTERM');

    expect(uri).toBe(`mongodb://127.0.0.1:${port}`);
    expect(await store.ended).toBe(0);
  });

  it('refuses production', async () => {
    await using store = startCommand('cli/hub.js', ['store'], {
      NODE_ENV: 'production',
      MONGODB_URI: 'mongodb://127.0.0.1:9/',
      HUB_PSEUDONYM_KEYS: '1:a-key-of-thirty-two-characters-or-more',
    });

    expect(await store.ended).toBe(1);
    expect(store.stderr()).toMatch(/is not for production: set MONGODB_URI\.\n$/);
    expect(store.stdout()).toBe('');
  });

  it('names a port that another process holds', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    await using store = startCommand('cli/hub.js', ['store', '--port', String(port)]);

    const exitCode = await store.ended;
    holder.close();

    expect(exitCode).toBe(1);
    expect(store.stderr()).toContain(`Port ${port} is in use by another process.`);
  });
});
