import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '#platform/error-format.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { isRecorded } from './audit-trail.ts';
import type { AnswerCache } from './cache/answer-cache.ts';
import type { CacheCounts } from './cache/cached-run.ts';
import { type CaseloadSigner, createCaseloadSigner } from './caseloads.ts';
import type { AnswerData } from './execution/answer-data.ts';
import { executeOperation } from './execution/execute.ts';
import type { RunCaller } from './execution/run-plan.ts';
import type { PreparedOperations } from './graphs/prepared-operations.ts';
import type { Guards } from './guards.ts';
import { describeCost, type ToldCost } from './limits/describe-cost.ts';
import type { OperationGuard } from './operation-guard.ts';
import type { LoadedSupergraph } from './supergraph.ts';
import type { UsageRecorder } from './usage/recorder.ts';

/** A validated operation with its input checked, and who asks it. */
export interface AskedOperation {
  readonly context: RequestContext;
  /** What the client sees of the graph. */
  readonly clientSchema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  /** SHA-256 of the document's text in hexadecimal. */
  readonly documentHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The answer of an operation that ran. */
export interface OperationAnswer {
  /** The JSON of its data. */
  readonly data: AnswerData;
  readonly errors: readonly GraphQLError[];
  /** What is told beside it; null for nothing. */
  readonly extensions: { readonly cost?: ToldCost; readonly cache?: CacheCounts } | null;
}

/** Answers operations: admits, filters, plans, runs, records. */
export type AnswerOperation = (asked: AskedOperation) => Promise<OperationAnswer>;

/** What operations are answered by. */
export interface AnswererOptions {
  readonly supergraph: LoadedSupergraph;
  readonly ministries: ReadonlyMap<string, MinistryClient>;
  /** Null for a gateway that asks nobody who they are. */
  readonly guards: Guards | null;
  readonly limits: OperationGuard | null;
  readonly prepared: PreparedOperations;
  readonly usage: UsageRecorder | null;
  /** Null where nothing that ministries answer is kept. */
  readonly cache: AnswerCache | null;
}

/** What answers operations over a graph. */
export function createAnswerer(options: AnswererOptions): AnswerOperation {
  const { supergraph, ministries, guards, limits, prepared, usage } = options;
  const openCache = options.cache?.forGraph(supergraph.sdl);
  const sign = guards ? createCaseloadSigner(ministries, guards.signer) : null;

  return async (asked) => {
    const { context, clientSchema, document, operation: node, operationName, documentHash, variables } = asked;
    const { caller } = context.view;
    const admission = limits?.admit(context, document, operationName, variables);
    let objects = 0;
    try {
      const operation = prepared.prepare({
        caller,
        document,
        operation: node,
        operationName,
        documentHash,
        variables,
      });
      usage?.count({
        caller,
        schema: supergraph.apiSchema,
        document,
        operation: node,
        variables,
        prepared: operation,
      });
      const audit = guards !== null && isRecorded(operation) ? guards.audit : null;
      audit?.requireWritable();
      const seen = clientSchema === supergraph.apiSchema ? supergraph : { ...supergraph, apiSchema: clientSchema };
      const cache = openCache?.() ?? null;
      const run = { supergraph: seen, ministries, caller: runCallerOf(context, sign), cache };
      const executed = await executeOperation(run, operation, variables);
      objects = executed.objects;
      await audit?.record({ context, operation, executed });
      const { data, errors } = executed;
      const cost = admission && describeCost({ ...admission, objects });
      return { data, errors, extensions: extensionsOf(cost ?? null, cache?.counts ?? null) };
    } finally {
      admission?.charge(objects);
    }
  };
}

// Of a cache is told only where something that was asked for may be kept.
function extensionsOf(cost: ToldCost | null, cache: CacheCounts | null): OperationAnswer['extensions'] {
  const told = { ...(cost && { cost }), ...(cache && cache.hits + cache.misses > 0 && { cache }) };
  return Object.keys(told).length > 0 ? told : null;
}

function runCallerOf({ view }: RequestContext, sign: CaseloadSigner | null): RunCaller {
  return {
    tokenFor: (ministry) => sign?.(ministry, view.caller, view.maxTimeMs()),
    timeLeftMs: () => view.maxTimeMs(),
    departure: view.departure,
  };
}
