import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import type { Config } from '#platform/config.ts';
import type { Logger } from '#platform/logger.ts';
import { createRegistryClient } from '#platform/registry/client.ts';
import type { PublishedGraph } from '#platform/registry/wire.ts';
import { readSchemaFile } from '../schema-files.ts';
import type { Graph } from './graph.ts';
import type { GraphCache } from './graph-cache.ts';
import type { GraphLoader } from './load-graph.ts';

/** What a gateway starts with. */
export interface FirstGraph {
  readonly graph: Graph;
  /** As what it was published; null for the committed graph. */
  readonly published: PublishedGraph | null;
}

/** What the first graph is found by. */
export interface FirstGraphOptions {
  readonly loader: GraphLoader;
  /** Makes the tokens by which the registry knows the hub. */
  readonly signer: RoomTokenSigner;
  /** Null where no graph is kept. */
  readonly cache: Pick<GraphCache, 'find'> | null;
  readonly logger: Logger;
}

/**
 * The graph to start with: in production the published one, else the one that was served last, else the committed one.
 * Otherwise the committed one at once: the registry starts beside the gateway, and is followed as soon as it answers.
 */
export async function loadFirstGraph(
  { production, registryUrl }: Pick<Config, 'production' | 'registryUrl'>,
  { loader, signer, cache, logger }: FirstGraphOptions,
): Promise<FirstGraph> {
  const sources =
    production && registryUrl !== null ? [() => askRegistry(registryUrl, signer), () => cache?.find()] : [];
  for (const find of sources) {
    try {
      const published = await find();
      if (published) return { graph: await loader.load(published.sdl, published), published };
    } catch (err) {
      logger.error({ err }, 'a published graph cannot be started with');
    }
  }
  return { graph: await loader.load(await readSchemaFile('supergraph.graphql'), null), published: null };
}

// With a client of its own: the one that follows the registry asks for the same graph again, to tell what came of it.
async function askRegistry(url: string, signer: RoomTokenSigner): Promise<PublishedGraph | null> {
  const registry = createRegistryClient(url, signer);
  try {
    return await registry.findNewGraph();
  } finally {
    await registry.close();
  }
}
