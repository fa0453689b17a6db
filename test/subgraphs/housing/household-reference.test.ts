import { describe, expect, it } from 'vitest';
import { aHousingRow, nikNumber } from '../../support/housing-rows.ts';
import { openHousingRoom } from './housing-room.ts';

const fields =
  'id nikMasked housing { status matchMethod asOf onWaitingList dwelling { id } project { id } assistance { nodes { id } } }';
const [head, member, formerHead, stranger] = [nikNumber(0), nikNumber(1), nikNumber(2), nikNumber(3)];

describe('a household reference', () => {
  it('is answered by head, by member and by former head, and says how and as of when', async () => {
    await using room = await openHousingRoom({
      families: [
        aHousingRow(0, {
          memberNiks: [head, member],
          formerHeads: [{ nik: formerHead, from: null, to: '2022-03-01', reason: 'DEATH' }],
          snapshotOn: '2024-11-05',
          onWaitingList: true,
        }),
      ],
    });

    const { data } = await room.askHouseholds([head, member, formerHead], fields);

    expect(data._entities.map((household: { housing: object }) => household.housing)).toMatchObject([
      { status: 'AVAILABLE', matchMethod: 'HEAD_NIK', asOf: '2024-11-05', onWaitingList: true },
      { status: 'AVAILABLE', matchMethod: 'MEMBER_NIK', asOf: '2024-11-05', onWaitingList: true },
      { status: 'AVAILABLE', matchMethod: 'FORMER_HEAD_NIK', asOf: '2024-11-05', onWaitingList: true },
    ]);
  });

  it('keeps the identity that was asked for, whatever the register calls the head', async () => {
    await using room = await openHousingRoom({ families: [aHousingRow(0, { memberNiks: [member] })] });

    const { data } = await room.askHouseholds([member], fields);

    expect(data._entities[0]).toMatchObject({
      id: room.pseudonyms.idOf('household', member),
      nikMasked: '3212************02',
    });
  });

  it('says NOT_REGISTERED with null in every field for a household that the register does not know', async () => {
    await using room = await openHousingRoom({ families: [aHousingRow(0)] });

    const { data } = await room.askHouseholds([stranger], fields);

    expect(data._entities[0].housing).toEqual({
      status: 'NOT_REGISTERED',
      matchMethod: null,
      asOf: null,
      onWaitingList: null,
      dwelling: null,
      project: null,
      assistance: null,
    });
  });

  it('says NOT_MATCHED where two families know the NIK only as a member', async () => {
    await using room = await openHousingRoom({
      families: [aHousingRow(0, { memberNiks: [member] }), aHousingRow(2, { memberNiks: [member] })],
    });

    const { data } = await room.askHouseholds([member], fields);

    expect(data._entities[0].housing).toMatchObject({ status: 'NOT_MATCHED', matchMethod: null, asOf: null });
  });

  it('prefers the family that the NIK heads, and of two such families the one seen last', async () => {
    await using room = await openHousingRoom({
      families: [
        aHousingRow(0, { snapshotOn: '2021-02-01' }),
        aHousingRow(8, { headNik: head, snapshotOn: '2025-02-01' }),
        aHousingRow(9, { memberNiks: [head], snapshotOn: '2026-02-01' }),
      ],
    });

    const { data } = await room.askHouseholds([head], fields);

    expect(data._entities[0].housing).toMatchObject({ matchMethod: 'HEAD_NIK', asOf: '2025-02-01' });
  });

  it('shows NIKs masked and nothing else with 16 digits', async () => {
    await using room = await openHousingRoom({ families: [aHousingRow(0, { memberNiks: [member] })] });

    const answer = await room.askHouseholds([head, member, stranger], fields);

    expect(JSON.stringify(answer)).not.toMatch(/\d{16}/);
  });
});

describe('the keys for the hub', () => {
  it('are the heads that the register knows, with null for the unknown and the ambiguous', async () => {
    await using room = await openHousingRoom({
      families: [aHousingRow(0, { memberNiks: [member, formerHead] }), aHousingRow(5, { memberNiks: [formerHead] })],
    });

    const { data } = await room.ask('query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik matchMethod } }', {
      niks: [member, stranger, formerHead, head],
    });

    expect(data.householdKeys).toEqual([
      { nik: head, matchMethod: 'MEMBER_NIK' },
      null,
      null,
      { nik: head, matchMethod: 'HEAD_NIK' },
    ]);
  });

  it('tell which persons the register holds, even where their family is ambiguous', async () => {
    await using room = await openHousingRoom({
      families: [aHousingRow(0, { memberNiks: [member] }), aHousingRow(5, { memberNiks: [member] })],
    });

    const { data } = await room.ask('query ($niks: [Nik!]!) { personKeys(niks: $niks) }', {
      niks: [member, stranger, head],
    });

    expect(data.personKeys).toEqual([true, false, true]);
  });
});
