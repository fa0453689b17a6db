import { once } from 'node:events';
import { connect } from 'node:net';
import { serialize } from 'bson';
import fc from 'fast-check';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { describe, expect, it } from 'vitest';
import { startEmbeddedStore } from '#platform/embedded-store/server.ts';

function header(length: number, opcode = 2013): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeInt32LE(length, 0);
  bytes.writeInt32LE(7, 4);
  bytes.writeInt32LE(opcode, 12);
  return bytes;
}

function message(body: Uint8Array, flags = 0): Buffer {
  const rest = Buffer.concat([Buffer.from([flags, 0, 0, 0]), body]);
  return Buffer.concat([header(16 + rest.length), rest]);
}

const ping = message(Buffer.concat([Buffer.from([0]), serialize({ ping: 1, $db: 'admin' })]));

/** Sends bytes and waits until the store answers or hangs up. */
async function send(port: number, ...chunks: Buffer[]): Promise<'answered' | 'closed'> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  const outcome = Promise.race([
    once(socket, 'data').then(() => 'answered' as const),
    once(socket, 'close').then(() => 'closed' as const),
  ]);
  for (const chunk of chunks) socket.write(chunk);
  socket.end();
  const result = await outcome;
  socket.destroy();
  return result;
}

const faults: [string, Buffer][] = [
  ['a length below that of a header', header(3)],
  ['a negative length', header(-5)],
  ['a length of more than 48 MB', header(48_000_001)],
  ['an unknown opcode', header(16, 4242)],
  ['a compressed message', header(16, 2012)],
  ['a message without sections', message(Buffer.alloc(0))],
  ['a section of an unknown kind', message(Buffer.from([9, 5, 0, 0, 0, 0]))],
  ['a document that is longer than the message', message(Buffer.from([0, 255, 0, 0, 0, 0]))],
  ['a document with an unknown type', message(Buffer.from([0, 8, 0, 0, 0, 0x55, 0x61, 0, 0]))],
  ['an unknown required flag', message(Buffer.concat([Buffer.from([0]), serialize({ ping: 1 })]), 0x40)],
  ['a text whose length lies', message(Buffer.from([0, 15, 0, 0, 0, 2, 0x61, 0, 255, 255, 0, 0, 0x62, 0, 0]))],
];

describe('the wire', () => {
  it.each(faults)('hangs up on %s and lives on', async (_title, bytes) => {
    await using store = await startEmbeddedStore();

    const outcome = await send(store.port, bytes);

    expect(outcome).toBe('closed');
    expect(await send(store.port, ping)).toBe('answered');
  });

  it('lives on after any garbage', async () => {
    await using store = await startEmbeddedStore();

    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, isFramed) => {
        await send(store.port, isFramed ? message(Buffer.from(bytes)) : Buffer.from(bytes));
      }),
      { numRuns: 100 },
    );

    expect(await send(store.port, ping)).toBe('answered');
  });

  it('refuses a stored document whose inner length lies', async () => {
    await using store = await startEmbeddedStore();
    const document = Buffer.from(serialize({ _id: 1, a: { b: 1 } }));
    document.writeInt32LE(9_000, document.indexOf('a\0') + 2);
    const name = Buffer.from('documents\0');
    const size = Buffer.alloc(4);
    size.writeInt32LE(4 + name.length + document.length);
    const sequence = Buffer.concat([Buffer.from([1]), size, name, document]);
    const insert = message(Buffer.concat([Buffer.from([0]), serialize({ insert: 'rows', $db: 'test' }), sequence]));
    await using client = new MongoClient(store.uri);

    await send(store.port, insert);

    expect(await client.db('test').collection('rows').find().toArray()).toEqual([]);
  });

  it('takes a message in any pieces, and several in one piece', async () => {
    await using store = await startEmbeddedStore();

    const pieces = await send(store.port, ...Array.from(ping, (byte) => Buffer.from([byte])));
    const joined = await send(store.port, Buffer.concat([ping, ping, ping]));

    expect([pieces, joined]).toEqual(['answered', 'answered']);
  });

  it('announces a standalone server of MongoDB 7.0 without sessions', async () => {
    await using store = await startEmbeddedStore();
    await using client = new MongoClient(store.uri);

    const hello = await client.db('admin').command({ hello: 1 });

    expect(hello).toMatchObject({ isWritablePrimary: true, maxWireVersion: 21, maxBsonObjectSize: 16_777_216, ok: 1 });
    expect(hello).not.toHaveProperty('setName');
    expect(hello).not.toHaveProperty('logicalSessionTimeoutMinutes');
    expect(await client.db('admin').command({ buildInfo: 1 })).toMatchObject({ version: '7.0.0' });
    expect(await client.db('admin').command({ serverStatus: 1 })).toMatchObject({
      storageEngine: { persistent: false },
    });
  });

  it('serves mongoose: schemas, unique indexes, saves, population of defaults and lean reads', async () => {
    await using store = await startEmbeddedStore();
    const connection = await mongoose.createConnection(`${store.uri}/ministry`).asPromise();
    const schema = new mongoose.Schema(
      { code: { type: String, unique: true }, members: [String], version: { type: Number, default: 1 } },
      { timestamps: true },
    );
    const Family = connection.model('Family', schema);
    await Family.init();

    const family = await Family.create({ code: 'a', members: ['x'] });
    family.members.push('y');
    await family.save();
    await Family.updateOne({ members: 'y' }, { $inc: { version: 1 } });
    const found = await Family.findOne({ members: 'y' }).lean();

    expect(found).toMatchObject({ code: 'a', members: ['x', 'y'], version: 2 });
    await expect(Family.create({ code: 'a' })).rejects.toMatchObject({ code: 11000 });
    await connection.close();
  });

  it('keeps a write that wants no answer', async () => {
    await using store = await startEmbeddedStore();
    await using client = new MongoClient(store.uri, { maxPoolSize: 1 });
    const rows = client.db('test').collection<{ _id: number }>('rows');

    await rows.insertOne({ _id: 1 }, { writeConcern: { w: 0 } });

    expect(await rows.countDocuments()).toBe(1);
  });
});
