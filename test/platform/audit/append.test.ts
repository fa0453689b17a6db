import { readdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AuditUnavailableError } from '#platform/audit/errors.ts';
import { aClock, aDisk, aFolder, aLogOf, keys, linesOf, open, verify } from './audit-folder.ts';
import { anEntry } from './entries.ts';

const segment = '000001.log';
const notes = (directory: string, name = segment) =>
  linesOf(directory, name)
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'NOTE');

describe('an audit log', () => {
  it('writes many concurrent appends with one write and one sync', async () => {
    const directory = aFolder();
    const { disk, counts } = aDisk();
    await using log = await open(directory, { disk });
    counts.syncs = 0;
    counts.writes = 0;

    await Promise.all(Array.from({ length: 500 }, (_, number) => log.append(anEntry(number))));

    expect(counts).toEqual({ writes: 1, syncs: 1 });
    expect(linesOf(directory, segment)).toHaveLength(502);
  });

  it('gathers what comes while a batch is being synced into the next', async () => {
    const { disk, counts } = aDisk();
    await using log = await open(aFolder(), { disk });
    counts.syncs = 0;

    const appendOften = async () => {
      for (let number = 1; number <= 10; number += 1) await log.append(anEntry(number));
    };
    await Promise.all(Array.from({ length: 60 }, appendOften));

    expect(counts.syncs).toBeLessThanOrEqual(20);
  });

  it('settles an append only after its record is synced', async () => {
    const directory = aFolder();
    const { disk, failing } = aDisk();
    await using log = await open(directory, { disk });
    failing.syncs = segment;

    const append = log.append(anEntry(1));

    await expect(append).rejects.toBeInstanceOf(AuditUnavailableError);
  });

  it('goes on with the chain where an earlier writer ended', async () => {
    const directory = await aLogOf(3);

    await using log = await open(directory);
    await log.append(anEntry(4));

    expect(await verify(directory)).toMatchObject({ faults: [], records: 7, lastSeq: 7 });
  });

  it('refuses a key that cannot sign checkpoints', async () => {
    const opening = open(aFolder(), { signingKey: keys.publicKey });

    await expect(opening).rejects.toThrow('Ed25519 private key');
  });

  it('begins a new segment when one is full', async () => {
    const directory = await aLogOf(30, { segmentBytes: 4096 });

    const segments = readdirSync(directory).filter((name) => /^\d+\.log$/.test(name));

    expect(segments.length).toBeGreaterThan(3);
    for (const name of segments) expect(statSync(join(directory, name)).size).toBeLessThan(5000);
    expect((await verify(directory)).faults).toEqual([]);
  });

  it('begins a new segment when the day is over, in UTC', async () => {
    const directory = aFolder();
    const clock = aClock('2026-03-01T23:59:59.000Z');
    await using log = await open(directory, { clock });
    await log.append(anEntry(1));

    clock.move(2000);
    await log.append(anEntry(2));

    expect(linesOf(directory, '000002.log').map((line) => JSON.parse(line).at ?? 'header')).toEqual([
      'header',
      '2026-03-02T00:00:01.000Z',
    ]);
  });

  it.each([1, 5000])('removes a torn last line, which nobody was promised, and says so: %i bytes', async (bytes) => {
    const directory = await aLogOf(3);
    writeFileSync(join(directory, segment), '{'.padEnd(bytes, 'x'), { flag: 'a' });

    await using log = await open(directory);

    expect(notes(directory).at(-1)).toMatchObject({ note: 'OPENED', tornBytes: bytes });
    expect((await verify(directory)).faults).toEqual([]);
    expect(log.state).toBe('WRITING');
  });

  it('goes on from a segment of which not even the header was written', async () => {
    const directory = await aLogOf(3);
    writeFileSync(join(directory, '000002.log'), '{"kind":"SEGM');

    await using log = await open(directory);
    await log.append(anEntry(4));

    expect(readdirSync(directory)).not.toContain('000002.log');
    expect((await verify(directory)).faults).toEqual([]);
  });

  it.each(['writes', 'syncs'] as const)('leaves nothing of records that failed, and recovers: %s', async (kind) => {
    const directory = aFolder();
    const clock = aClock();
    const { disk, failing } = aDisk();
    await using log = await open(directory, { clock, disk, sealEveryRecords: 1 });
    await log.append(anEntry(1));
    const before = readFileSync(join(directory, segment), 'utf8');

    failing[kind] = segment;
    const results = await Promise.allSettled([log.append(anEntry(2)), log.append(anEntry(3))]);
    const whileFailing = {
      state: log.state,
      canWrite: log.canWrite(),
      text: readFileSync(join(directory, segment), 'utf8'),
    };
    failing[kind] = '';
    clock.move(1000);
    await log.append(anEntry(4));
    const { state } = log;
    await log.close();

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(whileFailing).toEqual({ state: 'FAILED', canWrite: false, text: before });
    expect(state).toBe('WRITING');
    expect(notes(directory)).toContainEqual(expect.objectContaining({ seq: 3, note: 'WRITE_FAILED', refused: 2 }));
    expect((await verify(directory)).faults).toEqual([]);
  });

  it('tries a broken disk once a second at most', async () => {
    const clock = aClock();
    const { disk, counts, failing } = aDisk();
    await using log = await open(aFolder(), { clock, disk });
    failing.writes = segment;
    await log.append(anEntry(1)).catch(() => undefined);
    clock.move(1000);
    await log.append(anEntry(2)).catch(() => undefined);
    counts.writes = 0;

    clock.move(999);
    const refusals = await Promise.allSettled([log.append(anEntry(3)), log.append(anEntry(4))]);

    expect(refusals.every(({ status }) => status === 'rejected')).toBe(true);
    expect(counts.writes).toBe(0);
    failing.writes = '';
  });

  it('recovers also when nobody appends, since the gateway asks before it works', async () => {
    const clock = aClock();
    const { disk, failing } = aDisk();
    await using log = await open(aFolder(), { clock, disk });
    failing.writes = segment;
    await log.append(anEntry(1)).catch(() => undefined);
    failing.writes = '';
    clock.move(1000);

    const first = log.canWrite();

    expect(first).toBe(false);
    await expect.poll(() => log.canWrite()).toBe(true);
  });

  it.each<[string, (path: string) => void]>([
    ['removed', (path) => renameSync(path, `${path}.away`)],
    ['cut', (path) => truncateSync(path, 10)],
  ])('notices that its file was %s, and takes nothing more', async (_, harm) => {
    const directory = aFolder();
    const faults: Error[] = [];
    await using log = await open(directory, { sealEveryMs: 20, onFault: (fault) => faults.push(fault) });
    await log.append(anEntry(1));

    harm(join(directory, segment));
    await expect.poll(() => log.canWrite()).toBe(false);
    const append = log.append(anEntry(2));

    await expect(append).rejects.toBeInstanceOf(AuditUnavailableError);
    expect(faults[0]?.message).toContain('removed, replaced or cut');
  });

  it('refuses when records have waited too long for a checkpoint, and goes on when one is made', async () => {
    const directory = aFolder();
    const clock = aClock();
    const { disk, failing } = aDisk();
    await using log = await open(directory, { clock, disk, sealEveryRecords: 1, maxUnsealedMs: 60_000 });
    failing.writes = 'checkpoints.log';
    await log.append(anEntry(1));

    clock.move(60_000);
    const atBound = log.canWrite();
    clock.move(1);
    const behindBound = log.canWrite();
    const refusal = log.append(anEntry(2));
    await expect(refusal).rejects.toThrow('its records could not be signed for too long');
    failing.writes = '';
    clock.move(1000);
    await log.append(anEntry(3));
    const atEnd = [log.canWrite(), log.state];
    await log.close();

    expect([atBound, behindBound, ...atEnd]).toEqual([true, false, true, 'WRITING']);
    expect((await verify(directory)).faults).toEqual([]);
  });

  it('hands each checkpoint out', async () => {
    const directory = aFolder();
    const seqs: number[] = [];
    const log = await open(directory, { sealEveryRecords: 2, onCheckpoint: ({ seq }) => seqs.push(seq) });
    for (let number = 1; number <= 4; number += 1) await log.append(anEntry(number));
    await log.close();

    expect(seqs).toEqual(linesOf(directory, 'checkpoints.log').map((line) => JSON.parse(line).seq));
    expect(seqs[0]).toBe(1);
    expect(seqs.at(-1)).toBe(6);
  });

  it('takes nothing after it is closed', async () => {
    const log = await open(aFolder());
    await log.close();

    const append = log.append(anEntry(1));

    await expect(append).rejects.toThrow('it is closed');
    expect(log.canWrite()).toBe(false);
  });

  it('writes what waits before it closes', async () => {
    const directory = aFolder();
    const log = await open(directory);

    const append = log.append(anEntry(1));
    await log.close();

    await expect(append).resolves.toBeUndefined();
    expect(notes(directory).at(-1)).toMatchObject({ seq: 3, note: 'CLOSED' });
  });

  it.each<[string, (directory: string) => void, string]>([
    ['the end was cut off', (directory) => truncateSync(join(directory, segment), 700), 'ends before record 5'],
    [
      'the checkpoints are gone',
      (directory) => renameSync(join(directory, 'checkpoints.log'), join(directory, 'x')),
      'no checkpoints',
    ],
    ['the records are gone', (directory) => renameSync(join(directory, segment), join(directory, 'x')), 'no records'],
  ])('refuses to write on where %s', async (_, harm, message) => {
    const directory = await aLogOf(3);
    harm(directory);

    const opening = open(directory);

    await expect(opening).rejects.toThrow(message);
  });
});
