import { Decimal128, MinKey, MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedStore, startEmbeddedStore } from '#platform/embedded-store/server.ts';

let store: EmbeddedStore;
let client: MongoClient;
const rows = () => client.db('test').collection<{ _id: number; [field: string]: unknown }>('rows');

beforeAll(async () => {
  store = await startEmbeddedStore();
  client = await MongoClient.connect(store.uri);
  await rows().insertMany([
    { _id: 1, a: 1, list: [1] },
    { _id: 2, a: Decimal128.fromString('1.5') },
  ]);
});
afterAll(async () => {
  await client.close();
  await store.close();
});

describe('what the store does not do is an error', () => {
  const filters = [
    { $where: 'true' },
    { $text: { $search: 'x' } },
    { $jsonSchema: {} },
    { a: { $near: [0, 0] } },
    { a: { $geoWithin: {} } },
    { a: { $bitsAllSet: 1 } },
    { a: { $unheardOf: 1 } },
    { $expr: { $function: { body: '', args: [], lang: 'js' } } },
    { $expr: { $gt: [{ $rand: {} }, 0] } },
    { a: { $gt: new MinKey() } },
    { list: { $regex: '[[:alpha:]]' } },
    { list: { $regex: '\\Aa' } },
    { list: { $regex: 'a', $options: 'x' } },
  ];
  it.each(filters.map((filter) => [JSON.stringify(filter), filter] as const))(
    'as the filter %s',
    async (_title, filter) => {
      await expect(
        rows()
          .find(filter as object)
          .toArray(),
      ).rejects.toMatchObject({ code: 238 });
    },
  );

  it.each([
    '$lookup',
    '$graphLookup',
    '$out',
    '$merge',
    '$unionWith',
    '$bucket',
    '$densify',
    '$changeStream',
    '$setWindowFields',
    '$unheardOf',
  ])('as the stage %s, even when no document comes to it', async (stage) => {
    const pipeline = [{ $match: { _id: 99 } }, { [stage]: {} }];

    await expect(rows().aggregate(pipeline).toArray()).rejects.toMatchObject({ code: 238 });
  });

  it.each(['$toLower', '$round', '$reduce', '$regexMatch', '$dateTrunc', '$accumulator'])(
    'as the expression %s',
    async (operator) => {
      await expect(
        rows()
          .aggregate([{ $project: { x: { [operator]: 'a' } } }])
          .toArray(),
      ).rejects.toMatchObject({ code: 238 });
    },
  );

  it.each([
    { $bit: { a: { or: 1 } } },
    { $set: { 'list.$': 1 } },
    { $currentDate: { a: { $type: 'timestamp' } } },
    { $unheardOf: { a: 1 } },
  ])('as the update %o', async (update) => {
    await expect(rows().updateOne({ list: 1 }, update as object)).rejects.toMatchObject({ code: 238 });
  });

  it('as an update by a pipeline', async () => {
    await expect(rows().updateOne({}, [{ $set: { a: 1 } }])).rejects.toMatchObject({ code: 238 });
  });

  it.each([{ a: 'text' }, { a: '2dsphere' }, { a: 'hashed' }, { '$**': 1 }, { 'list.0': 1 }] as const)(
    'as the index key %o',
    async (key) => {
      await expect(rows().createIndex(key)).rejects.toMatchObject({ code: 238 });
    },
  );

  it.each([
    { expireAfterSeconds: 5 },
    { collation: { locale: 'id' } },
    { hidden: true },
    { wildcardProjection: { a: 1 } },
  ])('as the index option %o', async (options) => {
    await expect(rows().createIndex({ a: 1 }, options)).rejects.toMatchObject({ code: 238 });
  });

  it.each([{ collation: { locale: 'id' } }, { min: { a: 1 }, hint: '_id_' }, { tailable: true }, { returnKey: true }])(
    'as the find option %o',
    async (options) => {
      await expect(rows().find({}, options).toArray()).rejects.toMatchObject({ code: 238 });
    },
  );

  it.each([{ list: { $slice: 1 } }, { list: { $elemMatch: { a: 1 } } }, { x: '$a' }, { x: { $add: [1, 1] } }])(
    'as the projection %o',
    async (projection) => {
      await expect(rows().find({}, { projection }).toArray()).rejects.toMatchObject({ code: 238 });
    },
  );

  it('as a change stream or a transaction', async () => {
    const stream = rows().watch();
    const transaction = { find: 'rows', lsid: { id: 1 }, txnNumber: 1, startTransaction: true, autocommit: false };

    await expect(stream.next()).rejects.toThrow();
    await expect(client.db('test').command(transaction)).rejects.toMatchObject({ code: 238 });
  });

  it.each([
    { capped: true, size: 5 },
    { validator: {} },
    { viewOn: 'rows', pipeline: [] },
    { timeseries: { timeField: 'at' } },
  ])('as the collection option %o', async (options) => {
    await expect(client.db('test').command({ create: 'other', ...options })).rejects.toMatchObject({ code: 238 });
  });

  it('as a comparison or a computation with Decimal128, which is otherwise kept', async () => {
    expect(await rows().findOne({ _id: 2 })).toMatchObject({ a: Decimal128.fromString('1.5') });
    await expect(rows().find({ a: 1 }).toArray()).rejects.toMatchObject({ code: 238 });
    await expect(
      rows()
        .aggregate([{ $group: { _id: 0, n: { $sum: '$a' } } }])
        .toArray(),
    ).rejects.toMatchObject({ code: 238 });
  });
});

