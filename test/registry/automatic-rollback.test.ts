import { beforeAll, describe, expect, it } from 'vitest';
import type { Registry } from '../../registry/registry.ts';
import { historyPage } from '../../registry/views.ts';
import { createWorkshop, type Workshop } from '../../registry/workshop/workshop.ts';
import { aPublication, aRegistry, aSigner, aSubgraph, operator, registers, submit } from './open-registry.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = createWorkshop();
  return () => workshop.close();
});

const health = aSigner('health');
const transport = aSigner('transport');

describe('a gateway that refuses the published graph', () => {
  it('makes the registry go back to the graph of before, once, with the reason in the history', async () => {
    const registry = await aPublishedTwice();
    const good = registry.ledger.state.graphs.at(-2);

    await refuse(registry, 3);
    await refuse(registry, 3, 'gateway-4001');

    const current = (await registry.graphs.readCurrent())?.graph;
    expect(current).toMatchObject({ version: 4, hash: good?.hash });
    expect(current?.subgraphs.map(({ name, version }) => [name, version])).toEqual([
      ['registers', 1],
      ['health', 1],
    ]);
    const entries = (await historyPage(registry.ledger, 4, 10)).entries;
    expect(entries).toMatchObject([
      {
        kind: 'AUTOMATIC_ROLLBACK',
        author: 'registry',
        reason: 'gateway-4000 refused graph 3: health does not serve Query.healthvisits',
        what: 'went back from graph 3 to what graph 2 was',
        graph: { version: 4 },
      },
    ]);
  });

  it('is believed also where another one serves it, which the history tells', async () => {
    const registry = await aPublishedTwice();
    await serve(registry, 3, 'gateway-4001');

    await refuse(registry, 3);

    const { entries } = await historyPage(registry.ledger, 4, 10);
    expect(entries[0]?.what).toBe('went back from graph 3 to what graph 2 was, though gateway-4001 served it');
  });

  it('makes it go back over a graph that none has served to one that was', async () => {
    const registry = await aRegistry([health, transport], { workshop });
    await serve(registry, 1);
    await submit(registry, health, aPublication(aSubgraph('health'), 0));
    await submit(registry, transport, aPublication(aSubgraph('transport'), 0));

    await refuse(registry, 3);

    expect((await registry.graphs.readCurrent())?.graph.subgraphs.map(({ name }) => name)).toEqual(['registers']);
  });

  it('lets a ministry publish again afterwards', async () => {
    const registry = await aPublishedTwice();
    await refuse(registry, 3);

    const answer = await submit(registry, health, aPublication(aSubgraph('health', ['repaired']), 1));

    expect(answer).toMatchObject({ subgraph: { version: 3 }, graph: { version: 5 } });
  });

  it.each<[string, (registry: Registry) => Promise<unknown>]>([
    ['an earlier graph', (registry) => refuse(registry, 2)],
    ['a graph that does not exist', (registry) => refuse(registry, 9)],
    [
      'what the registry went back to by itself',
      async (registry) => {
        await refuse(registry, 3);
        await refuse(registry, 4);
      },
    ],
    [
      'the rooms that an operator put in',
      async (registry) => {
        const sdl = registers.sdl.replace('The day', 'The last day');
        const subgraphs = [{ ...registers, sdl }];
        await submit(registry, operator, { kind: 'BOOTSTRAP', reason: 'a new version', subgraphs });
        await refuse(registry, 4);
      },
    ],
  ])('changes nothing where it refuses %s', async (_, report) => {
    const registry = await aPublishedTwice();

    await report(registry);

    const { kind } = (await historyPage(registry.ledger, 0, 100)).entries.at(-1) ?? {};
    const count = (await historyPage(registry.ledger, 0, 100)).entries.filter(
      (entry) => entry.kind === 'AUTOMATIC_ROLLBACK',
    ).length;
    expect(count).toBe(kind === 'AUTOMATIC_ROLLBACK' ? 1 : 0);
  });

  it('changes nothing where the graph is out of its trial: then a ministry is down, and no publication was wrong', async () => {
    const registry = await aPublishedTwice(-1);

    await refuse(registry, 3);

    expect(registry.ledger.state.graphs.at(-1)?.version).toBe(3);
  });
});

async function aPublishedTwice(trialMs?: number): Promise<Registry> {
  const registry = await aRegistry([health], { workshop, ...(trialMs !== undefined && { trialMs }) });
  await submit(registry, health, aPublication(aSubgraph('health'), 0));
  await submit(registry, health, aPublication(aSubgraph('health', ['visits']), 1));
  return registry;
}

function refuse({ reports }: Registry, version: number, gateway = 'gateway-4000'): Promise<void> {
  return reports.take({ gateway, version, status: 'REFUSED', reason: 'health does not serve Query.healthvisits' });
}

function serve({ reports }: Registry, version: number, gateway = 'gateway-4000'): Promise<void> {
  return reports.take({ gateway, version, status: 'SERVING', reason: null });
}
