import type { Config } from '#platform/config.ts';
import type { Logger } from '#platform/logger.ts';
import type { MinistryClients } from '#platform/ministry-clients.ts';
import { createRegistryClient } from '#platform/registry/client.ts';
import type { AnswerCache } from '../cache/answer-cache.ts';
import type { Guards } from '../guards.ts';
import type { RegisteredOperations } from '../operations/registered-operations.ts';
import { createUsageRecorder } from '../usage/recorder.ts';
import { loadFirstGraph } from './first-graph.ts';
import { followPublishedGraph } from './follow-registry.ts';
import { createGraphs, type Graphs } from './graph.ts';
import { createGraphCache } from './graph-cache.ts';
import { createGraphLoader } from './load-graph.ts';

/** The graphs of a gateway that follow the registry, where the configuration names one. */
export interface OpenGraphs {
  readonly graphs: Graphs;
  /** Follows the registry no more: before the last requests are answered. */
  unfollow(): Promise<void>;
  /** Tells the registry what was used: after the last request has been answered. Does not close the graphs. */
  close(): Promise<void>;
}

/** What the graphs of a gateway have in common. */
export interface OpenGraphsOptions {
  /** Of the gateway's process. */
  readonly name: string;
  readonly guards: Guards;
  readonly operations: RegisteredOperations;
  readonly clients: MinistryClients;
  /** What ministries answered before; null where nothing is kept. */
  readonly cache: AnswerCache | null;
  readonly logger: Logger;
}

/** Loads the first graph, and follows the registry from there. */
export async function openGraphs(config: Config, options: OpenGraphsOptions): Promise<OpenGraphs> {
  const { name: gateway, guards, operations, clients, cache: answers, logger } = options;
  const { signer } = guards;
  const registry = config.registryUrl === null ? null : createRegistryClient(config.registryUrl, signer);
  const usage = registry && createUsageRecorder({ gateway, registry, logger });
  const loader = createGraphLoader({ config, clients, guards, usage, cache: answers });
  const cache = config.production && registry ? createGraphCache(config.graphCache, logger) : null;
  const first = await loadFirstGraph(config, { loader, signer, cache, logger });
  const graphs = createGraphs(first.graph, logger);
  const following =
    registry &&
    followPublishedGraph({
      ...{ gateway, registry, graphs, loader, signer, cache, operations, logger },
      first: first.published,
    });
  return {
    graphs,
    async unfollow() {
      await following?.close();
    },
    async close() {
      await usage?.close();
      await registry?.close();
    },
  };
}
