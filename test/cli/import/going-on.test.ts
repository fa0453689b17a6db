import { appendFileSync, rmSync, truncateSync } from 'node:fs';
import { hostname } from 'node:os';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createImportFolder, type ImportFolder, importInto } from '../../support/import-files.ts';
import { createTestRegisters, type TestRegisters } from '../../support/registers.ts';
import { aNik } from '../../support/welfare-rows.ts';

const columns = 'headNik,memberNiks,familyCardNumber,regionCode,snapshotOn,listed';
const rowOf = (n: number) =>
  `${aNik(n)},${aNik(n)},3212991203200001,3212212012,2026-01-23,${n % 100 === 0 ? 'perhaps' : 'false'}`;
const rows = 5_000;
const csv = `${columns}\n${Array.from({ length: rows }, (_, n) => rowOf(n + 1)).join('\n')}\n`;

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

const housing = () => registers.database('housing');
const imports = () => housing().collection('imports');
const importFile = (file: string, changes = {}) => importInto(registers, 'housing', 'families', file, changes);

/** Puts everything back to where it was after the first batch, as if the process had been killed then. */
async function goBackToFirstBatch(rejects: string): Promise<void> {
  const offset = Buffer.byteLength(csv.split('\n').slice(0, 2_001).join('\n')) + 1;
  const header = Buffer.byteLength(`rejectedLine,rejectedField,rejectedReason,${columns}\n`);
  const refused = folder.read(rejects).split('\n').slice(1, 21);
  const rejectsLength = header + Buffer.byteLength(refused.join('\n')) + 1;
  await imports().updateOne(
    {},
    {
      $set: {
        offset,
        line: 2_002,
        rejectsLength,
        rows: 2_000,
        written: 1_980,
        unchanged: 0,
        rejected: 20,
        finishedAt: null,
      },
    },
  );
}

describe('an import that was ended', () => {
  it.each([
    ['a file', 'f.csv', csv],
    ['a packed file', 'f.csv.gz', gzipSync(csv)],
  ])('of %s goes on where it was, counts each row once and refuses none twice', async (_, name, content) => {
    const file = folder.write(name, content);
    const whole = await importFile(file);
    const refused = folder.read('f.csv.rejects.csv');
    await goBackToFirstBatch('f.csv.rejects.csv');
    appendFileSync(folder.path('f.csv.rejects.csv'), 'written after the last checkpoint');

    const { summary, told } = await importFile(file);

    expect(told).toContain('Going on at line 2002.');
    expect(whole.summary).toMatchObject({ rows, written: 4_950, rejected: 50 });
    expect(summary).toMatchObject({ rows, written: 1_980, unchanged: 2_970, rejected: 50 });
    expect(folder.read('f.csv.rejects.csv')).toBe(refused);
    expect(await housing().collection('families').countDocuments()).toBe(4_950);
  });

  it('does nothing more where it is whole, says what came of it, and begins anew when told to', async () => {
    const file = folder.write('f.csv', csv);
    const first = await importFile(file);

    const second = await importFile(file);
    const third = await importFile(file, { restart: true });

    expect(second.told.join()).toContain('This file was imported whole on');
    expect(second.exitCode).toBe(2);
    expect(second.summary).toMatchObject({ rows, written: 4_950, rejected: 50 });
    expect(third.summary).toMatchObject({ rows, written: 0, unchanged: 4_950, rejected: 50 });
    expect(folder.read('f.csv.rejects.csv').split('\n')).toHaveLength(52);
    expect(first.summary.rejects).toBe(folder.path('f.csv.rejects.csv'));
  });

  it('is another import where the file has changed', async () => {
    await importFile(folder.write('f.csv', csv));
    rmSync(folder.path('f.csv.rejects.csv'));

    const { summary } = await importFile(folder.write('f.csv', csv.replace('false', 'true')));

    expect(summary).toMatchObject({ rows, written: 1, unchanged: 4_949 });
    expect(await imports().countDocuments()).toBe(2);
  });

  it('refuses to go on where refused rows of it are gone', async () => {
    const file = folder.write('f.csv', csv);
    await importFile(file);
    await goBackToFirstBatch('f.csv.rejects.csv');
    truncateSync(folder.path('f.csv.rejects.csv'), 100);

    await expect(importFile(file)).rejects.toThrow('its file of refused rows is gone or cut');

    await importFile(file, { restart: true });
    expect(folder.read('f.csv.rejects.csv').split('\n')).toHaveLength(52);
  });
});

describe('two imports of one file at once', () => {
  it('are one: the other is refused, and nothing is doubled', async () => {
    const file = folder.write('f.csv', csv);

    const attempts = await Promise.allSettled([importFile(file), importFile(file)]);

    const refused = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(refused.map(({ reason }) => reason.message)).toEqual([
      'This file is being imported by another process. Wait for it, or end it first.',
    ]);
    expect(await housing().collection('families').countDocuments()).toBe(4_950);
  });

  it.each([
    ['is silent for half a minute on another machine', { host: 'elsewhere', pid: 1 }, -1_000],
    ['has ended on this machine', { host: hostname(), pid: 2 ** 22 + 1 }, 60_000],
  ])('may be taken over from a process that %s', async (_, owner, leaseMs) => {
    const file = folder.write('f.csv', csv);
    await importFile(file);
    const lease = { owner: { id: 'other', ...owner }, leaseUntil: new Date(Date.now() + leaseMs), finishedAt: null };
    await imports().updateOne({}, { $set: lease });

    await expect(importFile(file)).resolves.toMatchObject({ summary: { rows } });
  });

  it('is refused while a process on another machine is heard of', async () => {
    const file = folder.write('f.csv', csv);
    await importFile(file);
    const owner = { id: 'other', host: 'elsewhere', pid: 1 };
    await imports().updateOne({}, { $set: { owner, leaseUntil: new Date(Date.now() + 20_000), finishedAt: null } });

    await expect(importFile(file)).rejects.toThrow('is being imported by another process');
  });

  it('is stopped at its next batch where another process has taken it over', async () => {
    const file = folder.write('f.csv', csv);
    const running = importFile(file);
    running.catch(() => {});
    while ((await imports().findOne({ rows: { $gt: 0 } })) === null) await new Promise((done) => setImmediate(done));

    await imports().updateOne({}, { $set: { 'owner.id': 'another' } });

    await expect(running).rejects.toThrow('Another process has taken this import over');
  });
});
