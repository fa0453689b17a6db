import { addressOf, type ConfiguredRooms, type MinistryTarget } from '#platform/ministry-clients.ts';
import { hashOfGraph } from '#platform/registry/client.ts';
import type { PublishedGraph } from '#platform/registry/wire.ts';

/** Whose addresses are configured, and how long they are waited for. */
export interface TargetConfig {
  readonly rooms: ConfiguredRooms;
  readonly subgraphTimeoutMs: number;
}

/**
 * Where the subgraphs of a graph are asked, and how long they are waited for.
 * @param subgraphs names and addresses as the supergraph holds them.
 */
export function targetsOf(
  published: PublishedGraph | null,
  subgraphs: readonly { readonly name: string; readonly url: string }[],
  { rooms, subgraphTimeoutMs }: TargetConfig,
): readonly MinistryTarget[] {
  return subgraphs.map(({ name, url }) => ({
    name,
    url: addressOf(rooms, name, url),
    timeoutMs: published?.subgraphs.find((subgraph) => subgraph.name === name)?.deadlineMs ?? subgraphTimeoutMs,
  }));
}

/** The same text for two graphs that are served alike: the one need not be loaded where the other is. */
export function fingerprintOf(sdl: string, published: PublishedGraph | null): string {
  const deadlines = (published?.subgraphs ?? [])
    .filter(({ deadlineMs }) => deadlineMs !== null)
    .map(({ name, deadlineMs }) => `${name} ${deadlineMs}`);
  return [published?.hash ?? hashOfGraph(sdl), ...deadlines.toSorted()].join('\n');
}
