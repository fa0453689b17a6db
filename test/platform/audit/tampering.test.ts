import { generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultKind } from '#platform/audit/faults.ts';
import { aFolder, aLogOf, keys, linesOf, open, rewrite, verify } from './audit-folder.ts';
import { anEntry } from './entries.ts';
import { forged, rehashed, replaced, swapped } from './tampered-lines.ts';

// One segment: header on line 1, OPENED on line 2 as record 1, accesses 1 to 20 as records 2 to 21, CLOSED as record 22.
// Record n stands on line n + 1. Checkpoints cover records 1, 6, 11, 16, 21 and 22.
const segment = '000001.log';
const folder = mkdtempSync(join(tmpdir(), 'hub-test-'));
const sound = join(folder, 'one-segment');
const segmented = join(folder, 'many-segments');

beforeAll(async () => {
  for (const log of [
    await open(sound, { sealEveryRecords: 5 }),
    await open(segmented, { sealEveryRecords: 5, segmentBytes: 3000 }),
  ]) {
    for (let number = 1; number <= 20; number += 1) await log.append(anEntry(number));
    await log.close();
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a verification', () => {
  it('finds nothing wrong with a sound log, and counts it', async () => {
    const found = await verify(sound);

    expect(found).toMatchObject({ faults: [], faultCount: 0, records: 22, firstSeq: 1, lastSeq: 22, unsealed: 0 });
    expect(found.checkpoints).toBeGreaterThanOrEqual(5);
  });

  it('counts each record of many segments once', async () => {
    expect(await verify(segmented)).toMatchObject({ faults: [], records: 22, lastSeq: 22 });
  });

  it('finds nothing wrong with a log that is being written', async () => {
    const directory = aFolder();
    await using log = await open(directory);
    await log.append(anEntry(1));

    expect(await verify(directory)).toMatchObject({ faults: [], unsealed: 1 });
  });

  it.each<[string, (directory: string) => void, [FaultKind, number | null]]>([
    [
      'a changed byte',
      edit((lines) => replaced(lines, 9, (line) => line.replace('officer-1', 'officer-2'))),
      ['CHANGED', 9],
    ],
    [
      'a changed hash',
      edit((lines) => replaced(lines, 9, (line) => line.replace(/.{10}"\}$/, '0123456789"}'))),
      ['CHANGED', 9],
    ],
    ['a line that is broken', edit((lines) => replaced(lines, 9, (line) => line.slice(5))), ['CHANGED', 9]],
    ['a removed record', edit((lines) => lines.toSpliced(9, 1)), ['REMOVED', 9]],
    ['three removed records', edit((lines) => lines.toSpliced(8, 3)), ['REMOVED', 8]],
    ['a repeated record', edit((lines) => lines.toSpliced(9, 0, lines[4] ?? '')), ['INSERTED', 4]],
    ['a doubled record', edit((lines) => lines.toSpliced(9, 0, lines[9] ?? '')), ['INSERTED', 9]],
    [
      'a made-up record without its hash',
      edit((lines) => lines.toSpliced(9, 0, forged(lines, 9, 'a'.repeat(64)))),
      ['INSERTED', 9],
    ],
    ['a made-up record with its hash', edit((lines) => lines.toSpliced(9, 0, forged(lines, 9))), ['INSERTED', 9]],
    ['a line of rubbish', edit((lines) => lines.toSpliced(9, 0, 'rubbish')), ['INSERTED', 9]],
    ['swapped records', edit((lines) => swapped(lines, 9, 10)), ['REORDERED', 9]],
    ['a moved record', edit((lines) => lines.toSpliced(9, 1).toSpliced(14, 0, lines[9] ?? '')), ['REORDERED', 9]],
    [
      'a record moved forward',
      edit((lines) => lines.toSpliced(14, 1).toSpliced(9, 0, lines[14] ?? '')),
      ['INSERTED', 14],
    ],
  ])('names %s, and nothing else', async (_, harm, [kind, seq]) => {
    const directory = copyOf(sound);
    harm(directory);

    const { faults } = await verify(directory);

    const rest = kind === 'INSERTED' && seq === 14 ? 1 : 0; // a record put elsewhere is missing where it was
    expect(faults.slice(0, faults.length - rest).map((fault) => [fault.kind, fault.seq])).toEqual([[kind, seq]]);
    expect(faults[0]).toMatchObject({ segment: 1, line: expect.any(Number) });
  });

  it('says that a record that got a new hash was changed, or the one behind it', async () => {
    const directory = copyOf(sound);
    rewrite(directory, segment, (lines) => replaced(lines, 9, () => forged(lines, 9)));

    const { faults } = await verify(directory);

    expect(faults[0]).toMatchObject({ kind: 'CHANGED', seq: 10, message: expect.stringContaining('or that one was') });
  });

  it('finds that all records were written anew from some place on, by who has no key', async () => {
    const directory = copyOf(sound);
    rewrite(directory, segment, (lines) => rehashed(lines, 9, (content) => content.replace('officer-1', 'officer-2')));

    const { faults } = await verify(directory);

    expect(faults.map(({ kind }) => kind)).toEqual(['CHECKPOINT_MISMATCH']);
    expect(faults[0]?.message).toContain('records were written anew after record 6');
  });

  it('finds a tail that was cut off behind a checkpoint', async () => {
    const directory = copyOf(sound);
    rewrite(directory, segment, (lines) => lines.slice(0, 12));

    const { faults } = await verify(directory);

    expect(faults).toMatchObject([{ kind: 'TRUNCATED', segment: 1, line: 12, seq: 11 }]);
  });

  it('finds a tail that was cut off with its checkpoints by an anchor alone', async () => {
    const directory = copyOf(sound);
    const anchor = JSON.parse(linesOf(directory, 'checkpoints.log').at(-1) ?? '');
    rewrite(directory, segment, (lines) => lines.slice(0, 12));
    rewrite(directory, 'checkpoints.log', (lines) => lines.filter((line) => JSON.parse(line).seq <= 11));

    const without = await verify(directory);
    const { faults } = await verify(directory, { anchors: [anchor] });

    expect(without.faults).toEqual([]);
    expect(faults).toMatchObject([{ kind: 'ANCHOR_MISMATCH', message: expect.stringContaining('the end is cut off') }]);
  });

  it('finds by an anchor that records were written anew', async () => {
    const { faults } = await verify(sound, { anchors: [{ seq: 9, hash: 'f'.repeat(64) }] });

    expect(faults).toMatchObject([{ kind: 'ANCHOR_MISMATCH', seq: 9, line: 10 }]);
  });

  it('finds a last line without an end', async () => {
    const directory = copyOf(sound);
    appendFileSync(join(directory, segment), '{"kind":"ACCESS","seq":23');

    const { faults } = await verify(directory);

    expect(faults).toMatchObject([{ kind: 'TORN_LINE', segment: 1, line: 24 }]);
  });

  it('finds a header that was changed', async () => {
    const directory = copyOf(segmented);
    rewrite(directory, '000003.log', (lines) =>
      replaced(lines, 0, (line) => line.replace('"openedAt":"2', '"openedAt":"1')),
    );

    const { faults } = await verify(directory);

    expect(faults).toMatchObject([{ kind: 'BAD_HEADER', segment: 3, line: 1 }]);
  });

  it('finds segments that changed places', async () => {
    const directory = copyOf(segmented);
    renameSync(join(directory, '000002.log'), join(directory, 'x'));
    renameSync(join(directory, '000003.log'), join(directory, '000002.log'));
    renameSync(join(directory, 'x'), join(directory, '000003.log'));
    for (const name of ['000002.index', '000003.index']) unlinkSync(join(directory, name));

    const { faults } = await verify(directory);

    expect(faults.map((fault) => [fault.kind, fault.segment])).toEqual([
      ['REORDERED', 2],
      ['REORDERED', 3],
    ]);
  });

  it('finds a segment that is gone between others', async () => {
    const directory = copyOf(segmented);
    unlinkSync(join(directory, '000002.log'));

    const { faults } = await verify(directory);

    expect(faults).toMatchObject([{ kind: 'SEGMENT_MISSING', segment: 2 }]);
  });

  it('finds records that are gone from the end of a finished segment', async () => {
    const directory = copyOf(segmented);
    rewrite(directory, '000002.log', (lines) => lines.slice(0, -1));

    const { faults } = await verify(directory);

    expect(faults).toMatchObject([{ kind: 'REMOVED', segment: 2 }]);
  });

  it('finds that the first segments are gone without a note', async () => {
    const directory = copyOf(segmented);
    unlinkSync(join(directory, segment));

    const { faults } = await verify(directory);

    expect(faults).toMatchObject([{ kind: 'RETIRED_WITHOUT_NOTE', segment: 2 }]);
  });

  it.each<[string, (lines: string[]) => readonly string[], FaultKind]>([
    ['a removed checkpoint', (lines) => lines.toSpliced(2, 1), 'CHECKPOINT_REMOVED'],
    ['removed last checkpoints', (lines) => lines.slice(0, -2), 'UNSEALED'],
    [
      'a changed checkpoint',
      (lines) => replaced(lines, 2, (line) => line.replace('"at":"2', '"at":"1')),
      'BAD_SIGNATURE',
    ],
    ['swapped checkpoints', (lines) => swapped(lines, 2, 3), 'BAD_CHECKPOINT'],
    ['a line of rubbish among the checkpoints', (lines) => replaced(lines, 2, () => 'rubbish'), 'BAD_CHECKPOINT'],
  ])('finds %s', async (_, change, kind) => {
    const directory = copyOf(sound);
    rewrite(directory, 'checkpoints.log', change);

    const { faults } = await verify(directory);

    expect(faults.map((fault) => fault.kind)).toContain(kind);
  });

  it('finds that all checkpoints are gone', async () => {
    const directory = copyOf(sound);
    unlinkSync(join(directory, 'checkpoints.log'));

    const { faults } = await verify(directory);

    expect(faults.map(({ kind }) => kind)).toContain('CHECKPOINT_REMOVED');
  });

  it('tells a key that it does not have from a signature that does not hold', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');

    const { faults } = await verify(sound, { publicKeys: [publicKey] });

    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['UNKNOWN_KEY', 'UNSEALED']));
  });

  it('accepts checkpoints of an earlier key that is given too', async () => {
    const directory = copyOf(sound);
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const log = await open(directory, { signingKey: privateKey });
    await log.close();

    const { faults } = await verify(directory, { publicKeys: [keys.publicKey, publicKey] });

    expect(faults).toEqual([]);
  });

  it('finds a search index that leaves something out', async () => {
    const directory = copyOf(segmented);
    const path = join(directory, '000002.index');
    const bytes = readFileSync(path);
    bytes.fill(0, bytes.length - 4);
    writeFileSync(path, bytes);

    const { faults } = await verify(directory);

    expect(faults).toMatchObject([{ kind: 'INDEX_MISMATCH', segment: 2 }]);
  });

  it('keeps the first thousand faults of a ruined log and counts the others', async () => {
    const directory = await aLogOf(1100);
    rewrite(directory, segment, (lines) => lines.map((line, index) => (index < 2 ? line : `${line}x`)));

    const found = await verify(directory);

    expect(found.faults).toHaveLength(1000);
    expect(found.faultCount).toBeGreaterThan(1100);
  });
});

function copyOf(directory: string): string {
  const copy = aFolder();
  for (const name of readdirSync(directory)) cpSync(join(directory, name), join(copy, name));
  return copy;
}

function edit(change: (lines: string[]) => readonly string[]): (directory: string) => void {
  return (directory) => rewrite(directory, segment, change);
}
