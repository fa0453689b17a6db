import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaller } from '../../../support/callers.ts';
import { aNik, anEnrollment, aPkhComponent, aWelfareMember, aWelfareRow } from '../../../support/welfare-rows.ts';
import { aProgramBatch, type ProgramRoom, startProgramRoom } from './program-room.ts';

const family = aWelfareRow({
  headNik: aNik(1),
  members: [
    aWelfareMember({ nik: aNik(1), birthDate: '1980-01-01' }),
    aWelfareMember({ nik: aNik(2), relationship: 'WIFE', sex: 'FEMALE', birthDate: '1990-01-01' }),
    aWelfareMember({ nik: aNik(3), relationship: 'CHILD', birthDate: '2020-03-01' }),
    aWelfareMember({ nik: aNik(4), relationship: 'PARENT', birthDate: '1950-01-01', dukcapilMatch: 'DECEASED' }),
  ],
  enrollments: [
    anEnrollment({
      components: [
        aPkhComponent({ component: 'PREGNANT_POSTPARTUM', personNik: aNik(2), annualAmount: 3_000_000 }),
        aPkhComponent({ component: 'SEVERE_DISABILITY', personNik: aNik(1), annualAmount: 2_400_000 }),
      ],
    }),
  ],
});

let programs: ProgramRoom;
beforeAll(async () => {
  programs = await startProgramRoom(aProgramBatch([family]));
});
afterAll(() => programs[Symbol.asyncDispose]());

const selection = (on: string) => `pkhEntitlement(on: "${on}") { on annualAmount amountPerTranche
  entries { nodes { component basis paid unpaidReason annualAmount person { id } } } }`;
const entitlementOn = async (on: string) =>
  (await programs.room.welfareOf(aNik(1), selection(on))).data._entities[0].welfare.pkhEntitlement;

describe('the entitlement of a family', () => {
  it('is made of ages and of what is entered, with the sum of a year and of a tranche', async () => {
    expect(await entitlementOn('2026-06-30')).toEqual({
      on: '2026-06-30',
      annualAmount: 8_400_000,
      amountPerTranche: 2_100_000,
      entries: {
        nodes: [
          entry('PREGNANT_POSTPARTUM', 'ENTERED', 2, 3_000_000),
          entry('EARLY_CHILDHOOD', 'AGE', 3, 3_000_000),
          entry('SEVERE_DISABILITY', 'ENTERED', 1, 2_400_000),
        ],
      },
    });
  });

  it('moves with the stage of life', async () => {
    const later = await entitlementOn('2028-06-30');

    expect(later.entries.nodes.map(({ component }: { component: string }) => component)).toContain('ELEMENTARY_SD');
  });

  it('is null where the register has no record, and closed to who may not read of health and disability', async () => {
    const unknown = await programs.room.welfareOf(aNik(900), 'status pkhEntitlement { on }');
    const closed = await programs.room.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Household { welfare { pkhEntitlement { on } } } } }`,
      { of: [{ __typename: 'Household', nik: aNik(1) }] },
      aCaller({ scopes: ['household:read', 'finance:read'] }),
    );

    expect(unknown.data._entities[0].welfare).toEqual({ status: 'NOT_REGISTERED', pkhEntitlement: null });
    expect(closed.errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
  });

  function entry(component: string, basis: string, n: number, annualAmount: number) {
    const person = { id: programs.personId(aNik(n)) };
    return { component, basis, paid: true, unpaidReason: null, annualAmount, person };
  }
});
