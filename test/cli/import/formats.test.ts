import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCommand } from '../../support/command-run.ts';
import { createImportFolder, type ImportFolder, importInto } from '../../support/import-files.ts';
import { createTestRegisters, type TestRegisters } from '../../support/registers.ts';
import { aNik } from '../../support/welfare-rows.ts';

const columns = ['headNik', 'memberNiks', 'familyCardNumber', 'regionCode', 'snapshotOn', 'listed'];
const row = [aNik(1), aNik(1), '3212991203200001', '3212212012', '2026-01-23', 'false'];
const ndjson = `${JSON.stringify(Object.fromEntries(columns.map((name, n) => [name, name === 'memberNiks' ? [row[n]] : row[n]])))}\n`;
const csv = `${columns.join(',')}\n${row.join(',')}\n`;

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

const importFile = (name: string, content: string | Buffer, changes = {}) =>
  importInto(registers, 'housing', 'families', folder.write(name, content), changes);

describe('a file to import', () => {
  it.each([
    ['with commas', 'f.csv', csv],
    ['with semicolons', 'f.csv', csv.replaceAll(',', ';')],
    ['with tabs', 'f.tsv', csv.replaceAll(',', '\t')],
    ['with a byte order mark', 'f.csv', `\ufeff${csv}`],
    ['with Windows line breaks', 'f.csv', csv.replaceAll('\n', '\r\n')],
    ['without a line break at the end', 'f.csv', csv.trimEnd()],
    ['with every field in quotes', 'f.csv', csv.replaceAll(/[^,\n]+/g, '"$&"')],
    [
      'with numbers as people write them',
      'f.csv',
      csv.replace(aNik(1), '3212.9901.0180-0002').replace('3212212012', '32.12.21.2012'),
    ],
    ['of NDJSON', 'f.ndjson', ndjson],
    ['of NDJSON with a byte order mark', 'f.jsonl', `\ufeff${ndjson}`],
    ['packed with gzip', 'f.csv.gz', gzipSync(csv)],
    ['of packed NDJSON', 'f.ndjson.gz', gzipSync(ndjson)],
  ])('is read %s', async (_, name, content) => {
    const { exitCode, summary } = await importFile(name, content);

    expect(summary).toMatchObject({ rows: 1, written: 1, rejected: 0 });
    expect(exitCode).toBe(0);
    const family = await registers.database('housing').collection('families').findOne({});
    expect(family).toMatchObject({ headNik: aNik(1), memberNiks: [aNik(1)], regionCode: '3212212012', listed: false });
  });

  it('is left alone where the register has it already', async () => {
    await importFile('f.csv', csv);

    const { summary } = await importFile('again.ndjson', ndjson);

    expect(summary).toMatchObject({ rows: 1, written: 0, unchanged: 1 });
  });

  it.each([
    ['of UTF-16', 'f.csv', Buffer.from(csv, 'utf16le').fill(0xff, 0, 1), 'is not UTF-8'],
    ['that is empty', 'f.csv', '', 'The file is empty'],
    ['without a header', 'f.csv', `${row.join(',')}\n`, 'The first line is no header of this type'],
    [
      'with a column that nobody knows',
      'f.csv',
      csv.replace('listed', 'listed,colour'),
      'columns that this type does not know: colour',
    ],
    ['with a column twice', 'f.csv', csv.replace('listed', 'listed,listed'), 'names a column twice: listed'],
    [
      'that lacks a column',
      'f.csv',
      csv.replace(',listed', ''),
      'The header lacks columns that every row needs: listed',
    ],
    ['of an ending that tells no format', 'f.xlsx', csv, 'tells no format'],
  ])('is refused %s', async (_, name, content, message) => {
    await expect(importFile(name, content)).rejects.toThrow(message);
    expect(await registers.database('housing').collection('families').countDocuments()).toBe(0);
  });

  it('is refused where it is not there, or nobody knows its type', async () => {
    await expect(importInto(registers, 'housing', 'families', folder.path('none.csv'))).rejects.toThrow('is not there');
    await expect(importInto(registers, 'housing', 'castles', folder.path('none.csv'))).rejects.toThrow(
      'housing takes in no "castles". It takes in: dwellings, families, assistances.',
    );
  });

  it('writes nothing in a dry run, and says how many rows are valid', async () => {
    const { exitCode, summary } = await importFile('f.csv', `${csv}x,,,,,\n`, { dryRun: true });

    expect(summary).toMatchObject({ rows: 2, rejected: 1, written: 0, dryRun: true });
    expect(exitCode).toBe(2);
    expect(await registers.database('housing').collection('families').countDocuments()).toBe(0);
    expect(await registers.database('housing').collection('imports').countDocuments()).toBe(0);
  });

  it('comes from standard input where its format is said', async () => {
    const arguments_ = ['--import', './platform/typescript.js', 'cli/hub.js', 'import', 'housing', 'families', '-'];
    const environment = { ...process.env, ...registers.environment };
    const run = (...more: string[]) =>
      spawnSync(process.execPath, [...arguments_, ...more], { input: csv, env: environment, encoding: 'utf8' });

    expect(run('--json').stderr).toContain('Say what comes from standard input');

    const { status, stdout } = run('--format', 'csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ rows: 1, written: 1, rejected: 0 });
    expect(status).toBe(0);
  });

  it('tells of a ministry without a database what to set', async () => {
    await using run = startCommand('cli/hub.js', ['import', 'housing', 'families', folder.write('f.csv', csv)]);

    expect(await run.ended).toBe(1);
    expect(run.stderr()).toContain('No MongoDB is configured for housing. Set HOUSING_MONGODB_URI or MONGODB_URI');
  });
});
