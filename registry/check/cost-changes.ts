import { limitsByRole } from '../../gateway/limits/role-limits.ts';
import type { CostChange, Finding } from '../model.ts';
import { type RegisteredUse, toAffected } from './affected.ts';
import type { Comparison } from './changes.ts';
import { toFinding } from './finding.ts';

/** What any role may spend on one operation. */
const largestCost = Math.max(...Object.values(limitsByRole).map(({ maxCost }) => maxCost));

/** What a change makes of the costs of the registered operations. */
export interface CostComparison {
  /** Those whose cost changes. */
  readonly costs: readonly CostChange[];
  readonly findings: readonly Finding[];
}

/**
 * The costs of the registered operations before and after. One that no role may spend any more is an error; one that
 * doubles is a warning.
 */
export function compareCosts({ before, after, registered }: Comparison): CostComparison {
  if (before.supergraph === after.supergraph) return { costs: [], findings: [] };
  const costs = registered
    .map((use) => ({ use, before: before.costOf(use.document), after: after.costOf(use.document) }))
    .filter((cost) => cost.before !== cost.after);
  return {
    costs: costs.map(({ use: { operation }, ...cost }) => ({
      client: operation.client,
      operationName: operation.name,
      ...cost,
    })),
    findings: costs.flatMap((cost) => judge(cost)),
  };
}

function judge({ use, before, after }: { use: RegisteredUse; before: number; after: number }): Finding[] {
  const isRefused = after > largestCost && before <= largestCost;
  if (!isRefused && (before === 0 || after < 2 * before)) return [];
  const { name, client } = use.operation;
  return [
    toFinding({
      rule: 'cost',
      level: isRefused ? 'ERROR' : 'WARNING',
      coordinate: null,
      message: isRefused
        ? `The operation ${name} of ${client} would cost ${after} instead of ${before}, more than any role may spend (${largestCost}).`
        : `The operation ${name} of ${client} would cost ${after} instead of ${before}.`,
      remedy: 'Say by @listSize how long your lists get, keep the default of first, or lower the weight in @cost.',
      affected: toAffected([use], []),
    }),
  ];
}
