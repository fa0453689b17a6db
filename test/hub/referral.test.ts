import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { HubError } from '#platform/errors.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const scope = 'household:read health:read child:read bnba:read case:write';
const officer = (agency: string): JWTPayload => ({
  sub: `officer-of-${agency.toLowerCase().replaceAll(/\W/g, '-')}`,
  client_id: 'tests',
  agency,
  role: 'MINISTRY_OFFICER',
  purpose: 'CASE_MANAGEMENT',
  scope,
  nation: true,
});
const planning = officer('Kemendukbangga/BKKBN');
const welfare = officer('Kemensos');
const housing = officer('Kementerian PKP');

const refer = `mutation ($input: ReferHouseholdInput!) {
  referHousehold(input: $input) {
    __typename
    ... on Referral { id status version reasons healthReasons delivery { arrived attempts } history { nodes { from to role agency reason } } }
    ... on Refusal { message }
    ... on RuleNotMet { rule }
  }
}`;
const statusOfBoth = `query ($id: ID!) {
  household(id: $id) {
    familyPlanning { referrals { nodes { id program status answerReason version delivery { arrived attempts } } } }
    welfare { incomingReferrals { nodes { id status version effectDone } } enrollments(program: PKH) { nodes { status } } }
    housing { onWaitingList incomingReferrals { nodes { id status version effectDone } } }
  }
}`;
const decide = (ministry: 'Welfare' | 'Housing') => `mutation ($input: DecideReferralInput!) {
  decision: decide${ministry}Referral(input: $input) {
    __typename
    ... on IncomingReferral { id status version effectDone answerReason history { nodes { from to agency reason } } }
    ... on Refusal { message }
    ... on RuleNotMet { rule }
    ... on VersionConflict { currentVersion }
  }
}`;

