import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { connectDatabase } from '#platform/mongo.ts';
import type { OperationUse, UsageBatch } from '#platform/registry/wire.ts';
import { openFileUsage } from '../../registry/usage/file-usage.ts';
import { createMongoUsage } from '../../registry/usage/mongo-usage.ts';
import { parseBatch, type UsageLedger } from '../../registry/usage/usage.ts';
import { createTestLogger } from '../support/log.ts';
import { aFolder } from './open-registry.ts';

type Open = (most?: number) => Promise<UsageLedger>;

const places: [string, () => Open][] = [
  ['in a file', aFilePlace],
  ['in a database', aDatabasePlace],
];

describe.each(places)('the usage %s', (_, aPlace) => {
  it('sums up who used what, from the first day to the last, and survives a restart', async () => {
    const open = aPlace();
    const first = await open();
    await first.record(aBatch('2026-03-02', [aUse({ count: 3 })]));
    await first.record(aBatch('2026-03-05', [aUse({ count: 4 }), aUse({ client: 'web', count: 1 })]));
    await first.close();

    const second = await open();
    await second.record(aBatch('2026-03-01', [aUse({ count: 1 })]));

    const known = await second.readAll();
    expect(known.toSorted((a, b) => b.count - a.count)).toEqual([
      {
        coordinate: 'Query.visits',
        client: 'desk',
        operationName: 'Visits',
        count: 8,
        firstSeen: '2026-03-01',
        lastSeen: '2026-03-05',
      },
      {
        coordinate: 'Query.visits',
        client: 'web',
        operationName: 'Visits',
        count: 1,
        firstSeen: '2026-03-05',
        lastSeen: '2026-03-05',
      },
    ]);
  });

  it('forgets what was not used for the longest time where it becomes too much', async () => {
    const usage = await aPlace()(3);
    for (const day of [1, 2, 3, 4, 5]) {
      await usage.record(aBatch(`2026-03-0${day}`, [aUse({ coordinates: [`Query.field${day}`] })]));
    }

    const known = await usage.readAll();

    expect(known.map(({ coordinate }) => coordinate).toSorted()).toEqual([
      'Query.field3',
      'Query.field4',
      'Query.field5',
    ]);
  });

  it('keeps no name of an operation that the public chose, or that may hold a number of a person', async () => {
    const usage = await aPlace()();
    await usage.record(
      aBatch('2026-03-01', [
        aUse({ client: 'anonymous', operationName: 'Anything' }),
        aUse({ operationName: 'Of3212990101800001' }),
      ]),
    );

    expect((await usage.readAll()).map(({ operationName }) => operationName)).toEqual([null, null]);
  });

  it('believes no gateway that a use was tomorrow', async () => {
    const usage = await aPlace()();
    await usage.record(aBatch('2999-01-01', [aUse({})]));

    expect((await usage.readAll())[0]?.lastSeen).toBe(new Date().toISOString().slice(0, 10));
  });
});

describe('the usage in a file', () => {
  it('begins anew where the file is damaged, and is for its owner alone', async () => {
    const path = join(aFolder(), 'usage.json');
    writeFileSync(path, '[{"coordinate":');
    const usage = await openFileUsage(path, createTestLogger('registry'));

    expect(await usage.readAll()).toEqual([]);
    await usage.record(aBatch('2026-03-01', [aUse({})]));
    await usage.close();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveLength(1);
  });
});

describe('a batch of a gateway', () => {
  it.each<[string, object]>([
    ['no time', { since: 'yesterday' }],
    ['a value in place of an element', { uses: [aUse({ coordinates: ['Query.household(nik: "x")'] })] }],
    ['a negative count', { uses: [aUse({ count: -1 })] }],
  ])('with %s is not taken', (_, fault) => {
    expect(parseBatch(aBatch('2026-03-01', [aUse({})]))).not.toBeNull();
    expect(parseBatch({ ...aBatch('2026-03-01', [aUse({})]), ...fault })).toBeNull();
  });
});

function aUse(changes: Partial<OperationUse>): OperationUse {
  return {
    client: 'desk',
    operationName: 'Visits',
    signature: 'a'.repeat(64),
    count: 1,
    coordinates: ['Query.visits'],
    ...changes,
  };
}

function aBatch(day: string, uses: readonly OperationUse[]): UsageBatch {
  return { gateway: 'gateway-4000', since: `${day}T08:00:00.000Z`, until: `${day}T08:00:05.000Z`, uses };
}

function aFilePlace(): Open {
  const path = join(aFolder(), 'usage.json');
  return async (most) => {
    const usage = await openFileUsage(path, createTestLogger('registry'), most);
    onTestFinished(() => usage.close());
    return usage;
  };
}

function aDatabasePlace(): Open {
  const name = `test_usage_${aFolder().slice(-6).toLowerCase()}`;
  return async (most) => {
    const database = await connectDatabase('registry', inject('mongoUri'), name);
    onTestFinished(async () => {
      await database.dropDatabase().catch(() => {});
      await database.close();
    });
    return createMongoUsage(database, most);
  };
}
