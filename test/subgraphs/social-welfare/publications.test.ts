import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WelfareRow } from '#population/register-rows.ts';
import { createSocialWelfareSeed } from '../../../subgraphs/social-welfare/seed.ts';
import { createSocialWelfareRoom } from '../../../subgraphs/social-welfare/server.ts';
import {
  cellsOf,
  countsOf,
  openPublishingRoom,
  type PublishingRoom,
  within,
} from '../../platform/disclosure/publishing-room.ts';
import {
  aGraduation,
  aNik,
  anEnrollment,
  aWelfareBatch,
  aWelfareMember,
  aWelfareRow,
} from '../../support/welfare-rows.ts';

/** Families by regency: how many, how many of them with PKH, graduated in 2026, without a rank, in decile 7. */
const regencies = [
  { code: '3201', all: 60, pkh: 20, graduated: 15, unranked: 0, decile7: 20 },
  { code: '3202', all: 50, pkh: 20, graduated: 0, unranked: 0, decile7: 25 },
  { code: '3203', all: 40, pkh: 3, graduated: 0, unranked: 0, decile7: 20 },
  { code: '3204', all: 30, pkh: 12, graduated: 12, unranked: 12, decile7: 5 },
  { code: '3301', all: 80, pkh: 30, graduated: 0, unranked: 0, decile7: 40 },
  { code: '3302', all: 90, pkh: 40, graduated: 0, unranked: 0, decile7: 40 },
  { code: '3401', all: 70, pkh: 0, graduated: 0, unranked: 0, decile7: 30 },
  { code: '3402', all: 1, pkh: 1, graduated: 0, unranked: 0, decile7: 0 },
  { code: '3403', all: 70, pkh: 20, graduated: 0, unranked: 0, decile7: 30 },
] as const;

let families = 0;

function familiesOf({ code, all, pkh, graduated, unranked, decile7 }: (typeof regencies)[number]): WelfareRow[] {
  return Array.from({ length: all }, (_, n) => {
    families += 1;
    const headNik = aNik(families);
    const decile = n < unranked ? null : n >= all - decile7 ? 7 : 2;
    return aWelfareRow({
      headNik,
      regionCode: `${code}012001`,
      decile,
      decileHistory: [],
      members: [aWelfareMember({ nik: headNik })],
      enrollments: [
        ...(n < pkh ? [anEnrollment()] : []),
        // A family that graduated twice counts once.
        ...(n < graduated ? [aGraduation('2026-03-01'), aGraduation('2026-07-01')] : []),
      ],
    });
  });
}

const openWelfare = (rows: readonly WelfareRow[]) =>
  openPublishingRoom({
    room: 'social-welfare',
    create: createSocialWelfareRoom,
    async fill(database) {
      const seed = createSocialWelfareSeed(database);
      await seed.begin();
      await seed.write(aWelfareBatch(rows));
      await seed.finish();
    },
  });

