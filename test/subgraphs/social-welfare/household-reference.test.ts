import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNik, aWelfareBatch, aWelfareMember, aWelfareRow } from '../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from './welfare-room.ts';

const head = aNik(1);
const wife = aNik(2);
const lateHusband = aNik(3);
const sharedMember = aNik(4);
const sharedFormerHead = aNik(5);
const stranger = aNik(6);
const headElsewhere = aNik(7);

const family = aWelfareRow({
  headNik: head,
  snapshotOn: '2025-11-02',
  members: [
    aWelfareMember({ nik: head }),
    aWelfareMember({ nik: wife, relationship: 'WIFE' }),
    aWelfareMember({ nik: sharedMember, relationship: 'CHILD' }),
    aWelfareMember({ nik: headElsewhere, relationship: 'PARENT' }),
  ],
  formerHeads: [
    { nik: lateHusband, from: null, to: '2022-08-17', reason: 'DEATH' },
    { nik: sharedFormerHead, from: null, to: null, reason: 'OTHER' },
  ],
});
const otherFamily = aWelfareRow({
  headNik: headElsewhere,
  members: [aWelfareMember({ nik: headElsewhere }), aWelfareMember({ nik: sharedMember, relationship: 'CHILD' })],
  formerHeads: [{ nik: sharedFormerHead, from: null, to: null, reason: 'MOVE' }],
});

let room: WelfareRoom;
beforeAll(async () => {
  room = await startWelfareRoom(aWelfareBatch([family, otherFamily]));
});
afterAll(() => room[Symbol.asyncDispose]());

describe('a household asked for by NIK', () => {
  it.each([
    ['its head', head, 'HEAD_NIK'],
    ['a member', wife, 'MEMBER_NIK'],
    ['a former head', lateHusband, 'FORMER_HEAD_NIK'],
  ])('is found by %s, says so, and says how fresh the record is', async (_, nik, matchMethod) => {
    const { data } = await room.welfareOf(nik, 'status matchMethod asOf');

    expect(data._entities[0].welfare).toEqual({ status: 'AVAILABLE', matchMethod, asOf: '2025-11-02' });
  });

  it('is the one in which the NIK is the head, not the one in which it is a member', async () => {
    const { data } = await room.welfareOf(headElsewhere, 'matchMethod members { nodes { person { id } } }');

    expect(data._entities[0].welfare.matchMethod).toBe('HEAD_NIK');
    expect(data._entities[0].welfare.members.nodes).toHaveLength(2);
  });

  it.each([
    ['NOT_REGISTERED where no family knows the NIK', stranger, 'NOT_REGISTERED'],
    ['NOT_MATCHED where two families list the NIK as a member', sharedMember, 'NOT_MATCHED'],
    ['NOT_MATCHED where two families had the NIK as their head', sharedFormerHead, 'NOT_MATCHED'],
  ])('is %s, and every other field is null', async (_, nik, status) => {
    const fields = ['matchMethod', 'asOf', 'dtsenVersion', 'decile', 'familyCardNumberMasked', 'address'];
    const connections = ['decileHistory', 'members', 'formerHeads', 'enrollments', 'findings', 'changeRequests'];
    const selection = `status ${fields.join(' ')} region { code } ${connections
      .map((name) => `${name} { pageInfo { endCursor } }`)
      .join(' ')}`;

    const { data, errors } = await room.welfareOf(nik, selection);

    const nulls = Object.fromEntries([...fields, 'region', ...connections].map((name) => [name, null]));
    expect(errors).toBeUndefined();
    expect(data._entities[0].welfare).toEqual({ status, ...nulls });
  });

  it('keeps the identity that was asked for, whatever the record says', async () => {
    const { data } = await room.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { nik id nikMasked } } }',
      { r: [{ __typename: 'Household', nik: lateHusband }] },
    );

    expect(data._entities[0]).toEqual({
      nik: lateHusband,
      id: room.pseudonyms.idOf('household', lateHusband),
      nikMasked: '3212************04',
    });
  });
});

describe('householdKeys', () => {
  it("answers the record's own head for each NIK in order, and null where there is none to choose", async () => {
    const { data } = await room.ask('query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik matchMethod } }', {
      niks: [lateHusband, stranger, wife, sharedMember, head, wife],
    });

    expect(data.householdKeys).toEqual([
      { nik: head, matchMethod: 'FORMER_HEAD_NIK' },
      null,
      { nik: head, matchMethod: 'MEMBER_NIK' },
      null,
      { nik: head, matchMethod: 'HEAD_NIK' },
      { nik: head, matchMethod: 'MEMBER_NIK' },
    ]);
  });

  it('reads a batch of NIKs with one command', async () => {
    const commands = await room.commandsOf(() =>
      room.ask('query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik } }', { niks: [head, wife, stranger] }),
    );

    expect(commands.map(({ name, collection }) => [name, collection])).toEqual([['find', 'households']]);
  });
});

describe('personKeys', () => {
  it('tells for each NIK in order whether the register holds the person', async () => {
    const { data } = await room.ask('query ($niks: [Nik!]!) { personKeys(niks: $niks) }', {
      niks: [wife, stranger, headElsewhere, lateHusband],
    });

    expect(data.personKeys).toEqual([true, false, true, false]);
  });
});
