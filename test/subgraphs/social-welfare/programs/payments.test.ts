import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDisbursement, aNik, anEnrollment, aPkhComponent, aWelfareRow } from '../../../support/welfare-rows.ts';
import { aKey, aProgramBatch, type ProgramRoom, startProgramRoom, withPupil } from './program-room.ts';

const pkh = (n: number, changes: object = {}) =>
  anEnrollment({ components: [aPkhComponent({ personNik: aNik(n + 500) })], ...changes });

const families = [
  ...Array.from({ length: 10 }, (_, i) =>
    aWelfareRow({ headNik: aNik(i + 1), members: withPupil(i + 1), enrollments: [pkh(i + 1)] }),
  ),
  aWelfareRow({ headNik: aNik(11), enrollments: [anEnrollment({ program: 'SEMBAKO' })] }),
  aWelfareRow({ headNik: aNik(12), enrollments: [anEnrollment({ program: 'ATENSI', beneficiaryNik: aNik(12) })] }),
  aWelfareRow({ headNik: aNik(13), enrollments: [pkh(13, { startedOn: '2025-07-01' })] }),
  aWelfareRow({ headNik: aNik(14), enrollments: [pkh(14, { status: 'SUSPENDED', disbursements: [aDisbursement()] })] }),
];

let programs: ProgramRoom;
beforeAll(async () => {
  programs = await startProgramRoom(aProgramBatch(families));
});
afterAll(() => programs[Symbol.asyncDispose]());

const enrollmentOf = (n: number) => families[n - 1]?.enrollments[0]?.rowId as string;
const instruct = (n: number, expectedVersion: number, changes: object = {}) =>
  programs.command('instructTranche', {
    enrollment: enrollmentOf(n),
    expectedVersion,
    ...{ year: 2025, tranche: 1, channel: 'BRI' },
    ...changes,
  });
const record = (n: number, expectedVersion: number, changes: object) =>
  programs.command('recordDisbursement', {
    enrollment: enrollmentOf(n),
    expectedVersion,
    ...{ year: 2025, tranche: 1 },
    ...changes,
  });

describe('a payment', () => {
  it('is instructed, transferred and taken out, with what was told of it', async () => {
    const told = await instruct(1, 1);
    const paid = await record(1, 2, { status: 'TRANSFERRED', paidOn: '2025-03-10' });
    const taken = await record(1, 3, { status: 'WITHDRAWN', reason: 'Bank report 7' });

    expect(told.disbursements.nodes).toEqual([
      { year: 2025, tranche: 1, amount: 225_000, status: 'INSTRUCTED', channel: 'BRI', paidOn: null },
    ]);
    expect(paid.disbursements.nodes[0]).toMatchObject({ status: 'TRANSFERRED', paidOn: '2025-03-10' });
    expect(taken.disbursements.nodes[0]).toMatchObject({ status: 'WITHDRAWN', paidOn: '2025-03-10' });
    expect(taken.history.nodes.map(({ reason }: { reason: string }) => reason)).toEqual([
      'Tranche 1 of 2025: INSTRUCTED.',
      'Tranche 1 of 2025: TRANSFERRED.',
      'Tranche 1 of 2025: WITHDRAWN. Bank report 7',
    ]);
  });

  it.each([
    ['ACCOUNT_CHECK_FAILED', 2, {}],
    ['RETURNED', 3, {}],
  ])('that failed (%s) is instructed again, through another channel', async (status, n) => {
    await instruct(n, 1);
    const failed = await record(n, 2, { status });
    const again = await instruct(n, 3, { channel: 'POS' });

    expect(failed.disbursements.nodes[0]).toMatchObject({ status, paidOn: null });
    expect(again.disbursements.nodes).toMatchObject([{ status: 'INSTRUCTED', channel: 'POS' }]);
  });

  it('of Sembako holds what is paid on top in that tranche', async () => {
    const plain = await instruct(11, 1);
    const topped = await instruct(11, 2, { tranche: 2 });

    expect(plain.disbursements.nodes[0].amount).toBe(600_000);
    expect(topped.disbursements.nodes[1].amount).toBe(1_000_000);
  });

  it.each([
    ['in a programme without a fixed sum', 12, {}, 'NO_FIXED_SUM'],
    ['of a fifth tranche', 4, { tranche: 5 }, 'NO_FIXED_SUM'],
    ['before the first amount was set', 4, { year: 2019 }, 'NO_FIXED_SUM'],
    ['of a tranche to come', 4, { year: 2099 }, 'TRANCHE_IN_FUTURE'],
    ['of a tranche before the enrolment', 13, { tranche: 2 }, 'NOT_ENROLLED_THEN'],
  ])('is not instructed %s, and nothing is written', async (_, n, changes, rule) => {
    const before = await programs.snapshot();

    expect(await instruct(n, 1, changes)).toMatchObject({ __typename: 'RuleNotMet', rule });
    expect(await programs.snapshot()).toBe(before);
  });

  it('is not instructed twice, not to a halted enrolment, and not recorded before it is instructed', async () => {
    await instruct(5, 1);

    expect(await instruct(5, 2)).toMatchObject({ __typename: 'StepNotAllowed', state: 'INSTRUCTED' });
    expect(await instruct(14, 1, { tranche: 2 })).toMatchObject({ __typename: 'StepNotAllowed', state: 'SUSPENDED' });
    expect(await record(6, 1, { status: 'RETURNED' })).toMatchObject({ rule: 'NOT_INSTRUCTED' });
    expect(await record(5, 2, { status: 'WITHDRAWN' })).toMatchObject({ __typename: 'StepNotAllowed' });
    expect(await record(5, 2, { status: 'INSTRUCTED' })).toMatchObject({ __typename: 'StepNotAllowed' });
  });

  it('may come back after the enrolment was halted, which stays halted', async () => {
    expect(await record(14, 1, { status: 'RETURNED' })).toMatchObject({
      status: 'SUSPENDED',
      disbursements: { nodes: [{ status: 'RETURNED', paidOn: null }] },
    });
  });

  it.each([
    ['without its day', { status: 'TRANSFERRED' }],
    ['on a day to come', { status: 'TRANSFERRED', paidOn: '2099-01-01' }],
    ['that failed, with a day', { status: 'RETURNED', paidOn: '2025-03-01' }],
  ])('recorded %s is refused as malformed', async (_, changes) => {
    const { errors } = await record(7, 1, changes);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'paidOn' } }]);
  });

  it('is written once for its key, and by one of two at once', async () => {
    const input = { idempotencyKey: aKey(), enrollment: enrollmentOf(8), expectedVersion: 1 };
    const tranche = { year: 2025, tranche: 1, channel: 'BNI' };
    const first = await programs.command('instructTranche', { ...input, ...tranche });
    const before = await programs.snapshot();

    expect(await programs.command('instructTranche', { ...input, ...tranche })).toEqual(first);
    expect(await programs.snapshot()).toBe(before);

    const answers = await Promise.all(Array.from({ length: 5 }, () => instruct(9, 1)));
    expect(answers.filter(({ __typename }) => __typename === 'SocialEnrollment')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'VersionConflict')).toHaveLength(4);
  });
});
