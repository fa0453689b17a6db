import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCompanion, aDisbursement, aFinding, aNik, anEnrollment, aWelfareRow } from '../../../support/welfare-rows.ts';
import { aKey, aProgramBatch, officers, type ProgramRoom, startProgramRoom, withPupil } from './program-room.ts';

/** Families in decile 2 with a pupil, by number, unless said otherwise. */
const families = [
  ...Array.from({ length: 40 }, (_, i) => aWelfareRow({ headNik: aNik(i + 1), members: withPupil(i + 1) })),
  aWelfareRow({ headNik: aNik(101), members: withPupil(101), decile: 5 }),
  aWelfareRow({ headNik: aNik(102), members: withPupil(102), decile: null, decileHistory: [] }),
  aWelfareRow({ headNik: aNik(103) }), // a head of working age alone: no component
  aWelfareRow({
    headNik: aNik(104),
    members: withPupil(104),
    findings: [aFinding({ personNik: aNik(604), reason: 'CIVIL_SERVANT_ASN', source: 'BKN', status: 'CONFIRMED' })],
  }),
  aWelfareRow({
    headNik: aNik(105),
    members: withPupil(105),
    findings: [aFinding({ personNik: aNik(105), reason: 'POLICE_POLRI', source: 'Polri', status: 'SUSPECTED' })],
  }),
  aWelfareRow({
    headNik: aNik(106),
    members: withPupil(106),
    findings: [aFinding({ personNik: aNik(606), reason: 'DECEASED', source: 'Dukcapil', status: 'CONFIRMED' })],
  }),
  aWelfareRow({
    headNik: aNik(109),
    members: withPupil(109),
    findings: [
      aFinding({ reason: 'REFUSED', status: 'CONFIRMED' }),
      aFinding({ reason: 'MOVED_OR_NOT_FOUND', status: 'CONFIRMED' }),
    ],
  }),
  aWelfareRow({
    headNik: aNik(107),
    members: withPupil(107),
    enrollments: [
      anEnrollment({ companionId: 'PKH-321221-001', disbursements: [aDisbursement()] }),
      anEnrollment({ program: 'SEMBAKO' }),
    ],
  }),
  aWelfareRow({ headNik: aNik(108), members: withPupil(108), regionCode: '3201012001' }),
];

let programs: ProgramRoom;
beforeAll(async () => {
  programs = await startProgramRoom(
    aProgramBatch(families, [aCompanion(), aCompanion({ companionId: 'PKH-3201-001', regionCode: '3201' })]),
  );
});
afterAll(() => programs[Symbol.asyncDispose]());

const propose = (n: number, changes: object = {}, caller = officers.ministry) =>
  programs.command(
    'proposeEnrollment',
    { household: programs.householdId(aNik(n)), program: 'PKH', ...changes },
    caller,
  );
const familyOf = (n: number) => programs.room.database.collection('households').findOne({ headNik: aNik(n) });

