import { intersect, type KeySet, noKeys, subtract, unite } from '#platform/cohort/key-set.ts';
import type { Expression } from './expression.ts';

/**
 * What is known of a set: the households that are in it for certain, and those that may be. Both are the same array where
 * every ministry answered.
 */
export interface Bounds {
  readonly sure: KeySet;
  readonly possible: KeySet;
}

/** The sets of the leaves in one partition, by `Leaf.id`, and everybody in it. */
export interface PartitionSets {
  /** Every household of the partition that the owner of membership knows. */
  readonly everyone: KeySet;
  /** Missing where the ministry did not answer: then anybody may be in it. */
  readonly leaves: ReadonlyMap<string, KeySet>;
}

/** The households of the partition that the expression means. */
export function evaluate(expression: Expression, sets: PartitionSets): Bounds {
  switch (expression.kind) {
    case 'LEAF': {
      const known = sets.leaves.get(expression.leaf.id);
      return known ? exact(known) : { sure: noKeys, possible: sets.everyone };
    }
    case 'NOT':
      return combine(exact(sets.everyone), evaluate(expression.part, sets), 'without');
    case 'ANY':
      return expression.parts.map((part) => evaluate(part, sets)).reduce((one, other) => combine(one, other, 'or'));
    case 'ALL': {
      const kept = expression.parts.filter((part) => part.kind !== 'NOT').map((part) => evaluate(part, sets));
      // The smallest first: what follows is sought in it.
      const [first, ...others] = kept.toSorted((one, other) => one.possible.length - other.possible.length);
      let result = first ?? exact(sets.everyone);
      for (const other of others) result = combine(result, other, 'and');
      for (const part of expression.parts) {
        if (part.kind === 'NOT') result = combine(result, evaluate(part.part, sets), 'without');
      }
      return result;
    }
  }
}

/** Bounds that meet. */
export function exact(keys: KeySet): Bounds {
  return { sure: keys, possible: keys };
}

/** Whether every ministry answered. */
export function isExact({ sure, possible }: Bounds): boolean {
  return sure === possible;
}

/** The bounds of both, of either, or of the first without the other. */
export function combine(one: Bounds, other: Bounds, how: 'and' | 'or' | 'without'): Bounds {
  const apply = { and: intersect, or: unite, without: subtract }[how];
  if (isExact(one) && isExact(other)) return exact(apply(one.sure, other.sure));
  if (how === 'without') {
    return { sure: subtract(one.sure, other.possible), possible: subtract(one.possible, other.sure) };
  }
  return { sure: apply(one.sure, other.sure), possible: apply(one.possible, other.possible) };
}
