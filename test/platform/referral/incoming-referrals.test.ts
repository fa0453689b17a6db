import { randomUUID } from 'node:crypto';
import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import type { Database } from '#platform/mongo.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createAnswerRoute } from '#platform/referral/answer-route.ts';
import { messageKey } from '#platform/referral/referral-key.ts';
import { createModels } from '../../../subgraphs/housing/model.ts';
import { createHousingDesk } from '../../../subgraphs/housing/referrals/housing-desk.ts';
import { registerModels } from '../../../subgraphs/social-welfare/model.ts';
import { createWelfareDesk } from '../../../subgraphs/social-welfare/referrals/welfare-desk.ts';
import { openHousingRoom } from '../../subgraphs/housing/housing-room.ts';
import { startWelfareRoom } from '../../subgraphs/social-welfare/welfare-room.ts';
import { aCaller } from '../../support/callers.ts';
import { aHousingRow, nikNumber } from '../../support/housing-rows.ts';
import { aFinding, aNik, aWelfareBatch, aWelfareMember, aWelfareRow } from '../../support/welfare-rows.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
type Json = any;

interface Room extends AsyncDisposable {
  readonly database: Database;
  readonly pseudonyms: Pseudonyms;
  ask(
    query: string,
    variables?: Record<string, unknown>,
    caller?: Caller,
  ): Promise<{ data: Json; errors?: readonly Json[] }>;
}

const region = '3212212012';
const system = aCaller({
  subject: 'family-planning-outbox',
  agency: 'Kemendukbangga/BKKBN',
  scopes: ['referral:deliver'],
});
const office = (code: string) =>
  aCaller({
    subject: `office-${code}`,
    agency: 'Pemerintah daerah',
    role: 'REGIONAL_OFFICER',
    rows: { kind: 'regions', codes: [code] },
  });

const rooms = [
  {
    name: 'social welfare',
    program: 'PKH',
    field: 'Welfare',
    agency: 'Kemensos',
    nikOf: aNik,
    open: async (): Promise<Room> =>
      startWelfareRoom(
        aWelfareBatch(
          Array.from({ length: 30 }, (_, n) =>
            aWelfareRow({
              headNik: aNik(n),
              regionCode: region,
              members: [aWelfareMember({ nik: aNik(n) })],
              enrollments: [],
              findings:
                n === 29 ? [aFinding({ reason: 'CIVIL_SERVANT_ASN', status: 'CONFIRMED', personNik: null })] : [],
            }),
          ),
        ),
      ),
    promised: (database: Database, household: unknown) =>
      database
        .collection('enrollments')
        .countDocuments({ householdId: household, program: 'PKH', status: 'PROPOSED' } as object),
    deskOf: ({ database, pseudonyms }: Room) => createWelfareDesk(database, registerModels(database), pseudonyms),
  },
  {
    name: 'housing',
    program: 'BSPS',
    field: 'Housing',
    agency: 'Kementerian PKP',
    nikOf: nikNumber,
    open: async (): Promise<Room> =>
      openHousingRoom({
        families: Array.from({ length: 30 }, (_, n) => aHousingRow(n, { regionCode: region, onWaitingList: false })),
      }) as unknown as Room,
    promised: (database: Database, household: unknown) =>
      database.collection('families').countDocuments({ _id: household, onWaitingList: true } as object),
    deskOf: ({ database, pseudonyms }: Room) => createHousingDesk(database, createModels(database), pseudonyms),
  },
] as const;

