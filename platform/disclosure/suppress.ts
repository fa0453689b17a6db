/**
 * Cell suppression in one measure: primary where a cell is small, complementary where the rest would give it away.
 * The values above a hidden cell are sums, so each shown parent tells the sum of its hidden children. What keeps a
 * child from being known is that at least two are hidden and that they hold k families or more inside the group and
 * outside it: then each may still be anything from none to k or more. `docs/disclosure.md` has the argument.
 */
import type { RegionTree } from './region-tree.ts';

/** One measure as it is to be shown to readers with the threshold k. */
export interface Suppression {
  readonly tree: RegionTree;
  /** Families of the measure by region. */
  readonly counts: ReadonlyMap<string, number>;
  /** Families of its base by region; null for the measure that is everyone's base. */
  readonly bases: ReadonlyMap<string, number> | null;
  /** As in `Measure`. */
  readonly isTelling: boolean;
  /** Fewest families in a cell that is shown, other than none. */
  readonly k: number;
  /** Cells that are hidden whatever they hold: those of the base, and those that are hidden at a smaller k. */
  readonly alreadyHidden: ReadonlySet<string>;
}

/** The regions whose count is hidden; regions without a family of the base are always shown. */
export function suppress(suppression: Suppression): ReadonlySet<string> {
  const { tree, alreadyHidden } = suppression;
  const hidden = new Set([...alreadyHidden, ...tree.keys.filter((key) => isUnsafe(suppression, key))]);
  for (const parent of tree.parents) protectBelow(suppression, hidden, parent);
  return hidden;
}

/** True where the cell itself tells of a few, or the same of all. */
function isUnsafe({ counts, bases, isTelling, k }: Suppression, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (bases === null) return isSmall(count, k);
  const base = bases.get(key) ?? 0;
  const isAll = isTelling && base > 0 && count === base;
  return isSmall(count, k) || isSmall(base - count, k) || isSmall(base, k) || isAll;
}

// Hides further children of a shown parent until those that are hidden protect each other; failing that, the parent.
function protectBelow(suppression: Suppression, hidden: Set<string>, parent: string): void {
  while (!isProtected(suppression, hidden, parent)) {
    const next = smallestShown(suppression, hidden, parent) ?? parent;
    hidden.add(next);
    hideSomethingBelow(suppression, hidden, next);
  }
}

function isProtected(suppression: Suppression, hidden: ReadonlySet<string>, parent: string): boolean {
  const { tree, counts, bases, isTelling, k } = suppression;
  if (hidden.has(parent)) return true;
  const children = tree.childrenOf(parent).filter((child) => hidden.has(child));
  if (children.length === 0) return true;
  const leaves = children.flatMap((child) => hiddenLeaves(tree, hidden, child));
  const inside = sumOf(counts, leaves);
  if (children.length < 2 || inside < k) return false;
  if (bases === null) return true;
  const outside = sumOf(bases, leaves) - inside;
  return outside >= k || (outside === 0 && !isTelling);
}

// A hidden region whose children are all shown would be their sum. One that is unsafe itself has an unsafe child.
function hideSomethingBelow(suppression: Suppression, hidden: Set<string>, parent: string): void {
  const children = suppression.tree.childrenOf(parent);
  if (children.some((child) => hidden.has(child))) return;
  const child = smallestShown(suppression, hidden, parent);
  if (child === null) return;
  hidden.add(child);
  hideSomethingBelow(suppression, hidden, child);
}

// The smallest, because hiding it loses least; an empty region hides nothing.
function smallestShown(
  { tree, counts, bases }: Suppression,
  hidden: ReadonlySet<string>,
  parent: string,
): string | null {
  const sizes = bases ?? counts;
  const sizeOf = (key: string) => sizes.get(key) ?? 0;
  const shown = tree.childrenOf(parent).filter((child) => !hidden.has(child) && sizeOf(child) > 0);
  return shown.sort((one, other) => sizeOf(one) - sizeOf(other)).at(0) ?? null;
}

function hiddenLeaves(tree: RegionTree, hidden: ReadonlySet<string>, key: string): readonly string[] {
  const children = tree.childrenOf(key);
  if (children.length === 0) return [key];
  return children.filter((child) => hidden.has(child)).flatMap((child) => hiddenLeaves(tree, hidden, child));
}

function isSmall(number: number, k: number): boolean {
  return number > 0 && number < k;
}

function sumOf(numbers: ReadonlyMap<string, number>, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (numbers.get(key) ?? 0), 0);
}
