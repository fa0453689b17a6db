import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishGraduations } from '../../../../subgraphs/social-welfare/graduation/end-by-graduation.ts';
import { registerModels } from '../../../../subgraphs/social-welfare/model.ts';
import { aCaller } from '../../../support/callers.ts';
import type { WelfareRoom } from '../welfare-room.ts';
import {
  companion,
  decisionOn,
  familyOf,
  kemensos,
  niks,
  propose,
  regency,
  send,
  startGraduationRoom,
  stepOn,
} from './graduation-room.ts';

let room: WelfareRoom;
beforeEach(async () => {
  room = await startGraduationRoom();
});
afterEach(() => room[Symbol.asyncDispose]());

const stored = () => room.database.collection('graduations').find().sort({ _id: 1 }).toArray();
const assessed = async (nik = niks.grown) =>
  send(room, 'assess', stepOn(await propose(room, nik), { recommended: true }), regency);
const pkhOf = async (nik: string) => {
  const { data } = await room.welfareOf(
    nik,
    'graduationReasons enrollments(program: PKH) { nodes { status exitKind graduationKind exitedOn } }',
  );
  return data._entities[0].welfare;
};

describe('a graduation', () => {
  it('goes from proposal over assessment to decision, and ends the enrolment', async () => {
    const proposed = await propose(room, niks.grown);
    expect(proposed).toMatchObject({ __typename: 'Graduation', status: 'PROPOSED', version: 1, kind: 'NATURAL' });
    expect(proposed.reasons).toContain('NO_COMPONENT');
    const second = await send(room, 'assess', stepOn(proposed, { recommended: true }), regency);
    expect(second).toMatchObject({ status: 'ASSESSED', version: 2 });

    const decided = await send(
      room,
      'decide',
      decisionOn(second, { acknowledgedWarnings: ['STUNTING_RISK'], unansweredMinistries: ['HOUSING'] }),
      kemensos,
    );

    expect(decided).toMatchObject({
      status: 'GRADUATED',
      version: 3,
      effect: true,
      acknowledgedWarnings: ['STUNTING_RISK'],
      unansweredMinistries: ['HOUSING'],
    });
    expect(decided.history.nodes).toEqual([
      { from: null, to: 'PROPOSED', role: 'FIELD_WORKER', reason: null },
      { from: 'PROPOSED', to: 'ASSESSED', role: 'REGIONAL_OFFICER', reason: 'Seen in the field.' },
      { from: 'ASSESSED', to: 'GRADUATED', role: 'MINISTRY_OFFICER', reason: 'Seen in the field.' },
    ]);
    const today = new Date().toISOString().slice(0, 10);
    expect(await pkhOf(niks.grown)).toEqual({
      graduationReasons: [],
      enrollments: {
        nodes: [{ status: 'EXITED', exitKind: 'GRADUATION', graduationKind: 'NATURAL', exitedOn: today }],
      },
    });
    const family = await room.database.collection('households').findOne({ headNik: niks.grown });
    expect(family).toMatchObject({ activePrograms: [], pkhCompanionId: null, graduationFlags: [] });
  });

  it('leaves the enrolment as it is where the decision is that it is not yet time', async () => {
    const decided = await send(room, 'decide', decisionOn(await assessed(), { decision: 'NOT_YET' }), kemensos);

    expect(decided).toMatchObject({ status: 'NOT_YET', effect: false });
    expect((await pkhOf(niks.grown)).enrollments.nodes[0].status).toBe('ACTIVE');
    expect(await propose(room, niks.grown)).toMatchObject({ __typename: 'Graduation', status: 'PROPOSED' });
  });

  it('can be taken back by the companion and by the family until it is decided', async () => {
    const proposed = await propose(room, niks.grown);
    expect(await send(room, 'withdraw', stepOn(proposed), familyOf(room, niks.grown))).toMatchObject({
      status: 'WITHDRAWN',
      version: 2,
    });

    const again = await assessed();
    expect(await send(room, 'withdraw', stepOn(again), companion)).toMatchObject({ status: 'WITHDRAWN', version: 3 });
    expect(await send(room, 'withdraw', stepOn({ ...again, version: 3 }), companion)).toMatchObject({
      __typename: 'StepNotAllowed',
      stands: 'WITHDRAWN',
    });
  });

  it('is counted to the companion who brought it about', async () => {
    await send(room, 'decide', decisionOn(await assessed()), kemensos);

    const year = new Date().getUTCFullYear();
    const { data } = await room.ask(
      'query ($year: Int) { graduationProgressByCompanion(region: "3212", year: $year) { nodes { companion { id } year caseload graduated target } } }',
      { year },
    );
    expect(data.graduationProgressByCompanion.nodes).toEqual([
      { companion: { id: 'A' }, year, caseload: 2, graduated: 1, target: 10 },
      { companion: { id: 'B' }, year, caseload: 1, graduated: 0, target: 10 },
    ]);
  });
});