describe.each(rooms)(
  'referrals that the $name room receives',
  ({ program, field, agency, nikOf, open, promised, deskOf }) => {
    let room: Room;
    let household = 0;
    const officer = aCaller({ agency });
    const receive = `mutation ($input: ReceiveReferralInput!) { receipt: receive${field}Referral(input: $input) { __typename ... on ReferralReceipt { status } } }`;
    const decideText = `mutation ($input: DecideReferralInput!) {
    done: decide${field}Referral(input: $input) {
      __typename
      ... on IncomingReferral { id status version effectDone answerReason history { nodes { from to reason } } }
      ... on RuleNotMet { rule }
      ... on VersionConflict { currentVersion }
      ... on StepNotAllowed { standsAt: status }
    }
  }`;

    beforeAll(async () => {
      room = await open();
    });
    afterAll(() => room?.[Symbol.asyncDispose]());

    const messageOf = (nik: string) => ({
      referral: new Types.ObjectId().toHexString(),
      version: 1,
      household: room.pseudonyms.idOf('household', nik),
      region: '3212212013',
      program,
      sentOn: '2026-06-01',
      reasons: ['AT_RISK_OF_STUNTING'],
      healthReasons: [],
      withdrawn: false,
    });
    const send = async (message: ReturnType<typeof messageOf>, caller = system) => {
      const input = { idempotencyKey: messageKey(message.referral, message.version), ...message };
      return (await room.ask(receive, { input }, caller)).data.receipt;
    };
    const stored = (referralId: string) => room.database.collection('incomingReferrals').findOne({ referralId });
    const arrive = async (nik = nikOf(household++)) => {
      const message = messageOf(nik);
      await send(message);
      const record = await stored(message.referral);
      return { message, id: String(record?._id), familyId: record?.familyId };
    };
    const decide = async (referral: string, changes: object = {}, caller: Caller = officer) => {
      const input = { idempotencyKey: randomUUID(), referral, expectedVersion: 1, decision: 'ACCEPT', ...changes };
      return (await room.ask(decideText, { input }, caller)).data.done;
    };

    it('takes a message in once, however often it comes', async () => {
      const message = messageOf(nikOf(household++));

      const receipts = await Promise.all(Array.from({ length: 5 }, () => send(message)));
      const later = await send(message);

      expect([...receipts, later]).toEqual(
        Array.from({ length: 6 }, () => ({ __typename: 'ReferralReceipt', status: 'RECEIVED' })),
      );
      expect(await room.database.collection('incomingReferrals').countDocuments({ referralId: message.referral })).toBe(
        1,
      );
      expect(await stored(message.referral)).toMatchObject({ regionCode: region, version: 1 });
    });

    it('follows the sender’s newest word in whatever order it comes', async () => {
      const message = messageOf(nikOf(household++));

      const late = { ...message, version: 3, withdrawn: true };
      expect([await send(late), await send(message)]).toMatchObject([{ status: 'WITHDRAWN' }, { status: 'WITHDRAWN' }]);
      const other = await arrive();
      expect(await send({ ...other.message, version: 3, withdrawn: true })).toMatchObject({ status: 'WITHDRAWN' });
      expect(await decide(other.id, { expectedVersion: 2 })).toMatchObject({ standsAt: 'WITHDRAWN' });
    });

    it('believes the referring ministry’s system alone', async () => {
      const message = messageOf(nikOf(household++));

      const foreign = await send(message, aCaller({ ...system, agency: 'Kementerian PKP' }));
      const { errors } = await room.ask(
        receive,
        { input: { idempotencyKey: 'a-key-of-somebody', ...message } },
        officer,
      );

      expect(foreign).toEqual({ __typename: 'ActorNotAllowed' });
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
      expect(await stored(message.referral)).toBeNull();
    });

    it('keeps its promise once when it accepts, and answers a repetition alike', async () => {
      const { id, familyId } = await arrive();
      const input = { idempotencyKey: randomUUID() };

      const first = await decide(id, input);
      const again = await decide(id, input);
      const other = await decide(id, { ...input, reason: 'Lain.' });

      expect(first).toMatchObject({ status: 'ACCEPTED', version: 2, effectDone: true });
      expect(again).toEqual(first);
      expect(other).toEqual({ __typename: 'IdempotencyKeyReused' });
      expect(await promised(room.database, familyId)).toBe(1);
    });

    it('lets one of many officers decide', async () => {
      const { id, familyId } = await arrive();

      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          decide(id, n % 2 === 0 ? {} : { decision: 'DECLINE', reason: 'Tidak layak.' }),
        ),
      );

      const [won, ...more] = answers.filter(({ __typename }) => __typename === 'IncomingReferral');
      expect(more).toEqual([]);
      expect(await promised(room.database, familyId)).toBe(won.status === 'ACCEPTED' ? 1 : 0);
    });

    it('keeps a promise that a killed process left open, before the answer leaves', async () => {
      const { id, familyId, message } = await arrive();
      await decide(id);
      const _id = new Types.ObjectId(id);
      await room.database.collection('incomingReferrals').updateOne({ _id }, { $set: { effect: 'DUE' } });
      await room.database.collection('enrollments').deleteMany({ _id });
      await room.database.collection('families').updateMany({ _id: familyId }, { $set: { onWaitingList: false } });
      const route = createAnswerRoute(deskOf(room));
      const asked: number[] = [];
      const hub = {
        async ask() {
          asked.push(await promised(room.database, familyId));
          return { receiveReferralAnswer: { __typename: 'ReferralReceipt' } };
        },
        close: async () => {},
      };

      for (let record = await route.outbox.take(new Date()); record; record = await route.outbox.take(new Date())) {
        await route.deliver(record, hub, new Date());
      }

      expect(asked).toContain(1);
      expect(await stored(message.referral)).toMatchObject({ effect: 'DONE', delivery: { state: 'DONE' } });
      expect(await promised(room.database, familyId)).toBe(1);
    });

    it('needs a reason to decline, the version that was read, and an open referral', async () => {
      const { id, familyId } = await arrive();

      expect(await decide(id, { decision: 'DECLINE' })).toMatchObject({ rule: 'REASON_NEEDED' });
      expect(await decide(id, { expectedVersion: 4 })).toMatchObject({ currentVersion: 1 });
      expect(await decide(id, { decision: 'DECLINE', reason: 'Sudah dibantu.' })).toMatchObject({
        status: 'DECLINED',
        answerReason: 'Sudah dibantu.',
        effectDone: null,
      });
      expect(await decide(id, { expectedVersion: 2 })).toMatchObject({ standsAt: 'DECLINED' });
      expect(await promised(room.database, familyId)).toBe(0);
    });

    it.each([
      ['an officer of another ministry', aCaller({ agency: 'BPS' })],
      ['an officer of a district', office('321221')],
      ['an officer of a province', office('32')],
      [
        'a field worker',
        aCaller({ role: 'FIELD_WORKER', rows: { kind: 'caseload', ministry: 'social-welfare', id: 'X' } }),
      ],
      ['the family', aCaller({ role: 'DATA_SUBJECT', rows: { kind: 'family', household: 'x' } })],
    ])('is not decided by %s', async (_, caller) => {
      const { id, message } = await arrive();

      expect(await decide(id, {}, caller)).toEqual({ __typename: 'ActorNotAllowed' });

      expect(await stored(message.referral)).toMatchObject({ status: 'RECEIVED', version: 1 });
    });

    it('is decided by the office of the regency where the family lives, and by no other', async () => {
      const { id } = await arrive();

      expect(await decide(id, {}, office('9103'))).toEqual({ __typename: 'RecordNotFound' });
      expect(await decide(id, {}, office('3212'))).toMatchObject({ status: 'ACCEPTED' });
    });

    it('holds a family that its register does not know, and cannot accept it before it does', async () => {
      const nik = nikOf(500);
      const { id } = await arrive(nik);
      const query = `query { list: ${field.toLowerCase()}Referrals(filter: { region: "3212212013" }) { nodes { id isRegistered } } }`;

      expect((await room.ask(query)).data.list.nodes).toEqual([{ id, isRegistered: false }]);
      expect(await decide(id)).toMatchObject({ rule: 'FAMILY_NOT_REGISTERED' });
      expect(await decide(id, { decision: 'DECLINE', reason: 'Tidak terdata.' })).toMatchObject({ status: 'DECLINED' });
    });

    it('lists what waits in a region to who may see it', async () => {
      const { id } = await arrive();
      const query = `query ($region: RegionCode) {
      list: ${field.toLowerCase()}Referrals(filter: { region: $region, status: RECEIVED }, first: 100) { nodes { id } }
    }`;
      const idsFor = async (caller: Caller) =>
        (await room.ask(query, { region: '3212' }, caller)).data.list.nodes.map(
          (one: { readonly id: string }) => one.id,
        );

      expect(await idsFor(office('3212'))).toContain(id);
      expect(await idsFor(office('9103'))).toEqual([]);
      expect(
        await idsFor(
          aCaller({
            role: 'DATA_SUBJECT',
            rows: { kind: 'family', household: room.pseudonyms.idOf('household', nikOf(499)) },
          }),
        ),
      ).toEqual([]);
    });

    it.each([
      ['referral', { referral: 'x' }],
      ['program', { program: program === 'PKH' ? 'BSPS' : 'PKH' }],
      ['household', { household: 'x' }],
      ['version', { version: 0 }],
      ['region', { region: '3212' }],
    ])('refuses a message with a malformed %s', async (argument, changes) => {
      const input = { idempotencyKey: 'a-malformed-message', ...messageOf(nikOf(household)), ...changes };

      const { errors } = await room.ask(receive, { input }, system);

      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    });
  },
);

