import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaller } from '../../../support/callers.ts';
import { aCompanion, aNik, aWelfareRow } from '../../../support/welfare-rows.ts';
import { aProgramBatch, officers, type ProgramRoom, startProgramRoom, withPupil } from './program-room.ts';

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

describe('who may take a step', () => {
  const worker = aCaller({
    role: 'FIELD_WORKER',
    subject: 'companion-1',
    rows: { kind: 'caseload', ministry: 'social-welfare', id: 'PKH-321221-001' },
  });
  const everybody = { ...officers, worker } as const;
  type Who = keyof typeof everybody;
  const may: Record<string, readonly Who[]> = {
    proposeEnrollment: ['ministry', 'regency', 'district', 'village', 'elsewhere', 'worker'],
    activateEnrollment: ['ministry'],
    suspendEnrollment: ['ministry', 'regency', 'elsewhere'],
    endEnrollment: ['ministry', 'regency', 'elsewhere'],
    instructTranche: ['ministry'],
    recordDisbursement: ['ministry'],
  };

  it.each(Object.keys(may))('%s: each role, agency and level', async (mutation) => {
    const id = '0123456789abcdef01234567'; // of no enrolment: whose step it is comes first
    const step = { enrollment: id, expectedVersion: 1 };
    const inputs: Record<string, object> = {
      proposeEnrollment: { household: 'nobody', program: 'PKH' },
      activateEnrollment: step,
      suspendEnrollment: { ...step, reason: 'x' },
      endEnrollment: { ...step, exitKind: 'TERMINATION', exitReason: 'REFUSED', reason: 'x' },
      instructTranche: { ...step, year: 2025, tranche: 1, channel: 'BRI' },
      recordDisbursement: { ...step, year: 2025, tranche: 1, status: 'WITHDRAWN' },
    };
    const own = aCaller({
      role: 'DATA_SUBJECT',
      subject: 'family-1',
      rows: { kind: 'family', household: programs.householdId(aNik(20)) },
    });
    const answers: Record<string, string> = {};
    for (const [who, caller] of Object.entries({ ...everybody, own })) {
      answers[who] = (await programs.command(mutation, inputs[mutation] as Record<string, unknown>, caller)).__typename;
    }

    const expected = Object.keys(answers).map((who) => [
      who,
      may[mutation]?.includes(who as Who) ? 'RecordNotFound' : 'ActorNotAllowed',
    ]);
    expect(answers).toEqual(Object.fromEntries(expected));
  });

  it('asks for the right to write, whoever it is', async () => {
    const reader = { ...officers.ministry, scopes: ['household:read', 'finance:read'] };

    const { errors } = await propose(21, {}, reader);

    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
  });

  it('finds no household and no enrolment outside of the caller’s rows', async () => {
    const { id: taken } = await propose(10);
    await programs.command('activateEnrollment', {
      ...{ enrollment: taken, expectedVersion: 1, companion: 'PKH-321221-001' },
    });
    const inside = await propose(22, {}, officers.regency);
    const outside = await propose(22, { program: 'SEMBAKO' }, officers.elsewhere);
    const { id: enrollment } = await programs.enrol({ household: programs.householdId(aNik(108)), program: 'PKH' });
    const step = { enrollment, expectedVersion: 2, reason: 'x' };

    expect(inside.__typename).toBe('SocialEnrollment');
    expect(outside.__typename).toBe('RecordNotFound');
    expect((await propose(23, {}, worker)).__typename).toBe('RecordNotFound');
    expect((await propose(10, { program: 'SEMBAKO' }, worker)).__typename).toBe('SocialEnrollment'); // in the caseload
    expect((await programs.command('suspendEnrollment', step, officers.regency)).__typename).toBe('RecordNotFound');
    expect((await programs.command('suspendEnrollment', step, officers.elsewhere)).__typename).toBe('SocialEnrollment');
    const read = (caller: object) =>
      programs.room.ask('query ($id: ID!) { enrollment(id: $id) { id } }', { id: enrollment }, caller as never);
    expect((await read(officers.regency)).data.enrollment).toBeNull();
    expect((await read(officers.elsewhere)).data.enrollment).toEqual({ id: enrollment });
  });

  it('is never told in a history by account', async () => {
    const { body } = await programs.room.welfareOf(
      aNik(10),
      'enrollments { nodes { history { nodes { at role agency from to reason } } } }',
    );

    expect(body).toContain('MINISTRY_OFFICER');
    expect(body).not.toContain('officer-1');
  });
});

describe('the list of enrolments', () => {
  const list = async (variables: object, caller = officers.ministry) => {
    const { data, errors } = await programs.room.ask(
      `query ($program: SocialProgram!, $status: EnrollmentStatus!, $region: RegionCode, $first: Int, $after: String) {
        enrollments(program: $program, status: $status, region: $region, first: $first, after: $after) {
          nodes { id status program household { id } } pageInfo { hasNextPage endCursor } } }`,
      { program: 'PENA', status: 'PROPOSED', first: 100, ...variables },
      caller,
    );
    expect(errors).toBeUndefined();
    return data.enrollments;
  };
  let ids: string[];
  beforeAll(async () => {
    const proposed = await Promise.all([30, 31, 32, 108].map((n) => propose(n, { program: 'PENA' })));
    ids = proposed.map(({ id }) => id);
  });

  it('holds the proposals that wait, with their households, within the caller’s rows', async () => {
    const all = await list({});
    const inside = await list({}, officers.regency);

    expect(all.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted());
    expect(inside.nodes).toHaveLength(3);
    expect(inside.nodes.map((one: { household: { id: string } }) => one.household.id).toSorted()).toEqual(
      [30, 31, 32].map((n) => programs.householdId(aNik(n))).toSorted(),
    );
    expect((await list({ region: '3201' })).nodes).toHaveLength(1);
    expect((await list({ status: 'ACTIVE', region: '3201' })).nodes).toEqual([]);
  });

  it('is read page after page, off an index', async () => {
    const first = await list({ first: 2 });
    const [sent] = await programs.room.commandsOf(async () => {
      const second = await list({ first: 2, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted());
    });

    const { find, filter, sort, limit } = sent?.command ?? {};
    const plan = await programs.room.database.db?.command({
      explain: { find, filter, sort, limit },
      verbosity: 'executionStats',
    });
    expect(JSON.stringify(plan?.queryPlanner.winningPlan)).not.toContain('COLLSCAN');
    // Not every engine behind the tests counts what it reads.
    expect(plan?.executionStats?.totalDocsExamined ?? 0).toBeLessThanOrEqual(3);
  });
});