describe('repeated and crossing commands', () => {
  it('answer as the first time, even where the rule no longer holds, and write nothing', async () => {
    const key = { idempotencyKey: 'proposal-0001' };
    const first = await propose(room, niks.grown, key);
    const second = await send(room, 'assess', stepOn(first, { recommended: true }), regency);
    const decision = decisionOn(second, { idempotencyKey: 'decision-0001' });
    const decided = await send(room, 'decide', decision, kemensos);
    const before = await stored();

    expect(await send(room, 'decide', decision, kemensos)).toEqual(decided);
    expect(await propose(room, niks.grown, key)).toMatchObject({ __typename: 'Graduation', id: first.id });
    expect(await stored()).toEqual(before);
  });

  it('refuse a key that was used for another input', async () => {
    const key = { idempotencyKey: 'proposal-0002' };
    const proposed = await propose(room, niks.grown, key);
    const before = await stored();

    expect(await propose(room, niks.risen, key)).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    const assessment = stepOn(proposed, { recommended: true, idempotencyKey: 'assessment-1' });
    await send(room, 'assess', assessment, regency);
    expect(await send(room, 'assess', { ...assessment, recommended: false }, regency)).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(before).toHaveLength(1);
    expect(await stored()).toHaveLength(1);
  });

  it('refuse a stale version and tell the present one', async () => {
    const record = await assessed();
    const before = await stored();

    const stale = await send(room, 'decide', decisionOn({ ...record, version: 1 }), kemensos);

    expect(stale).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await stored()).toEqual(before);
  });

  it('let one of two deciders win', async () => {
    const record = await assessed();

    const answers = await Promise.all([
      send(room, 'decide', decisionOn(record), kemensos),
      send(room, 'decide', decisionOn(record, { decision: 'NOT_YET' }), aCaller({ subject: 'kemensos-2' })),
    ]);

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['Graduation', 'VersionConflict']);
    const [document] = await stored();
    expect(document?.version).toBe(3);
    const { status } = (await pkhOf(niks.grown)).enrollments.nodes[0];
    expect(status).toBe(document?.status === 'GRADUATED' ? 'EXITED' : 'ACTIVE');
  });

  it('let one of two proposals of the same family win', async () => {
    const answers = await Promise.all([propose(room, niks.grown), propose(room, niks.grown)]);

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['AlreadyExists', 'Graduation']);
    expect(await stored()).toHaveLength(1);
  });

  it('finish a decision whose enrolment was not ended, at the next start and once', async () => {
    const record = await assessed();
    const decision = decisionOn(record, { idempotencyKey: 'decision-0002' });
    await send(room, 'decide', decision, kemensos);
    const models = registerModels(room.database);
    const enrollments = room.database.collection('enrollments');
    const enrollment = await enrollments.findOne({ status: 'EXITED' });
    if (!enrollment) throw new Error('no enrolment has ended');
    const { _id } = enrollment;
    // As if the process had died after the decision was written.
    await enrollments.updateOne(
      { _id },
      { $set: { status: 'ACTIVE', exitedOn: null, exitKind: null, graduationKind: null, history: [], version: 1 } },
    );
    await room.database.collection('graduations').updateOne({}, { $set: { effect: 'DUE' } });

    await finishGraduations(models);
    await finishGraduations(models);

    expect((await pkhOf(niks.grown)).enrollments.nodes[0]).toMatchObject({ status: 'EXITED', exitKind: 'GRADUATION' });
    const ended = await enrollments.findOne({ _id });
    expect(ended?.history).toEqual([expect.objectContaining({ actor: kemensos.subject, role: 'MINISTRY_OFFICER' })]);
    expect((await stored())[0]?.effect).toBe('DONE');
  });
});

