import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, aLogOf, open, verify } from './audit-folder.ts';

describe('the lock of an audit folder', () => {
  it('keeps a second writer away while the first is at work', async () => {
    const directory = aFolder();
    const first = await open(directory);

    const second = open(directory);
    await expect(second).rejects.toThrow(`is being written by process ${process.pid}`);
    await first.close();
    await using third = await open(directory);

    expect(third.canWrite()).toBe(true);
  });

  it('is taken over from a process that is gone, also where its number lives on', async () => {
    const directory = await aLogOf(1);
    writeFileSync(
      join(directory, 'other.lock'),
      JSON.stringify({ host: hostname(), pid: process.pid, started: 'long/ago' }),
    );

    await using log = await open(directory);

    expect(log.canWrite()).toBe(true);
  });

  it('is left to a process of another machine', async () => {
    const directory = await aLogOf(1);
    writeFileSync(join(directory, 'other.lock'), JSON.stringify({ host: 'elsewhere', pid: 1, started: '' }));

    const opening = open(directory);

    await expect(opening).rejects.toThrow('process 1 on elsewhere');
  });

  it('never goes to two, and is free again when all of them are gone', async () => {
    const directory = await aLogOf(1);
    writeFileSync(join(directory, 'other.lock'), 'torn');

    const openings = await Promise.allSettled(Array.from({ length: 8 }, () => open(directory)));

    const opened = openings.filter((opening) => opening.status === 'fulfilled');
    for (const { value } of opened) await value.close();
    await using later = await open(directory);
    expect(opened.length).toBeLessThanOrEqual(1);
    expect(later.canWrite()).toBe(true);
    expect((await verify(directory)).faults).toEqual([]);
  });
});
