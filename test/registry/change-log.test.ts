import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { connectDatabase } from '#platform/mongo.ts';
import { type ChangeEntry, type ChangeLog, readEntry, writeEntry } from '../../registry/change-log.ts';
import { logFileName, openFileLog } from '../../registry/file-log.ts';
import { createMongoLog } from '../../registry/mongo-log.ts';
import { aFolder } from './open-registry.ts';

/** A place for a log, which can be opened several times. */
interface Place {
  /** Answers a log that is closed when the test is finished. */
  open(): Promise<ChangeLog>;
}

const places: [string, () => Place][] = [
  ['in a folder', () => aFolderPlace(aFolder())],
  ['in a database', aDatabasePlace],
];

describe.each(places)('a change log %s', (_, aPlace) => {
  it('gives back what was appended, in order, also after it was opened again', async () => {
    const place = aPlace();
    const first = await place.open();
    const lines = linesOf(5);
    for (const [place, line] of lines.entries()) await first.append(place + 1, line);

    expect(await bodiesOf(first, 0)).toEqual(['change 1', 'change 2', 'change 3', 'change 4', 'change 5']);
    expect(await bodiesOf(first, 3)).toEqual(['change 4', 'change 5']);
    expect(await bodiesOf(first, 5)).toEqual([]);
    await first.close();
    expect(await bodiesOf(await place.open(), 2)).toEqual(['change 3', 'change 4', 'change 5']);
  });

  it('takes each number once: of two at the same time the other one is told so', async () => {
    const log = await aPlace().open();
    const [first = '', second = '', other = ''] = [...linesOf(2), ...linesOf(1, 'another')];
    await log.append(1, first);

    const outcomes = await Promise.allSettled([log.append(2, second), log.append(2, second), log.append(1, other)]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const faults = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.name] : []));
    expect(faults).toEqual(['LogConflict', 'LogConflict']);
    expect(await bodiesOf(log, 0)).toEqual(['change 1', 'change 2']);
  });

  it('holds a change of two megabytes in every script', async () => {
    const log = await aPlace().open();
    const body = '"Rumah\\n 家 🏠"'.repeat(130_000);

    await log.append(1, writeEntry({ ...entryOf(1), body }, '0'.repeat(64)).line);

    expect((await bodiesOf(log, 0))[0] === body).toBe(true);
  });
});

describe('a change log in a folder', () => {
  it('is written by one process at a time', async () => {
    const place = aFolderPlace(aFolder());
    await place.open();

    await expect(place.open()).rejects.toThrow(
      'is being written by another process. End that one, or set another folder',
    );
  });

  it('cuts off what a process that was killed left half written, and goes on', async () => {
    const folder = aFolder();
    const place = aFolderPlace(folder);
    const first = await place.open();
    const [one = '', two = ''] = linesOf(2);
    await first.append(1, one);
    await first.close();
    appendFileSync(join(folder, logFileName), two.slice(0, 100));

    const next = await place.open();
    await next.append(2, two);

    expect(await bodiesOf(next, 0)).toEqual(['change 1', 'change 2']);
    expect(readFileSync(join(folder, logFileName), 'utf8')).toBe(one + two);
  });

  it('names the line that it did not write, and does not start over it', async () => {
    const folder = aFolder();
    const [one = '', two = ''] = linesOf(2);
    writeFileSync(join(folder, logFileName), `${one}{"seq":2}\n${two}`);

    await expect(aFolderPlace(folder).open()).rejects.toThrow(`${logFileName}:2: this is no line`);
  });
});

describe('a change log in a database', () => {
  it('is written by several registries, and each sees what the others have appended', async () => {
    const place = aDatabasePlace();
    const [here, there] = [await place.open(), await place.open()];
    const [one = '', two = ''] = linesOf(2);
    await here.append(1, one);

    await expect(there.append(1, one)).rejects.toMatchObject({ name: 'LogConflict' });
    await there.append(2, two);

    expect(await bodiesOf(here, 0)).toEqual(['change 1', 'change 2']);
  });
});

function aFolderPlace(folder: string): Place {
  return { open: () => closedAtEnd(openFileLog(folder)) };
}

function aDatabasePlace(): Place {
  const name = `test_changes_${randomBytes(6).toString('hex')}`;
  return {
    async open() {
      const database = await connectDatabase('registry', inject('mongoUri'), name);
      onTestFinished(async () => void (await database.dropDatabase().catch(() => {})));
      return closedAtEnd(Promise.resolve(createMongoLog(database)));
    },
  };
}

async function closedAtEnd(opening: Promise<ChangeLog>): Promise<ChangeLog> {
  const log = await opening;
  onTestFinished(() => log.close());
  return log;
}

function linesOf(count: number, what = 'change'): string[] {
  let hash = '0'.repeat(64);
  return Array.from({ length: count }, (_, place) => {
    const written = writeEntry({ ...entryOf(place + 1), body: `${what} ${place + 1}` }, hash);
    hash = written.hash;
    return written.line;
  });
}

function entryOf(seq: number): ChangeEntry {
  return {
    seq,
    at: '2026-03-01T08:00:00.000Z',
    kind: 'ADMIT',
    author: 'operator',
    body: '',
    jws: '',
    graph: null,
    leftOut: [],
  };
}

async function bodiesOf(log: ChangeLog, after: number): Promise<string[]> {
  const bodies: string[] = [];
  for await (const line of log.linesAfter(after)) bodies.push(readEntry(line).body);
  return bodies;
}
