import { describe, expect, it } from 'vitest';
import {
  compareRegisters,
  type FactsPart,
  type RegisterFacts,
} from '../../../subgraphs/cross-program/data-quality/compare-registers.ts';
import type { Ministry } from '../../../subgraphs/cross-program/generated.ts';
import type { PartAnswer } from '../../../subgraphs/cross-program/household-parts/ask-ministries.ts';
import { aNik } from '../../support/welfare-rows.ts';

type Answer = PartAnswer<FactsPart>;

function known(ministry: Ministry, changes: Partial<RegisterFacts> = {}): Answer {
  const registerFacts: RegisterFacts = {
    headNik: aNik(1),
    memberNiks: [aNik(1), aNik(2)],
    regionCode: '3212212012',
    snapshotOn: '2026-01-23',
    properDrinkingWater: true,
    properLatrine: true,
    waterAndLatrineWithheld: false,
    membersListedTwice: ministry === 'SOCIAL_WELFARE' ? 0 : null,
    ...changes,
  };
  return { ministry, part: { status: 'AVAILABLE', registerFacts } };
}

function kinds(...answers: Answer[]) {
  return compareRegisters(answers).map(({ kind, ministries, persons }) => [kind, ministries.join(), persons]);
}
const welfare = known('SOCIAL_WELFARE');

describe('registers', () => {
  it('that agree have nothing found against them', () => {
    expect(kinds(welfare, known('HOUSING'), known('FAMILY_PLANNING'))).toEqual([]);
  });

  it('are compared with the owner of membership', () => {
    const other = known('HOUSING', { headNik: aNik(2), regionCode: '3212212011', memberNiks: [aNik(2), aNik(3)] });

    expect(kinds(welfare, other)).toEqual([
      ['HEAD_DIFFERS', 'SOCIAL_WELFARE,HOUSING', null],
      ['REGION_DIFFERS', 'SOCIAL_WELFARE,HOUSING', null],
      ['MEMBERS_DIFFER', 'SOCIAL_WELFARE,HOUSING', 2],
    ]);
  });

  it('contradict each other on a house where both know and differ', () => {
    const house = (properLatrine: boolean | null, properDrinkingWater: boolean | null) =>
      known('HOUSING', { properLatrine, properDrinkingWater });

    expect(kinds(welfare, house(false, false), known('FAMILY_PLANNING'))).toEqual([
      ['LATRINE_CONTRADICTION', 'HOUSING,FAMILY_PLANNING', null],
      ['WATER_CONTRADICTION', 'HOUSING,FAMILY_PLANNING', null],
    ]);
    expect(kinds(welfare, house(null, null), known('FAMILY_PLANNING'))).toEqual([]);
  });

  it('have gaps, doubles and members who are listed twice', () => {
    expect(
      kinds(
        known('SOCIAL_WELFARE', { membersListedTwice: 1 }),
        { ministry: 'HOUSING', part: { status: 'NOT_REGISTERED', registerFacts: null } },
        { ministry: 'FAMILY_PLANNING', part: { status: 'NOT_MATCHED', registerFacts: null } },
      ),
    ).toEqual([
      ['DUPLICATE_MEMBERSHIP', 'SOCIAL_WELFARE', 1],
      ['NOT_MATCHED', 'FAMILY_PLANNING', null],
      ['NOT_REGISTERED', 'HOUSING', null],
    ]);
  });

  it('are stale a year and a day behind the newest', () => {
    expect(kinds(welfare, known('HOUSING', { snapshotOn: '2025-01-23' }))).toEqual([]);
    expect(kinds(welfare, known('HOUSING', { snapshotOn: '2025-01-22' }))).toEqual([
      ['STALE_SNAPSHOT', 'HOUSING', null],
    ]);
  });

  it('that are silent or may not be read are compared with nothing', () => {
    expect(
      kinds(
        welfare,
        { ministry: 'HOUSING', part: null },
        { ministry: 'FAMILY_PLANNING', part: { status: 'WITHHELD' } },
      ),
    ).toEqual([]);
  });
});
