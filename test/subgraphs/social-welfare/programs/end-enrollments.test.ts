import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createView } from '#platform/access/view.ts';
import { createCommand } from '#platform/workflow/command.ts';
import { type Models, registerModels } from '../../../../subgraphs/social-welfare/model.ts';
import { type Ending, endEnrollments } from '../../../../subgraphs/social-welfare/programs/end-enrollments.ts';
import { finishPendingFamilies } from '../../../../subgraphs/social-welfare/programs/follow-enrollments.ts';
import { endForFinding } from '../../../../subgraphs/social-welfare/programs/ineligibility.ts';
import { aCaller } from '../../../support/callers.ts';
import { aNik, anEnrollment, aWelfareRow } from '../../../support/welfare-rows.ts';
import { aKey, aProgramBatch, type ProgramRoom, startProgramRoom, withPupil } from './program-room.ts';

const families = Array.from({ length: 12 }, (_, i) =>
  aWelfareRow({
    headNik: aNik(i + 1),
    members: withPupil(i + 1),
    enrollments: [
      anEnrollment({ companionId: 'PKH-321221-001' }),
      anEnrollment({ program: 'SEMBAKO', startedOn: '2023-02-01' }),
      anEnrollment({ program: 'PBI_JK', beneficiaryNik: aNik(i + 1), startedOn: '2023-03-01' }),
      anEnrollment({ program: 'PBI_JK', beneficiaryNik: aNik(i + 501), startedOn: '2023-04-01' }),
      anEnrollment({ program: 'ATENSI', beneficiaryNik: aNik(i + 501), startedOn: '2023-05-01' }),
    ],
  }),
);

let programs: ProgramRoom;
let models: Models;
beforeAll(async () => {
  programs = await startProgramRoom(aProgramBatch(families));
  models = registerModels(programs.room.database);
});
afterAll(() => programs[Symbol.asyncDispose]());

const view = () => createView(aCaller(), 10_000);
const aCommand = (key = aKey()) =>
  createCommand('decideFinding', { idempotencyKey: key }, aCaller(), new Date('2026-06-30T03:00:00Z'), 'Terbukti');
const familyOf = (n: number) =>
  models.households
    .findOne({ headNik: aNik(n) })
    .lean()
    .orFail();
const enrollmentsOf = async (n: number) => {
  const { _id } = await familyOf(n);
  return models.enrollments.find({ householdId: _id }).sort({ startedOn: 1 }).lean();
};
const endingOf = async (n: number, changes: Partial<Ending> = {}): Promise<Ending> => ({
  householdId: (await familyOf(n))._id,
  programs: ['PKH'],
  beneficiaryNik: null,
  exitKind: 'GRADUATION',
  graduationKind: 'NATURAL',
  exitReason: null,
  exitedOn: '2026-06-30',
  command: aCommand(),
  ...changes,
});

