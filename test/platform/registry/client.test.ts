import { describe, expect, it } from 'vitest';
import { createRegistryClient, RegistryError, readPublishedGraph } from '#platform/registry/client.ts';
import { followRegistry } from '#platform/registry/follow.ts';
import { testSigner } from '../../support/callers.ts';
import { startFakeRegistry } from '../../support/fake-registry.ts';
import { createTestLogger } from '../../support/log.ts';

const subgraph = { name: 'a', version: 1, sdl: 's', url: 'http://a', deadlineMs: null, healthQuery: null };
const report = { gateway: 'gateway-1', version: 1, status: 'SERVING', reason: null } as const;

describe('the registry’s client', () => {
  it('gets each graph once, and nothing while there is none or no other', async () => {
    await using registry = await startFakeRegistry();
    const client = createRegistryClient(registry.url, testSigner);

    const before = await client.findNewGraph();
    registry.publish('type Query', [subgraph]);
    const first = await client.findNewGraph();
    const again = await client.findNewGraph();
    registry.publish('type Query { a: Int }', [subgraph]);
    const second = await client.findNewGraph();
    await client.close();

    expect(before).toBeNull();
    expect(first).toMatchObject({ version: 1, sdl: 'type Query', subgraphs: [subgraph] });
    expect(again).toBeNull();
    expect(second).toMatchObject({ version: 2 });
    expect(registry.graphsSent).toBe(2);
  });

  it('brings reports, as a part of the hub', async () => {
    await using registry = await startFakeRegistry();
    const client = createRegistryClient(registry.url, testSigner);

    await client.report(report);
    await client.close();

    expect(registry.reports).toEqual([report]);
  });

  it('tells of a registry that is down, gone, or answers something else', async () => {
    const registry = await startFakeRegistry();
    const client = createRegistryClient(`${registry.url}/`, testSigner);

    registry.setDown(true);
    await expect(client.findNewGraph()).rejects.toThrow(RegistryError);
    await expect(client.report(report)).rejects.toThrow('HTTP status 503');
    registry.setDown(false);
    registry.publish('type Query', [{ ...subgraph, version: 'one' as never }]);
    await expect(client.findNewGraph()).rejects.toThrow('something else');
    await registry[Symbol.asyncDispose]();
    await expect(client.findNewGraph()).rejects.toThrow('cannot be reached');
    await client.close();
  });

  it('takes no graph whose SDL is not the one that its hash tells of', () => {
    const graph = { version: 1, hash: 'f00', sdl: 'type Query', subgraphs: [] };

    expect(() => readPublishedGraph(JSON.stringify(graph))).toThrow(RegistryError);
  });
});

describe('whoever follows the registry', () => {
  it('asks on after failures, tells of an outage once, and asks no more once closed', async () => {
    const logger = createTestLogger('follow');
    const lines: string[] = [];
    const say = (_: unknown, text: string) => void lines.push(text);
    const told = { ...logger, warn: say, info: (text: string) => lines.push(text) } as unknown as typeof logger;
    let asked = 0;
    const following = await new Promise<{ close(): Promise<void> }>((resolve) => {
      const started = followRegistry(
        async () => {
          asked += 1;
          if (asked === 6) setImmediate(() => resolve(started));
          if (asked === 2 || asked === 3) throw new RegistryError('The registry cannot be reached.');
        },
        told,
        { everyMs: 1, maxMs: 4 },
      );
    });
    await following.close();
    const atClose = asked;
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(asked).toBe(atClose);
    expect(lines).toEqual([expect.stringContaining('cannot be followed'), expect.stringContaining('followed again')]);
  });
});
