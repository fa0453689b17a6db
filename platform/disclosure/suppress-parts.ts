import { nation, type RegionTree } from './region-tree.ts';
import { suppress } from './suppress.ts';

/** A base that is told together with the parts that it falls into, over one region and those below. */
export interface PartedCounts {
  readonly tree: RegionTree;
  /** Families by region. */
  readonly base: ReadonlyMap<string, number>;
  /** Every family of the base is in one part and no other; of two parts the second may be left out. */
  readonly parts: readonly Part[];
  /** Fewest families in a cell that is shown, other than none. */
  readonly k: number;
  /** Regions in which the parts are hidden whatever they hold. */
  readonly alreadyHidden?: ReadonlySet<string>;
}

/** One part of a base. */
export interface Part {
  /** Families by region. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether it tells something of each family of a region that all of them are in this part. */
  readonly isTelling: boolean;
}

/** The regions in which the base is hidden, and those in which its parts are. */
export interface HiddenParts {
  readonly base: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/**
 * What is hidden of a base and of its parts. Where one part is hidden all of them are: the others would give it away, as
 * what is missing from the base.
 */
export function suppressParts({ tree, base, parts, k, alreadyHidden = new Set() }: PartedCounts): HiddenParts {
  const hiddenBase = suppress({ tree, counts: base, bases: null, isTelling: false, k, alreadyHidden: new Set() });
  let hidden: ReadonlySet<string> = new Set([...hiddenBase, ...alreadyHidden]);
  for (;;) {
    const before = hidden.size;
    for (const { counts, isTelling } of parts) {
      hidden = suppress({ tree, counts, bases: base, isTelling, k, alreadyHidden: hidden });
    }
    if (hidden.size === before) return { base: hiddenBase, parts: hidden };
  }
}

/** The tree of one region, whatever its level, over regions below it; the top has the key `nation`. */
export function createFlatTree(below: readonly string[]): RegionTree {
  const leaves = [...new Set(below)].toSorted();
  return {
    keys: [nation, ...leaves],
    parents: [nation],
    childrenOf: (key) => (key === nation ? leaves : []),
  };
}

/** The regions' numbers with their sum at the top. */
export function withSum(tree: RegionTree, numbers: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const leaves = tree.childrenOf(nation);
  const sum = leaves.reduce((total, leaf) => total + (numbers.get(leaf) ?? 0), 0);
  return new Map([...leaves.map((leaf) => [leaf, numbers.get(leaf) ?? 0] as const), [nation, sum]]);
}
