import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RegisterBatch } from '#population/register-rows.ts';
import type { CsvRow } from '../../../cli/seed/export-files.ts';
import { createFamilyPlanningSeed } from '../../../subgraphs/family-planning/seed.ts';
import { createHousingSeed } from '../../../subgraphs/housing/seed.ts';
import { createSocialWelfareSeed } from '../../../subgraphs/social-welfare/seed.ts';
import {
  aPopulation,
  createImportFolder,
  csvOf,
  exportedRows,
  type ImportFolder,
  importInto,
} from '../../support/import-files.ts';
import { createTestRegisters, type TestRegisters } from '../../support/registers.ts';

const batch: RegisterBatch = aPopulation();
const elsewhere = batch.regions.filter(({ level }) => level === 'VILLAGE').map(({ code }) => code);

let registers: TestRegisters;
let folder: ImportFolder;
let files = 0;

beforeEach(async () => {
  registers = await createTestRegisters();
  folder = createImportFolder();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
  await registers[Symbol.asyncDispose]();
});

type Room = 'social-welfare' | 'housing' | 'family-planning';
const seeds = {
  'social-welfare': createSocialWelfareSeed,
  housing: createHousingSeed,
  'family-planning': createFamilyPlanningSeed,
} as const;

async function seed(room: Room): Promise<void> {
  const register = seeds[room](registers.database(room));
  await register.begin();
  await register.write(batch);
  await register.finish();
}

const importRows = (room: Room, type: string, rows: readonly CsvRow[]) => {
  files += 1;
  return importInto(registers, room, type, folder.write(`${files}.csv`, csvOf(rows)));
};
const importJson = (room: Room, type: string, row: object) => {
  files += 1;
  return importInto(registers, room, type, folder.write(`${files}.ndjson`, `${JSON.stringify(row)}\n`));
};
const rejectsOf = () => folder.read(`${files}.csv.rejects.csv`);
const findOne = async (room: Room, collection: string, filter: object) => {
  const found = await registers
    .database(room)
    .collection(collection)
    .findOne(filter as never);
  if (!found) throw new Error(`nothing in ${collection}`);
  return found;
};
const another = (village: string) => elsewhere.find((code) => code !== village) ?? '';

