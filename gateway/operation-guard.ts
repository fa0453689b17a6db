import type { DocumentNode } from 'graphql';
import type { Caller } from '#platform/access/caller.ts';
import type { RequestContext } from '#platform/error-format.ts';
import { type CompiledCost, compileCost } from './limits/cost.ts';
import { requireWithinCost } from './limits/describe-cost.ts';
import { createExemptions } from './limits/exemptions.ts';
import { measureOperation, type OperationMeasure, requireWithinLimits } from './limits/measure-operation.ts';
import { networkOf } from './limits/network-of.ts';
import { type Charge, createObjectRate, type ObjectRate } from './limits/object-rate.ts';
import { limitsByRole, type OperationLimits } from './limits/role-limits.ts';
import type { RegisteredOperations } from './operations/registered-operations.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** Says how much a caller may ask, before any of it is done. */
export interface OperationGuard {
  /** What a role may ask. */
  limitsOf(caller: Caller): OperationLimits;
  /**
   * Refuses a document by its size; runs before validation, whose time grows with it.
   * @throws {HubError} OPERATION_TOO_LARGE naming the limit.
   */
  checkSize(caller: Caller, document: DocumentNode): void;
  /** Whether the caller may read the schema through the API. */
  mayIntrospect(caller: Caller): boolean;
  /**
   * Refuses an operation by what it may cost, and a client that has been given enough for now.
   * @throws {HubError} OPERATION_TOO_LARGE, RATE_LIMITED.
   */
  admit(context: RequestContext, document: DocumentNode, operationName: string | null, variables: Variables): Admission;
}

/** An operation that may run. */
export interface Admission {
  /** What it may cost at most. */
  readonly cost: number;
  readonly limit: number;
  /** Takes what the answer holds from the client's budget. */
  readonly charge: Charge;
}

type Variables = Readonly<Record<string, unknown>>;

/** The graph that a guard is made for. */
export type GuardedGraph = Pick<LoadedSupergraph, 'sdl' | 'apiSchema'>;

/** What the guards of all graphs of a gateway have in common. */
export interface OperationGuardOptions {
  /** Operations that were measured when they were registered. */
  readonly registered: RegisteredOperations;
  /** In development everybody may introspect. */
  readonly production: boolean;
}

/** Makes the guard of each graph. What a client has been given is counted for all of them together. */
export function createOperationGuards(options: OperationGuardOptions): (graph: GuardedGraph) => OperationGuard {
  const rate = createObjectRate({ now: () => performance.now() });
  return (graph) => createOperationGuard(graph, rate, options);
}

function createOperationGuard(
  { sdl, apiSchema }: GuardedGraph,
  rate: ObjectRate,
  { registered, production }: OperationGuardOptions,
): OperationGuard {
  const costOf = compileCost(sdl, apiSchema);
  const exemptions = createExemptions(registered, (document) => costOf(document).of({}));
  const measures = new WeakMap<DocumentNode, OperationMeasure>();
  const costs = new WeakMap<DocumentNode, Map<string | null, CompiledCost>>();

  function compiledCost(document: DocumentNode, operationName: string | null): CompiledCost {
    const ofDocument = costs.get(document) ?? new Map<string | null, CompiledCost>();
    costs.set(document, ofDocument);
    const cost = ofDocument.get(operationName) ?? costOf(document, operationName);
    ofDocument.set(operationName, cost);
    return cost;
  }

  function measureOf(document: DocumentNode): OperationMeasure {
    const measure = measures.get(document) ?? measureOperation(document);
    measures.set(document, measure);
    return measure;
  }

  const limitsOf = ({ role }: Caller) => limitsByRole[role];
  return {
    limitsOf,
    mayIntrospect: (caller) => !production || limitsOf(caller).introspection,
    // Of all its operations and fragments, used or not: validation reads them all.
    checkSize(caller, document) {
      requireWithinLimits(measureOf(document), exemptions.limitsFor(document, limitsOf(caller), caller));
    },
    admit({ view: { caller }, remoteAddress }, document, operationName, variables) {
      const limits = limitsOf(caller);
      const { maxCost } = exemptions.limitsFor(document, limits, caller);
      const cost = compiledCost(document, operationName).of(variables);
      requireWithinCost(cost, { maxCost });
      const client = caller.role === 'PUBLIC' ? networkOf(remoteAddress) : caller.subject;
      const charge = rate.requireBudget(client, limits, cost);
      // A question that finds nothing tells something too: else NIKs could be tried out without end.
      const { rootFields } = measureOf(document);
      return { cost, limit: maxCost, charge: (objects) => charge(Math.max(objects, rootFields)) };
    },
  };
}