describe('what is refused', () => {
  it.each([
    ['a family with a component, by nature', niks.pupil, { kind: 'NATURAL' }, 'COMPONENT_LEFT'],
    ['a family whose means have not grown, as self-reliant', niks.pupil, { kind: 'SELF_RELIANT' }, 'MEANS_NOT_GROWN'],
    ['a poor family without a word why', niks.pupil, { kind: 'PRE_PROSPEROUS', reason: ' ' }, 'REASON_NEEDED'],
  ])('%s', async (_, nik, changes, rule) => {
    expect(await propose(room, nik, changes)).toMatchObject({ __typename: 'RuleNotMet', rule });
    expect(await stored()).toEqual([]);
  });

  it('does not include a family that has risen, as self-reliant', async () => {
    expect(await propose(room, niks.risen, { kind: 'SELF_RELIANT' })).toMatchObject({
      status: 'PROPOSED',
      reasons: ['DECILE_RISEN', 'NO_COMPONENT', 'LONG_STAY'],
    });
  });

  it('lets a family leave by own wish alone', async () => {
    const family = familyOf(room, niks.pupil);
    expect(await propose(room, niks.pupil, { kind: 'NATURAL' }, family)).toMatchObject({
      __typename: 'ActorNotAllowed',
    });

    const wish = { kind: 'PRE_PROSPEROUS', reason: 'We manage on our own.' };
    expect(await propose(room, niks.pupil, wish, family)).toMatchObject({ status: 'PROPOSED' });
  });

  it('a graduation from a programme that has ended', async () => {
    const record = await assessed();
    await room.database.collection('enrollments').updateMany({}, { $set: { status: 'SUSPENDED' } });
    const before = await stored();

    expect(await send(room, 'decide', decisionOn(record), kemensos)).toMatchObject({
      __typename: 'RuleNotMet',
      rule: 'NO_ACTIVE_PKH',
    });
    expect(await stored()).toEqual(before);
    expect(await propose(room, niks.risen)).toMatchObject({ __typename: 'RuleNotMet', rule: 'NO_ACTIVE_PKH' });
  });

  it('a step out of order', async () => {
    const proposed = await propose(room, niks.grown);

    expect(await send(room, 'decide', decisionOn(proposed), kemensos)).toMatchObject({
      __typename: 'StepNotAllowed',
      stands: 'PROPOSED',
    });
  });

  it.each([
    ['propose', 'an officer of Kemensos', kemensos],
    ['propose', 'an officer of the regency', regency],
    ['assess', 'the companion', companion],
    ['assess', 'an officer of Kemensos', kemensos],
    ['assess', 'an officer of the district', { ...regency, rows: { kind: 'regions', codes: ['321221'] } }],
    ['assess', 'an officer of the province', { ...regency, rows: { kind: 'regions', codes: ['32'] } }],
    ['decide', 'the companion', companion],
    ['decide', 'an officer of the regency', regency],
    ['decide', 'an officer of another ministry', { ...kemensos, agency: 'Kementerian PKP' }],
    ['withdraw', 'an officer of Kemensos', kemensos],
    ['withdraw', 'a field worker of BKKBN', { ...companion, rows: { ...companion.rows, ministry: 'family-planning' } }],
  ] as const)('to %s as %s', async (step, _, caller) => {
    const record = await propose(room, niks.grown);
    const before = await stored();
    const inputs = {
      propose: { household: room.pseudonyms.idOf('household', niks.risen), kind: 'NATURAL' },
      assess: stepOn(record, { recommended: true }),
      decide: decisionOn(record),
      withdraw: stepOn(record),
    };

    expect(await send(room, step, inputs[step], caller as typeof kemensos)).toMatchObject({
      __typename: 'ActorNotAllowed',
    });
    expect(await stored()).toEqual(before);
  });

  it('as if it were not there, what is outside of the rows', async () => {
    expect(await propose(room, niks.stranger)).toMatchObject({ __typename: 'RecordNotFound' });
    expect(await propose(room, niks.outside)).toMatchObject({ __typename: 'RecordNotFound' });
    const record = await propose(room, niks.grown);
    const elsewhere = { ...regency, rows: { kind: 'regions', codes: ['9103'] } } as const;
    const before = await stored();

    expect(await send(room, 'assess', stepOn(record, { recommended: true }), elsewhere)).toMatchObject({
      __typename: 'RecordNotFound',
    });
    expect(await send(room, 'withdraw', stepOn(record), familyOf(room, niks.stranger))).toMatchObject({
      __typename: 'RecordNotFound',
    });
    expect(await stored()).toEqual(before);
  });

  it('malformed, by its argument and without repeating it', async () => {
    const bad = await send(room, 'propose', { household: niks.grown, kind: 'NATURAL' }, companion);
    const worse = await send(room, 'assess', stepOn({ id: 'x', version: 1 }, { recommended: true }), regency);

    expect(bad.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'household' });
    expect(bad.errors[0].message).not.toContain(niks.grown);
    expect(worse.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'graduation' });
  });

  it('without the right to write', async () => {
    const reader = { ...companion, scopes: ['household:read'] };

    const { errors } = await propose(room, niks.grown, {}, reader);

    expect(errors[0].extensions.code).toBe('UNAUTHORIZED_FIELD');
    expect(await stored()).toEqual([]);
  });
});
