import { CompositionError, composeSubgraphs } from '../../schema/compose.ts';
import type { ComposedSubgraph } from '../model.ts';
import type { CompositionInput, CompositionOutput } from './tasks.ts';

/** The graph of the base with as many of the joined ones as fit: each is tried in turn where not all fit at once. */
export function composeFitting({ base, joined }: CompositionInput): CompositionOutput {
  const whole = compose([...base, ...joined]);
  if ('supergraph' in whole) return { supergraph: whole.supergraph, leftOut: [], faults: [] };

  const alone = compose(base);
  if (!('supergraph' in alone)) return { supergraph: null, leftOut: [], faults: [alone.fault] };
  const fitting = [...base];
  const leftOut: string[] = [];
  const faults: string[] = [];
  let { supergraph } = alone;
  for (const subgraph of joined) {
    const tried = compose([...fitting, subgraph]);
    if ('supergraph' in tried) {
      fitting.push(subgraph);
      supergraph = tried.supergraph;
    } else {
      leftOut.push(subgraph.name);
      faults.push(tried.fault);
    }
  }
  return { supergraph, leftOut, faults };
}

function compose(subgraphs: readonly ComposedSubgraph[]): { readonly supergraph: string } | { readonly fault: string } {
  try {
    return { supergraph: composeSubgraphs(subgraphs).supergraph };
  } catch (fault) {
    if (fault instanceof CompositionError) return { fault: fault.message };
    throw fault;
  }
}
