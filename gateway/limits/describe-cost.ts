import { HubError } from '#platform/errors.ts';
import type { OperationLimits } from './role-limits.ts';

/** What an answer tells of its cost in `extensions.cost`. */
export interface ToldCost {
  /** The static cost of the operation with its variables: what it might have taken. */
  readonly requested: number;
  /** What one operation of the caller may cost. */
  readonly limit: number;
  /** Objects in the answer: what the client's rate was charged. */
  readonly objects: number;
}

/** What an answer tells of its cost. */
export function describeCost({ cost, limit, objects }: { cost: number; limit: number; objects: number }): ToldCost {
  return { requested: cost, limit, objects };
}

/**
 * Refuses an operation that may cost more than the caller may spend.
 * @throws {HubError} OPERATION_TOO_COSTLY naming `maxCost`.
 */
export function requireWithinCost(cost: number, { maxCost }: Pick<OperationLimits, 'maxCost'>): void {
  if (cost <= maxCost) return;
  throw new HubError(
    'OPERATION_TOO_COSTLY',
    `The operation may cost ${cost}, over the limit maxCost of ${maxCost}. Ask for shorter pages or fewer lists in lists.`,
    { argument: 'maxCost' },
  );
}
