import { statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createImportFolder, type ImportFolder, importInto } from '../../support/import-files.ts';
import { createTestRegisters, type TestRegisters } from '../../support/registers.ts';
import { aNik } from '../../support/welfare-rows.ts';

const village = '3212212012';
const columns = 'headNik,memberNiks,familyCardNumber,regionCode,snapshotOn,listed';
const good = (n: number) => `${aNik(n)},${aNik(n)},3212991203200001,${village},2026-01-23,false`;

let registers: TestRegisters;
let folder: ImportFolder;

beforeEach(async () => {
  registers = await createTestRegisters();
  folder = createImportFolder();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
  await registers[Symbol.asyncDispose]();
});

const importFamilies = (name: string, text: string | Buffer, changes = {}) =>
  importInto(registers, 'housing', 'families', folder.write(name, text), changes);

const countFamilies = () => registers.database('housing').collection('families').countDocuments();

describe('rows that are refused', () => {
  it('stand in a file of their own with line, field and reason, as they were, and the good ones are written', async () => {
    const bad = `${aNik(2)},${aNik(2)},3212991203200001,9999999999,2026-13-01,"maybe"`;

    const { exitCode, summary } = await importFamilies('f.csv', [columns, good(1), bad, good(3)].join('\r\n'));

    expect(exitCode).toBe(2);
    expect(summary).toMatchObject({ rows: 3, written: 2, unchanged: 0, rejected: 1 });
    expect(folder.read('f.csv.rejects.csv')).toBe(
      `rejectedLine,rejectedField,rejectedReason,${columns}\n` +
        '3,"regionCode snapshotOn listed","regionCode is not in the table of regions; ' +
        `snapshotOn must be a date of the form YYYY-MM-DD; listed must be true or false",${bad}\n`,
    );
    expect(await countFamilies()).toBe(2);
  });

  it('are readable for their owner alone', async () => {
    await importFamilies('f.csv', `${columns}\nx,,,,,\n`);

    expect(statSync(folder.path('f.csv.rejects.csv')).mode & 0o777).toBe(0o600);
  });

  it('can be mended where they stand and imported again; what is refused once more has the columns once', async () => {
    await importFamilies(
      'f.csv',
      `${columns}\n${good(1)}\n${good(2).replace('false', 'no')}\n${good(3).replace('false', 'no')}\n`,
    );
    const mended = folder.read('f.csv.rejects.csv').replace(/no\n$/, 'true\n');

    const { summary } = await importFamilies('mended.csv', mended);

    expect(summary).toMatchObject({ written: 1, rejected: 1 });
    expect(await countFamilies()).toBe(2);
    expect(folder.read('mended.csv.rejects.csv')).toBe(
      `rejectedLine,rejectedField,rejectedReason,${columns}\n2,"listed","listed must be true or false",${good(2).replace('false', 'no')}\n`,
    );
  });

  it.each([
    ['a quote that does not close', (row: string) => `"${row}`, 'has 1 columns|has quotes'],
    ['a column too few', (row: string) => row.replace(/,false$/, ''), 'has 5 columns where the header has 6'],
    ['a column too many', (row: string) => `${row},x`, 'has 7 columns where the header has 6'],
  ])('are those with %s, and none beside them', async (_, damage, reason) => {
    const lines = [columns, good(1), damage(good(2)), good(3), good(4)];

    const { summary } = await importFamilies('f.csv', lines.join('\n'));

    expect(summary).toMatchObject({ rows: 4, written: 3, rejected: 1 });
    expect(folder.read('f.csv.rejects.csv')).toMatch(new RegExp(`^3,"row","row (${reason})[^"]*",`, 'm'));
    expect(folder.read('f.csv.rejects.csv')).toContain(damage(good(2)));
  });

  it('are those that are not UTF-8, with their bytes', async () => {
    const damaged = Buffer.concat([
      Buffer.from(`${columns}\n${good(1)}\n`),
      Buffer.from([0xe9]),
      Buffer.from(`${good(2)}\n`),
    ]);

    const { summary } = await importFamilies('f.csv', damaged);

    expect(summary).toMatchObject({ written: 1, rejected: 1 });
    expect(folder.read('f.csv.rejects.csv')).toContain('row is not UTF-8');
  });

  it('keep their JSON, with what is wrong beside it', async () => {
    const row = {
      headNik: aNik(1),
      memberNiks: [],
      familyCardNumber: '1',
      regionCode: village,
      snapshotOn: '2026-01-23',
      listed: true,
    };

    const { summary } = await importFamilies('f.ndjson', `${JSON.stringify(row)}\n{"broken\n[1]\n{"colour":"red"}\n`);

    expect(summary).toMatchObject({ rows: 4, rejected: 4 });
    const rejected = folder
      .read('f.ndjson.rejects.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rejected[0]).toEqual({
      rejectedLine: 1,
      rejectedField: 'familyCardNumber',
      rejectedReason: 'familyCardNumber must be a family card number: 16 digits',
      ...row,
    });
    expect(
      rejected.slice(1).map((one) => [one.rejectedLine, one.rejectedReason.slice(0, 22), one.rejectedText]),
    ).toEqual([
      [2, 'row is no JSON', '{"broken'],
      [3, 'row is no JSON object', '[1]'],
      [4, 'row has a name other t', undefined],
    ]);
  });

  it('never tell a value in a reason', async () => {
    const bad = 'secret-nik,secret-member,secret-card,secret-region,secret-day,secret-flag';

    await importFamilies('f.csv', `${columns}\n${bad}\n`);

    const [, line = ''] = folder.read('f.csv.rejects.csv').split('\n');
    expect(line.replace(`,${bad}`, '')).not.toContain('secret');
  });

  it('are never overwritten by another import', async () => {
    folder.write('f.csv.rejects.csv', 'work of an hour');

    const again = importFamilies('f.csv', `${columns}\n${good(1)}\n`);

    await expect(again).rejects.toThrow('There is a file of refused rows already');
    expect(folder.read('f.csv.rejects.csv')).toBe('work of an hour');
    expect(await countFamilies()).toBe(0);
  });

  it('go where --rejects says', async () => {
    await importFamilies('f.csv', `${columns}\nx,,,,,\n`, { rejects: folder.path('elsewhere.csv') });

    expect(folder.read('elsewhere.csv')).toContain('headNik must be a NIK');
  });
});

