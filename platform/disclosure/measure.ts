/** What is counted: groups of families, each inside another, so that no two published groups differ by a secret few. */

/** One group of families that a ministry counts by region, and the group that it is a part of. */
export interface Measure {
  readonly name: string;
  /** Name of the measure whose families are the base of this one; null for the families that all others lie in. */
  readonly of: string | null;
  /**
   * True where being in the group, or being left out of it, tells something of a family: a region in which all are in
   * it is hidden then. False for a group that only says what is known, such as the families that have been ranked.
   */
  readonly isTelling: boolean;
  /** What is counted, a sentence for readers of the table. */
  readonly description: string;
}

/** A measure with its families in each region of a tree, by the region's key. */
export interface CountedMeasure extends Pick<Measure, 'name' | 'of' | 'isTelling'> {
  readonly counts: ReadonlyMap<string, number>;
}