describe('the end that another decision brings', () => {
  it('ends the enrolments that it names, with who decided, and the family follows', async () => {
    const ended = await endEnrollments(models, view(), await endingOf(1));

    expect(ended).toMatchObject([
      {
        program: 'PKH',
        status: 'EXITED',
        exitKind: 'GRADUATION',
        graduationKind: 'NATURAL',
        version: 2,
        openKey: null,
      },
    ]);
    expect(ended[0]?.history).toMatchObject([{ from: 'ACTIVE', to: 'EXITED', reason: 'Terbukti', agency: 'Kemensos' }]);
    expect(await familyOf(1)).toMatchObject({
      activePrograms: ['ATENSI', 'PBI_JK', 'SEMBAKO'],
      pkhCompanionId: null,
    });
  });

  it('repeated answers the same and changes nothing', async () => {
    const ending = await endingOf(2, { programs: null });
    const first = await endEnrollments(models, view(), ending);
    const before = await programs.snapshot();

    const second = await endEnrollments(models, view(), ending);

    expect(first).toHaveLength(5);
    expect(second.map(({ _id, version }) => [String(_id), version])).toEqual(
      first.map(({ _id, version }) => [String(_id), version]),
    );
    const withoutRevision = (text: string) => text.replaceAll(/"programsRevision":\d+/g, '');
    expect(withoutRevision(await programs.snapshot())).toBe(withoutRevision(before));
  });

  it('leaves what another decision has ended', async () => {
    await endEnrollments(models, view(), await endingOf(3));

    const again = await endEnrollments(models, view(), await endingOf(3, { exitKind: 'TERMINATION' }));

    expect(again).toEqual([]);
    expect((await enrollmentsOf(3))[0]).toMatchObject({ exitKind: 'GRADUATION', version: 2 });
  });

  it('of one that is being changed by others ends it all the same, once', async () => {
    const ending = await endingOf(4);
    const [pkh] = await enrollmentsOf(4);

    const [, , halted] = await Promise.all([
      endEnrollments(models, view(), ending),
      endEnrollments(models, view(), ending),
      programs.command('suspendEnrollment', { enrollment: String(pkh?._id), expectedVersion: 1, reason: 'x' }),
    ]);

    const [after] = await enrollmentsOf(4);
    expect(after?.status).toBe('EXITED');
    expect(after?.history.filter(({ to }) => to === 'EXITED')).toHaveLength(1);
    expect(after?.version).toBe(halted.__typename === 'SocialEnrollment' ? 3 : 2);
    expect((await familyOf(4)).activePrograms).not.toContain('PKH');
  });

  it('cut short before the family followed is finished by its repetition, and by a start of the room', async () => {
    for (const finish of ['repetition', 'start'] as const) {
      const n = finish === 'start' ? 5 : 6;
      const ending = await endingOf(n);
      const cut = { ...models, households: failing(models.households) } as Models;
      await expect(endEnrollments(cut, view(), ending)).rejects.toThrow('the process was killed');
      expect((await familyOf(n)).activePrograms).toContain('PKH');
      expect((await enrollmentsOf(n))[0]).toMatchObject({ status: 'EXITED', familyUpdatePending: true });

      if (finish === 'start') await finishPendingFamilies(models);
      else await endEnrollments(models, view(), ending);

      expect((await familyOf(n)).activePrograms).not.toContain('PKH');
      expect((await enrollmentsOf(n))[0]?.familyUpdatePending).toBe(false);
    }
  });
});

describe('a family', () => {
  it('that follows one end while another end comes between is true to both', async () => {
    const other = await endingOf(10, { programs: ['SEMBAKO'] });
    let comesBetween: Promise<unknown> | null = null;
    const updateOne = async (...update: Parameters<Models['households']['updateOne']>) => {
      comesBetween ??= endEnrollments(models, view(), other);
      await comesBetween;
      return models.households.updateOne(...update);
    };
    const households = new Proxy(models.households, {
      get: (model, name) =>
        name === 'updateOne'
          ? (...update: Parameters<typeof updateOne>) => ({ exec: () => updateOne(...update) })
          : Reflect.get(model, name, model),
    });

    await endEnrollments({ ...models, households }, view(), await endingOf(10));

    expect((await familyOf(10)).activePrograms).toEqual(['ATENSI', 'PBI_JK']);
  });
});

