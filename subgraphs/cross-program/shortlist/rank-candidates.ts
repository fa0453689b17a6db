/** A candidate with what the other ministries know of it; null where that is not known. */
export interface KnownCandidate {
  readonly nik: string;
  readonly village: string;
  readonly failings: number;
  readonly placesLeft: number | null;
  readonly decile: number | null;
  readonly atRiskOfStunting: boolean | null;
}

/** A candidate with its place in the list of its village, from 1. */
export interface RankedCandidate extends KnownCandidate {
  readonly rank: number;
}

/** What the list is made by. */
export interface RankingRule {
  readonly decileLimit: number;
  /** False where a ministry was silent: an order that lacks its facts cuts nobody off. */
  readonly isComplete: boolean;
}

/**
 * The shortlist, by village: families at risk of stunting first, then the poorest, then the most failing parts. Whose decile is
 * not known stands behind those of whom it is, for nobody knows that it is within the limit. A decile above the limit rules
 * out, and so does a place behind what the village has left.
 */
export function rankCandidates(
  candidates: readonly KnownCandidate[],
  { decileLimit, isComplete }: RankingRule,
): readonly RankedCandidate[] {
  const eligible = candidates.filter(({ decile }) => decile === null || decile <= decileLimit);
  const villages = [...new Set(eligible.map(({ village }) => village))].toSorted();
  return villages.flatMap((village) =>
    eligible
      .filter((candidate) => candidate.village === village)
      .toSorted(compare)
      .map((candidate, n) => ({ ...candidate, rank: n + 1 }))
      .filter(({ rank, placesLeft }) => !isComplete || placesLeft === null || rank <= placesLeft),
  );
}

// Sorting is stable: of two alike the one that the housing register gave first comes first.
function compare(one: KnownCandidate, other: KnownCandidate): number {
  return (
    Number(one.decile === null) - Number(other.decile === null) ||
    Number(other.atRiskOfStunting === true) - Number(one.atRiskOfStunting === true) ||
    (one.decile ?? 0) - (other.decile ?? 0) ||
    other.failings - one.failings
  );
}
