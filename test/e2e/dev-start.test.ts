import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { livingWith, startCommand } from '../support/command-run.ts';

const devArguments = ['dev', '--scale', 'tiny', '--free-ports'];

describe('a start of the hub', { timeout: 180_000 }, () => {
  it('is refused with every bad variable in one message', async () => {
    await using hub = startCommand('cli/hub.js', ['dev'], { PORT: 'four', MONGODB_URI: 'postgres://db' });

    expect(await hub.ended).toBe(1);

    expect(hub.stderr()).toMatch(/^The configuration is not valid:\n {2}PORT: .*\n {2}MONGODB_URI: .*\nSee .*\n$/);
    await hub.leavesNothing();
  });

  it('is refused with the part and the port of a port in use', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    await using hub = startCommand('cli/hub.js', ['dev', '--port', String(port)], freeRoomPorts);

    const exitCode = await hub.ended;

    holder.close();
    expect(exitCode).toBe(1);
    expect(hub.stderr()).toBe(
      `gateway: port ${port} on 127.0.0.1 is in use by another process. End that process, or set another port by --port or PORT.\n`,
    );
    await hub.leavesNothing();
  });

  it('is refused with the address of a MongoDB that does not answer', async () => {
    const MONGODB_URI = 'mongodb://reader:secret@127.0.0.1:9/';
    await using hub = startCommand('cli/hub.js', devArguments, { MONGODB_URI });

    expect(await hub.ended).toBe(1);

    expect(hub.stderr()).toMatch(/^[a-z-]+: no MongoDB answers at 127\.0\.0\.1:9\. Start it, or correct .*\n$/);
    expect(hub.stderr()).not.toContain('secret');
    await hub.leavesNothing();
  });

  it('is refused in production', async () => {
    await using hub = startCommand('cli/hub.js', devArguments, {
      NODE_ENV: 'production',
      MONGODB_URI: 'mongodb://127.0.0.1:9/',
      HUB_PSEUDONYM_KEYS: '1:a-key-of-thirty-two-characters-or-more',
    });

    expect(await hub.ended).toBe(1);

    expect(hub.stderr()).toMatch(/^This is for development and NODE_ENV is production\. .*\n$/);
    await hub.leavesNothing();
  });

  it('leaves no process when Ctrl-C comes in the middle of it', async () => {
    await using hub = startCommand('cli/hub.js', devArguments);
    await expect.poll(() => livingWith(hub, 'subgraphs/').length, { timeout: 60_000 }).toBeGreaterThan(2);

    hub.pressCtrlC();

    expect(await hub.ended).toBe(0);
    expect(hub.stdout()).toBe('');
    await hub.leavesNothing();
  });

  it('leaves no process when it is ended by force in the middle of it', async () => {
    await using hub = startCommand('cli/hub.js', devArguments);
    await expect.poll(() => livingWith(hub, 'subgraphs/').length, { timeout: 60_000 }).toBeGreaterThan(2);

    hub.process.kill('SIGKILL');

    await hub.ended;
    await hub.leavesNothing();
  });
});

const freeRoomPorts = {
  SOCIAL_WELFARE_PORT: '0',
  HOUSING_PORT: '0',
  FAMILY_PLANNING_PORT: '0',
  CROSS_PROGRAM_PORT: '0',
  HUB_REGISTRY_PORT: '0',
};
