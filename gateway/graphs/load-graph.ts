import { setImmediate as nextTurn } from 'node:timers/promises';
import type { MinistryClients } from '#platform/ministry-clients.ts';
import type { PublishedGraph } from '#platform/registry/wire.ts';
import type { AnswerCache } from '../cache/answer-cache.ts';
import type { Guards } from '../guards.ts';
import { loadSupergraphInTurns } from '../supergraph.ts';
import type { UsageRecorder } from '../usage/recorder.ts';
import { createGraph, type Graph } from './graph.ts';
import { type TargetConfig, targetsOf } from './targets.ts';

/** Makes graphs of supergraphs. */
export interface GraphLoader {
  /**
   * The graph of a supergraph SDL. Loading it lets other work in between.
   * @param published what the registry told with it; null for a graph of which no registry tells.
   * @throws {Error} where the SDL is no supergraph that this gateway supports, or an address in it is no URL.
   */
  load(sdl: string, published: PublishedGraph | null): Promise<Graph>;
}

/** What the graphs of a gateway have in common. */
export interface GraphLoaderOptions {
  readonly config: TargetConfig;
  readonly clients: MinistryClients;
  readonly guards: Guards | null;
  readonly usage: UsageRecorder | null;
  /** What ministries answered before; missing where nothing is kept. */
  readonly cache?: AnswerCache | null;
}

/** A loader whose graphs share their clients, guards, the cache and the count of what is used. */
export function createGraphLoader({ config, clients, guards, usage, cache = null }: GraphLoaderOptions): GraphLoader {
  return {
    async load(sdl, published) {
      const supergraph = await loadSupergraphInTurns(sdl);
      await nextTurn();
      const ministries = clients.acquire(targetsOf(published, supergraph.subgraphs, config));
      return createGraph({ supergraph, ministries, guards, usage, cache });
    },
  };
}
