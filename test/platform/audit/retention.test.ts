import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aClock, aDisk, aFolder, linesOf, open, rewrite, verify } from './audit-folder.ts';
import { anEntry } from './entries.ts';

const dayMs = 86_400_000;

describe('the retention of an audit log', () => {
  it('removes segments when their last record is too old, and says so in the chain', async () => {
    const { directory, clock } = await aLogOfDays(5);
    clock.move(3 * dayMs);

    const log = await open(directory, { clock, retentionDays: 5 });
    await log.close();

    const notes = segmentsOf(directory)
      .flatMap((name) => linesOf(directory, name))
      .map((line) => JSON.parse(line))
      .filter(({ note }) => note === 'RETIRED');
    expect(segmentsOf(directory)).not.toContain('000001.log');
    expect(notes[0]).toMatchObject({
      segment: 1,
      firstSeq: 1,
      lastSeq: 2,
      endHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(notes).toHaveLength(5 + 1 - segmentsOf(directory).length + 1);
    expect(await verify(directory)).toMatchObject({ faults: [], firstSeq: notes.at(-1).lastSeq + 1 });
  });

  it('does so too when a day begins while the log is open', async () => {
    const directory = aFolder();
    const clock = aClock();
    const log = await open(directory, { clock, retentionDays: 2 });
    for (let day = 1; day <= 6; day += 1) {
      await log.append(anEntry(day));
      clock.move(dayMs);
    }
    await log.close();

    expect(segmentsOf(directory)).not.toContain('000001.log');
    expect((await verify(directory)).faults).toEqual([]);
  });

  it('keeps what is young enough', async () => {
    const { directory, clock } = await aLogOfDays(5);

    const log = await open(directory, { clock, retentionDays: 30 });
    await log.close();

    expect(segmentsOf(directory)).toContain('000001.log');
  });

  it('keeps a segment as long as the note of it is not sealed', async () => {
    const { directory, clock } = await aLogOfDays(5);
    clock.move(3 * dayMs);
    const { disk, failing } = aDisk();
    const log = await open(directory, {
      clock,
      disk,
      retentionDays: 5,
      onCheckpoint: () => {
        failing.writes = 'checkpoints.log'; // behind the first, which covers the opening
      },
    });
    await log.close();

    expect(segmentsOf(directory)).toContain('000001.log');
  });

  it('does not excuse a log that starts late where the note is not under a checkpoint', async () => {
    const { directory, clock } = await aLogOfDays(3);
    clock.move(10 * dayMs);
    const log = await open(directory, { clock, retentionDays: 5 });
    await log.close();
    rewrite(directory, 'checkpoints.log', (lines) => lines.slice(0, 4));

    const { faults } = await verify(directory);

    expect(faults.map(({ kind }) => kind)).toContain('RETIRED_WITHOUT_NOTE');
  });

  it('does not excuse the removal of more than the note says', async () => {
    const { directory, clock } = await aLogOfDays(5);
    clock.move(3 * dayMs);
    const log = await open(directory, { clock, retentionDays: 6 });
    await log.close();
    unlinkSync(join(directory, segmentsOf(directory)[0] ?? ''));

    const { faults } = await verify(directory);

    expect(faults.map(({ kind }) => kind)).toEqual(['RETIRED_WITHOUT_NOTE']);
  });
});

/** A log with one access a day, closed at the end of the last. */
async function aLogOfDays(days: number) {
  const directory = aFolder();
  const clock = aClock();
  const log = await open(directory, { clock });
  for (let day = 1; day <= days; day += 1) {
    await log.append(anEntry(day));
    clock.move(dayMs);
  }
  await log.close();
  return { directory, clock };
}

function segmentsOf(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => /^\d+\.log$/.test(name))
    .sort();
}
