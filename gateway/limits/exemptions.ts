import type { DocumentNode } from 'graphql';
import type { Caller } from '#platform/access/caller.ts';
import { isOwn } from '../operations/may-ask.ts';
import type { RegisteredOperation, RegisteredOperations } from '../operations/registered-operations.ts';
import type { OperationLimits } from './role-limits.ts';

/** Frees registered operations from what they were measured for when they were registered. */
export interface Exemptions {
  /**
   * What to hold the document of a caller to: for an operation of the hub, or one that the caller's client registered, no
   * limit on its form, and a cost of what it was measured with even where the role may spend less. Variables that cost
   * more than both are refused; the rate stays. Comments, commas and white space of the document do not matter.
   */
  limitsFor(document: DocumentNode, limits: OperationLimits, caller: Caller): OperationLimits;
}

/**
 * The exemptions of the operations that are registered when a document comes.
 * @param measuredCost the cost of a document with its variables' defaults.
 */
export function createExemptions(
  registered: Pick<RegisteredOperations, 'findByDocument'>,
  measuredCost: (document: DocumentNode) => number,
): Exemptions {
  const costs = new WeakMap<RegisteredOperation, number>();

  function costOf(operation: RegisteredOperation, document: DocumentNode): number {
    const cost = costs.get(operation) ?? measuredCost(document);
    costs.set(operation, cost);
    return cost;
  }

  return {
    limitsFor(document, limits, caller) {
      const operation = registered.findByDocument(document).find((found) => isOwn(caller, found));
      if (!operation) return limits;
      return { ...limits, ...formUnlimited, maxCost: Math.max(limits.maxCost, costOf(operation, document)) };
    },
  };
}

const formUnlimited = {
  maxTokens: Number.POSITIVE_INFINITY,
  maxDepth: Number.POSITIVE_INFINITY,
  maxNesting: Number.POSITIVE_INFINITY,
  maxAliases: Number.POSITIVE_INFINITY,
  maxRootFields: Number.POSITIVE_INFINITY,
  maxDirectives: Number.POSITIVE_INFINITY,
  maxSelections: Number.POSITIVE_INFINITY,
};
