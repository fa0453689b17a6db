import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { requireFreePorts } from '../../cli/supervise/ports.ts';

const host = '127.0.0.1';

describe('the check of ports', () => {
  it('names the part, the port and the setting of a port that is taken', async () => {
    await using taken = await aTakenPort();

    const check = requireFreePorts(host, [{ part: 'housing', port: taken.port, setBy: 'HOUSING_PORT' }]);

    await expect(check).rejects.toThrow(
      `housing: port ${taken.port} on 127.0.0.1 is in use by another process. End that process, or set another port by HOUSING_PORT.`,
    );
  });

  it('names every port that is taken in one message', async () => {
    await using first = await aTakenPort();
    await using second = await aTakenPort();

    const check = requireFreePorts(host, [
      { part: 'housing', port: first.port, setBy: 'HOUSING_PORT' },
      { part: 'gateway', port: second.port, setBy: 'PORT' },
    ]);

    await expect(check).rejects.toThrow(/^housing: .*\ngateway: /);
  });

  it('refuses one port for two parts', async () => {
    const port = await aFreePort();

    const check = requireFreePorts(host, [
      { part: 'housing', port, setBy: 'HOUSING_PORT' },
      { part: 'gateway', port, setBy: 'PORT' },
    ]);

    await expect(check).rejects.toThrow(`gateway: port ${port} on 127.0.0.1 is wanted by another part as well.`);
  });

  it('leaves the ports free for the parts', async () => {
    const port = await aFreePort();

    await requireFreePorts(host, [{ part: 'housing', port, setBy: 'HOUSING_PORT' }]);

    const server = createServer().listen(port, host);
    await once(server, 'listening');
    server.close();
  });

  it('lets several parts ask for any free port', async () => {
    const wanted = ['housing', 'gateway'].map((part) => ({ part, port: 0, setBy: 'PORT' }));

    await expect(requireFreePorts(host, wanted)).resolves.toBeUndefined();
  });
});

async function aTakenPort() {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: (server.address() as AddressInfo).port, [Symbol.asyncDispose]: close };
}

async function aFreePort(): Promise<number> {
  await using taken = await aTakenPort();
  return taken.port;
}
