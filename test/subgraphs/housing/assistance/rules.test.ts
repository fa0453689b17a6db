import { describe, expect, it } from 'vitest';
import { chooseGrantValue } from '../../../../subgraphs/housing/assistance/grant-value.ts';
import {
  isAidedWithin,
  judgeRecipient,
  type RecipientFacts,
  rulesOf,
} from '../../../../subgraphs/housing/assistance/recipient-rules.ts';

const nothingKnown: RecipientFacts = {
  dwelling: null,
  assistances: [],
  fiscalYear: 2026,
  onlyHouse: null,
  lawfulLand: null,
  incomeWithinMinimumWage: null,
  recipientGroup: null,
};
const house = { tenure: 'OWNED', landProof: 'SHM_OWN', fitBy: [], unfitBy: ['BPS_SDG'] } as const;

describe('the rules on recipients', () => {
  it('are unknown of whom nothing is known, but for aid that the register would know', () => {
    expect([...judgeRecipient('BSPS', nothingKnown)]).toEqual([
      ['LAWFUL_LAND', 'UNKNOWN'],
      ['ONLY_HOUSE', 'UNKNOWN'],
      ['UNFIT_HOUSE', 'UNKNOWN'],
      ['NOT_AIDED_IN_TEN_YEARS', 'MET'],
      ['INCOME_WITHIN_MINIMUM_WAGE', 'UNKNOWN'],
      ['RECIPIENT_GROUP', 'UNKNOWN'],
    ]);
  });

  it.each([
    [{ ...house, landProof: null }, null, 'UNKNOWN'],
    [{ ...house, landProof: 'SHM_OTHER' }, null, 'UNKNOWN'],
    [{ ...house, landProof: 'SHM_OTHER' }, true, 'MET'],
    [{ ...house, landProof: 'GIRIK_LETTER_C' }, null, 'MET'],
    [{ ...house, landProof: 'GIRIK_LETTER_C' }, false, 'NOT_MET'],
    [{ ...house, tenure: 'FREE_OF_RENT', landProof: null }, null, 'NOT_MET'],
  ] as const)('read the land of %o with the facilitator’s word %s as %s', (dwelling, lawfulLand, expected) => {
    const answers = judgeRecipient('BSPS', { ...nothingKnown, dwelling, lawfulLand });

    expect(answers.get('LAWFUL_LAND')).toBe(expected);
  });

  it.each([
    [{ fitBy: ['PUPR_SPM_29_2018'], unfitBy: ['BPS_SDG'] }, 'MET'],
    [{ fitBy: ['BPS_SDG'], unfitBy: ['PUPR_SPM_29_2018', 'KEMENSOS_RUTILAHU_20_2017'] }, 'NOT_MET'],
    [{ fitBy: [], unfitBy: ['PUPR_SPM_29_2018'] }, 'UNKNOWN'],
  ] as const)('take a house with the verdicts %o as %s', (verdicts, expected) => {
    const answers = judgeRecipient('BSPS', { ...nothingKnown, dwelling: { ...house, ...verdicts } });

    expect(answers.get('UNFIT_HOUSE')).toBe(expected);
  });

  it('count ten years by the budget year', () => {
    expect([null, 2016, 2017, 2026].map((year) => isAidedWithin(year, 2026))).toEqual([false, false, true, true]);
  });

  it('ask for no group of whom another than the ministry aids', () => {
    expect(rulesOf('RST')).not.toContain('RECIPIENT_GROUP');
    expect(rulesOf('BSPS')).toContain('RECIPIENT_GROUP');
  });
});

describe('the value of a grant', () => {
  const amount = (zone: 'REGULAR' | null, totalAmount: number, validFrom: string, validTo: string | null) => ({
    ...({ program: 'BSPS', materialAmount: null, wageAmount: null, source: 'test' } as const),
    ...{ zone, totalAmount, validFrom, validTo },
  });
  const zone = (regionCode: string, name: 'REGULAR' | 'REMOTE_ISLAND_MOUNTAIN', validFrom = '2000-01-01') => ({
    ...({ program: 'BSPS', validTo: null, source: 'test' } as const),
    ...{ regionCode, zone: name, validFrom },
  });

  it('is that of the day', () => {
    const amounts = [amount('REGULAR', 15, '2018-01-01', '2022-01-01'), amount('REGULAR', 20, '2022-01-01', null)];
    const on = (day: string) => chooseGrantValue(amounts, [zone('', 'REGULAR')], '3212212012', day)?.totalAmount;

    expect(['2017-12-31', '2021-12-31', '2022-01-01', '2030-01-01'].map(on)).toEqual([undefined, 15, 20, 20]);
  });

  it('is by the nearest zone that is in force', () => {
    const zones = [zone('', 'REGULAR'), zone('95', 'REMOTE_ISLAND_MOUNTAIN', '2023-01-01')];
    const amounts = [amount('REGULAR', 20, '2000-01-01', null)];

    expect(chooseGrantValue(amounts, zones, '9501012001', '2022-06-01')?.zone).toBe('REGULAR');
    expect(chooseGrantValue(amounts, zones, '9501012001', '2024-06-01')).toBeNull();
  });
});
