import { isFertileCouple } from './krs-rule.ts';
import type { FertileCoupleRecord, SurveyRecord } from './model.ts';

/** The couple of childbearing age (PUS) that the survey round describes, or null where the family has none. */
export function fertileCoupleOf(survey: SurveyRecord | undefined, wifeNik: string | null): FertileCoupleRecord | null {
  if (survey === undefined || !isFertileCouple(survey)) return null;
  return {
    wifeNik,
    wifeAge: survey.wifeAge,
    livingChildren: survey.livingChildren,
    monthsBetweenLastTwoBirths: survey.monthsBetweenLastTwoBirths,
    method: survey.method,
    nonUseReason: survey.nonUseReason,
    pregnant: survey.pregnant,
    gestationWeeks: survey.gestationWeeks,
  };
}
