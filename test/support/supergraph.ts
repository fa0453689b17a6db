import { readFileSync } from 'node:fs';
import { type LoadedSupergraph, loadSupergraph } from '../../gateway/supergraph.ts';

/** The hub's own graph, as it is committed. */
export function loadCommittedSupergraph(): LoadedSupergraph {
  return loadSupergraph(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'));
}
