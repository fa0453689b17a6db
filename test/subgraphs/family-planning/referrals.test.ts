import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../support/callers.ts';
import { aFamily, aSurvey } from '../../support/family-planning-rows.ts';
import { type OpenRoom, openRoom } from './open-room.ts';
import { ministryOfficer, officeOf, strangers, teamOf } from './staff.ts';

const refer = `mutation ($input: ReferHouseholdInput!) {
  referHousehold(input: $input) {
    __typename
    ... on Referral { id status version program reasons healthReasons region { code } history { nodes { from to role agency reason } } }
    ... on Refusal { message }
    ... on RuleNotMet { rule }
  }
}`;
const withdraw = `mutation ($input: WithdrawReferralInput!) {
  withdrawReferral(input: $input) {
    __typename
    ... on Referral { id status version }
    ... on VersionConflict { currentVersion }
    ... on StepNotAllowed { standsAt: status }
  }
}`;
const list = `query ($filter: ReferralFilter, $first: Int, $after: String) {
  referrals(filter: $filter, first: $first, after: $after) {
    nodes { id status program region { code } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const atRisk = (changes: Parameters<typeof aSurvey>[0] = {}) =>
  aSurvey({ pregnant: true, childAgesMonths: [8], properLatrine: false, wifeAge: 30, method: 'NONE', ...changes });
const riskFamily = (changes: Parameters<typeof aFamily>[0] = {}) => aFamily({ surveys: [atRisk()], ...changes });

const here = riskFamily({ regionCode: '3212212012', teamId: 'TPK-A' });
const there = riskFamily({ regionCode: '9103012001', teamId: 'TPK-B' });
const safe = aFamily({ surveys: [aSurvey({ childAgesMonths: [8] })] });
const many = Array.from({ length: 12 }, () => riskFamily({ teamId: 'TPK-C' }));

describe('referrals of the family planning room', () => {
  let room: OpenRoom;
  const spare = [...many];

  beforeAll(async () => {
    room = await openRoom({ families: [here, there, safe, ...many] });
  });
  afterAll(() => room?.close());

  const idOf = ({ headNik }: { readonly headNik: string }) => room.pseudonyms.idOf('household', headNik);
  const send = async (family: { readonly headNik: string }, changes: object = {}, caller: Caller = ministryOfficer) => {
    const input = { idempotencyKey: randomUUID(), household: idOf(family), program: 'PKH', ...changes };
    return (await room.ask(refer, { input }, caller)).data.referHousehold;
  };
  const count = () => room.database.collection('referrals').countDocuments();
  const next = () => spare.pop() as (typeof many)[number];

  it('tells Kemensos of pregnancy and small children, and the housing ministry of the house alone', async () => {
    const family = next();

    const toWelfare = await send(family);
    const toHousing = await send(family, { program: 'BSPS', reason: 'Jamban belum ada.' });

    expect(toWelfare).toMatchObject({
      __typename: 'Referral',
      status: 'SENT',
      version: 1,
      reasons: ['AT_RISK_OF_STUNTING'],
      healthReasons: ['PREGNANCY', 'CHILD_UNDER_TWO'],
    });
    expect(toHousing).toMatchObject({ reasons: ['AT_RISK_OF_STUNTING', 'NO_PROPER_LATRINE'], healthReasons: [] });
    expect(toHousing.history.nodes).toEqual([
      { from: null, to: 'SENT', role: 'MINISTRY_OFFICER', agency: 'Kemendukbangga/BKKBN', reason: 'Jamban belum ada.' },
    ]);
  });

  it('refuses a family that is not at risk, and one that has an open referral to the programme', async () => {
    const family = next();
    await send(family);
    const before = await count();

    expect(await send(safe)).toMatchObject({ __typename: 'RuleNotMet', rule: 'AT_RISK_OF_STUNTING' });
    expect(await send(family)).toMatchObject({ __typename: 'AlreadyExists' });
    expect(await count()).toBe(before);
  });

  it('answers a repeated command alike and writes nothing, and refuses the key for another input', async () => {
    const family = next();
    const idempotencyKey = randomUUID();

    const first = await send(family, { idempotencyKey });
    const before = await count();
    const again = await send(family, { idempotencyKey });
    const other = await send(family, { idempotencyKey, program: 'BSPS' });

    expect(again).toEqual(first);
    expect(other.__typename).toBe('IdempotencyKeyReused');
    expect(await count()).toBe(before);
  });

  it('is made once where many refer the family at once', async () => {
    const family = next();

    const answers = await Promise.all(Array.from({ length: 8 }, () => send(family)));

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      ...Array.from({ length: 7 }, () => 'AlreadyExists'),
      'Referral',
    ]);
  });

  it.each(strangers)('is not for %s', async (_, caller) => {
    const before = await count();

    expect(await send(next() ?? here, {}, caller)).toMatchObject({ __typename: 'ActorNotAllowed' });

    expect(await count()).toBe(before);
  });

  it.each([
    ['the regency', officeOf('3212')],
    ['the district', officeOf('321221')],
    ["the family's own team", teamOf('TPK-A')],
  ])('is for %s within its own rows', async (_, caller) => {
    const made = await send(here, {}, caller);
    const outside = await send(there, {}, caller);

    expect(made.__typename).toBe('Referral');
    expect(outside.__typename).toBe('RecordNotFound');
    const input = { idempotencyKey: randomUUID(), referral: made.id, expectedVersion: 1 };
    expect((await room.ask(withdraw, { input }, caller)).data.withdrawReferral).toMatchObject({ status: 'WITHDRAWN' });
  });

  it('is taken back by the version that was read, while it is open, and can be made anew then', async () => {
    const { id: referral } = await send(there);
    const take = async (changes: object, caller = ministryOfficer) => {
      const input = { idempotencyKey: randomUUID(), referral, expectedVersion: 1, ...changes };
      return (await room.ask(withdraw, { input }, caller)).data.withdrawReferral;
    };

    expect(await take({ expectedVersion: 7 })).toEqual({ __typename: 'VersionConflict', currentVersion: 1 });
    expect(await take({}, officeOf('3212'))).toEqual({ __typename: 'RecordNotFound' });
    expect(await take({})).toMatchObject({ status: 'WITHDRAWN', version: 2 });
    expect(await take({ expectedVersion: 2 })).toEqual({ __typename: 'StepNotAllowed', standsAt: 'WITHDRAWN' });
    expect(await send(there)).toMatchObject({ status: 'SENT' });
  });

  it('is listed and shown to who may see the family alone', async () => {
    const papua = officeOf('91');
    const family = aCaller({ role: 'DATA_SUBJECT', rows: { kind: 'family', household: idOf(there) } });
    const part = `query ($ids: [_Any!]!) {
      _entities(representations: $ids) { ... on Household { familyPlanning { status referrals { nodes { id } } } } }
    }`;
    const asEntity = async (caller: Caller) => {
      const ids = [{ __typename: 'Household', nik: there.headNik }];
      return (await room.ask(part, { ids }, caller)).data._entities[0].familyPlanning;
    };

    const codes = async (caller: Caller, filter: object = {}) =>
      (await room.ask(list, { filter, first: 100 }, caller)).data.referrals.nodes.map(
        ({ region }: { readonly region: { readonly code: string } }) => region.code,
      );

    expect(new Set(await codes(papua))).toEqual(new Set(['9103012001']));
    expect(new Set(await codes(family))).toEqual(new Set(['9103012001']));
    expect(new Set(await codes(teamOf('TPK-B')))).toEqual(new Set(['9103012001']));
    expect(await codes(ministryOfficer, { region: '3212', status: 'WITHDRAWN', program: 'PKH' })).not.toContain(
      '9103012001',
    );
    expect((await asEntity(family)).referrals.nodes.length).toBeGreaterThan(0);
    expect(await asEntity(officeOf('3212'))).toEqual({ status: 'WITHHELD', referrals: null });
  });

  it('reads its lists in order and by an index, page by page', async () => {
    const { answer } = await room.watch(list, { first: 2 }, ministryOfficer);
    const { endCursor } = answer.data.referrals.pageInfo;

    const rest = await room.watch(list, { first: 100, after: endCursor }, ministryOfficer);

    const ids = [...answer.data.referrals.nodes, ...rest.answer.data.referrals.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(await count());
  });

  it.each([
    ['household', { household: 'not-an-id' }],
    ['idempotencyKey', { idempotencyKey: 'short' }],
    ['reason', { reason: 'NIK 3212 9912 0380 0001' }],
    ['reason', { reason: 'x'.repeat(501) }],
  ])('refuses a malformed %s', async (argument, changes) => {
    const input = { idempotencyKey: randomUUID(), household: idOf(here), program: 'PKH', ...changes };

    const { errors, text } = await room.ask(refer, { input }, ministryOfficer);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(text).not.toMatch(/\d{16}/);
  });
});
