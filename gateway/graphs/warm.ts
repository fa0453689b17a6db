import { setImmediate as nextTurn } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Graph } from './graph.ts';
import type { BusyOperation } from './prepared-operations.ts';

/** How a graph is warmed. */
export interface WarmOptions {
  /** Whether the document of that SHA-256 is registered: those come first. */
  isRegistered(documentHash: string): boolean;
  /** After so many milliseconds no further operation is prepared. */
  readonly maxMs?: number;
}

/**
 * Prepares what another graph is asked for most, so that the first requests after a swap do not wait for plans.
 * Other work is let in between any two operations.
 * @returns how many operations were prepared.
 */
export async function warmGraph(
  graph: Graph,
  busiest: readonly BusyOperation[],
  { isRegistered, maxMs = 700 }: WarmOptions,
): Promise<number> {
  const end = performance.now() + maxMs;
  const ordered = [
    ...busiest.filter(({ documentHash }) => isRegistered(documentHash)),
    ...busiest.filter(({ documentHash }) => !isRegistered(documentHash)),
  ];
  let count = 0;
  for (const busy of ordered) {
    if (performance.now() >= end) break;
    if (prepareAhead(graph, busy)) count += 1;
    await nextTurn();
  }
  return count;
}

function prepareAhead({ schema, documents, prepared }: Graph, busy: BusyOperation): boolean {
  try {
    documents.requireValid({ schema, document: busy.document, documentHash: busy.documentHash });
    prepared.prepareAhead(busy);
    return true;
  } catch (fault) {
    // What the new graph does not have is told to whoever asks for it again.
    if (fault instanceof GraphQLError) return false;
    throw fault;
  }
}