describe('a referral to PKH', () => {
  it('is not accepted where a confirmed finding bars the family', async () => {
    const [welfare] = rooms;
    await using room = await welfare.open();
    const nik = aNik(29);
    const input = {
      idempotencyKey: 'message-of-the-barred',
      referral: new Types.ObjectId().toHexString(),
      version: 1,
      household: room.pseudonyms.idOf('household', nik),
      region,
      program: 'PKH',
      sentOn: '2026-06-01',
      reasons: ['AT_RISK_OF_STUNTING'],
      healthReasons: ['PREGNANCY'],
      withdrawn: false,
    };
    await room.ask(
      'mutation ($input: ReceiveReferralInput!) { receiveWelfareReferral(input: $input) { __typename } }',
      { input },
      system,
    );
    const record = await room.database.collection('incomingReferrals').findOne({ referralId: input.referral });

    const decision = {
      idempotencyKey: randomUUID(),
      referral: String(record?._id),
      expectedVersion: 1,
      decision: 'ACCEPT',
    };
    const { data } = await room.ask(
      'mutation ($input: DecideReferralInput!) { done: decideWelfareReferral(input: $input) { __typename ... on RuleNotMet { rule message } } }',
      { input: decision },
      aCaller({ agency: 'Kemensos' }),
    );

    expect(data.done).toMatchObject({ __typename: 'RuleNotMet', rule: 'INELIGIBLE_MEMBER' });
  });
});
