import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bootstrapOwnRooms } from '../../registry/bootstrap.ts';
import { readOwnRooms } from '../../registry/own-rooms.ts';
import type { Registry } from '../../registry/registry.ts';
import { historyPage } from '../../registry/views.ts';
import { createWorkshop, type Workshop } from '../../registry/workshop/workshop.ts';
import { loadSubgraphs } from '../../schema/compose.ts';
import { createTestLogger } from '../support/log.ts';
import {
  aFolder,
  anAdmission,
  anEmptyRegistry,
  aPublication,
  aSigner,
  aSubgraph,
  operator,
  registers,
  submit,
} from './open-registry.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = createWorkshop();
  return () => workshop.close();
});

const health = aSigner('health');
const committed = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');

describe('a registry in development', () => {
  it('starts with the rooms of the repository, and with the graph that is committed', async () => {
    const registry = await anEmptyRegistry({ workshop });

    await bootstrap(registry);

    const current = await registry.graphs.readCurrent();
    expect(current?.graph.sdl === committed).toBe(true);
    expect(readOwnRooms().map(({ name, sdl, url }) => ({ name, sdl, url }))).toEqual(await loadSubgraphs());
  });

  it('composes the same graph, byte for byte, where its SDL is lost', async () => {
    const directory = aFolder();
    const first = await anEmptyRegistry({ workshop, store: { directory } });
    await bootstrap(first);
    await first.close();
    rmSync(join(directory, 'graphs'), { recursive: true });

    const registry = await anEmptyRegistry({ workshop, store: { directory } });

    expect((await registry.graphs.readCurrent())?.graph.sdl === committed).toBe(true);
  });

  it('changes nothing when it starts again with the same rooms', async () => {
    const registry = await anEmptyRegistry({ workshop });
    await bootstrap(registry);

    await bootstrap(registry);

    expect(registry.ledger.state.seq).toBe(1);
  });

  it('keeps the ministries that joined when its rooms change', async () => {
    const registry = await anEmptyRegistry({ workshop });
    await putIn(registry, 'The rooms as they were');
    await submit(registry, operator, anAdmission(health));
    await submit(registry, health, aPublication(aSubgraph('health'), 0));

    await bootstrap(registry);

    const graph = (await registry.graphs.readCurrent())?.graph;
    expect(graph?.subgraphs.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'social-welfare 1',
      'housing 2',
      'family-planning 1',
      'cross-program 1',
      'health 1',
    ]);
    expect(graph?.sdl).toContain('healthcount');
    expect(graph?.sdl).not.toContain('The rooms as they were');
  });
});

describe('rooms that are put in anew', () => {
  it('leave out a subgraph that does not compose with them, which the history tells', async () => {
    const registry = await anEmptyRegistry();
    await submit(registry, operator, { kind: 'BOOTSTRAP', reason: 'a first graph', subgraphs: [registers] });
    await submit(registry, operator, anAdmission(health));
    await submit(registry, health, aPublication(aSubgraph('health'), 0));
    const sdl = registers.sdl.replace('registersAsOf: String', 'healthcount: String');

    const answer = await submit(registry, operator, {
      kind: 'BOOTSTRAP',
      reason: 'a new version',
      subgraphs: [{ ...registers, sdl }],
    });

    expect(answer).toMatchObject({ changed: true, graph: { version: 3 } });
    expect((await historyPage(registry.ledger, 3, 1)).entries).toMatchObject([{ leftOut: ['health'] }]);
    expect((await registry.graphs.readCurrent())?.graph.subgraphs.map(({ name }) => name)).toEqual(['registers']);
  });

  it('are refused where they do not compose among themselves, and the graph stays', async () => {
    const registry = await anEmptyRegistry({ workshop });
    await submit(registry, operator, { kind: 'BOOTSTRAP', reason: 'a first graph', subgraphs: [registers] });
    const before = await registry.graphs.readCurrent();
    const subgraphs = [{ ...registers, sdl: registers.sdl.replace('String', 'Strong') }];

    const submitted = submit(registry, operator, { kind: 'BOOTSTRAP', reason: 'a new version', subgraphs });

    await expect(submitted).rejects.toMatchObject({
      code: 'CHECK_FAILED',
      found: { findings: [{ rule: 'composition' }] },
    });
    expect(await registry.graphs.readCurrent()).toBe(before);
  });
});

function bootstrap({ ledger, record }: Registry): Promise<void> {
  return bootstrapOwnRooms({ ledger, record, signer: operator, logger: createTestLogger('registry') });
}

/** The repository's rooms with another sentence in one of them. */
async function putIn(registry: Registry, sentence: string): Promise<void> {
  const subgraphs = readOwnRooms().map((room) =>
    room.name === 'housing' ? { ...room, sdl: `${room.sdl}\n"${sentence}"\nscalar Former\n` } : room,
  );
  await submit(registry, operator, { kind: 'BOOTSTRAP', reason: sentence, subgraphs });
}
