import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKey, pkp, regency } from '../officers.ts';
import { type AssistanceRoom, candidates, inOrder, openAssistanceRoom, resultOf } from './assistance-room.ts';

let own: AssistanceRoom;
let next = 0;

beforeAll(async () => {
  own = await openAssistanceRoom(candidates(120));
});
afterAll(() => own.room[Symbol.asyncDispose]());

/** A family that no other test has. */
const anyone = () => next++;

describe('an assistance on its way', () => {
  it('goes from the proposal to the hand-over, step by step, and tells its history', async () => {
    const n = anyone();
    const proposed = await own.propose(n, { reason: 'Rumah rusak berat' });
    const verified = await own.step('verifyHousingAssistance', proposed, inOrder);
    const decreed = await own.step('decreeHousingAssistance', verified, { decreeNumber: 'SK-7/2026' }, pkp);
    const begun = await own.step('startHousingAssistance', decreed);
    const third = await own.step('reportHousingProgress', begun, { percent: 30 });
    const done = await own.step('reportHousingProgress', third, { percent: 100 });
    const over = await own.step('handOverHousingAssistance', done);

    expect([proposed, verified, decreed, begun, third, done, over].map(({ status }) => status)).toEqual([
      ...['PROPOSED', 'FIELD_VERIFIED', 'DECREED', 'IN_PROGRESS', 'IN_PROGRESS', 'COMPLETED', 'HANDED_OVER'],
    ]);
    expect(over).toMatchObject({
      version: 7,
      progressPercent: 100,
      decreeNumber: 'SK-7/2026',
      totalAmount: 20_000_000,
    });
    expect((over.history as { nodes: object[] }).nodes).toMatchObject([
      { from: null, to: 'PROPOSED', agency: 'Dinas Perkim', reason: 'Rumah rusak berat' },
      { from: 'PROPOSED', to: 'FIELD_VERIFIED' },
      { from: 'FIELD_VERIFIED', to: 'DECREED', role: 'MINISTRY_OFFICER', agency: 'Kementerian PKP' },
      { from: 'DECREED', to: 'IN_PROGRESS' },
      { from: 'IN_PROGRESS', to: 'IN_PROGRESS' },
      { from: 'IN_PROGRESS', to: 'COMPLETED' },
      { from: 'COMPLETED', to: 'HANDED_OVER' },
    ]);
  });

  it('is followed by what the family tells: waiting, programmes, candidacy', async () => {
    const n = anyone();
    const told = async () => {
      const { programs, onWaitingList, failings, lastAidYear } = await own.family(n);
      return { programs, onWaitingList, isCandidate: failings !== null, lastAidYear };
    };
    const before = await told();

    const proposed = await own.propose(n);
    const whenProposed = await told();
    const verified = await own.step('verifyHousingAssistance', proposed, inOrder);
    const decreed = await own.step('decreeHousingAssistance', verified, { decreeNumber: 'SK-8' }, pkp);
    const whenDecreed = await told();
    await own.step('cancelHousingAssistance', decreed, { reason: 'Pindah' }, pkp);

    const nothing = { programs: [], onWaitingList: false, isCandidate: true, lastAidYear: null };
    expect(before).toEqual(nothing);
    expect(whenProposed).toEqual({ ...nothing, programs: ['BSPS'], onWaitingList: true });
    expect(whenDecreed).toEqual({ programs: ['BSPS'], onWaitingList: false, isCandidate: false, lastAidYear: 2026 });
    expect(await told()).toEqual(nothing);
  });

  it('says of a rule that nobody can answer that it is unknown', async () => {
    const proposed = await own.propose(anyone());
    const verified = await own.step('verifyHousingAssistance', proposed, inOrder);

    expect(proposed.rulesUnknown).toEqual(['ONLY_HOUSE', 'INCOME_WITHIN_MINIMUM_WAGE', 'RECIPIENT_GROUP']);
    expect(verified.rulesMet).toEqual([
      ...['LAWFUL_LAND', 'ONLY_HOUSE', 'UNFIT_HOUSE', 'NOT_AIDED_IN_TEN_YEARS', 'RECIPIENT_GROUP'],
    ]);
    expect(verified.rulesUnknown).toEqual(['INCOME_WITHIN_MINIMUM_WAGE']);
  });
});

