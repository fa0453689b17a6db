import { isIPv6 } from 'node:net';
import type { DocumentNode } from 'graphql';
import type { Caller } from '#platform/access/caller.ts';
import type { RequestContext } from '#platform/error-format.ts';
import { type CompiledCost, compileCost } from './limits/cost.ts';
import { requireWithinCost } from './limits/describe-cost.ts';
import { createExemptions } from './limits/exemptions.ts';
import { measureOperation, type OperationMeasure, requireWithinLimits } from './limits/measure-operation.ts';
import { type Charge, createObjectRate } from './limits/object-rate.ts';
import { limitsByRole, type OperationLimits } from './limits/role-limits.ts';
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

/** What a guard is made for. */
export interface OperationGuardOptions {
  readonly supergraph: Pick<LoadedSupergraph, 'sdl' | 'apiSchema'>;
  /** Documents by name that were measured when they were registered. */
  readonly registered: ReadonlyMap<string, string>;
  /** In development everybody may introspect. */
  readonly production: boolean;
}

/** The guard of a graph. */
export function createOperationGuard({ supergraph, registered, production }: OperationGuardOptions): OperationGuard {
  const { sdl, apiSchema } = supergraph;
  const costOf = compileCost(sdl, apiSchema);
  const exemptions = createExemptions(registered, (document) => costOf(document).of({}));
  const rate = createObjectRate({ now: () => performance.now() });
  const measures = new WeakMap<DocumentNode, OperationMeasure>();
  const costs = new WeakMap<DocumentNode, Map<string | null, CompiledCost>>();

  function compiledCost(document: DocumentNode, operationName: string | null): CompiledCost {
    const ofDocument = costs.get(document) ?? new Map<string | null, CompiledCost>();
    costs.set(document, ofDocument);
    const cost = ofDocument.get(operationName) ?? costOf(document, operationName);
    ofDocument.set(operationName, cost);
    return cost;
  }

  const limitsOf = ({ role }: Caller) => limitsByRole[role];
  return {
    limitsOf,
    mayIntrospect: (caller) => !production || limitsOf(caller).introspection,
    // Of all its operations and fragments, used or not: validation reads them all.
    checkSize(caller, document) {
      const measure = measures.get(document) ?? measureOperation(document);
      measures.set(document, measure);
      requireWithinLimits(measure, exemptions.limitsFor(document, limitsOf(caller)));
    },
    admit({ view: { caller }, remoteAddress }, document, operationName, variables) {
      const limits = limitsOf(caller);
      const { maxCost } = exemptions.limitsFor(document, limits);
      const cost = compiledCost(document, operationName).of(variables);
      requireWithinCost(cost, { maxCost });
      const client = caller.role === 'PUBLIC' ? networkOf(remoteAddress) : caller.subject;
      return { cost, limit: maxCost, charge: rate.requireBudget(client, limits, cost) };
    },
  };
}

// Whoever has one IPv6 address has 2^64 of them.
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const behind = tail.split(':').filter((group) => group !== '');
  const filled = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - behind.length)).fill('0'), ...behind];
  return filled.slice(0, 4).join(':');
}
