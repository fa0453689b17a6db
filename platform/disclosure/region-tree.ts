/** The hierarchy that tables are published over: nation, provinces, regencies and cities; nothing lower. */

/** Key of the nation in a tree; provinces have the 2 digits and regencies the 4 digits of their Kemendagri codes. */
export const nation = '';

/** The regions of a table and how they lie in each other. */
export interface RegionTree {
  /** Every region's key: the nation, then the provinces, then the regencies, each in the order of their codes. */
  readonly keys: readonly string[];
  /** The provinces, then the nation: who sums its children before it is summed itself. */
  readonly parents: readonly string[];
  /** The regions directly below one, in the order of their codes; none below a regency. */
  childrenOf(key: string): readonly string[];
}

/** The tree of those regencies, given by their 4-digit codes in any order. */
export function createRegionTree(regencies: readonly string[]): RegionTree {
  const leaves = [...new Set(regencies)].sort();
  const provinces = [...new Set(leaves.map(provinceOf))].sort();
  const children = new Map<string, string[]>([[nation, provinces]]);
  for (const province of provinces) {
    children.set(
      province,
      leaves.filter((leaf) => provinceOf(leaf) === province),
    );
  }
  return {
    keys: [nation, ...provinces, ...leaves],
    parents: [...provinces, nation],
    childrenOf: (key) => children.get(key) ?? [],
  };
}

/** A number for every region of the tree: the regencies' as given, 0 where none is, and their sums above them. */
export function sumUpwards(tree: RegionTree, ofRegency: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sums = new Map(tree.keys.map((key) => [key, ofRegency.get(key) ?? 0]));
  for (const parent of tree.parents) {
    sums.set(
      parent,
      tree.childrenOf(parent).reduce((sum, child) => sum + (sums.get(child) ?? 0), 0),
    );
  }
  return sums;
}

function provinceOf(regency: string): string {
  return regency.slice(0, 2);
}
