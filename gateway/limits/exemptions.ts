import { type DocumentNode, parse } from 'graphql';
import type { OperationLimits } from './role-limits.ts';
import { fingerprint } from './tokens.ts';

/** The operations that were measured when they were registered. */
export interface Exemptions {
  /** True where the document is a registered one, word for word; comments, commas and white space do not matter. */
  isExempt(document: DocumentNode): boolean;
  /**
   * What to hold the document to: for a registered one no limit on its form, and a cost of what it was measured with
   * even where the role may spend less. Variables that cost more than both are refused; the rate stays.
   */
  limitsFor(document: DocumentNode, limits: OperationLimits): OperationLimits;
}

/**
 * Exempts registered operations from what they were measured for.
 * @param documents the registered documents by name, each with one operation.
 * @param measuredCost the cost of a document with its variables' defaults.
 */
export function createExemptions(
  documents: ReadonlyMap<string, string>,
  measuredCost: (document: DocumentNode) => number,
): Exemptions {
  const costs = new Map(
    [...documents.values()].map((text) => {
      const document = parse(text);
      return [fingerprint(document), measuredCost(document)];
    }),
  );
  return {
    isExempt: (document) => costs.has(fingerprint(document)),
    limitsFor(document, limits) {
      const cost = costs.get(fingerprint(document));
      return cost === undefined ? limits : { ...limits, ...formUnlimited, maxCost: Math.max(limits.maxCost, cost) };
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
