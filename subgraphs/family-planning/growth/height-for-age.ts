import { boys, girls } from './who-height-for-age.ts';

/** What a height-for-age z-score is computed from. */
export interface MeasuredChild {
  readonly sex: 'MALE' | 'FEMALE';
  /** Completed months, 0 to 60. */
  readonly ageMonths: number;
  readonly heightCm: number;
  readonly position: 'LYING' | 'STANDING';
}

/** How much longer a child is lying than standing, in centimetres (WHO 2006). */
const lyingIsLongerBy = 0.7;

/**
 * Height-for-age z-score with two decimals after the WHO Child Growth Standards of 2006; null beyond five years.
 * Children are measured lying below 24 months (PB/U) and standing from then on (TB/U); who was measured the other way is
 * corrected by 0.7 cm.
 */
export function heightForAgeZ({ sex, ageMonths, heightCm, position }: MeasuredChild): number | null {
  const row = (sex === 'MALE' ? boys : girls)[ageMonths];
  if (row === undefined) return null;
  const [, median, variation] = row;
  const z = (heightCm + correctionCm(ageMonths, position) - median) / (median * variation);
  return Math.round(z * 100) / 100;
}

/** Completed months from a day of birth to another day, both `YYYY-MM-DD`; negative where it lies before. */
export function completedMonths(bornOn: string, on: string): number {
  const months =
    (Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))) * 12 + Number(on.slice(5, 7)) - Number(bornOn.slice(5, 7));
  return on.slice(8) < bornOn.slice(8) ? months - 1 : months;
}

function correctionCm(ageMonths: number, position: MeasuredChild['position']): number {
  if (ageMonths < 24) return position === 'STANDING' ? lyingIsLongerBy : 0;
  return position === 'LYING' ? -lyingIsLongerBy : 0;
}