describe('a command', () => {
  it('that is repeated answers the same and writes nothing', async () => {
    const n = anyone();
    const input = { idempotencyKey: newKey(), household: own.household(n), program: 'BSPS', fiscalYear: 2026 };
    const ask = async () =>
      resultOf(await own.run('proposeHousingAssistance', 'ProposeHousingAssistanceInput', input, regency));
    const first = await ask();
    const verifying = { idempotencyKey: newKey(), assistance: first.id, expectedVersion: 1, ...inOrder };
    const verify = async () =>
      resultOf(await own.run('verifyHousingAssistance', 'VerifyHousingAssistanceInput', verifying, regency));
    const verified = await verify();
    const stored = await own.everything();

    expect((await ask()).id).toBe(first.id);
    expect(await verify()).toEqual(verified);
    expect(await own.everything()).toBe(stored);
  });

  it('under a key of another input is refused', async () => {
    const key = newKey();
    const one = await own.propose(anyone(), { idempotencyKey: key });
    const stored = await own.everything();

    const other = await own.propose(anyone(), { idempotencyKey: key });

    expect(one.__typename).toBe('HousingAssistance');
    expect(other.__typename).toBe('IdempotencyKeyReused');
    expect(await own.everything()).toBe(stored);
  });

  it('under the key of a step of another record is refused', async () => {
    const key = newKey();
    const [one, other] = [await own.propose(anyone()), await own.propose(anyone())];
    await own.step('verifyHousingAssistance', one, { ...inOrder, idempotencyKey: key });

    const again = await own.step('verifyHousingAssistance', other, { ...inOrder, idempotencyKey: key });

    expect(again.__typename).toBe('IdempotencyKeyReused');
  });

  it('on a version that is old is told the present one', async () => {
    const proposed = await own.propose(anyone());
    await own.step('verifyHousingAssistance', proposed, inOrder);
    const stored = await own.everything();

    const stale = await own.step('cancelHousingAssistance', proposed, { reason: 'Pindah' });

    expect(stale).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await own.everything()).toBe(stored);
  });

  it.each([
    ['handOverHousingAssistance', {}],
    ['startHousingAssistance', {}],
    ['reportHousingProgress', { percent: 50 }],
  ])('that the state does not allow is refused: %s of a proposal', async (name, input) => {
    const proposed = await own.propose(anyone());
    const stored = await own.everything();

    const refused = await own.step(name, proposed, input);

    expect(refused).toMatchObject({ __typename: 'StepNotAllowed', current: 'PROPOSED' });
    expect(await own.everything()).toBe(stored);
  });

  it('for a second open assistance of the programme is refused, and not after the first is cancelled', async () => {
    const n = anyone();
    const first = await own.propose(n);
    const stored = await own.everything();

    const second = await own.propose(n);

    expect(second.__typename).toBe('AlreadyExists');
    expect(await own.everything()).toBe(stored);
    await own.step('cancelHousingAssistance', first, { reason: 'Salah usul' });
    expect((await own.propose(n)).__typename).toBe('HousingAssistance');
  });

  it.each([
    [{ percent: 30 }, { percent: 20 }, 'PROGRESS_GROWS'],
    [{ percent: 10 }, { percent: 100 }, 'PROGRESS_30_FIRST'],
  ])('that reports %o and then %o breaks the rule %s', async (one, other, rule) => {
    const begun = await own.bring(anyone(), 'IN_PROGRESS');
    const reported = await own.step('reportHousingProgress', begun, one);

    const refused = await own.step('reportHousingProgress', reported, other);

    expect(refused).toMatchObject({ __typename: 'RuleNotMet', rule });
  });

  it('for a facilitator who looks after thirty houses is refused', async () => {
    for (let n = 0; n < 30; n += 1) {
      const proposed = await own.propose(anyone());
      await own.step('verifyHousingAssistance', proposed, { ...inOrder, facilitator: 'TFL-FULL' });
    }
    const proposed = await own.propose(anyone());

    const refused = await own.step('verifyHousingAssistance', proposed, { ...inOrder, facilitator: 'TFL-FULL' });

    expect(refused).toMatchObject({ __typename: 'RuleNotMet', rule: 'FACILITATOR_CASELOAD' });
  });
});
