import { describe, expect, it } from 'vitest';
import { graduationFlagsOf, standingOfFlags } from '../../../../subgraphs/social-welfare/graduation/candidate-flags.ts';
import {
  type GraduationFacts,
  graduationStandingOf,
  yearsBetween,
} from '../../../../subgraphs/social-welfare/graduation/candidate-rule.ts';
import {
  graduationRules,
  graduationRulesOn,
} from '../../../../subgraphs/social-welfare/graduation/graduation-rules.ts';
import {
  companionTargetOf,
  graduationTargets,
} from '../../../../subgraphs/social-welfare/graduation/graduation-targets.ts';
import { aNik } from '../../../support/welfare-rows.ts';

const child = aNik(7);
const rules = graduationRulesOn('2026-04-20');
const pkh: GraduationFacts['enrollments'][number] = {
  program: 'PKH',
  status: 'ACTIVE',
  startedOn: '2024-01-01',
  components: [{ component: 'SENIOR_SMA', personNik: child, paid: true, annualAmount: 2_000_000 }],
};

function standing(changes: Partial<GraduationFacts> = {}) {
  const facts: GraduationFacts = {
    asOf: '2026-04-20',
    decileHistory: [],
    enrollments: [pkh],
    birthDates: new Map([[child, '2009-05-01']]),
    businessIncome: [],
    minimumWage: 2_200_000,
    ...changes,
  };
  return graduationStandingOf(facts, rules);
}

const ranks = (...deciles: number[]) => deciles.map((decile, n) => ({ dtsenVersion: `2025-0${n + 1}-20`, decile }));
const income = (...rows: [string, number][]) => rows.map(([quarter, monthlyIncome]) => ({ quarter, monthlyIncome }));

describe('a family in PKH', () => {
  it('is no candidate while nothing has changed', () => {
    expect(standing()).toEqual({ reasons: [], incomeRule: 'UNKNOWN' });
  });

  it('is none, whatever else holds, without an active enrolment', () => {
    const suspended = { ...pkh, status: 'SUSPENDED' as const, startedOn: '2010-01-01', components: [] };

    expect(standing({ enrollments: [suspended], decileHistory: ranks(6, 6) }).reasons).toEqual([]);
  });

  it.each([
    [ranks(4, 5, 5), true],
    [ranks(5, 6, 9), true],
    [ranks(5, 4, 5), false],
    [ranks(5, 5, 4), false],
    [ranks(5), false],
  ])('has risen by decile 5 in the last two versions: %j', (decileHistory, risen) => {
    expect(standing({ decileHistory }).reasons.includes('DECILE_RISEN')).toBe(risen);
  });

  it('does not count versions that are newer than the day in question', () => {
    const decileHistory = [...ranks(4, 5), { dtsenVersion: '2026-07-20', decile: 5 }];

    expect(standing({ decileHistory }).reasons).not.toContain('DECILE_RISEN');
  });

  it.each([
    [income(['2025-Q4', 2_500_000], ['2026-Q1', 2_600_000]), true],
    [income(['2025-Q3', 3_000_000], ['2026-Q1', 3_000_000]), false],
    [income(['2025-Q4', 2_499_999], ['2026-Q1', 3_000_000]), false],
    [income(['2026-Q1', 3_000_000]), false],
  ])('has a business that carries it after two good quarters in a row: %j', (businessIncome, carries) => {
    expect(standing({ businessIncome }).reasons.includes('BUSINESS_INCOME')).toBe(carries);
  });

  it.each([
    [income(['2026-Q1', 2_300_000]), 2_200_000, 'MET'],
    [income(['2026-Q1', 2_200_000]), 2_200_000, 'NOT_MET'],
    [income(['2026-Q1', 9_000_000]), null, 'UNKNOWN'],
    [[], 2_200_000, 'UNKNOWN'],
  ] as const)(
    'is compared with the minimum wage where both are known: %j %s %s',
    (businessIncome, minimumWage, rule) => {
      const found = standing({ businessIncome, minimumWage });

      expect(found.incomeRule).toBe(rule);
      expect(found.reasons.includes('INCOME_ABOVE_MINIMUM_WAGE')).toBe(rule === 'MET');
    },
  );

  it('has no component left when the last pupil has grown up or left the family', () => {
    expect(standing({ birthDates: new Map([[child, '2005-04-20']]) }).reasons).toEqual(['NO_COMPONENT']);
    expect(standing({ birthDates: new Map([[child, '2005-04-21']]) }).reasons).toEqual([]);
    expect(standing({ birthDates: new Map() }).reasons).toEqual(['NO_COMPONENT']);
  });

  it('is looked at again after five years', () => {
    expect(standing({ enrollments: [{ ...pkh, startedOn: '2021-04-20' }] }).reasons).toEqual(['LONG_STAY']);
    expect(standing({ enrollments: [{ ...pkh, startedOn: '2021-04-21' }] }).reasons).toEqual([]);
  });
});

describe('the figures', () => {
  it('are those in force on the day, the first ones before that', () => {
    expect(graduationRulesOn('2020-01-01')).toBe(graduationRules[0]);
    expect(graduationRulesOn('2030-01-01').validTo).toBeNull();
  });

  it('name a target of every year for each companion', () => {
    expect(companionTargetOf(2026)).toBe(10);
    expect(companionTargetOf(2031)).toBe(graduationTargets.at(-1)?.perCompanion);
    expect(companionTargetOf(2001)).toBe(10);
  });

  it('count completed years', () => {
    expect(yearsBetween('2020-02-29', '2025-02-28')).toBe(4);
    expect(yearsBetween('2020-02-29', '2025-03-01')).toBe(5);
  });
});

describe('the flags', () => {
  it('hold a standing and give it back', () => {
    const known = { reasons: ['NO_COMPONENT', 'LONG_STAY'], incomeRule: 'NOT_MET' } as const;

    expect(standingOfFlags(graduationFlagsOf(known))).toEqual(known);
    expect(graduationFlagsOf({ reasons: [], incomeRule: 'MET' })).toEqual([]);
  });
});
