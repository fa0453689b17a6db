import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import { type Logger, strikeNiks } from '#platform/logger.ts';
import { type RegistryClient, RegistryError } from '#platform/registry/client.ts';
import { type Following, type FollowOptions, followRegistry } from '#platform/registry/follow.ts';
import type { GatewayReport, PublishedGraph } from '#platform/registry/wire.ts';
import type { RegisteredOperations } from '../operations/registered-operations.ts';
import { checkHealth } from './check-health.ts';
import type { Graphs } from './graph.ts';
import type { GraphCache } from './graph-cache.ts';
import type { GraphLoader } from './load-graph.ts';
import { fingerprintOf } from './targets.ts';
import { warmGraph } from './warm.ts';

/** What lets a gateway follow the published graph. */
export interface GraphFollowerOptions extends FollowOptions {
  /** Name of the gateway's process. */
  readonly gateway: string;
  readonly registry: RegistryClient;
  readonly graphs: Graphs;
  readonly loader: GraphLoader;
  /** As what the graph that is served now was published; null where no registry told of it. */
  readonly first: PublishedGraph | null;
  /** Null for subgraphs that ask nobody who they are. */
  readonly signer: RoomTokenSigner | null;
  /** Keeps the graph that is served for the next start; null where nothing is kept. */
  readonly cache: Pick<GraphCache, 'keep'> | null;
  /** The registered operations, which follow the registry as well. */
  readonly operations: Pick<RegisteredOperations, 'findById' | 'replace'>;
  readonly logger: Logger;
}

/**
 * Lets a gateway follow the published graph: a new one is loaded, checked and warmed while the one before serves, and
 * takes its place at once; one that must not be served is refused, and the one before stays. The registry is told of
 * either.
 */
export function followPublishedGraph(options: GraphFollowerOptions): Following {
  const { gateway, registry, graphs, loader, signer, cache, operations, logger } = options;
  let served = options.first;
  let fingerprint = fingerprintOf(graphs.current.supergraph.sdl, served);
  let untold: GatewayReport | null = null;

  function reportOf({ version }: PublishedGraph, reason: string | null): GatewayReport {
    return { gateway, version, status: reason === null ? 'SERVING' : 'REFUSED', reason };
  }

  async function tell(): Promise<void> {
    if (!untold) return;
    try {
      await registry.report(untold);
    } catch (err) {
      if (!(err instanceof RegistryError && err.isRefusal)) throw err;
      logger.error({ err, version: untold.version }, 'the registry does not take the report');
    }
    untold = null;
  }

  async function takeOperations(): Promise<void> {
    const published = await registry.findNewOperations();
    if (!published) return;
    const faults = operations.replace(published);
    if (faults.length > 0) logger.error({ faults: faults.slice(0, maxFaults) }, 'registered operations are left out');
  }

  const isRegistered = (documentHash: string) => operations.findById(documentHash).length > 0;

  async function load(published: PublishedGraph): Promise<void> {
    const next = await loader.load(published.sdl, published);
    try {
      const before = served && { published: served, graph: graphs.current };
      const warming = warmGraph(next, graphs.current.prepared.findBusiest(), { isRegistered });
      await Promise.all([checkHealth(before, { published, graph: next }, { signer }), warming]);
      graphs.swap(next);
    } catch (fault) {
      await next.close();
      throw fault;
    }
  }

  async function take(published: PublishedGraph): Promise<void> {
    const { version } = published;
    const begin = performance.now();
    try {
      if (fingerprintOf(published.sdl, published) !== fingerprint) await load(published);
      served = published;
      fingerprint = fingerprintOf(published.sdl, published);
      untold = reportOf(published, null);
      logger.info({ version, ms: Math.round(performance.now() - begin) }, 'the published graph is served');
      await cache
        ?.keep(published)
        .catch((err) => logger.error({ err }, 'the graph could not be kept for the next start'));
    } catch (fault) {
      const reason = strikeNiks(fault instanceof Error ? fault.message : String(fault)).slice(0, maxReason);
      untold = reportOf(published, reason);
      logger.error({ version, reason }, 'the published graph is refused; the one before stays');
    }
  }

  return followRegistry(
    async () => {
      await tell();
      await takeOperations();
      const published = await registry.findNewGraph();
      if (published) await take(published);
      await tell();
    },
    logger,
    options,
  );
}

/** Characters of a reason. */
const maxReason = 500;

/** Operations that a log line names. */
const maxFaults = 20;
