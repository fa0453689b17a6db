import { type ScreeningMeasures, screeningResult } from '../screening-result.ts';

/** What a person is advised on after a screening, by the measure that is out of bounds. */
export type ScreeningAdvice = 'AGE' | 'BODY_MASS' | 'ARM_CIRCUMFERENCE' | 'HAEMOGLOBIN' | 'TOBACCO_SMOKE';

/** True where every measure was taken: only then a certificate is given, whatever the measures say. */
export function isComplete({ bmi, muacCm, hemoglobin, smokeExposed }: ScreeningMeasures): boolean {
  return bmi !== null && muacCm !== null && hemoglobin !== null && smokeExposed !== null;
}

/** The number of the certificate of a screening: no two screenings have the same, since it holds the screening's id. */
export function certificateNumberOf(screenedOn: string, id: string): string {
  return ['ELS', screenedOn.slice(0, 4), ...(id.toUpperCase().match(/.{8}/g) ?? [])].join('-');
}

/**
 * What the person is advised on: each measure that by itself puts the screening at risk.
 * Brides and grooms at risk get the certificate all the same, and the team's company until the birth (Elsimil).
 */
export function adviceOf(measures: ScreeningMeasures): ScreeningAdvice[] {
  const none = { ageYears: 25, bmi: null, muacCm: null, hemoglobin: null, smokeExposed: null };
  const isAtRisk = (one: Partial<ScreeningMeasures>) => screeningResult({ ...none, ...one }) === 'AT_RISK';
  const { ageYears, bmi, muacCm, hemoglobin, smokeExposed } = measures;
  return [
    ...(isAtRisk({ ageYears }) ? (['AGE'] as const) : []),
    ...(isAtRisk({ bmi }) ? (['BODY_MASS'] as const) : []),
    ...(isAtRisk({ muacCm }) ? (['ARM_CIRCUMFERENCE'] as const) : []),
    ...(isAtRisk({ hemoglobin }) ? (['HAEMOGLOBIN'] as const) : []),
    ...(isAtRisk({ smokeExposed }) ? (['TOBACCO_SMOKE'] as const) : []),
  ];
}