describe('what MongoDB refuses is refused with its code', () => {
  it.each([
    [{ unheardOf: 1 }, 59],
    [{ find: 'rows', filter: { $and: [] } }, 2],
    [{ find: 'rows', filter: { a: { $in: 1 } } }, 2],
    [{ find: 'rows', filter: 5 }, 14],
    [{ find: 'rows', skip: -1 }, 2],
    [{ find: '' }, 73],
    [{ insert: 'rows' }, 9],
    [{ listIndexes: 'none' }, 26],
    [{ getMore: 5, collection: 'rows' }, 14],
    [{ dropIndexes: 'rows', index: '_id_' }, 72],
    [{ aggregate: 'rows', pipeline: [{ $match: {}, $sort: {} }], cursor: {} }, 40323],
  ])('%o answers %i', async (command, code) => {
    const given = 'getMore' in command ? { ...command, getMore: 'x' } : command;

    await expect(client.db('test').command(given)).rejects.toMatchObject({ code });
  });

  it('says which key is a duplicate, in the words of MongoDB', async () => {
    const people = client.db('test').collection<{ _id: number; a: number; b: string[] }>('people');
    await people.createIndex({ a: 1, b: -1 }, { unique: true, name: 'pair' });
    await people.insertOne({ _id: 1, a: 1, b: ['x', 'y'] });

    const error = await people.insertOne({ _id: 2, a: 1, b: ['y'] }).catch((reason) => reason);

    expect(error).toMatchObject({ code: 11000, keyPattern: { a: 1, b: -1 }, keyValue: { a: 1, b: 'y' } });
    expect(error.message).toBe(
      'E11000 duplicate key error collection: test.people index: pair dup key: { a: 1, b: "y" }',
    );
  });

  it('tells an index with other options from one with another name', async () => {
    await rows().createIndex({ _id: 1, list: 1 }, { name: 'pair' });

    await expect(rows().createIndex({ _id: 1, list: 1 }, { name: 'other' })).rejects.toMatchObject({ code: 85 });
    await expect(rows().createIndex({ list: 1 }, { name: 'pair' })).rejects.toMatchObject({ code: 86 });
  });

  it('refuses a document of more than 16 MiB and an index over two arrays', async () => {
    const large = client.db('test').collection<{ _id: number; text?: string; a?: number[]; b?: number[] }>('large');
    await large.createIndex({ a: 1, b: 1 });

    await large.insertOne({ _id: 1, text: 'x'.repeat(15_000_000) });
    await expect(
      large.updateOne({ _id: 1 }, { $set: { more: 'x'.repeat(3_000_000) } as object }),
    ).rejects.toMatchObject({ code: 10334 });
    await expect(large.insertOne({ _id: 2, a: [1], b: [2] })).rejects.toMatchObject({ code: 171 });
  });

  it('ends a read whose time is up', async () => {
    const many = client.db('test').collection<{ _id: number; a: string }>('many');
    await many.insertMany(Array.from({ length: 30_000 }, (_, _id) => ({ _id, a: `text ${_id}` })));

    await expect(many.find({ a: /9{9}/ }, { maxTimeMS: 1 }).toArray()).rejects.toMatchObject({ code: 50 });
  });
});

describe('where details of engines differ, the store does what MongoDB documents', () => {
  it('sorts an empty array before null', async () => {
    const sorted = client.db('test').collection<{ _id: string; v: unknown }>('sorted');
    await sorted.insertMany([
      { _id: 'null', v: null },
      { _id: 'empty', v: [] },
      { _id: 'number', v: 1 },
    ]);

    expect((await sorted.find().sort({ v: 1 }).toArray()).map(({ _id }) => _id)).toEqual(['empty', 'null', 'number']);
  });

  it('counts nothing as no document, and groups what is missing apart from null', async () => {
    const grouped = client.db('test').collection<{ _id: number; g?: null }>('grouped');
    await grouped.insertMany([{ _id: 1 }, { _id: 2, g: null }]);

    expect(await grouped.aggregate([{ $match: { _id: 9 } }, { $count: 'n' }]).toArray()).toEqual([]);
    expect(await grouped.aggregate([{ $group: { _id: { g: '$g' } } }]).toArray()).toEqual([
      { _id: {} },
      { _id: { g: null } },
    ]);
  });
});
