import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WelfareRoom } from '../welfare-room.ts';
import {
  callers,
  enrollmentsOf,
  head,
  idsOf,
  startRoomWithFindings,
  storedIn,
  stranger,
  take,
  takeWhole,
  theFamily,
} from './finding-rows.ts';

let room: WelfareRoom;
let finding: string;
beforeEach(async () => {
  room = await startRoomWithFindings();
  finding = (await idsOf(room)).here;
});
afterEach(() => room[Symbol.asyncDispose]());

describe('a finding', () => {
  it('is verified, confirmed by somebody else, and ends what it bars', async () => {
    const verified = await take(room, 'verify', callers.verifier, { finding, expectedVersion: 1, reason: 'To visit.' });
    const decided = await take(room, 'decide', callers.decider, { finding, expectedVersion: 2 });

    expect(verified).toMatchObject({ status: 'UNDER_VERIFICATION', version: 2, effect: null });
    expect(decided).toMatchObject({
      status: 'CONFIRMED',
      version: 3,
      effect: 'DONE',
      verifiedEvidence: 'Letter of appointment.',
      history: {
        nodes: [
          { from: null, to: 'SUSPECTED', agency: 'Kemensos' },
          { from: 'SUSPECTED', to: 'UNDER_VERIFICATION', role: 'REGIONAL_OFFICER', reason: 'To visit.' },
          { from: 'UNDER_VERIFICATION', to: 'CONFIRMED', agency: 'Dinas Sosial' },
        ],
      },
    });
    const enrollments = await enrollmentsOf(room, head);
    const today = new Date().toISOString().slice(0, 10);
    for (const program of ['PKH', 'SEMBAKO']) {
      expect(enrollments.find((one: { program: string }) => one.program === program)).toMatchObject({
        status: 'EXITED',
        exitKind: 'TERMINATION',
        exitReason: 'CIVIL_SERVANT_ASN',
        exitedOn: today,
      });
    }
    // Care for a person is not for the poor alone.
    expect(enrollments.find((one: { program: string }) => one.program === 'ATENSI')?.status).toBe('ACTIVE');
    const family = await room.database.collection('households').findOne({ headNik: head });
    expect(family).toMatchObject({ activePrograms: ['ATENSI'], pkhCompanionId: null });
  });

  it('that is rejected ends nothing', async () => {
    await take(room, 'verify', callers.companion, { finding, expectedVersion: 1 });

    const decided = await take(room, 'decide', callers.ministry, { finding, expectedVersion: 2, decision: 'REJECTED' });

    expect(decided).toMatchObject({ status: 'REJECTED', effect: null });
    expect((await enrollmentsOf(room, head)).map(({ status }: { status: string }) => status)).toEqual([
      'ACTIVE',
      'ACTIVE',
      'ACTIVE',
    ]);
  });

  it('goes back under verification when the family objects, and somebody new decides', async () => {
    const citizen = theFamily(room);
    await take(room, 'verify', callers.verifier, { finding, expectedVersion: 1 });
    await take(room, 'decide', callers.decider, { finding, expectedVersion: 2 });

    const objected = await take(room, 'object', citizen, { finding, expectedVersion: 3 });
    const again = await take(room, 'object', citizen, { finding, expectedVersion: 4 });
    const bySame = await take(room, 'decide', callers.decider, { finding, expectedVersion: 4, decision: 'REJECTED' });
    const byNew = await take(room, 'decide', callers.third, { finding, expectedVersion: 4, decision: 'REJECTED' });

    expect(objected).toMatchObject({ status: 'UNDER_VERIFICATION', version: 4, effect: 'DONE' });
    expect(objected.objectedAt).not.toBeNull();
    expect(again).toMatchObject({ __typename: 'RuleNotMet', rule: 'OBJECTION_PENDING' });
    expect(bySame.__typename).toBe('ActorNotAllowed');
    expect(byNew).toMatchObject({ status: 'REJECTED', objectedAt: null });
    expect(byNew.history.nodes.at(-2)).toMatchObject({
      from: 'CONFIRMED',
      to: 'UNDER_VERIFICATION',
      role: 'DATA_SUBJECT',
      reason: 'It is another person of the same name.',
    });
  });

  it('can be objected to before anybody has looked at it', async () => {
    const objected = await take(room, 'object', theFamily(room), { finding, expectedVersion: 1 });

    expect(objected).toMatchObject({ status: 'UNDER_VERIFICATION', version: 2 });
  });

  it('never tells who took its steps', async () => {
    await take(room, 'verify', callers.verifier, { finding, expectedVersion: 1 });

    const { body } = await takeWhole(room, 'decide', callers.decider, { finding, expectedVersion: 2 });

    expect(body).not.toContain('dinsos-verifier');
    expect(body).not.toContain('dinsos-decider');
  });
});