describe('a proposal', () => {
  it('is recorded with its components, its proposer and no effect on the family yet', async () => {
    const answer = await propose(1, { reason: 'Musyawarah desa' }, officers.village);

    expect(answer).toMatchObject({
      __typename: 'SocialEnrollment',
      status: 'PROPOSED',
      version: 1,
      scope: 'PROTECTION_SECURITY',
      pkhComponents: { nodes: [{ component: 'ELEMENTARY_SD', paid: true, annualAmount: 900_000 }] },
      history: {
        nodes: [{ role: 'REGIONAL_OFFICER', from: null, to: 'PROPOSED', reason: 'Musyawarah desa' }],
      },
    });
    expect((await familyOf(1))?.activePrograms).toEqual([]);
  });

  it('takes what ages do not tell from the proposer', async () => {
    const facts = [{ person: programs.personId(aNik(2)), component: 'SEVERE_DISABILITY' }];

    const answer = await propose(2, { facts });

    expect(answer.pkhComponents.nodes.map((one: { component: string }) => one.component)).toEqual([
      'SEVERE_DISABILITY',
      'ELEMENTARY_SD',
    ]);
  });

  it.each<[string, number, { readonly program?: string; readonly beneficiary?: number }, string]>([
    ['above the limit of the programme', 101, {}, 'DECILE_ABOVE_LIMIT'],
    ['without a component', 103, {}, 'NO_COMPONENT'],
    ['with a member who is a confirmed civil servant', 104, {}, 'INELIGIBLE_MEMBER'],
    ['with a beneficiary in a programme for families', 3, { beneficiary: 503 }, 'GIVEN_TO_FAMILIES'],
    ['without a beneficiary in a programme for persons', 3, { program: 'PBI_JK' }, 'GIVEN_TO_PERSONS'],
    ['for somebody of another family', 3, { program: 'PBI_JK', beneficiary: 504 }, 'NOT_A_MEMBER'],
    ['of somebody who is confirmed dead', 106, { program: 'PBI_JK', beneficiary: 606 }, 'INELIGIBLE_MEMBER'],
  ])('is refused to a family %s, and nothing is written', async (_, n, { beneficiary, ...changes }, rule) => {
    const before = await programs.snapshot();

    const answer = await propose(n, {
      ...changes,
      ...(beneficiary !== undefined && { beneficiary: programs.personId(aNik(beneficiary)) }),
    });

    expect(answer).toMatchObject({ __typename: 'RuleNotMet', rule });
    expect(JSON.stringify(answer)).not.toMatch(/\d{16}/);
    expect(await programs.snapshot()).toBe(before);
  });

  it('is possible again for a family that once refused the aid, or was not found', async () => {
    expect((await propose(109)).__typename).toBe('SocialEnrollment');
  });

  it('is possible for a suspicion, and for the family of somebody whose own aid alone is barred', async () => {
    expect((await propose(105)).__typename).toBe('SocialEnrollment');
    expect((await propose(106)).__typename).toBe('SocialEnrollment');
    expect((await propose(101, { program: 'SEMBAKO' })).__typename).toBe('SocialEnrollment');
  });

  it('is refused where the same place is open, for the family or the person, and allowed once that has ended', async () => {
    const person = { program: 'PBI_JK', beneficiary: programs.personId(aNik(504)) };
    const first = await propose(4, person);
    await propose(4);

    expect((await propose(4)).__typename).toBe('AlreadyExists');
    expect((await propose(4, person)).__typename).toBe('AlreadyExists');
    expect((await propose(107)).__typename).toBe('AlreadyExists'); // taken over from elsewhere
    expect((await propose(4, { program: 'PBI_JK', beneficiary: programs.personId(aNik(4)) })).__typename).toBe(
      'SocialEnrollment',
    );
    const { id: enrollment, version: expectedVersion } = first;
    await programs.command('endEnrollment', { enrollment, expectedVersion, exitKind: 'DATA_CORRECTION', reason: 'x' });
    expect((await propose(4, person)).__typename).toBe('SocialEnrollment');
  });

  it('is made once for its key, also after the rules have changed', async () => {
    const idempotencyKey = aKey();
    const first = await propose(5, { idempotencyKey });
    await programs.room.database.collection('households').updateOne({ headNik: aNik(5) }, { $set: { decile: 9 } });

    expect(await propose(5, { idempotencyKey })).toEqual(first);
    expect((await propose(5, { idempotencyKey, reason: 'other' })).__typename).toBe('IdempotencyKeyReused');
    const others = await programs.room.database
      .collection('enrollments')
      .countDocuments({ 'history.key': { $exists: true }, program: 'PKH', householdId: (await familyOf(5))?._id });
    expect(others).toBe(1);
  });

  it.each([
    ['key', { idempotencyKey: 'short' }, 'idempotencyKey'],
    ['beneficiary', { program: 'PBI_JK', beneficiary: 'nobody' }, 'beneficiary'],
    [
      'facts of another programme',
      { program: 'SEMBAKO', facts: [{ person: 'x', component: 'ELDERLY_60_PLUS' }] },
      'facts',
    ],
    ['reason that holds a NIK', { reason: `see ${aNik(1)}` }, 'reason'],
    ['reason of spaces', { reason: ' ' }, 'reason'],
  ])('with a malformed %s is refused without its value', async (_, changes, argument) => {
    const { errors } = await propose(6, changes);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(errors[0].message).not.toMatch(/\d{16}/);
  });

  it('of two at once is made once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => propose(7)));

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      ...Array.from({ length: 5 }, () => 'AlreadyExists'),
      'SocialEnrollment',
    ]);
  });
});

