import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateRegisters } from '#population/generate-registers.ts';
import type { HousingRow } from '#population/register-rows.ts';
import { faultsOf, isUnfit } from '#population/truth.ts';
import { openHousingRoom, type TestRoom } from './housing-room.ts';

const batches = [...generateRegisters({ scale: 'tiny', seed: 1 })];
const housing = {
  families: batches.flatMap((batch) => batch.housing.families),
  dwellings: batches.flatMap((batch) => batch.housing.dwellings),
  projects: batches.flatMap((batch) => batch.housing.projects),
};
const heads = batches.flatMap((batch) => batch.socialWelfare.families.map((family) => family.headNik));

let room: TestRoom;

beforeAll(async () => {
  room = await openHousingRoom(housing);
});

afterAll(() => room[Symbol.asyncDispose]());

describe('the register of the synthetic population', () => {
  it('answers for each family of the welfare register as its rows do when read one by one', async () => {
    const { data, errors } = await room.askHouseholds(heads, 'housing { status matchMethod asOf onWaitingList }');

    const answers = data._entities.map((household: { housing: object }) => household.housing);
    expect(errors).toBeUndefined();
    expect(answers).toEqual(heads.map(expectedPart));
    expect(new Set(answers.map(({ status }: { status: string }) => status))).toContain('AVAILABLE');
  });

  it('finds by BPS the unfit houses that an independent reading of the rule finds', async () => {
    const { data } = await room.ask('{ dwellings(filter: { liveable: false }, first: 500) { nodes { id } } }');

    const found = data.dwellings.nodes.map(({ id }: { id: string }) => id);
    const expected = housing.dwellings.filter((row) => isUnfit(faultsOf(row))).map((row) => row.dwellingId);
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(found.length).toBeGreaterThan(0);
  });
});

function expectedPart(nik: string) {
  const newestFirst = housing.families.toSorted((a, b) => (a.snapshotOn < b.snapshotOn ? 1 : -1));
  const [head] = newestFirst.filter((row) => row.headNik === nik);
  if (head) return available('HEAD_NIK', head);
  const ways = [
    ['MEMBER_NIK', (row: HousingRow) => row.memberNiks.includes(nik)],
    ['FORMER_HEAD_NIK', (row: HousingRow) => row.formerHeads.some((former) => former.nik === nik)],
  ] as const;
  for (const [matchMethod, isFound] of ways) {
    const [row, another] = newestFirst.filter(isFound);
    if (another) return withoutData('NOT_MATCHED');
    if (row) return available(matchMethod, row);
  }
  return withoutData('NOT_REGISTERED');
}

function available(matchMethod: string, { snapshotOn, onWaitingList }: HousingRow) {
  return { status: 'AVAILABLE', matchMethod, asOf: snapshotOn, onWaitingList };
}

function withoutData(status: string) {
  return { status, matchMethod: null, asOf: null, onWaitingList: null };
}