describe('an import into the social welfare register', () => {
  const families = exportedRows('social-welfare', 'families', batch);
  const inPkh = batch.socialWelfare.families.find(({ enrollments }) =>
    enrollments.some(
      ({ program, status, companionId }) => program === 'PKH' && status === 'ACTIVE' && companionId !== null,
    ),
  ) as RegisterBatch['socialWelfare']['families'][number];
  const pkh = exportedRows('social-welfare', 'enrollments', batch).find(
    ({ headNik, program, status }) => headNik === inPkh.headNik && program === 'PKH' && status === 'ACTIVE',
  ) as CsvRow;
  const family = () => findOne('social-welfare', 'households', { headNik: inPkh.headNik });

  beforeEach(() => seed('social-welfare'));

  it('takes a family’s enrolments and findings with it to another village', async () => {
    const { _id, regionCode } = await family();
    const rows = families.filter(({ familyCardNumber }) => familyCardNumber === inPkh.familyCardNumber);

    const { summary } = await importRows(
      'social-welfare',
      'families',
      rows.map((row) => ({ ...row, regionCode: another(regionCode) })),
    );

    expect(summary).toMatchObject({ written: rows.length, rejected: 0 });
    expect((await family()).regionCode).toBe(another(regionCode));
    const enrollments = registers.database('social-welfare').collection('enrollments');
    expect(await enrollments.distinct('regionCode', { householdId: _id } as never)).toEqual([another(regionCode)]);
    expect((await family()).activePrograms).toContain('PKH');
  });

  it('keeps the family’s record where its head has changed', async () => {
    const before = await family();
    const [head, next, ...others] = inPkh.members;
    const { familyCardNumber, regionCode, address, snapshotOn, dtsenVersion, decile } = inPkh;
    const members = [{ ...next, relationship: 'HEAD' }, ...others].map(({ isCarer, ...member }) => member);
    const formerHeads = [{ nik: head?.nik, from: null, to: '2026-03-01', reason: 'DEATH' }];

    await importJson('social-welfare', 'families', {
      ...{ familyCardNumber, regionCode, address, snapshotOn, dtsenVersion, decile },
      members,
      formerHeads,
    });

    const after = await findOne('social-welfare', 'households', { headNik: next?.nik });
    expect(after._id).toEqual(before._id);
    expect(after.matchNiks).toContain(head?.nik);
    expect(after.activePrograms).toEqual(before.activePrograms);
    expect(
      await registers
        .database('social-welfare')
        .collection('households')
        .countDocuments({ headNik: head?.nik } as never),
    ).toBe(0);
  });

  it('refuses what is older than the register', async () => {
    const rows = families.filter(({ familyCardNumber }) => familyCardNumber === inPkh.familyCardNumber);

    const { summary } = await importRows(
      'social-welfare',
      'families',
      rows.map((row) => ({ ...row, snapshotOn: '2020-01-01' })),
    );

    expect(summary).toMatchObject({ written: 0, rejected: rows.length });
    expect(rejectsOf()).toContain('snapshotOn the register has seen the family later');
  });

  it('adds a version of DTSEN to the history and makes the newest one current', async () => {
    const before = await family();

    await importRows('social-welfare', 'dtsen', [
      { headNik: inPkh.headNik, dtsenVersion: '2024-06-01', decile: 9 },
      { headNik: inPkh.headNik, dtsenVersion: '2026-07-20', decile: 7 },
    ]);

    const after = await family();
    expect(after).toMatchObject({ decile: 7, dtsenVersion: '2026-07-20' });
    expect(after.decileHistory).toEqual([
      { dtsenVersion: '2024-06-01', decile: 9 },
      ...before.decileHistory,
      { dtsenVersion: '2026-07-20', decile: 7 },
    ]);
    expect(await findOne('social-welfare', 'dtsenVersions', { _id: '2026-07-20' })).toBeTruthy();
  });

  it('ends an enrolment with an entry in its history, and the family’s programmes and companion follow', async () => {
    const ended = {
      ...pkh,
      status: 'EXITED',
      exitedOn: '2026-06-30',
      exitKind: 'GRADUATION',
      graduationKind: 'NATURAL',
    };

    const { summary } = await importRows('social-welfare', 'enrollments', [ended]);

    expect(summary).toMatchObject({ written: 1, rejected: 0 });
    const { _id, ...after } = await family();
    expect(after.activePrograms).not.toContain('PKH');
    expect(after).toMatchObject({ pkhCompanionId: null, graduationFlags: [] });
    const enrollment = await findOne('social-welfare', 'enrollments', {
      householdId: _id,
      program: 'PKH',
      startedOn: pkh.startedOn,
    });
    expect(enrollment).toMatchObject({ status: 'EXITED', version: 2, openKey: null });
    expect(enrollment.history.at(-1)).toMatchObject({ from: 'ACTIVE', to: 'EXITED', actor: 'import' });
    expect(enrollment.components.length).toBeGreaterThan(0);
  });

  it('writes one enrolment of two in one programme that are open, and refuses the other', async () => {
    const { summary } = await importRows('social-welfare', 'enrollments', [{ ...pkh, startedOn: '2026-02-02' }]);

    expect(summary).toMatchObject({ written: 0, rejected: 1 });
    expect(rejectsOf()).toContain('another enrolment of the family or the person in the programme is open');
    expect((await family()).activePrograms).toContain('PKH');
  });

  it.each([
    ['a family that nobody knows', { headNik: '3212990101700009' }, 'headNik is no head of a family'],
    ['a companion that nobody knows', { companionId: 'PKH-0000-01' }, 'companionId is no companion'],
    ['a beneficiary of another family', { beneficiaryNik: '3212990101700009' }, 'beneficiaryNik is no member'],
    ['an end without a day', { status: 'EXITED', exitKind: 'TERMINATION' }, 'exitedOn is missing'],
    ['an end that has not come', { exitedOn: '2026-01-01' }, 'exitedOn is only for the status EXITED'],
  ])('refuses an enrolment of %s', async (_, change, reason) => {
    const { summary } = await importRows('social-welfare', 'enrollments', [{ ...pkh, ...change }]);

    expect(summary).toMatchObject({ written: 0, rejected: 1 });
    expect(rejectsOf()).toContain(reason);
  });

  it('keeps the newest entry of another agency’s register', async () => {
    const entry = {
      register: 'CIVIL_SERVANTS',
      source: 'BKN 7',
      matchDate: '2026-06-01',
      nik: inPkh.headNik,
      evidence: 'Listed.',
    };
    await importRows('social-welfare', 'findings/partner-register', [entry]);

    const again = await importRows('social-welfare', 'findings/partner-register', [
      { ...entry, matchDate: '2025-01-01', evidence: 'Old.' },
    ]);

    expect(again.summary).toMatchObject({ written: 0, unchanged: 1 });
    expect(
      await findOne('social-welfare', 'partnerEntries', { nik: inPkh.headNik, register: 'CIVIL_SERVANTS' }),
    ).toMatchObject({
      evidence: 'Listed.',
      matchDate: '2026-06-01',
    });
  });
});