describe('a step', () => {
  it('that is repeated gives the same and writes nothing', async () => {
    await take(room, 'verify', callers.verifier, { finding, expectedVersion: 1, idempotencyKey: 'the-key-1' });
    const input = { finding, expectedVersion: 2, idempotencyKey: 'the-key-2' };
    const first = await take(room, 'decide', callers.decider, input);
    const before = await storedIn(room);

    const second = await take(room, 'decide', callers.decider, input);
    const earlier = await take(room, 'verify', callers.verifier, {
      finding,
      expectedVersion: 1,
      idempotencyKey: 'the-key-1',
    });

    expect(second).toEqual(first);
    expect(earlier.__typename).toBe('IneligibilityFinding');
    expect(await storedIn(room)).toBe(before);
  });

  const refusals: readonly (readonly [
    name: string,
    step: 'verify' | 'decide' | 'object',
    caller: keyof typeof callers,
    input: Record<string, unknown>,
    expected: Record<string, unknown>,
  ])[] = [
    [
      'of a stale version',
      'verify',
      'verifier',
      { expectedVersion: 7 },
      { __typename: 'VersionConflict', currentVersion: 1 },
    ],
    [
      'that the status does not allow',
      'decide',
      'decider',
      { expectedVersion: 1 },
      { __typename: 'StepNotAllowed', statusNow: 'SUSPECTED' },
    ],
    [
      'of a finding that there is not',
      'verify',
      'verifier',
      { finding: 'ab'.repeat(12) },
      { __typename: 'RecordNotFound' },
    ],
    ['of an id that is none', 'verify', 'verifier', { finding: 'nothing' }, { __typename: 'RecordNotFound' }],
    ['of another regency', 'verify', 'otherRegency', {}, { __typename: 'RecordNotFound' }],
    ['to verify, by the ministry', 'verify', 'ministry', {}, { __typename: 'ActorNotAllowed' }],
    ['to verify, by the province', 'verify', 'province', {}, { __typename: 'ActorNotAllowed' }],
    ['to verify, by the district', 'verify', 'district', {}, { __typename: 'ActorNotAllowed' }],
    ['to verify, by the village', 'verify', 'village', {}, { __typename: 'ActorNotAllowed' }],
    ['to decide, by the companion', 'decide', 'companion', {}, { __typename: 'ActorNotAllowed' }],
    ['to decide, by the province', 'decide', 'province', {}, { __typename: 'ActorNotAllowed' }],
    ['to decide, by another ministry', 'decide', 'otherMinistry', {}, { __typename: 'ActorNotAllowed' }],
    ['to object, by an officer', 'object', 'verifier', {}, { __typename: 'ActorNotAllowed' }],
  ];

  it.each(refusals)('%s is refused, and nothing is written', async (_, step, caller, input, expected) => {
    const before = await storedIn(room);

    const answer = await take(room, step, callers[caller], { finding, expectedVersion: 1, ...input });

    expect(answer).toMatchObject(expected);
    expect(await storedIn(room)).toBe(before);
  });

  it('of who verified, to decide as well, is refused', async () => {
    await take(room, 'verify', callers.verifier, { finding, expectedVersion: 1 });
    const before = await storedIn(room);

    const answer = await take(room, 'decide', callers.verifier, { finding, expectedVersion: 2 });

    expect(answer.__typename).toBe('ActorNotAllowed');
    expect(await storedIn(room)).toBe(before);
  });

  it('under a key that was used for another input is refused', async () => {
    await take(room, 'verify', callers.verifier, { finding, expectedVersion: 1, idempotencyKey: 'the-same-key' });
    const before = await storedIn(room);

    const answer = await take(room, 'verify', callers.verifier, {
      finding,
      expectedVersion: 2,
      idempotencyKey: 'the-same-key',
    });

    expect(answer.__typename).toBe('IdempotencyKeyReused');
    expect(await storedIn(room)).toBe(before);
  });

  it('of a family about the finding of another is refused as one that there is not', async () => {
    const answer = await take(room, 'object', theFamily(room, stranger), { finding, expectedVersion: 1 });

    expect(answer.__typename).toBe('RecordNotFound');
  });

  it.each([
    ['reason', { reason: ' a ' }],
    ['reason', { reason: 'x'.repeat(1001) }],
    ['reason', { reason: `It is 3212 9912 0180 0002 who works there.` }],
    ['evidence', { evidence: 'Card of 3212991201800002.' }],
    ['idempotencyKey', { idempotencyKey: 'short' }],
  ])('with a malformed %s is refused without telling the text', async (argument, input) => {
    const before = await storedIn(room);

    const { errors, body } = await takeWhole(room, 'decide', callers.decider, {
      finding,
      expectedVersion: 1,
      ...input,
    });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(body).not.toContain('9912');
    expect(await storedIn(room)).toBe(before);
  });

  it('is not open to who may not write', async () => {
    const reader = { ...callers.decider, scopes: ['household:read', 'finance:read'] };

    const { errors } = await takeWhole(room, 'decide', reader, { finding, expectedVersion: 1 });

    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
  });
});

it('of many who decide at once exactly one wins', async () => {
  await take(room, 'verify', callers.verifier, { finding, expectedVersion: 1 });
  const deciders = Array.from({ length: 12 }, (_, n) => ({ ...callers.decider, subject: `decider-${n}` }));

  const answers = await Promise.all(
    deciders.map((decider, n) =>
      take(room, 'decide', decider, {
        finding,
        expectedVersion: 2,
        decision: n % 2 === 0 ? 'CONFIRMED' : 'REJECTED',
        reason: `Decided by number ${n}.`,
      }),
    ),
  );

  const winners = answers.filter(({ __typename }) => __typename === 'IneligibilityFinding');
  expect(winners).toHaveLength(1);
  expect(answers.filter(({ __typename }) => __typename === 'VersionConflict')).toHaveLength(11);
  const stored = await room.database.collection('findings').findOne({ version: 3 });
  expect(stored?.status).toBe(winners[0].status);
  expect(stored?.history).toHaveLength(3);
});