describe('what Kemensos publishes', () => {
  const rows = regencies.flatMap(familiesOf);
  let room: PublishingRoom;
  beforeAll(async () => {
    room = await openWelfare(rows);
  });
  afterAll(() => room[Symbol.asyncDispose]());

  const pkh = 'programCoverage(program: PKH)';
  const countIf = (prefix: string, isMeant: (row: WelfareRow) => boolean) =>
    rows.filter((row) => row.regionCode.startsWith(prefix) && isMeant(row)).length;

  it('counts what the documents hold, wherever it shows a number', async () => {
    const questions: [string, (row: WelfareRow) => boolean, (row: WelfareRow) => boolean][] = [
      [pkh, (row) => row.enrollments.some(({ status }) => status === 'ACTIVE'), () => true],
      ['lowDecileFamilies', (row) => (row.decile ?? 9) <= 4, (row) => row.decile !== null],
      ['graduationProgress', (row) => row.enrollments.some(({ exitKind }) => exitKind !== null), () => true],
    ];
    for (const [field, isCounted, isInBase] of questions) {
      for (const region of [null, '32', '33', '34']) {
        const cells = cellsOf(await room.tableOf(within(field, region)));

        expect(cells.length, field).toBeGreaterThan(2);
        for (const { region: of, count, base, rate, suppressed } of cells) {
          const prefix = of?.code ?? '';
          expect(count === null, `${field} ${prefix}`).toBe(suppressed);
          if (base !== null) expect(base).toBe(countIf(prefix, isInBase));
          if (count !== null) expect(count, `${field} ${prefix}`).toBe(countIf(prefix, isCounted));
          if (count === null || base === null) expect(rate).toBeNull();
          else expect(rate).toBeCloseTo(count / base, 4);
        }
      }
    }
  });

  it('withholds a small count, and another one that protects it', async () => {
    const answer = await room.tableOf('programCoverage(program: PKH, region: "32")');

    expect(countsOf(answer)).toEqual({ 32: 55, 3201: 20, 3202: 20, 3203: null, 3204: null });
    expect(cellsOf(answer).at(-1)).toEqual({
      region: { code: '3204' },
      count: null,
      base: 30,
      rate: null,
      suppressed: true,
      reason: 'SMALL_CELL',
    });
  });

  it('never shows a regency of one family, in any table and to anybody', async () => {
    for (const field of [pkh, 'programCoverage(program: SEMBAKO)', 'lowDecileFamilies', 'graduationProgress']) {
      for (const role of ['PUBLIC', 'ANALYST'] as const) {
        const cells = cellsOf(await room.tableOf(within(field, '34'), role));
        const cell = cells.find(({ region }) => region?.code === '3402');

        expect(cell, `${field} ${role}`).toMatchObject({ count: null, base: null, rate: null, suppressed: true });
      }
    }
  });

  it('shows analysts and officers cells from five on, and others from ten', async () => {
    const minimumOf = async (role: 'PUBLIC' | 'ANALYST' | 'MINISTRY_OFFICER' | 'DATA_SUBJECT') =>
      (await room.tableOf(pkh, role)).table?.minimumCell;

    expect(await Promise.all([minimumOf('PUBLIC'), minimumOf('DATA_SUBJECT')])).toEqual([10, 10]);
    expect(await Promise.all([minimumOf('ANALYST'), minimumOf('MINISTRY_OFFICER')])).toEqual([5, 5]);
  });

  it('tells the target of the year with its source, and how near the nation is', async () => {
    const nation = await room.tableOf('graduationProgress');
    const province = await room.tableOf('graduationProgress(region: "32")');
    const before = await room.tableOf('graduationProgress(year: 2025)');

    expect(nation.table?.target).toMatchObject({ year: 2026, families: 400_000, progress: 0.0001 });
    expect(nation.table?.target?.source).toMatch(/Ministry of Social Affairs/);
    expect(province.table?.target).toBeNull();
    expect(before.table?.target).toMatchObject({ year: 2025, families: 340_000 });
    expect(await room.tableOf('graduationProgress(year: 1999)')).toEqual({ table: null });
  });

  it.each(['3201', '320101', '3201012001'])('refuses %s, and names the argument', async (region) => {
    const { table, errors } = await room.tableOf(`programCoverage(program: PKH, region: "${region}")`);

    expect(table).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'region' });
  });

  it('answers null for a province in which nobody of the register lives', async () => {
    expect(await room.tableOf('programCoverage(program: PKH, region: "91")')).toEqual({ table: null });
  });
});

describe('a publication', () => {
  it('stays what it was when the documents change, in this process and another, until the next quarter', async () => {
    await using room = await openWelfare(regencies.flatMap(familiesOf));
    const ask = 'programCoverage(program: PKH, region: "33")';
    const first = await room.tableOf(ask);

    await room.database.collection('households').updateMany({ regionCode: /^3301/ }, { $set: { activePrograms: [] } });
    const here = await room.tableOf(ask);
    const elsewhere = await room.tableElsewhere(ask);
    room.setClock('2027-01-01');
    const next = await room.tableOf(ask);

    expect([first.table?.period, first.table?.asOf]).toEqual(['2026-Q4', '2026-11-24']);
    expect(here).toEqual(first);
    expect(elsewhere).toEqual(first);
    expect([next.table?.period, next.table?.asOf]).toEqual(['2027-Q1', '2027-01-01']);
    expect(countsOf(next)).toEqual({ 33: 40, 3301: 0, 3302: 40 });
  });

  it('is one for processes that start it together', async () => {
    await using room = await openWelfare(regencies.flatMap(familiesOf));

    const answers = await Promise.all([1, 2, 3].map(() => room.tableElsewhere('lowDecileFamilies')));
    const kept = await room.database.collection('publications').find().toArray();

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(kept.map(({ _id }) => _id)).toEqual(['families/2026-Q4']);
  });

  it('keeps no number that is hidden from everybody', async () => {
    await using room = await openWelfare(regencies.flatMap(familiesOf));
    await room.tableOf('lowDecileFamilies');

    const [kept] = await room.database.collection('publications').find().toArray();

    const cell = kept?.measures[0].cells.find(({ region }: { region: string }) => region === '3402');
    expect(cell).toEqual({ region: '3402', count: null, isPublic: false });
  });

  it('is not made of an empty register', async () => {
    await using room = await openWelfare([]);

    expect(await room.tableOf('lowDecileFamilies')).toEqual({ table: null });
    expect(await room.database.collection('publications').countDocuments()).toBe(0);
  });
});
