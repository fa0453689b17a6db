import { type DocumentNode, parse } from 'graphql';
import { writeCohortSchema } from '#platform/cohort/cohort-schema.ts';
import { type CohortSource, readSupergraphSources } from '#platform/cohort/sources.ts';
import type { Config } from '#platform/config.ts';
import type { Generations } from '#platform/generations.ts';
import type { Logger } from '#platform/logger.ts';
import { addressOf, type MinistryTarget } from '#platform/ministry-clients.ts';
import type { RegistryClient } from '#platform/registry/client.ts';
import { type Following, followRegistry } from '#platform/registry/follow.ts';
import type { RoomGeneration } from '#platform/room-server.ts';
import { ministries } from '#platform/rooms.ts';

/** What the room has to know of a graph: whom it asks, and what they offer to cohorts. */
export interface RoomGraph {
  /** The hub's own ministries, the owner of membership first. */
  readonly ministries: readonly MinistryTarget[];
  /** Further ministries with a field for cohorts. */
  readonly joined: readonly MinistryTarget[];
  readonly cohortSources: readonly CohortSource[];
}

/** Whose addresses are configured, and how long they are waited for. */
export type RoomGraphConfig = Pick<Config, 'rooms' | 'subgraphTimeoutMs'>;

/**
 * What the room has to know of a supergraph.
 * @throws {CohortSchemaError} where the graph has a field for cohorts that cannot be asked.
 */
export function readRoomGraph(supergraph: DocumentNode, { rooms, subgraphTimeoutMs }: RoomGraphConfig): RoomGraph {
  const cohortSources = readSupergraphSources(supergraph);
  const targetOf = (name: string, url: string): MinistryTarget => ({
    name,
    url: addressOf(rooms, name, url),
    // Half of what the gateway waits for this room, so that the other ministries can still be believed in time.
    timeoutMs: subgraphTimeoutMs / 2,
  });
  const urlOf = (name: string) => cohortSources.find(({ ministry }) => ministry === name)?.url;
  const joined = cohortSources.filter(({ ministry }) => !ministries.some(({ name }) => name === ministry));
  return {
    ministries: ministries.map(({ name }) => targetOf(name, urlOf(name) ?? rooms[name].url)),
    joined: joined.flatMap(({ ministry, url }) => (url === null ? [] : targetOf(ministry, url))),
    cohortSources,
  };
}

/** What follows the published graph. */
export interface GraphFollowerOptions {
  readonly registry: RegistryClient;
  readonly config: RoomGraphConfig;
  /** The graph that the room was started with. */
  readonly first: RoomGraph;
  readonly generations: Generations<RoomGeneration>;
  /** The room over a graph. */
  open(graph: RoomGraph): RoomGeneration;
  readonly logger: Logger;
}

/** Lets the room follow the published graph. A graph that it cannot take leaves it as it is. Closes the registry's client. */
export function followGraph(options: GraphFollowerOptions): Following {
  const { registry, config, generations, open, logger } = options;
  let known = fingerprintOf(options.first);

  function swapTo(next: RoomGeneration): void {
    try {
      generations.swap(next);
    } catch (fault) {
      void next.close();
      throw fault;
    }
  }

  const following = followRegistry(async () => {
    const published = await registry.findNewGraph();
    if (!published) return;
    try {
      const graph = readRoomGraph(parse(published.sdl, { noLocation: true }), config);
      const fingerprint = fingerprintOf(graph);
      if (fingerprint === known) return;
      swapTo(open(graph));
      known = fingerprint;
      logger.info({ version: published.version }, 'cohorts follow the published graph');
    } catch (err) {
      logger.error({ err, version: published.version }, 'the published graph cannot be taken; the one before stays');
    }
  }, logger);
  return {
    async close() {
      await following.close();
      await registry.close();
    },
  };
}

// The same for graphs that differ in what the room has nothing to do with.
function fingerprintOf({ ministries: own, joined, cohortSources }: RoomGraph): string {
  const fields = cohortSources.map(({ as, ministry, field }) => [as, ministry, field]);
  return JSON.stringify([own, joined, fields, writeCohortSchema(cohortSources)]);
}