describe('the beginning of an enrolment', () => {
  it('gives the family its programme, its companion and what it is entitled to', async () => {
    const { id: enrollment, version: expectedVersion } = await propose(10);

    const answer = await programs.command('activateEnrollment', {
      enrollment,
      expectedVersion,
      companion: 'PKH-321221-001',
    });

    expect(answer).toMatchObject({
      status: 'ACTIVE',
      version: 2,
      annualEntitlement: 900_000,
      companion: { id: 'PKH-321221-001' },
    });
    expect(await familyOf(10)).toMatchObject({ activePrograms: ['PKH'], pkhCompanionId: 'PKH-321221-001' });
  });

  it('is refused to a family that is not ranked, though it could be proposed', async () => {
    const { id: enrollment, version: expectedVersion } = await propose(102);

    const answer = await programs.command('activateEnrollment', { enrollment, expectedVersion });

    expect(answer).toMatchObject({ __typename: 'RuleNotMet', rule: 'NOT_RANKED' });
  });

  it('is refused where a finding was confirmed after the proposal', async () => {
    const { id: enrollment, version: expectedVersion } = await propose(105, { program: 'SEMBAKO' });
    const findings = programs.room.database.collection('findings');
    await findings.updateOne({ personNik: aNik(105) }, { $set: { status: 'CONFIRMED' } });

    const answer = await programs.command('activateEnrollment', { enrollment, expectedVersion });
    await findings.updateOne({ personNik: aNik(105) }, { $set: { status: 'SUSPECTED' } });

    expect(answer).toMatchObject({ __typename: 'RuleNotMet', rule: 'INELIGIBLE_MEMBER' });
    expect(answer.message).toContain('POLICE_POLRI');
  });

  it.each([
    ['of another regency', 'PKH-3201-001', 'COMPANION_ELSEWHERE'],
    ['that nobody knows', 'PKH-0000-000', 'COMPANION_ELSEWHERE'],
  ])('is refused with a companion %s', async (_, companion, rule) => {
    const { id: enrollment, version: expectedVersion } = await propose(companion.startsWith('PKH-3') ? 11 : 12);

    const answer = await programs.command('activateEnrollment', { enrollment, expectedVersion, companion });

    expect(answer).toMatchObject({ __typename: 'RuleNotMet', rule });
  });
});

describe('the halt and the end of an enrolment', () => {
  it('take the programme from the family, and letting it go on gives it back', async () => {
    const { id: enrollment } = await programs.enrol({ household: programs.householdId(aNik(13)), program: 'PKH' });
    const step = (mutation: string, expectedVersion: number, more: object = {}) =>
      programs.command(mutation, { enrollment, expectedVersion, ...more });

    const halted = await step('suspendEnrollment', 2, { reason: 'Rekening diperiksa' });
    const whileHalted = await familyOf(13);
    const resumed = await step('activateEnrollment', 3);
    const whileResumed = await familyOf(13);
    const ended = await step('endEnrollment', 4, {
      exitKind: 'TERMINATION',
      exitReason: 'REFUSED',
      reason: 'Keluarga menolak',
    });

    expect(halted.status).toBe('SUSPENDED');
    expect(whileHalted?.activePrograms).toEqual([]);
    expect(resumed).toMatchObject({ status: 'ACTIVE', version: 4 });
    expect(whileResumed?.activePrograms).toEqual(['PKH']);
    expect(ended).toMatchObject({ status: 'EXITED', version: 5, exitKind: 'TERMINATION', exitReason: 'REFUSED' });
    expect((await familyOf(13))?.activePrograms).toEqual([]);
    expect(ended.history.nodes.map(({ from, to }: Record<string, string>) => [from, to])).toEqual([
      [null, 'PROPOSED'],
      ['PROPOSED', 'ACTIVE'],
      ['ACTIVE', 'SUSPENDED'],
      ['SUSPENDED', 'ACTIVE'],
      ['ACTIVE', 'EXITED'],
    ]);
  });

  it.each([
    [{ exitKind: 'GRADUATION' }, 'GRADUATION_IS_ASSESSED'],
    [{ exitKind: 'TERMINATION' }, 'TERMINATION_NEEDS_REASON'],
  ])('are refused as %o', async (changes, rule) => {
    const [enrollment] = await programs.room.database
      .collection('enrollments')
      .find({ program: 'SEMBAKO', status: 'ACTIVE' })
      .toArray();

    const answer = await programs.command('endEnrollment', {
      enrollment: String(enrollment?._id),
      expectedVersion: enrollment?.version,
      reason: 'x',
      ...changes,
    });

    expect(answer).toMatchObject({ __typename: 'RuleNotMet', rule });
  });

  it('are steps of places that were taken over from elsewhere as well', async () => {
    const taken = await programs.room.database
      .collection('enrollments')
      .findOne({ program: 'PKH', companionId: 'PKH-321221-001', householdId: (await familyOf(107))?._id });

    const answer = await programs.command('suspendEnrollment', {
      enrollment: String(taken?._id),
      expectedVersion: 1,
      reason: 'x',
    });

    expect(answer).toMatchObject({ status: 'SUSPENDED', version: 2 });
    expect(await familyOf(107)).toMatchObject({ activePrograms: ['SEMBAKO'], pkhCompanionId: null });
  });
});
