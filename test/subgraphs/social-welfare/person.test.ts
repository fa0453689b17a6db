import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNik, aWelfareBatch, aWelfareMember, aWelfareRow } from '../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from './welfare-room.ts';

const head = aNik(1);
const wife = aNik(2);
const formerHead = aNik(3);
const stranger = aNik(4);
const listedTwice = aNik(5);
const otherHead = aNik(6);

const family = aWelfareRow({
  headNik: head,
  snapshotOn: '2026-01-23',
  members: [
    aWelfareMember({ nik: head }),
    aWelfareMember({
      nik: wife,
      name: 'Sri Rahayu',
      sex: 'FEMALE',
      birthDate: '1992-08-05',
      relationship: 'WIFE',
      maritalStatus: 'WIDOWED',
      occupation: null,
      dukcapilMatch: 'NAME_MISMATCH',
    }),
    aWelfareMember({ nik: listedTwice, name: 'Rina Wati', relationship: 'CHILD', since: '2010-04-01' }),
  ],
  formerHeads: [{ nik: formerHead, from: null, to: null, reason: 'DEATH' }],
});
const otherFamily = aWelfareRow({
  headNik: otherHead,
  snapshotOn: '2025-01-23',
  members: [
    aWelfareMember({ nik: otherHead }),
    aWelfareMember({ nik: listedTwice, name: 'Rina W.', relationship: 'WIFE', since: '2024-09-09' }),
  ],
});

let room: WelfareRoom;
beforeAll(async () => {
  room = await startWelfareRoom(aWelfareBatch([otherFamily]), aWelfareBatch([family]));
});
afterAll(() => room[Symbol.asyncDispose]());

async function personOf(nik: string, selection: string) {
  const { data, errors } = await room.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { ${selection} } } }`,
    { r: [{ __typename: 'Person', nik }] },
  );
  expect(errors).toBeUndefined();
  return data._entities[0];
}

const civil = 'name sex birthDate maritalStatus occupation dukcapilMatch';

describe('a person', () => {
  it('has the civil data of the register', async () => {
    expect(await personOf(wife, `nikMasked ${civil}`)).toEqual({
      nikMasked: '3212************03',
      name: 'Sri Rahayu',
      sex: 'FEMALE',
      birthDate: '1992-08-05',
      maritalStatus: 'WIDOWED',
      occupation: null,
      dukcapilMatch: 'NAME_MISMATCH',
    });
  });

  it('has an identity and nothing else where the register does not hold it', async () => {
    const nulls = {
      name: null,
      sex: null,
      birthDate: null,
      maritalStatus: null,
      occupation: null,
      dukcapilMatch: null,
    };

    expect(await personOf(stranger, `id ${civil} household { id }`)).toEqual({
      id: room.pseudonyms.idOf('person', stranger),
      ...nulls,
      household: null,
    });
  });

  it.each([
    ['of its own where it is the head', head, head],
    ['of its head where it is a member', wife, head],
    ['that it joined last where two list it', listedTwice, otherHead],
  ])('has the household %s', async (_, nik, headNik) => {
    expect(await personOf(nik, 'household { nik }')).toEqual({ household: { nik: headNik } });
  });

  it('has no household where it is only the former head of one', async () => {
    expect(await personOf(formerHead, 'household { nik }')).toEqual({ household: null });
  });

  it('is one person, as the family seen last describes them, where two families list the NIK', async () => {
    expect(await room.database.model('persons').countDocuments({ nik: listedTwice })).toBe(1);
    expect(await personOf(listedTwice, 'name')).toEqual({ name: 'Rina Wati' });
  });

  it('has a household whose record is not read again', async () => {
    const commands = await room.commandsOf(() =>
      personOf(wife, `${civil} household { welfare { status decile members { nodes { person { name } } } } }`),
    );

    expect(commands.map(({ collection }) => collection).sort()).toEqual(['households', 'persons', 'persons']);
  });
});
