import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { createRegistryClient } from '#platform/registry/client.ts';
import type { PublishedGraph } from '#platform/registry/wire.ts';
import { loadFirstGraph } from '../../../gateway/graphs/first-graph.ts';
import type { Graph } from '../../../gateway/graphs/graph.ts';
import { createGraphCache } from '../../../gateway/graphs/graph-cache.ts';
import { testSigner } from '../../support/callers.ts';
import { type FakeRegistry, startFakeRegistry } from '../../support/fake-registry.ts';
import { createTestLogger } from '../../support/log.ts';
import { composePublished } from '../../support/served-subgraph.ts';

const logger = createTestLogger('start');
let folder: string;
let registry: FakeRegistry;
let published: PublishedGraph;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-cache-'));
  registry = await startFakeRegistry();
  const { sdl, subgraphs } = composePublished([{ name: 'one', url: 'http://one', sdl: 'type Query { one: Int }' }]);
  registry.publish(sdl, subgraphs);
  const client = createRegistryClient(registry.url, testSigner);
  published = (await client.findNewGraph()) as PublishedGraph;
  await client.close();
});
afterAll(async () => {
  await registry?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** What a gateway starts with: the versions that it tried to load, and the one that it took. */
async function start(cacheFile: string, { production = true, cannotLoad = -1 } = {}) {
  const tried: (number | null)[] = [];
  const loader = {
    async load(_: string, graph: PublishedGraph | null) {
      tried.push(graph?.version ?? null);
      if (graph?.version === cannotLoad) throw new Error('no supergraph');
      return {} as Graph;
    },
  };
  const config = { ...loadConfig({ HUB_REGISTRY_URL: registry.url }), production };
  const cache = createGraphCache(cacheFile, logger);
  const first = await loadFirstGraph(config, { loader, signer: testSigner, cache, logger });
  return { tried, version: first.published?.version ?? null };
}

describe('a gateway in production', () => {
  it('starts with the published graph', async () => {
    expect(await start(join(folder, 'none.json'))).toEqual({ tried: [1], version: 1 });
  });

  it('starts with the graph that it served last where the registry does not answer', async () => {
    const file = join(folder, 'deep', 'kept.json');
    await createGraphCache(file, logger).keep({ ...published, version: 41 });
    registry.setDown(true);

    const kept = await start(file);
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 100));
    const torn = await start(file);
    const none = await start(join(folder, 'none.json'));
    registry.setDown(false);

    expect(kept).toEqual({ tried: [41], version: 41 });
    expect(torn).toEqual({ tried: [null], version: null }); // the committed graph
    expect(none).toEqual({ tried: [null], version: null });
  });

  it('goes on to the next where one cannot be loaded', async () => {
    const file = join(folder, 'good.json');
    await createGraphCache(file, logger).keep({ ...published, version: 40 });

    expect(await start(file, { cannotLoad: 1 })).toEqual({ tried: [1, 40], version: 40 });
  });
});

describe('a gateway in development', () => {
  it('starts with the committed graph at once', async () => {
    expect(await start(join(folder, 'none.json'), { production: false })).toEqual({ tried: [null], version: null });
  });
});
