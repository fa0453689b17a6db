import { describe, expect, it } from 'vitest';
import { generateRegisters } from '#population/generate-registers.ts';
import type { FamilySurveyRow } from '#population/register-rows.ts';
import { isStuntingRisk } from '#population/truth.ts';
import { assessKrs } from '../../../subgraphs/family-planning/krs-rule.ts';
import { aSurvey } from '../../support/family-planning-rows.ts';

type Facts = Partial<FamilySurveyRow>;

const soundCouple: Facts = {
  wifeAge: 28,
  livingChildren: 2,
  monthsBetweenLastTwoBirths: 40,
  method: 'INJECTION',
};
const assess = (facts: Facts) => assessKrs(aSurvey(facts));

describe('the rule on stunting risk', () => {
  it.each<[string, Facts, string[]]>([
    ['a pregnant member', { pregnant: true }, ['PREGNANT']],
    ['a newborn', { childAgesMonths: [0] }, ['UNDER_TWO']],
    ['a child of 23 months', { childAgesMonths: [23] }, ['UNDER_TWO']],
    ['a child of 24 months', { childAgesMonths: [24] }, ['TWO_TO_FOUR']],
    ['a child of 59 months', { childAgesMonths: [59] }, ['TWO_TO_FOUR']],
    ['a child of 60 months', { childAgesMonths: [60] }, []],
    ['children of both ages', { childAgesMonths: [30, 5] }, ['UNDER_TWO', 'TWO_TO_FOUR']],
    ['a wife of 49', { wifeAge: 49 }, ['FERTILE_COUPLE']],
    ['a wife of 50', { wifeAge: 50 }, []],
    ['nobody of interest', {}, []],
  ])('finds the targets of a family with %s', (_, facts, targets) => {
    expect(assess(facts).targets).toEqual(targets);
  });

  it.each<[string, Facts, string[]]>([
    ['nothing amiss', {}, []],
    ['improper water', { properDrinkingWater: false }, ['NO_PROPER_DRINKING_WATER']],
    ['an improper latrine', { properLatrine: false }, ['NO_PROPER_LATRINE']],
    ['a wife of 19', { wifeAge: 19 }, ['TOO_YOUNG']],
    ['a wife of 20', { wifeAge: 20 }, []],
    ['a wife of 34', { wifeAge: 34 }, []],
    ['a wife of 35', { wifeAge: 35 }, ['TOO_OLD']],
    ['a wife of 40', { wifeAge: 40 }, ['TOO_OLD']],
    ['a wife of 41', { wifeAge: 41 }, []],
    ['births 23 months apart', { monthsBetweenLastTwoBirths: 23 }, ['TOO_CLOSE']],
    ['births 24 months apart', { monthsBetweenLastTwoBirths: 24 }, []],
    ['a single birth', { monthsBetweenLastTwoBirths: null }, []],
    ['three children', { livingChildren: 3 }, []],
    ['four children', { livingChildren: 4 }, ['TOO_MANY']],
    ['a traditional method', { method: 'TRADITIONAL' }, ['NO_MODERN_CONTRACEPTION']],
    ['no method', { method: 'NONE' }, ['NO_MODERN_CONTRACEPTION']],
    ['no method in pregnancy', { method: 'NONE', pregnant: true }, []],
    ['an unknown method', { method: null }, []],
    [
      'everything amiss',
      {
        properDrinkingWater: false,
        properLatrine: false,
        wifeAge: 38,
        monthsBetweenLastTwoBirths: 14,
        livingChildren: 5,
        method: 'NONE',
      },
      ['NO_PROPER_DRINKING_WATER', 'NO_PROPER_LATRINE', 'TOO_OLD', 'TOO_CLOSE', 'TOO_MANY', 'NO_MODERN_CONTRACEPTION'],
    ],
  ])('finds the factors of a couple with %s', (_, facts, factors) => {
    expect(assess({ ...soundCouple, ...facts }).factors).toEqual(factors);
  });

  it.each([
    'IUD',
    'FEMALE_STERILIZATION',
    'MALE_STERILIZATION',
    'IMPLANT',
    'INJECTION',
    'PILL',
    'CONDOM',
    'LACTATIONAL_AMENORRHOEA',
  ] as const)('counts %s as modern contraception', (method) => {
    expect(assess({ ...soundCouple, method }).factors).toEqual([]);
  });

  it.each<[string, Facts]>([
    ['past childbearing age', { wifeAge: 55, livingChildren: 6, monthsBetweenLastTwoBirths: 12, method: 'NONE' }],
    ['absent', { wifeAge: null, livingChildren: 6, monthsBetweenLastTwoBirths: 12, method: 'NONE' }],
  ])('asks nothing of a couple that is %s', (_, facts) => {
    expect(assess({ childAgesMonths: [30], ...facts }).factors).toEqual([]);
  });

  it.each<[string, Facts, string]>([
    ['a target with one factor', { childAgesMonths: [8], properLatrine: false }, 'AT_RISK'],
    ['a target without a factor', { childAgesMonths: [8] }, 'NOT_AT_RISK'],
    ['no target, with factors', { properLatrine: false, properDrinkingWater: false }, 'NOT_TARGET'],
    ['a fertile couple alone, with factors', { wifeAge: 38, method: 'NONE' }, 'NOT_TARGET'],
    ['a target of the lowest welfare rank', { childAgesMonths: [8], welfareRank: 1 }, 'NOT_AT_RISK'],
  ])('calls %3$s a family that is %1$s', (_, facts, status) => {
    expect(assess(facts).status).toBe(status);
  });

  it('agrees with the reading of the rule by which the synthetic population was drawn', () => {
    for (const batch of generateRegisters({ scale: 'dev', seed: 7, families: 3000 })) {
      const surveys = batch.familyPlanning.families.flatMap((family) => family.surveys);
      for (const survey of surveys) {
        expect(assessKrs(survey).status === 'AT_RISK').toBe(isStuntingRisk(survey));
      }
    }
  });

  it('names its version in each verdict', () => {
    expect(assess({}).ruleVersion).toBe('KRS-2024.1');
  });
});
