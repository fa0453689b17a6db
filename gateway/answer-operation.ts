import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '#platform/error-format.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { findProtectedVariables } from './access/protected-input.ts';
import { openRights } from './access/rights.ts';
import { isRecorded } from './audit-trail.ts';
import { type CaseloadSigner, createCaseloadSigner } from './caseloads.ts';
import { executeOperation } from './execution/execute.ts';
import { type PreparedOperation, prepareOperation } from './execution/operation.ts';
import type { RunCaller } from './execution/run-plan.ts';
import type { Guards } from './guards.ts';
import { describeCost } from './limits/describe-cost.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** A validated operation with its input checked, and who asks it. */
export interface AskedOperation {
  readonly context: RequestContext;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  /** SHA-256 of the document's text in hexadecimal. */
  readonly documentHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Answers operations: admits, filters, plans, runs, records. */
export type AnswerOperation = (asked: AskedOperation) => Promise<ExecutionResult>;

/** Prepared operations kept; a plan with its shapes is some 20 kB. */
const maxPreparedOperations = 1000;

/**
 * What answers operations over a graph.
 * @param guards null for a gateway that asks nobody who they are.
 */
export function createAnswerer(
  supergraph: LoadedSupergraph,
  ministries: ReadonlyMap<string, MinistryClient>,
  guards: Guards | null,
): AnswerOperation {
  const sign = guards ? createCaseloadSigner(ministries, guards.signer) : null;
  const prepared = new LRUCache<string, PreparedOperation>({ max: maxPreparedOperations });

  // An operation is prepared once for all callers with the same rights.
  function prepare({ context, document, operation, operationName, documentHash, variables }: AskedOperation) {
    const rights = guards ? supergraph.rightsOf(context.view.caller) : openRights;
    const protectedVariables = rights.areFull
      ? noVariables
      : findProtectedVariables(supergraph.apiSchema, rights, operation, variables);
    const key = [documentHash, operationName ?? '', rights.key, ...protectedVariables].join(' ');
    let found = prepared.get(key);
    if (found === undefined) {
      found = prepareOperation(supergraph, document, operationName ?? undefined, { rights, protectedVariables });
      prepared.set(key, found);
    }
    return found;
  }

  return async (asked) => {
    const { context, variables } = asked;
    const admission = guards?.limits.admit(context, asked.document, asked.operationName, variables);
    let objects = 0;
    try {
      const operation = prepare(asked);
      const audit = guards !== null && isRecorded(operation) ? guards.audit : null;
      audit?.requireWritable();
      const caller = runCallerOf(context, sign);
      const executed = await executeOperation({ supergraph, ministries, caller }, operation, variables);
      objects = executed.objects;
      await audit?.record({ context, operation, executed });
      if (!admission) return executed.result;
      return { ...executed.result, extensions: { cost: describeCost({ ...admission, objects }) } };
    } finally {
      admission?.charge(objects);
    }
  };
}

const noVariables: ReadonlySet<string> = new Set();

function runCallerOf({ view }: RequestContext, sign: CaseloadSigner | null): RunCaller {
  return {
    tokenFor: (ministry) => sign?.(ministry, view.caller, view.maxTimeMs()),
    timeLeftMs: () => view.maxTimeMs(),
    gone: view.gone,
  };
}