describe('a referral through the hub', () => {
  let hub: TestHub;
  let unaided: string[];
  let others: string[];

  beforeAll(async () => {
    hub = await startTestHub(inject('mongoUri'));
    const { data } = await hub.query(`{
      surveyedHouseholds(filter: { krsStatus: AT_RISK }, first: 200) {
        nodes {
          id
          familyPlanning { referrals { nodes { id } } }
          housing { status onWaitingList }
          welfare { status findings { nodes { status } } enrollments(program: PKH) { nodes { status } } }
        }
      }
    }`);
    // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query above.
    const nodes = (data as any).surveyedHouseholds.nodes as any[];
    const known = nodes.filter(
      ({ welfare, familyPlanning }) => welfare?.status === 'AVAILABLE' && familyPlanning.referrals.nodes.length === 0,
    );
    const isUnaided = ({ welfare, housing }: (typeof known)[number]) =>
      welfare.enrollments.nodes.length === 0 &&
      welfare.findings.nodes.length === 0 &&
      housing?.status === 'AVAILABLE' &&
      housing.onWaitingList === false;
    unaided = known.filter(isUnaided).map(({ id }) => id);
    others = known.filter((one) => !isUnaided(one)).map(({ id }) => id);
  });
  afterAll(() => hub?.[Symbol.asyncDispose]());
  beforeEach(() => hub.heal());

  const ask = async (query: string, variables: object, claims: JWTPayload) => {
    const { data, errors } = await hub.query(query, variables, claims);
    if (errors) throw new Error(JSON.stringify(errors));
    // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
    return data as any;
  };
  /** A family without PKH or, where it does not matter, any family that is known. */
  const next = (pool: 'unaided' | 'any' = 'any') => {
    const household = pool === 'any' ? (others.pop() ?? unaided.pop()) : unaided.pop();
    if (household === undefined) throw new Error('the tiny population has too few families for these tests');
    return household;
  };
  const send = async (household: string, program: 'PKH' | 'BSPS') =>
    (await ask(refer, { input: { idempotencyKey: randomUUID(), household, program } }, planning)).referHousehold;
  const both = async (id: string) => (await ask(statusOfBoth, { id }, welfare)).household;

  it('goes to Kemensos, is accepted there as a proposed enrolment, and comes back', async () => {
    const household = next('unaided');

    const made = await send(household, 'PKH');
    expect(made).toMatchObject({ __typename: 'Referral', status: 'SENT', version: 1, delivery: { arrived: false } });
    expect(await hub.deliver()).toBe(1);
    const delivered = await both(household);
    expect(delivered.familyPlanning.referrals.nodes).toMatchObject([
      { status: 'DELIVERED', delivery: { arrived: true } },
    ]);
    expect(delivered.welfare.incomingReferrals.nodes).toMatchObject([{ status: 'RECEIVED', version: 1 }]);
    const [{ id: referral }] = delivered.welfare.incomingReferrals.nodes;
    const input = { idempotencyKey: randomUUID(), referral, expectedVersion: 1, decision: 'ACCEPT', reason: 'Layak.' };
    const { decision } = await ask(decide('Welfare'), { input }, welfare);
    expect(decision).toMatchObject({
      __typename: 'IncomingReferral',
      status: 'ACCEPTED',
      effectDone: true,
      version: 2,
    });
    expect(await hub.deliver()).toBe(1);

    const answered = await both(household);
    expect(answered.familyPlanning.referrals.nodes).toMatchObject([{ status: 'ACCEPTED', answerReason: 'Layak.' }]);
    expect(answered.welfare.enrollments.nodes).toEqual([{ status: 'PROPOSED' }]);
    expect(await hub.deliver()).toBe(0);
    expect((await ask(decide('Welfare'), { input }, welfare)).decision).toEqual(decision);
    expect((await both(household)).welfare.enrollments.nodes).toEqual([{ status: 'PROPOSED' }]);
  });

  it('goes to the housing ministry without a word on health, and puts the family on the waiting list', async () => {
    const household = next('unaided');

    const made = await send(household, 'BSPS');
    await hub.deliver();
    const [{ id: referral }] = (await both(household)).housing.incomingReferrals.nodes;
    const input = { idempotencyKey: randomUUID(), referral, expectedVersion: 1, decision: 'ACCEPT' };
    await ask(decide('Housing'), { input }, housing);
    await hub.deliver();

    expect(made.healthReasons).toEqual([]);
    const after = await both(household);
    expect(after.housing).toMatchObject({
      onWaitingList: true,
      incomingReferrals: { nodes: [{ status: 'ACCEPTED' }] },
    });
    expect(after.familyPlanning.referrals.nodes).toMatchObject([{ program: 'BSPS', status: 'ACCEPTED' }]);
  });

  it('is declined only with a reason, which the sender reads', async () => {
    const household = next('unaided');
    await send(household, 'PKH');
    await hub.deliver();
    const [{ id: referral }] = (await both(household)).welfare.incomingReferrals.nodes;
    const input = { idempotencyKey: randomUUID(), referral, expectedVersion: 1, decision: 'DECLINE' };

    const silent = await ask(decide('Welfare'), { input }, welfare);
    const spoken = await ask(decide('Welfare'), { input: { ...input, reason: 'Desil 7.' } }, welfare);
    await hub.deliver();

    expect(silent.decision).toMatchObject({ __typename: 'RuleNotMet', rule: 'REASON_NEEDED' });
    expect(spoken.decision).toMatchObject({ status: 'DECLINED', answerReason: 'Desil 7.', effectDone: null });
    expect((await both(household)).familyPlanning.referrals.nodes).toMatchObject([
      { status: 'DECLINED', answerReason: 'Desil 7.' },
    ]);
    expect((await both(household)).welfare.enrollments.nodes).toEqual([]);
  });

  it('waits while the receiver is down, and arrives once when it is back', async () => {
    const household = next();
    await send(household, 'PKH');
    hub.fail('social-welfare', async () => {
      throw new HubError('SUBGRAPH_UNREACHABLE', 'social-welfare cannot be reached.', { ministry: 'social-welfare' });
    });

    expect(await hub.deliver()).toBe(0);
    expect(await hub.deliver()).toBe(0);
    hub.heal();
    const waiting = (await both(household)).familyPlanning.referrals.nodes;
    expect(await hub.deliver()).toBe(1);

    expect(waiting).toMatchObject([{ status: 'SENT', delivery: { arrived: false, attempts: 2 } }]);
    expect((await both(household)).welfare.incomingReferrals.nodes).toHaveLength(1);
  });

  it('is received once where the word that it arrived was lost', async () => {
    const household = next();
    await send(household, 'PKH');
    // The room does its work, and the gateway cannot record the access: the sender hears of a failure.
    hub.failAudit({ onlyAppend: true });

    expect(await hub.deliver()).toBe(0);
    hub.heal();
    const lost = await both(household);
    expect(await hub.deliver()).toBe(1);

    expect(lost.familyPlanning.referrals.nodes).toMatchObject([{ status: 'SENT' }]);
    expect(lost.welfare.incomingReferrals.nodes).toMatchObject([{ status: 'RECEIVED' }]);
    const after = await both(household);
    expect(after.welfare.incomingReferrals.nodes).toEqual(lost.welfare.incomingReferrals.nodes);
    expect(after.familyPlanning.referrals.nodes).toMatchObject([{ status: 'DELIVERED' }]);
  });

  it('is answered once where the word that the answer arrived was lost', async () => {
    const household = next();
    await send(household, 'PKH');
    await hub.deliver();
    const [{ id: referral }] = (await both(household)).welfare.incomingReferrals.nodes;
    const input = { idempotencyKey: randomUUID(), referral, expectedVersion: 1, decision: 'ACCEPT' };
    await ask(decide('Welfare'), { input }, welfare);
    hub.failAudit({ onlyAppend: true });

    expect(await hub.deliver()).toBe(0);
    hub.heal();
    const lost = (await both(household)).familyPlanning.referrals.nodes;
    expect(await hub.deliver()).toBe(1);

    expect(lost).toMatchObject([{ status: 'ACCEPTED', version: 3 }]);
    expect((await both(household)).familyPlanning.referrals.nodes).toEqual(lost);
  });

  it('is withdrawn on both sides, or stands where the other ministry had decided first', async () => {
    const withdraw = `mutation ($input: WithdrawReferralInput!) {
      withdrawReferral(input: $input) { __typename ... on Referral { status version } }
    }`;
    const [early, late] = [next(), next()];
    const [first, second] = [await send(early, 'PKH'), await send(late, 'PKH')];
    await hub.deliver();
    const takeBack = (referral: string) =>
      ask(withdraw, { input: { idempotencyKey: randomUUID(), referral, expectedVersion: 2 } }, planning);
    const [{ id: referral }] = (await both(late)).welfare.incomingReferrals.nodes;

    await takeBack(first.id);
    const input = { idempotencyKey: randomUUID(), referral, expectedVersion: 1, decision: 'ACCEPT' };
    await ask(decide('Welfare'), { input }, welfare);
    await takeBack(second.id);
    await hub.deliver();
    await hub.deliver();

    expect((await both(early)).welfare.incomingReferrals.nodes).toMatchObject([{ status: 'WITHDRAWN' }]);
    expect((await both(early)).familyPlanning.referrals.nodes).toMatchObject([{ status: 'WITHDRAWN' }]);
    expect((await both(late)).welfare.incomingReferrals.nodes).toMatchObject([{ status: 'ACCEPTED' }]);
    expect((await both(late)).familyPlanning.referrals.nodes).toMatchObject([{ status: 'ACCEPTED' }]);
  });

  it('brings no message of a person, and none of a ministry that it is not from', async () => {
    const message = `mutation ($input: ReceiveReferralAnswerInput!) {
      receiveReferralAnswer(input: $input) { __typename }
    }`;
    const household = next();
    const { id: referral } = await send(household, 'PKH');
    const input = {
      idempotencyKey: 'forged-answer-1',
      referral,
      program: 'PKH',
      answer: 'ACCEPTED',
      answeredOn: '2026-11-24',
    };

    const person = await hub.query(message, { input }, welfare);
    const stranger = await hub.query(message, { input }, { ...housing, scope: 'referral:deliver' });

    expect(person.errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
    expect(stranger.data).toEqual({ receiveReferralAnswer: { __typename: 'ActorNotAllowed' } });
    expect((await both(household)).familyPlanning.referrals.nodes).toMatchObject([{ status: 'SENT' }]);
    await hub.deliver();
  });
});
