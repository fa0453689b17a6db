import { normalQuantile } from '../normal-distribution.ts';
import type { ProvinceProfile } from '../reference/province-profiles.ts';

/**
 * Ages in months with the median height in cm and its standard deviation, boys and then girls.
 * An approximation of the WHO Child Growth Standards of 2006 (length- and height-for-age), at the published ages only
 * and with rounded deviations: good to a few millimetres, and not for judging a real child.
 */
const standard: readonly (readonly [number, number, number, number, number])[] = [
  [0, 49.9, 1.9, 49.1, 1.9],
  [3, 61.4, 2.0, 59.8, 2.1],
  [6, 67.6, 2.1, 65.7, 2.3],
  [9, 72.0, 2.3, 70.1, 2.4],
  [12, 75.7, 2.4, 74.0, 2.6],
  [18, 82.3, 2.7, 80.7, 2.9],
  [24, 87.1, 3.1, 85.7, 3.2],
  [36, 96.1, 3.7, 95.1, 3.8],
  [48, 103.3, 4.2, 102.7, 4.3],
  [60, 110.0, 4.6, 109.4, 4.8],
];

/** Height in cm, with one decimal, of a child of an age in months whose height-for-age is z. */
export function heightOf(sex: 'MALE' | 'FEMALE', ageMonths: number, z: number): number {
  const age = Math.min(60, ageMonths);
  let i = 1;
  while (i < standard.length - 1 && (standard[i]?.[0] ?? 60) < age) i += 1;
  const before = standard[i - 1] as readonly [number, number, number, number, number];
  const after = standard[i] as readonly [number, number, number, number, number];
  const part = (age - before[0]) / (after[0] - before[0]);
  const median = sex === 'MALE' ? before[1] + part * (after[1] - before[1]) : before[3] + part * (after[3] - before[3]);
  const deviation =
    sex === 'MALE' ? before[2] + part * (after[2] - before[2]) : before[4] + part * (after[4] - before[4]);
  return Math.round((median + z * deviation) * 10) / 10;
}

/** Standard deviation of height-for-age in the population; with a mean of -0.90 it gives 19.8 % below -2. */
const spread = 1.3;

/** Mean z of a province that gives its share of stunted children in the province table. */
export function provinceMeanZ(profile: ProvinceProfile): number {
  return -2 - spread * normalQuantile(profile.stuntingPercent / 100);
}

/** What moves a child's mean height-for-age away from the province's. */
export interface GrowthConditions {
  readonly ageMonths: number;
  readonly unfitWater: boolean;
  readonly unfitSanitation: boolean;
  readonly decile: number;
}

/** Height-for-age z of a child: the province's mean, the course over age, the home and welfare, and chance. */
export function drawZ(meanZ: number, conditions: GrowthConditions, normal: number): number {
  const home = (conditions.unfitWater ? -0.15 : 0) + (conditions.unfitSanitation ? -0.15 : 0);
  const welfare = conditions.decile < 5 ? -0.05 * (5 - conditions.decile) : 0;
  // 0.075 takes back the average of the effects of home and welfare, so that the province keeps its mean.
  const z = meanZ + ageCourse(conditions.ageMonths) + home + welfare + 0.075 + (spread - 0.05) * normal;
  return Math.round(Math.max(-5.9, Math.min(5, z)) * 100) / 100;
}

/** How far the mean at an age lies from the mean of all under-fives: small infants are near the norm, two-year-olds lowest. */
function ageCourse(months: number): number {
  if (months < 6) return 0.6;
  if (months < 24) return 0.6 - ((months - 6) / 18) * 0.85;
  if (months < 36) return -0.22;
  return -0.22 + ((months - 36) / 24) * 0.26;
}
