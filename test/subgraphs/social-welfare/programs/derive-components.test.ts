import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { socialPrograms } from '#population/reference/social-programs.ts';
import {
  annualSumOf,
  deriveComponents,
  type PkhMember,
} from '../../../../subgraphs/social-welfare/programs/derive-components.ts';
import { programDocument } from '../../../../subgraphs/social-welfare/programs/seed.ts';
import { aNik } from '../../../support/welfare-rows.ts';

const on = '2026-06-30';
const pkh = programDocument(socialPrograms[0] as (typeof socialPrograms)[number]);

let niks = 0;
function aMember(birthDate: string, changes: Partial<PkhMember> = {}): PkhMember {
  niks += 1;
  return { nik: aNik(niks), relationship: 'CHILD', sex: 'FEMALE', birthDate, isDeceased: false, ...changes };
}
const derive = (members: readonly PkhMember[], facts: Parameters<typeof deriveComponents>[1] = []) =>
  deriveComponents(members, facts, pkh, on);
const namesOf = (components: ReturnType<typeof derive>) => components.map(({ component }) => component);

describe('PKH by stage of life', () => {
  it.each([
    ['a child of six', '2020-01-01', ['EARLY_CHILDHOOD']],
    ['a child that turns seven tomorrow', '2019-07-01', ['EARLY_CHILDHOOD']],
    ['a child of seven', '2019-06-30', ['ELEMENTARY_SD']],
    ['a child of thirteen', '2013-01-01', ['JUNIOR_SMP']],
    ['a child of sixteen', '2010-01-01', ['SENIOR_SMA']],
    ['a child of nineteen', '2007-01-01', []],
    ['a child that is not born yet', '2026-07-01', []],
  ])('%s brings its stage', (_, birthDate, expected) => {
    expect(namesOf(derive([aMember(birthDate)]))).toEqual(expected);
  });

  it('counts children and grandchildren of the head alone, and the elderly whoever they are', () => {
    const members = [
      aMember('2018-01-01', { relationship: 'OTHER_RELATIVE' }),
      aMember('2018-01-01', { relationship: 'GRANDCHILD' }),
      aMember('1966-06-30', { relationship: 'HEAD' }),
      aMember('1966-07-01', { relationship: 'WIFE' }),
    ];

    expect(namesOf(derive(members))).toEqual(['ELDERLY_60_PLUS', 'ELEMENTARY_SD']);
  });

  it('counts nobody who has died', () => {
    expect(derive([aMember('1950-01-01', { isDeceased: true })])).toEqual([]);
  });

  it('believes what is entered of disability, pregnancy and school, within the ages at which it can be', () => {
    const [mother, disabled, pupil, grown] = [
      aMember('1998-01-01', { relationship: 'WIFE' }),
      aMember('1962-01-01', { relationship: 'HEAD', sex: 'MALE' }),
      aMember('2012-08-01'),
      aMember('2004-01-01'),
    ] as [PkhMember, PkhMember, PkhMember, PkhMember];
    const facts = [
      { personNik: mother.nik, component: 'PREGNANT_POSTPARTUM' },
      { personNik: disabled.nik, component: 'SEVERE_DISABILITY' },
      { personNik: pupil.nik, component: 'ELEMENTARY_SD' },
      { personNik: grown.nik, component: 'SENIOR_SMA' },
      { personNik: disabled.nik, component: 'PREGNANT_POSTPARTUM' },
    ] as const;

    const found = derive([mother, disabled, pupil, grown], facts);

    expect(found.map(({ component, basis }) => [component, basis])).toEqual([
      ['PREGNANT_POSTPARTUM', 'ENTERED'],
      ['SEVERE_DISABILITY', 'ENTERED'],
      ['ELEMENTARY_SD', 'ENTERED'],
    ]);
  });

  it('pays the four highest amounts, and no more than two young children', () => {
    const members = [
      aMember('2021-01-01'),
      aMember('2022-01-01'),
      aMember('2023-01-01'),
      aMember('2018-01-01'),
      aMember('2010-01-01'),
      aMember('1950-01-01', { relationship: 'PARENT' }),
    ];

    const found = derive(members);

    expect(found.map(({ component, unpaidReason }) => [component, unpaidReason])).toEqual([
      ['EARLY_CHILDHOOD', null],
      ['EARLY_CHILDHOOD', null],
      ['EARLY_CHILDHOOD', 'YOUNG_CHILDREN_LIMIT'],
      ['ELDERLY_60_PLUS', null],
      ['SENIOR_SMA', null],
      ['ELEMENTARY_SD', 'FAMILY_LIMIT'],
    ]);
    expect(annualSumOf(found)).toBe(3_000_000 * 2 + 2_400_000 + 2_000_000);
  });

  it('pays a pregnancy up to the second, a child of the last months aside', () => {
    const mother = aMember('1995-01-01', { relationship: 'WIFE' });
    const facts = [{ personNik: mother.nik, component: 'PREGNANT_POSTPARTUM' }] as const;
    const reasonWith = (...children: string[]) =>
      derive([mother, ...children.map((date) => aMember(date))], facts).find(
        ({ component }) => component === 'PREGNANT_POSTPARTUM',
      )?.unpaidReason;

    expect(reasonWith()).toBeNull();
    expect(reasonWith('2015-01-01')).toBeNull();
    expect(reasonWith('2015-01-01', '2026-05-01')).toBeNull();
    expect(reasonWith('2015-01-01', '2019-05-01')).toBe('PREGNANCY_ORDER');
  });

  it('pays by the amounts and limits of the day', () => {
    const dear = {
      ...pkh.amounts.find(({ component }) => component === 'ELDERLY_60_PLUS'),
      annual: 3_600_000,
    } as never;
    const raised = { ...pkh, amounts: [...pkh.amounts, { ...(dear as object), validFrom: '2026-07-01' } as never] };
    const members = [aMember('1950-01-01', { relationship: 'HEAD' })];

    expect(annualSumOf(deriveComponents(members, [], raised, '2026-06-30'))).toBe(2_400_000);
    expect(annualSumOf(deriveComponents(members, [], raised, '2026-07-01'))).toBe(3_600_000);
    expect(deriveComponents(members, [], raised, '2020-12-31')[0]?.unpaidReason).toBe('NO_AMOUNT');
  });

  it('answers the same in whatever order the register lists the members', () => {
    const member = fc.record({
      age: fc.integer({ min: 0, max: 90 }),
      relationship: fc.constantFrom('HEAD', 'WIFE', 'CHILD', 'GRANDCHILD', 'PARENT'),
    });
    fc.assert(
      fc.property(fc.array(member, { maxLength: 9 }), fc.infiniteStream(fc.nat()), (drawn, orders) => {
        const members = drawn.map(({ age, relationship }) =>
          aMember(`${2026 - age}-01-01`, { relationship: relationship as PkhMember['relationship'] }),
        );
        const shuffled = members
          .map((one) => [orders.next().value, one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one);

        const found = derive(members);

        expect(derive(shuffled)).toEqual(found);
        const paid = found.filter(({ unpaidReason }) => unpaidReason === null);
        expect(paid.length).toBeLessThanOrEqual(4);
        for (const unpaid of found.filter(({ unpaidReason }) => unpaidReason === 'FAMILY_LIMIT')) {
          expect(Math.min(...paid.map(({ annualAmount }) => annualAmount))).toBeGreaterThanOrEqual(unpaid.annualAmount);
        }
      }),
    );
  });
});
