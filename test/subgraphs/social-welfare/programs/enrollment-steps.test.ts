import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCompanion, aNik, aWelfareRow } from '../../../support/welfare-rows.ts';
import { aKey, aProgramBatch, officers, type ProgramRoom, startProgramRoom, withPupil } from './program-room.ts';

/** Families in decile 2 with a pupil, by number; the last lives in another regency. */
const families = [
  ...Array.from({ length: 40 }, (_, i) => aWelfareRow({ headNik: aNik(i + 1), members: withPupil(i + 1) })),
  aWelfareRow({ headNik: aNik(108), members: withPupil(108), regionCode: '3201012001' }),
];

let programs: ProgramRoom;
beforeAll(async () => {
  programs = await startProgramRoom(aProgramBatch(families, [aCompanion()]));
});
afterAll(() => programs[Symbol.asyncDispose]());

const propose = (n: number, changes: object = {}, caller = officers.ministry) =>
  programs.command(
    'proposeEnrollment',
    { household: programs.householdId(aNik(n)), program: 'PKH', ...changes },
    caller,
  );
const familyOf = (n: number) => programs.room.database.collection('households').findOne({ headNik: aNik(n) });

describe('a step', () => {
  it('from a status that does not allow it, by an old version or of no record is refused, and nothing is written', async () => {
    const { id: enrollment } = await programs.enrol({ household: programs.householdId(aNik(14)), program: 'PKH' });
    const before = await programs.snapshot();
    const ask = (mutation: string, input: object) => programs.command(mutation, { enrollment, ...input });

    expect(await ask('activateEnrollment', { expectedVersion: 2 })).toMatchObject({
      __typename: 'StepNotAllowed',
      state: 'ACTIVE',
    });
    expect(await ask('suspendEnrollment', { expectedVersion: 1, reason: 'x' })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
    });
    for (const unknown of ['0123456789abcdef01234567', 'nothing']) {
      expect(await ask('suspendEnrollment', { enrollment: unknown, expectedVersion: 1, reason: 'x' })).toMatchObject({
        __typename: 'RecordNotFound',
      });
    }
    expect(await programs.snapshot()).toBe(before);
  });

  it('repeated under its key answers the same and writes nothing; with another input it is refused', async () => {
    const { id: enrollment } = await programs.enrol({ household: programs.householdId(aNik(15)), program: 'PKH' });
    const input = { idempotencyKey: aKey(), enrollment, expectedVersion: 2, reason: 'x' };
    const first = await programs.command('suspendEnrollment', input);
    const before = await programs.snapshot();

    expect(await programs.command('suspendEnrollment', input)).toEqual(first);
    expect((await programs.command('suspendEnrollment', { ...input, reason: 'y' })).__typename).toBe(
      'IdempotencyKeyReused',
    );
    expect(await programs.snapshot()).toBe(before);
  });

  it('of two who decide at once is taken by exactly one', async () => {
    const { id: enrollment } = await programs.enrol({ household: programs.householdId(aNik(16)), program: 'PKH' });

    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        i % 2 === 0
          ? programs.command('suspendEnrollment', { enrollment, expectedVersion: 2, reason: `halt ${i}` })
          : programs.command('endEnrollment', {
              enrollment,
              expectedVersion: 2,
              exitKind: 'DATA_CORRECTION',
              reason: `end ${i}`,
            }),
      ),
    );

    expect(answers.filter(({ __typename }) => __typename === 'SocialEnrollment')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'VersionConflict')).toHaveLength(7);
    expect((await familyOf(16))?.activePrograms).toEqual([]);
  });

  it('of several enrolments of one family at once leaves the family true to all of them', async () => {
    const household = programs.householdId(aNik(17));
    const codes = ['PKH', 'SEMBAKO', 'PENA', 'RST', 'SANITATION'];
    const proposed = await Promise.all(codes.map((program) => propose(17, { household, program })));

    await Promise.all(
      proposed.map(({ id: enrollment }) => programs.command('activateEnrollment', { enrollment, expectedVersion: 1 })),
    );

    expect((await familyOf(17))?.activePrograms).toEqual(codes.toSorted());
    expect(await programs.room.database.collection('enrollments').countDocuments({ familyUpdatePending: true })).toBe(
      0,
    );
  });
});
