import type { Ledger } from './ledger.ts';
import type { ComposedSubgraph, SubgraphInput, SubgraphVersion } from './model.ts';
import { currentVersions } from './state.ts';

/** What is served now, as composition takes it. */
export async function readServed(ledger: Ledger): Promise<readonly ComposedSubgraph[]> {
  return Promise.all(currentVersions(ledger.state).map(async (record) => composedOf(await ledger.readVersion(record))));
}

/** The subgraph of a version, as composition takes it. */
export function composedOf({ name, url, sdl }: SubgraphInput): ComposedSubgraph {
  return { name, url, sdl };
}

/** What was published in a version, without its history. */
export function inputOf(version: SubgraphVersion): SubgraphInput {
  const { name, sdl, url, classification, scopes, deadlineMs, healthQuery } = version;
  return { name, sdl, url, classification, scopes, deadlineMs, healthQuery };
}