describe('an import into the housing register', () => {
  const dwelling = exportedRows('housing', 'dwellings', batch)[1] as CsvRow;
  const housed = exportedRows('housing', 'families', batch).find((row) => row.dwelling === dwelling.dwelling) as CsvRow;
  const family = () => findOne('housing', 'families', { headNik: housed.headNik });

  beforeEach(() => seed('housing'));

  it('judges a house anew by its new measures, its families with it, and keeps the survey before', async () => {
    const fit = (await family()).unfitBy.length === 0;
    const walls = fit ? { wall: 'BAMBOO', roof: 'THATCH', floorAreaM2: 5 } : { wall: 'MASONRY' };

    await importRows('housing', 'dwellings', [{ ...dwelling, ...walls, roof: 'THATCH', surveyedOn: '2026-06-01' }]);

    const after = await findOne('housing', 'dwellings', { surveyedOn: '2026-06-01' });
    expect(after).toMatchObject({ roof: 'THATCH', version: 2, familyUpdatePending: false });
    expect(after.unfitBy).toContain('BPS_SDG');
    expect(await family()).toMatchObject({ fitBy: after.fitBy, unfitBy: after.unfitBy });
    expect(await findOne('housing', 'surveys', { dwellingId: after._id })).toMatchObject({
      version: 1,
      surveyedOn: dwelling.surveyedOn,
    });
  });

  it('lets a family’s programmes follow its assistance, and refuses the number of another family’s', async () => {
    const row = {
      assistance: 'A/1',
      headNik: housed.headNik,
      program: 'FLPP',
      status: 'COMPLETED',
      leadAgency: 'PKP',
      totalAmount: 1,
      fiscalYear: 2024,
    } as CsvRow;
    const other = batch.housing.families.find(({ headNik }) => headNik !== housed.headNik)?.headNik ?? '';

    await importRows('housing', 'assistances', [row]);
    expect((await family()).programs).toContain('FLPP');

    const refused = await importRows('housing', 'assistances', [{ ...row, headNik: other }]);
    expect(refused.summary.rejected).toBe(1);

    await importRows('housing', 'assistances', [{ ...row, status: 'CANCELLED' }]);
    expect((await family()).programs).not.toContain('FLPP');
  });

  it('refuses a family in a house or a project that nobody knows', async () => {
    const { summary } = await importRows('housing', 'families', [{ ...housed, dwelling: 'none', projectId: 'none' }]);

    expect(summary.rejected).toBe(1);
    expect(rejectsOf()).toContain('dwelling is no house of the register; projectId is no project of the register');
  });
});

describe('an import into the family planning register', () => {
  beforeEach(() => seed('family-planning'));

  it('lets a family be one with a stunted child, and no more, as its measurements say', async () => {
    const row = batch.familyPlanning.families.find(
      ({ growth, memberNiks }) =>
        growth.length > 0 &&
        growth.every(({ personNik, ageMonths }) => memberNiks.includes(personNik) && ageMonths < 36),
    );
    const { rowId, ...last } = row?.growth.at(-1) ?? ({} as never);
    const family = () => findOne('family-planning', 'families', { headNik: row?.headNik });
    const measured = (day: string, heightForAgeZ: number) =>
      importRows('family-planning', 'growth', [{ ...last, measuredOn: day, heightForAgeZ } as CsvRow]);

    await measured('2026-06-01', -3.5);
    expect(await family()).toMatchObject({ hasStuntedChild: true });
    expect((await family()).krsFlags).toContain('STUNTED_CHILD:YES');

    await measured('2026-06-15', 0.5);
    expect((await family()).krsFlags).not.toContain('STUNTED_CHILD:YES');
  });

  it('takes in another round of the survey beside those before, each verdict by the rule of its day', async () => {
    const rows = exportedRows('family-planning', 'families', batch);
    const row = rows.find(({ surveyYear }) => surveyYear === 2025) as CsvRow;
    const before = await findOne('family-planning', 'families', { headNik: row.headNik });

    await importRows('family-planning', 'families', [
      {
        ...row,
        surveyYear: 2026,
        verifiedOn: '2026-06-01',
        snapshotOn: '2026-06-01',
        pregnant: true,
        properLatrine: false,
      },
    ]);

    const after = await findOne('family-planning', 'families', { headNik: row.headNik });
    expect(after.krsHistory.slice(0, -1)).toEqual(before.krsHistory);
    expect(after.krsHistory.at(-1)).toMatchObject({ surveyYear: 2026, status: 'AT_RISK' });
    expect(after.krsFlags).toContain('STATUS:AT_RISK');
  });
});
