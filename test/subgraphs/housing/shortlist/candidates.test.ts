import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDwellingRow,
  aHousingRow,
  anAssistanceRow,
  anUnfitDwellingRow,
  aQuotaRow,
  nikNumber,
} from '../../../support/housing-rows.ts';
import { openHousingRoom, type TestRoom } from '../housing-room.ts';
import { officeOf, pkp } from '../officers.ts';

const eretan = '3212212012';
const other = '3212212004';
const away = '3273011001';

type Changes = Parameters<typeof anUnfitDwellingRow>[1];
const households: readonly (readonly [Changes | 'FIT', Parameters<typeof aHousingRow>[1]])[] = [
  [{ floorAreaM2: 8, water: 'SURFACE_WATER' }, {}], // 0: the most failings
  [{}, {}], // 1
  [{ landProof: 'SHM_OTHER' }, {}], // 2: the facilitator settles whose land it is
  [{ landProof: 'NONE' }, {}], // 3: no lawful land
  [{ tenure: 'RENTED' }, {}], // 4: not the owner
  ['FIT', {}], // 5: liveable
  [{}, { assistances: [anAssistanceRow(0, { fiscalYear: 2017 })] }], // 6: aided nine years ago
  [{}, { assistances: [anAssistanceRow(1, { fiscalYear: 2016 })] }], // 7: aided ten years ago
  [{}, { assistances: [anAssistanceRow(2, { fiscalYear: 2026, status: 'IN_PROGRESS' })] }], // 8: being repaired
  [{}, { assistances: [anAssistanceRow(3, { fiscalYear: 2026, status: 'PROPOSED' })] }], // 9: proposed, waits
  [{ regionCode: other }, { regionCode: other }], // 10
  [{ regionCode: away }, { regionCode: away }], // 11
];

const dwellings = households.map(([changes], n) =>
  changes === 'FIT' ? aDwellingRow(n) : anUnfitDwellingRow(n, changes),
);
const families = households.map(([, changes], n) =>
  aHousingRow(n, { dwellingId: dwellings[n]?.dwellingId ?? null, ...changes }),
);

let room: TestRoom;
beforeAll(async () => {
  const quotas = [aQuotaRow(100), aQuotaRow(2, { regionCode: eretan })];
  room = await openHousingRoom({ families, dwellings, quotas });
});
afterAll(() => room[Symbol.asyncDispose]());

const nodes =
  'nodes { household { id } failings rank placesLeft withinQuota onWaitingList } pageInfo { endCursor hasNextPage }';
const idOf = (n: number) => room.pseudonyms.idOf('household', nikNumber(n));
const numbersOf = (rows: readonly { household: { id: string } }[]) =>
  rows.map(({ household }) => households.findIndex((_, n) => idOf(n) === household.id));

async function list(given: string, caller = pkp) {
  const { data, errors } = await room.ask(`{ housingCandidates(fiscalYear: 2026, ${given}) { ${nodes} } }`, {}, caller);
  if (errors) throw new Error(errors[0]?.message);
  return data.housingCandidates;
}

describe('the candidates for a grant', () => {
  it('are whom the rules on house, land and aid allow, the most failing parts first', async () => {
    const { nodes: rows } = await list(`region: "${eretan}"`);

    expect(rows.map(({ failings }: { failings: number }) => failings)).toEqual([6, 4, 4, 4, 4]);
    expect(numbersOf(rows)[0]).toBe(0);
    expect(numbersOf(rows).toSorted()).toEqual([0, 1, 2, 7, 9]);
  });

  it('are told whether they stand within the places of their village', async () => {
    const { nodes: rows } = await list('region: "3212"');

    const told = rows.map(({ rank, placesLeft, withinQuota }: Record<string, unknown>) => [
      rank,
      placesLeft,
      withinQuota,
    ]);
    expect(told).toEqual([
      [1, null, null],
      [1, 1, true],
      [2, 1, false],
      [3, 1, false],
      [4, 1, false],
      [5, 1, false],
    ]);
  });

  it('come in pages, each once and with its own rank', async () => {
    const all = (await list('region: "32"')).nodes;
    const read: unknown[] = [];
    let after = '';
    for (let more = true; more; ) {
      const page = await list(`region: "32", first: 2${after}`);
      read.push(...page.nodes);
      after = `, after: "${page.pageInfo.endCursor}"`;
      more = page.pageInfo.hasNextPage;
    }

    expect(read).toEqual(all);
    expect(all).toHaveLength(7);
  });

  it('are those of the caller’s regions alone', async () => {
    expect(numbersOf((await list('region: "32"', officeOf('321221'))).nodes).toSorted((a, b) => a - b)).toEqual([
      0, 1, 2, 7, 9, 10,
    ]);
    expect((await list('region: "3273"', officeOf('3212'))).nodes).toEqual([]);
  });

  it('are read off an index, without a sort', async () => {
    const finds = await room.findsDuring(async () => {
      const page = await list('region: "3212", first: 1');
      await list(`region: "3212", first: 1, after: "${page.pageInfo.endCursor}"`, officeOf('321221'));
    });

    for (const { find, filter, sort } of finds.filter(({ find: name }) => name === 'families')) {
      const plan = await room.database
        .collection(find)
        .find(filter)
        .sort(sort as Record<string, 1>)
        .explain();
      const stages = JSON.stringify(plan.queryPlanner.winningPlan);
      expect(stages).toContain('IXSCAN');
      expect(stages).not.toContain('COLLSCAN');
      expect(stages).not.toContain('"SORT"');
    }
    expect(finds.length).toBeGreaterThan(1);
  });

  it('are given to the hub’s own room for a regency at most', async () => {
    const ask = (region: string) =>
      room.ask(`{ housingCandidateKeys(region: "${region}", fiscalYear: 2026) { nik failings placesLeft } }`, {}, pkp);

    const { data } = await ask('3212');
    const { errors } = await ask('32');

    expect(data.housingCandidateKeys).toHaveLength(6);
    expect(data.housingCandidateKeys[1]).toEqual({ nik: nikNumber(0), failings: 6, placesLeft: 1 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'region' });
  });
});
