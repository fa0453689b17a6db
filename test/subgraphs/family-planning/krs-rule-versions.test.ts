import { describe, expect, it } from 'vitest';
import { assessKrs, type KrsRule, krsRuleOn, krsRules } from '../../../subgraphs/family-planning/krs-rule.ts';
import { aSurvey } from '../../support/family-planning-rows.ts';

const [known] = krsRules as readonly [KrsRule];
const next: KrsRule = { ...known, version: 'TEST-2', validFrom: '2027-01-01', tooYoungBelowYears: 22 };
const table = [{ ...known, validTo: '2026-12-31' }, next];

describe('versions of the rule on the risk of stunting', () => {
  it('judge the days on which they hold, to the day', () => {
    expect(krsRuleOn('2026-12-31', table).version).toBe('KRS-2024.1');
    expect(krsRuleOn('2027-01-01', table).version).toBe('TEST-2');
    expect(() => krsRuleOn('2027-01-01', [table[0] as KrsRule])).toThrow('2027-01-01');
  });

  it('follow on each other without gap or overlap', () => {
    for (const day of ['2020-01-01', '2024-06-30', '2026-11-24', '2030-01-01']) {
      expect(
        krsRules.filter(
          (rule) =>
            krsRuleOn(
              day,
              [rule].filter(({ validFrom }) => (validFrom ?? '') <= day),
            ) === rule,
        ),
      ).toHaveLength(1);
    }
  });

  it('give verdicts of their own, each with its name', () => {
    const survey = aSurvey({ pregnant: true, wifeAge: 21 });

    expect(assessKrs(survey, known)).toMatchObject({ status: 'NOT_AT_RISK', ruleVersion: 'KRS-2024.1' });
    expect(assessKrs(survey, next)).toMatchObject({ status: 'AT_RISK', ruleVersion: 'TEST-2', factors: ['TOO_YOUNG'] });
  });
});
