import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DwellingRow, HousingRow } from '#population/register-rows.ts';
import { createHousingSeed } from '../../../subgraphs/housing/seed.ts';
import { createHousingRoom } from '../../../subgraphs/housing/server.ts';
import {
  cellsOf,
  countsOf,
  openPublishingRoom,
  type PublishingRoom,
  within,
} from '../../platform/disclosure/publishing-room.ts';
import { aDwellingRow, aHousingRow, anAssistanceRow } from '../../support/housing-rows.ts';

/** Families by regency: how many, how many of them without a house, in a crowded one, with a grant, with a lost one. */
const regencies = [
  { code: '3201', all: 60, houseless: 0, crowded: 20, granted: 12, cancelled: 8 },
  { code: '3202', all: 50, houseless: 4, crowded: 20, granted: 15, cancelled: 0 },
  { code: '3203', all: 40, houseless: 20, crowded: 10, granted: 20, cancelled: 0 },
  { code: '3301', all: 80, houseless: 30, crowded: 30, granted: 0, cancelled: 20 },
  { code: '3302', all: 1, houseless: 0, crowded: 1, granted: 1, cancelled: 0 },
  { code: '3303', all: 70, houseless: 30, crowded: 20, granted: 30, cancelled: 0 },
  { code: '3401', all: 90, houseless: 30, crowded: 30, granted: 30, cancelled: 0 },
] as const;

const families: HousingRow[] = [];
const dwellings: DwellingRow[] = [];
for (const { code, all, houseless, crowded, granted, cancelled } of regencies) {
  for (let n = 0; n < all; n++) {
    const regionCode = `${code}012001`;
    const isCrowded = n >= all - crowded;
    const house = aDwellingRow(families.length, { regionCode, ...(isCrowded && { occupants: 20 }) });
    if (n >= houseless) dwellings.push(house);
    const assistances = [
      ...(n < granted ? [anAssistanceRow(2 * families.length)] : []),
      ...(n >= all - cancelled ? [anAssistanceRow(2 * families.length + 1, { status: 'CANCELLED' })] : []),
    ];
    const dwellingId = n >= houseless ? house.dwellingId : null;
    families.push(aHousingRow(families.length, { regionCode, dwellingId, assistances }));
  }
}

describe('what the housing ministry publishes', () => {
  let room: PublishingRoom;
  beforeAll(async () => {
    room = await openPublishingRoom({
      room: 'housing',
      create: createHousingRoom,
      async fill(database) {
        const seed = createHousingSeed(database);
        await seed.begin();
        await seed.write({ housing: { families, dwellings, projects: [] } });
        await seed.finish();
      },
    });
  });
  afterAll(() => room[Symbol.asyncDispose]());

  const countIf = (prefix: string, isMeant: (row: HousingRow) => boolean) =>
    families.filter((row) => row.regionCode.startsWith(prefix) && isMeant(row)).length;
  const crowded = new Set(dwellings.filter(({ occupants }) => occupants === 20).map(({ dwellingId }) => dwellingId));

  it('counts what the documents hold, wherever it shows a number', async () => {
    const questions: [string, (row: HousingRow) => boolean, (row: HousingRow) => boolean][] = [
      ['unfitHousing', (row) => crowded.has(row.dwellingId ?? ''), (row) => row.dwellingId !== null],
      [
        'housingAssistanceCoverage(program: BSPS)',
        (row) => row.assistances.some(({ status }) => status !== 'CANCELLED'),
        () => true,
      ],
    ];
    for (const [field, isCounted, isInBase] of questions) {
      for (const region of [null, '32', '33', '34']) {
        const cells = cellsOf(await room.tableOf(within(field, region), 'ANALYST'));

        expect(cells.length).toBeGreaterThan(1);
        for (const { region: of, count, base, suppressed } of cells) {
          const prefix = of?.code ?? '';
          expect(count === null, `${field} ${prefix}`).toBe(suppressed);
          if (base !== null) expect(base, `${field} ${prefix}`).toBe(countIf(prefix, isInBase));
          if (count !== null) expect(count, `${field} ${prefix}`).toBe(countIf(prefix, isCounted));
        }
      }
    }
  });

  it('withholds how many houses are judged where those that are not would be few', async () => {
    const cells = cellsOf(await room.tableOf(within('unfitHousing', '32')));

    // 4 of 50 families of 3202 have no house to judge: shown beside the 50 of the other table, 46 would tell.
    expect(cells.find(({ region }) => region?.code === '3202')).toMatchObject({ count: null, base: null });
    expect(cells.filter(({ suppressed }) => suppressed).length).toBeGreaterThan(1);
  });

  it('shows every standard in words, each over the families that it can judge', async () => {
    for (const standard of ['BPS_SDG', 'PUPR_SPM_29_2018', 'KEMENSOS_RUTILAHU_20_2017']) {
      const { table } = await room.tableOf(`unfitHousing(standard: ${standard})`);

      expect(table?.measure).toContain(standard);
    }
  });

  it('never shows a regency of one family', async () => {
    for (const field of ['unfitHousing', 'housingAssistanceCoverage(program: BSPS)']) {
      const answer = await room.tableOf(within(field, '33'), 'ANALYST');

      expect(countsOf(answer)[3302], field).toBeNull();
    }
  });
});