describe('a family whose lines are not all good', () => {
  const header =
    'familyCardNumber,regionCode,address,snapshotOn,dtsenVersion,nik,name,sex,birthDate,relationship,maritalStatus';
  const member = (card: string, n: number, relationship: string, name = 'Sari') =>
    `${card},${village},Blok A,2026-01-23,2026-01-23,${aNik(n)},${name},FEMALE,1980-01-01,${relationship},MARRIED`;
  const [one, two] = ['3212991203200001', '3212991203200002'];

  beforeEach(async () => {
    await registers
      .database('social-welfare')
      .collection<{ _id: string; level: string }>('regions')
      .insertOne({ _id: village, level: 'VILLAGE' });
  });

  const importMembers = (lines: readonly string[]) =>
    importInto(registers, 'social-welfare', 'families', folder.write('m.csv', [header, ...lines].join('\n')));

  it.each([
    ['a member is wrong', member(one, 2, 'AUNT'), 'relationship must be one of'],
    ['a line cannot be read', `"${member(one, 2, 'WIFE')}`, 'row has'],
    ['a line says another village', member(one, 2, 'WIFE').replace(village, '3212212011'), 'regionCode differs'],
    ['a person is listed twice', member(one, 1, 'OTHER'), 'nik is listed twice'],
    ['there are two heads', member(one, 2, 'HEAD'), 'relationship two are the head'],
  ])('is refused whole where %s, and the next one is taken in', async (_, line, reason) => {
    const { summary } = await importMembers([
      member(one, 1, 'HEAD'),
      line,
      member(one, 3, 'CHILD'),
      member(two, 4, 'HEAD'),
    ]);

    expect(summary).toMatchObject({ rows: 4, written: 1, rejected: 3 });
    const rejects = folder.read('m.csv.rejects.csv');
    expect(rejects).toContain(reason);
    expect(rejects).toContain('another line of the family is refused');
    const families = await registers.database('social-welfare').collection('households').find({}).toArray();
    expect(families.map(({ headNik }) => headNik)).toEqual([aNik(4)]);
  });

  it('is refused whole where its first line cannot be read', async () => {
    const { summary } = await importMembers([
      `"${member(one, 1, 'HEAD')}`,
      member(one, 2, 'WIFE'),
      member(two, 4, 'HEAD'),
    ]);

    expect(summary).toMatchObject({ written: 1, rejected: 2 });
  });

  it('leaves its stray lines refused where its lines are apart', async () => {
    const { summary } = await importMembers([member(one, 1, 'HEAD'), member(two, 4, 'HEAD'), member(one, 2, 'WIFE')]);

    expect(summary).toMatchObject({ written: 2, rejected: 1 });
    expect(folder.read('m.csv.rejects.csv')).toContain('its lines must be together');
  });
});
