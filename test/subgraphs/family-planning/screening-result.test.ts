import { describe, expect, it } from 'vitest';
import type { ScreeningRow } from '#population/register-rows.ts';
import { screeningResult } from '../../../subgraphs/family-planning/screening-result.ts';
import { aScreening } from '../../support/family-planning-rows.ts';

describe('the result of a premarital screening', () => {
  it.each<[string, Partial<ScreeningRow>, string | null]>([
    ['every measure within bounds', {}, 'IDEAL'],
    ['19 years', { ageYears: 19 }, 'AT_RISK'],
    ['20 years', { ageYears: 20 }, 'IDEAL'],
    ['35 years', { ageYears: 35 }, 'IDEAL'],
    ['36 years', { ageYears: 36 }, 'AT_RISK'],
    ['a body mass index of 18.4', { bmi: 18.4 }, 'AT_RISK'],
    ['a body mass index of 18.5', { bmi: 18.5 }, 'IDEAL'],
    ['a body mass index of 24.9', { bmi: 24.9 }, 'IDEAL'],
    ['a body mass index of 25', { bmi: 25 }, 'AT_RISK'],
    ['an arm of 23.4 cm', { muacCm: 23.4 }, 'AT_RISK'],
    ['an arm of 23.5 cm', { muacCm: 23.5 }, 'IDEAL'],
    ['haemoglobin of 11.9', { hemoglobin: 11.9 }, 'AT_RISK'],
    ['haemoglobin of 12', { hemoglobin: 12 }, 'IDEAL'],
    ['smoke', { smokeExposed: true }, 'AT_RISK'],
    ['a measure missing', { hemoglobin: null }, null],
    ['a measure missing and another out of bounds', { hemoglobin: null, bmi: 17 }, 'AT_RISK'],
    ['no certificate', { certificateNumber: null }, 'IDEAL'],
  ])('with %s is %3$s', (_, measures, result) => {
    expect(screeningResult(aScreening(measures))).toBe(result);
  });
});
