import type { ElsimilResult } from './generated.ts';

/** What a premarital screening measures; null where it did not. */
export interface ScreeningMeasures {
  readonly ageYears: number;
  /** Body mass index in kg/m². */
  readonly bmi: number | null;
  /** Mid-upper arm circumference (LiLA) in centimetres. */
  readonly muacCm: number | null;
  /** In grams per decilitre. */
  readonly hemoglobin: number | null;
  readonly smokeExposed: boolean | null;
}

/**
 * What the measures of a screening say together, by the ideal bounds of Elsimil: 20 to 35 years, body mass index 18.5
 * to 24.9, arm circumference from 23.5 cm, haemoglobin from 12 g/dL, no tobacco smoke.
 * One measure out of bounds is AT_RISK; with one missing and none out of bounds it cannot be told: null.
 */
export function screeningResult(measures: ScreeningMeasures): ElsimilResult | null {
  const { ageYears, bmi, muacCm, hemoglobin, smokeExposed } = measures;
  const verdicts = [
    ageYears >= 20 && ageYears <= 35,
    bmi === null ? null : bmi >= 18.5 && bmi < 25, // written to one decimal: 24.9 is the last ideal value
    muacCm === null ? null : muacCm >= 23.5,
    hemoglobin === null ? null : hemoglobin >= 12,
    smokeExposed === null ? null : !smokeExposed,
  ];
  if (verdicts.includes(false)) return 'AT_RISK';
  return verdicts.includes(null) ? null : 'IDEAL';
}