describe('a confirmed finding', () => {
  const statuses = async (n: number) =>
    (await enrollmentsOf(n)).map(({ program, beneficiaryNik, status, exitReason }) => [
      program,
      beneficiaryNik === null ? 'family' : beneficiaryNik === aNik(n) ? 'head' : 'child',
      status,
      exitReason,
    ]);

  it('of a civil servant ends what the family and all its members have, but case work', async () => {
    const { _id: householdId } = await familyOf(7);

    await endForFinding(models, view(), { householdId, personNik: aNik(7), reason: 'CIVIL_SERVANT_ASN' }, aCommand());

    expect(await statuses(7)).toEqual([
      ['PKH', 'family', 'EXITED', 'CIVIL_SERVANT_ASN'],
      ['SEMBAKO', 'family', 'EXITED', 'CIVIL_SERVANT_ASN'],
      ['PBI_JK', 'head', 'EXITED', 'CIVIL_SERVANT_ASN'],
      ['PBI_JK', 'child', 'EXITED', 'CIVIL_SERVANT_ASN'],
      ['ATENSI', 'child', 'ACTIVE', null],
    ]);
  });

  it('of a death ends what the person has alone', async () => {
    const { _id: householdId } = await familyOf(8);

    await endForFinding(models, view(), { householdId, personNik: aNik(508), reason: 'DECEASED' }, aCommand());

    expect(await statuses(8)).toEqual([
      ['PKH', 'family', 'ACTIVE', null],
      ['SEMBAKO', 'family', 'ACTIVE', null],
      ['PBI_JK', 'head', 'ACTIVE', null],
      ['PBI_JK', 'child', 'EXITED', 'DECEASED'],
      ['ATENSI', 'child', 'EXITED', 'DECEASED'],
    ]);
  });

  it('of a decile ends what the decile of the family is above the limit of, and no more', async () => {
    const { _id: householdId } = await familyOf(11);
    const finding = { householdId, personNik: null, reason: 'DECILE_ABOVE_LIMIT' } as const;

    const within = await endForFinding(models, view(), finding, aCommand());
    await models.households.updateOne({ _id: householdId }, { $set: { decile: 5 } });
    await endForFinding(models, view(), finding, aCommand());

    expect(within).toEqual([]);
    expect((await statuses(11)).filter(([, , status]) => status === 'EXITED')).toEqual([
      ['PKH', 'family', 'EXITED', 'DECILE_ABOVE_LIMIT'],
    ]);
  });

  it('of a reason that bars from nothing ends nothing', async () => {
    const { _id: householdId } = await familyOf(9);

    const ended = await endForFinding(
      models,
      view(),
      { householdId, personNik: aNik(9), reason: 'DORMANT_ACCOUNT' },
      aCommand(),
    );

    expect(ended).toEqual([]);
    expect((await enrollmentsOf(9)).every(({ status }) => status === 'ACTIVE')).toBe(true);
  });
});

describe('the collection of enrolments', () => {
  it('holds many records without a history beside those whose commands are unique', async () => {
    expect(await models.enrollments.countDocuments({ history: { $size: 0 } })).toBeGreaterThan(10);
    const ended = await models.enrollments.findOne({ status: 'EXITED' }).lean().orFail();
    const copy = { ...ended, _id: undefined };

    await expect(models.enrollments.collection.insertOne(copy as never)).rejects.toMatchObject({ code: 11_000 });
  });

  it.each([
    ['a command’s key', { 'history.key': 'x' }],
    ['what is pending', { familyUpdatePending: true }],
    ['the regions of a programme', { program: 'PKH', regionCode: { $gte: '3212', $lt: '3212:' } }],
  ])('is read by an index for %s', async (_, filter) => {
    const plan = await programs.room.database.db?.command({
      explain: { find: 'enrollments', filter },
      verbosity: 'queryPlanner',
    });

    expect(JSON.stringify(plan)).toContain('IXSCAN');
    expect(JSON.stringify(plan)).not.toContain('COLLSCAN');
  });

  it('is read by an index for the findings that bar', async () => {
    for (const filter of [
      { personNik: { $in: [aNik(1)] }, status: 'CONFIRMED' },
      { householdId: (await familyOf(1))._id, personNik: null, status: 'CONFIRMED' },
    ]) {
      const plan = await programs.room.database.db?.command({
        explain: { find: 'findings', filter },
        verbosity: 'queryPlanner',
      });
      expect(JSON.stringify(plan)).not.toContain('COLLSCAN');
    }
  });
});

/** The collection as it is for a process that is killed when it would write to it. */
function failing(households: Models['households']): Models['households'] {
  const killed = () => {
    throw new Error('the process was killed');
  };
  return new Proxy(households, {
    get: (model, name) => (name === 'updateOne' ? killed : Reflect.get(model, name, model)),
  });
}
