import type { GraphQLSchema } from 'graphql';
import { createGenerations, type Generation, type Generations } from '#platform/generations.ts';
import type { Logger } from '#platform/logger.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { type AnswerOperation, createAnswerer } from '../answer-operation.ts';
import type { AnswerCache } from '../cache/answer-cache.ts';
import { createDocumentChecker, type DocumentChecker } from '../check-document.ts';
import type { Guards } from '../guards.ts';
import type { OperationGuard } from '../operation-guard.ts';
import type { LoadedSupergraph } from '../supergraph.ts';
import type { UsageRecorder } from '../usage/recorder.ts';
import { createVariants, type Variant } from '../variants/create-variants.ts';
import { variantRules } from '../variants/variant-rules.ts';
import { createPreparedOperations, type PreparedOperations } from './prepared-operations.ts';

/** Everything of the gateway that depends on one supergraph. Another supergraph makes another of these. */
export interface Graph extends Generation {
  /** The API schema of the supergraph. */
  readonly schema: GraphQLSchema;
  readonly supergraph: LoadedSupergraph;
  readonly ministries: ReadonlyMap<string, MinistryClient>;
  /** How much may be asked; null for a gateway without limits. */
  readonly limits: OperationGuard | null;
  readonly documents: DocumentChecker;
  /** Parts of it that are served as if each were the whole, by name. */
  readonly variants: ReadonlyMap<string, Variant>;
  readonly prepared: PreparedOperations;
  readonly answer: AnswerOperation;
}

/** The graphs of a gateway: the one that it serves, and those before it while they are needed. */
export type Graphs = Generations<Graph>;

/** The graphs of a gateway that begins with the given one. */
export function createGraphs(first: Graph, logger: Logger): Graphs {
  return createGenerations(first, (err) => logger.error({ err }, 'the clients of a graph did not close'));
}

/** What a graph is made of. */
export interface GraphOptions {
  readonly supergraph: LoadedSupergraph;
  /** The clients of its subgraphs by name; closing the graph closes them. */
  readonly ministries: ReadonlyMap<string, MinistryClient>;
  /** Identity, limits and audit; null for a gateway that serves whoever reaches it. */
  readonly guards: Guards | null;
  /** Counts what is used of the graph; null where nobody asks. */
  readonly usage: UsageRecorder | null;
  /** What ministries answered before; missing where nothing is kept. Closing the graph does not close it. */
  readonly cache?: AnswerCache | null;
}

/**
 * A graph that is ready to answer, and asks nobody yet. Without guards it has no variants.
 * @throws {VariantError} where a variant of it would be no schema.
 */
export function createGraph({ supergraph, ministries, guards, usage, cache = null }: GraphOptions): Graph {
  const limits = guards?.limitsFor(supergraph) ?? null;
  const prepared = createPreparedOperations(supergraph, guards !== null);
  return {
    schema: supergraph.apiSchema,
    supergraph,
    ministries,
    limits,
    documents: createDocumentChecker(),
    variants: guards ? createVariants(supergraph, variantRules) : new Map(),
    prepared,
    answer: createAnswerer({ supergraph, ministries, guards, limits, prepared, usage, cache }),
    async close() {
      await Promise.all([...ministries.values()].map((ministry) => ministry.close()));
    },
  };
}
