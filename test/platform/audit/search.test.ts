import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '#platform/audit/record.ts';
import { type AccessFilter, createAuditSearch } from '#platform/audit/search.ts';
import { aClock, aFolder, open } from './audit-folder.ts';
import { anEntry } from './entries.ts';

describe('a search of the audit log', () => {
  it('finds the accesses to a household, newest first, also those just written', async () => {
    const directory = aFolder();
    await using log = await open(directory, { segmentBytes: 2000 });
    for (let number = 1; number <= 20; number += 1) {
      await log.append(anEntry(number, { households: [`house-${number % 3}`, 'house-x'] }));
    }

    const { accesses, next } = await createAuditSearch(directory).findAccesses({ household: 'house-2' }, { limit: 50 });

    expect(accesses.map(({ record }) => record.requestId)).toEqual(
      [20, 17, 14, 11, 8, 5, 2].map((n) => `request-${n}`),
    );
    expect(next).toBeNull();
  });

  it.each<[AccessFilter, number[]]>([
    [{ actor: 'officer-1' }, [6, 4, 2]],
    [{ person: 'person-3-a' }, [3]],
    [{ purpose: 'AUDIT' }, [5]],
    [{ agency: 'bkkbn', role: 'MINISTRY_OFFICER' }, [1]],
    [{ from: '2026-03-01T08:00:03Z', to: '2026-03-01T08:00:05Z' }, [4, 3]],
    [{ household: 'household-4', actor: 'officer-2' }, []],
    [{}, [6, 5, 4, 3, 2, 1]],
  ])('finds what fits all of %j', async (filter, expected) => {
    const directory = aFolder();
    const clock = aClock();
    await using log = await open(directory, { clock });
    const changes: Partial<AuditEntry>[] = [
      { actor: 'officer-2', agency: 'bkkbn', role: 'MINISTRY_OFFICER' },
      {},
      { actor: 'officer-2' },
      {},
      { actor: 'officer-2', purpose: 'AUDIT' },
      {},
    ];
    for (const [index, change] of changes.entries()) {
      clock.move(1000);
      await log.append(anEntry(index + 1, change));
    }

    const { accesses } = await createAuditSearch(directory).findAccesses(filter, { limit: 10 });

    expect(accesses.map(({ record }) => record.requestId)).toEqual(expected.map((number) => `request-${number}`));
  });

  it('merges the logs of several gateways by time, and pages through them without a loss', async () => {
    const directory = aFolder();
    const clock = aClock();
    const logs = await Promise.all(['east', 'west'].map((name) => open(join(directory, name), { clock })));
    for (let number = 1; number <= 11; number += 1) {
      clock.move(1000);
      await logs[number % 3 === 0 ? 0 : 1]?.append(anEntry(number));
    }
    const search = createAuditSearch(directory);

    const found: string[] = [];
    let before: string | undefined;
    do {
      const page = await search.findAccesses({}, { limit: 2, before });
      found.push(...page.accesses.map(({ gateway, record }) => `${gateway} ${record.requestId}`));
      expect(page.accesses.length).toBeLessThanOrEqual(2);
      before = page.next ?? undefined;
      clock.move(1000);
      await logs[0]?.append(anEntry(100)); // newer than what the pages began with
    } while (before !== undefined);
    for (const log of logs) await log.close();

    expect(found).toEqual(
      Array.from({ length: 11 }, (_, index) => `${(11 - index) % 3 === 0 ? 'east' : 'west'} request-${11 - index}`),
    );
  });

  it('finds the same with an index as by reading everything', async () => {
    const household = fc.integer({ min: 0, max: 6 }).map((number) => `house-${number}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(household, { maxLength: 4 }), { minLength: 1, maxLength: 25 }),
        async (rows) => {
          const directory = aFolder();
          const log = await open(directory, { segmentBytes: 1500 });
          for (const [index, households] of rows.entries()) await log.append(anEntry(index, { households }));
          await log.close();
          const search = createAuditSearch(directory);

          for (let number = 0; number <= 6; number += 1) {
            const sought = `house-${number}`;
            const { accesses } = await search.findAccesses({ household: sought }, { limit: 100 });

            const expected = rows.flatMap((row, index) => (row.includes(sought) ? [`request-${index}`] : [])).reverse();
            expect(accesses.map(({ record }) => record.requestId)).toEqual(expected);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it.each<[string, (path: string) => void]>([
    ['is gone', (path) => rmSync(path)],
    ['is empty', (path) => writeFileSync(path, '')],
    ['was overwritten', (path) => writeFileSync(path, Buffer.alloc(96, 7))],
  ])('makes an index anew that %s', async (_, harm) => {
    const directory = aFolder();
    const log = await open(directory, { segmentBytes: 1500 });
    for (let number = 1; number <= 12; number += 1) await log.append(anEntry(number));
    await log.close();
    const indexes = readdirSync(directory).filter((name) => name.endsWith('.index'));
    for (const name of indexes) harm(join(directory, name));

    const { accesses } = await createAuditSearch(directory).findAccesses({ person: 'person-2-b' }, { limit: 5 });

    expect(indexes.length).toBeGreaterThan(2);
    expect(accesses).toHaveLength(1);
    expect(readdirSync(directory).filter((name) => name.endsWith('.index'))).toEqual(indexes);
  });

  it('finds many accesses of one household over many blocks of the index', async () => {
    const directory = aFolder();
    const clock = aClock();
    const log = await open(directory, { clock });
    const crowd = Array.from({ length: 10_000 }, (_, index) => `p${index}`);
    for (let number = 1; number <= 15; number += 1) await log.append(anEntry(number, { persons: crowd }));
    clock.move(86_400_000);
    await log.append(anEntry(16)); // the day is over: the segment is indexed
    await log.close();

    const { accesses } = await createAuditSearch(directory).findAccesses({ person: 'p4321' }, { limit: 50 });

    expect(accesses.map(({ record }) => record.requestId)).toEqual(
      Array.from({ length: 15 }, (_, index) => `request-${15 - index}`),
    );
  });

  it('leaves out a record that is half written', async () => {
    const directory = aFolder();
    const log = await open(directory);
    await log.append(anEntry(1));
    await log.close();
    writeFileSync(join(directory, '000001.log'), '{"kind":"ACCESS","seq":4,"at":"2027', { flag: 'a' });

    const { accesses } = await createAuditSearch(directory).findAccesses({}, { limit: 5 });

    expect(accesses).toHaveLength(1);
  });

  it.each(['', 'x', Buffer.from('[["",1.5]]').toString('base64url')])(
    'refuses a place that is none: "%s"',
    async (before) => {
      const search = createAuditSearch(aFolder());

      const finding = search.findAccesses({}, { limit: 5, before });

      await expect(finding).rejects.toThrow(RangeError);
    },
  );

  it('finds nothing in a folder that is not there', async () => {
    const search = createAuditSearch(join(aFolder(), 'nowhere'));

    expect(await search.findAccesses({ household: 'h' }, { limit: 5 })).toEqual({ accesses: [], next: null });
  });
});
