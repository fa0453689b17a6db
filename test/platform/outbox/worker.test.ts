import { randomUUID } from 'node:crypto';
import { type Connection, createConnection, type Model, Schema, type Types } from 'mongoose';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { HubError } from '#platform/errors.ts';
import { type Delivery, deliveryFields, deliveryIndex, waitingDelivery } from '#platform/outbox/delivery.ts';
import { dataOf, type HubConnection } from '#platform/outbox/hub-connection.ts';
import { createOutbox } from '#platform/outbox/outbox.ts';
import { retryDelayMs } from '#platform/outbox/retry-delay.ts';
import { createOutboxWorker } from '#platform/outbox/worker.ts';
import { findsWithoutIndex } from '../../subgraphs/family-planning/index-use.ts';
import { createTestLogger } from '../../support/log.ts';

interface Letter {
  readonly _id: Types.ObjectId;
  readonly text: string;
  readonly stage: string;
  readonly delivery: Delivery;
}

const start = new Date('2026-06-30T08:00:00Z');
const instant = (ms: number) => new Date(start.getTime() + ms);
const away = () => new HubError('SUBGRAPH_UNREACHABLE', 'hub cannot be reached.', { ministry: 'hub' });

describe('an outbox', () => {
  let database: Connection;
  let letters: Model<Letter>;
  const commands: Record<string, unknown>[] = [];

  beforeAll(async () => {
    database = await createConnection(inject('mongoUri'), {
      dbName: `test_outbox_${randomUUID().slice(0, 8)}`,
      monitorCommands: true,
      autoIndex: false,
      autoCreate: false,
    }).asPromise();
    database.getClient().on('commandStarted', ({ command }) => commands.push(command));
    const schema = new Schema<Letter>({ text: String, stage: String, delivery: deliveryFields } as never, {
      versionKey: false,
    });
    schema.index(deliveryIndex);
    letters = database.model<Letter>('letters', schema, 'letters');
    await letters.createIndexes();
  });
  afterEach(() => letters.deleteMany({}));
  afterAll(async () => {
    await database.dropDatabase();
    await database.close();
  });

  const write = (...texts: readonly string[]) =>
    letters.insertMany(
      texts.map((text, n) => ({ text, stage: 'SENT', delivery: waitingDelivery(1, instant(n)) })) as never[],
    );
  const workerOf = (deliver: (letter: Letter) => Promise<void>, now: () => Date = () => instant(60_000)) => {
    const outbox = createOutbox(letters);
    const hub: HubConnection = { ask: async () => ({}), close: async () => {} };
    return createOutboxWorker({
      route: {
        outbox,
        async deliver(letter) {
          await deliver(letter);
          await outbox.markArrived(letter, { where: { stage: 'SENT' }, update: { $set: { stage: 'ARRIVED' } } });
        },
      },
      hub,
      logger: createTestLogger('outbox'),
      now,
    });
  };

  it('delivers what waits, the longest due first, and each message once', async () => {
    await write('first', 'second', 'third');
    const arrived: string[] = [];
    const worker = workerOf(async ({ text }) => void arrived.push(text));

    expect([await worker.deliverDue(), await worker.deliverDue()]).toEqual([3, 0]);

    expect(arrived).toEqual(['first', 'second', 'third']);
    expect(await letters.countDocuments({ stage: 'ARRIVED', 'delivery.state': 'DONE' })).toBe(3);
  });

  it('gives a message to one of many workers alone', async () => {
    await write(...Array.from({ length: 30 }, (_, n) => `letter ${n}`));
    const arrived: string[] = [];
    const workers = Array.from({ length: 5 }, () => workerOf(async ({ text }) => void arrived.push(text)));

    await Promise.all(workers.map((worker) => worker.deliverDue()));

    expect(arrived.toSorted()).toEqual([...new Set(arrived)].toSorted());
    expect(arrived).toHaveLength(30);
  });

  it('lets a message that did not arrive wait, longer each time, and goes on with the others', async () => {
    await write('fails', 'arrives');
    let now = instant(1000);
    const tried: string[] = [];
    const worker = workerOf(
      async ({ text }) => {
        tried.push(text);
        if (text === 'fails') throw new Error('the receiver is away');
      },
      () => now,
    );

    await worker.deliverDue();
    await worker.deliverDue();
    now = instant(2000);
    await worker.deliverDue();

    expect(tried).toEqual(['fails', 'arrives', 'fails']);
    expect(await letters.findOne({ text: 'fails' }).lean()).toMatchObject({
      delivery: { state: 'WAITING', attempts: 2, nextAt: instant(4000) },
    });
  });

  it('tries no further message while the hub itself is away', async () => {
    await write('first', 'second');
    const tried: string[] = [];
    const worker = workerOf(async ({ text }) => {
      tried.push(text);
      throw away();
    });

    expect(await worker.deliverDue()).toBe(0);

    expect(tried).toEqual(['first']);
  });

  it('gives a message anew whose taker was killed, once its lease is over', async () => {
    await write('of the dead');
    const outbox = createOutbox(letters);

    const taken = await outbox.take(instant(0));
    const soon = await outbox.take(instant(29_000));
    const later = await outbox.take(instant(30_001));

    expect(taken?.text).toBe('of the dead');
    expect(soon).toBeNull();
    expect(later?.delivery.attempts).toBe(2);
  });

  it('keeps a message that was written while an older one was on its way', async () => {
    await write('letter');
    const outbox = createOutbox(letters);
    const old = (await outbox.take(instant(0))) as Letter;
    await letters.updateOne({ _id: old._id }, { $set: { delivery: waitingDelivery(2, instant(0)) } });

    await outbox.markArrived(old, { where: { stage: 'SENT' }, update: { $set: { stage: 'ARRIVED' } } });

    expect(await letters.findOne({}).lean()).toMatchObject({
      stage: 'SENT',
      delivery: { state: 'WAITING', message: 2 },
    });
  });

  it('finds due messages by an index', async () => {
    await write('letter');
    commands.length = 0;

    await createOutbox(letters).take(instant(0));

    const taken = commands.find((command) => 'findAndModify' in command);
    const find = { find: 'letters', filter: taken?.query, sort: taken?.sort };
    expect(taken).toBeDefined();
    expect(await findsWithoutIndex(database, [find])).toEqual([]);
  });

  it('lets the message in hand end when it is closed, and takes no other', async () => {
    await write('first', 'second');
    const arrived: string[] = [];
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun: () => void = () => {};
    const inHand = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const worker = workerOf(async ({ text }) => {
      begun();
      await held;
      arrived.push(text);
    });

    worker.start();
    await inHand;
    const closed = worker.close();
    release();
    await closed;

    expect(arrived).toEqual(['first']);
    expect(await letters.countDocuments({ 'delivery.state': 'WAITING', text: 'second' })).toBe(1);
  });

  it('keeps messages where no hub is configured', async () => {
    await write('letter');
    const outbox = createOutbox(letters);
    const worker = createOutboxWorker({
      route: { outbox, deliver: async () => {} },
      hub: null,
      logger: createTestLogger('outbox'),
    });

    worker.start();
    await worker.close();

    expect(await letters.countDocuments({ 'delivery.state': 'WAITING', 'delivery.attempts': 0 })).toBe(1);
  });
});

describe('the wait after failed attempts', () => {
  it('doubles from a second to five minutes, and never ends', () => {
    expect([1, 2, 3, 9, 10, 1_000_000].map(retryDelayMs)).toEqual([1000, 2000, 4000, 256_000, 300_000, 300_000]);
  });
});

describe('an answer of the hub', () => {
  it('is its data, or the code of its first error', () => {
    expect(dataOf({ data: { a: 1 } })).toEqual({ a: 1 });
    expect(() =>
      dataOf({ data: null, errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT', ministry: 'housing' } }] }),
    ).toThrow(
      expect.objectContaining({
        code: 'SUBGRAPH_TIMEOUT',
        extensions: { code: 'SUBGRAPH_TIMEOUT', ministry: 'housing' },
      }),
    );
    expect(() => dataOf('nonsense')).toThrow(expect.objectContaining({ code: 'SUBGRAPH_INVALID_RESPONSE' }));
  });
});
