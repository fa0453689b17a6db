import { normalCdf, normalQuantile } from '../normal-distribution.ts';
import { provinceProfiles } from '../reference/province-profiles.ts';

/** The national scale of welfare on which families are ranked. */
export interface WelfareRanks {
  /** Mean welfare of a province; within it welfare is normal with a standard deviation of one. */
  meanOf(provinceCode: string): number;
  /** Decile of a welfare: 1 for the poorest tenth of the nation, 10 for the richest. */
  decileOf(welfare: number): number;
  /** Welfare on a scale with the nation's mean zero and standard deviation one. */
  standardised(welfare: number): number;
}

/**
 * Creates the scale from the province table: each province is shifted so that its share of families in the nation's
 * first decile is the one of the table. The ranks are national at every scale, so a population of poor provinces has
 * more than a tenth of its families in decile 1.
 */
export function createWelfareRanks(): WelfareRanks {
  const first = normalQuantile(0.1);
  const total = provinceProfiles.reduce((sum, profile) => sum + profile.population, 0);
  const parts = provinceProfiles.map((profile) => ({
    code: profile.code,
    weight: profile.population / total,
    mean: first - normalQuantile(profile.firstDecilePercent / 100),
  }));
  const means = new Map(parts.map((part) => [part.code, part.mean]));
  const shareBelow = (x: number): number =>
    parts.reduce((sum, part) => sum + part.weight * normalCdf(x - part.mean), 0);
  const limits = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => solve(shareBelow, tenth / 10));
  const mean = parts.reduce((sum, part) => sum + part.weight * part.mean, 0);
  const variance = 1 + parts.reduce((sum, part) => sum + part.weight * (part.mean - mean) ** 2, 0);
  const deviation = Math.sqrt(variance);
  return {
    meanOf: (provinceCode) => means.get(provinceCode) ?? 0,
    decileOf(welfare) {
      let decile = 1;
      while (decile < 10 && welfare > (limits[decile - 1] as number)) decile += 1;
      return decile;
    },
    standardised: (welfare) => (welfare - mean) / deviation,
  };
}

function solve(rising: (x: number) => number, target: number): number {
  let low = -8;
  let high = 8;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
