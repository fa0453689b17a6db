import { Binary, type Document, Double, Int32, Long, MongoClient, ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

// What any MongoDB answers: these tests run on every engine that the tests are given.

interface Row extends Document {
  _id: number | string;
}

const client = new MongoClient(inject('mongoUri'));
const db = client.db('embedded_store_behaviour');
let count = 0;

/** A fresh collection with these documents. */
async function collectionOf(documents: readonly Row[]) {
  const collection = db.collection<Row>(`rows_${count++}`);
  if (documents.length > 0) await collection.insertMany([...documents]);
  return collection;
}

beforeAll(() => db.dropDatabase());
afterAll(async () => {
  await db.dropDatabase();
  await client.close();
});

describe('a filter', () => {
  const date = new Date('2024-05-06T07:08:09Z');
  const id = new ObjectId('5f0000000000000000000001');
  const documents: Row[] = [
    { _id: 'missing' },
    { _id: 'null', v: null },
    { _id: 'zero', v: 0 },
    { _id: 'int', v: new Int32(5) },
    { _id: 'double', v: new Double(5.5) },
    { _id: 'long', v: Long.fromNumber(5) },
    { _id: 'wide', v: Long.fromString('9007199254740993') },
    { _id: 'text', v: 'five' },
    { _id: 'empty text', v: '' },
    { _id: 'true', v: true },
    { _id: 'date', v: date },
    { _id: 'id', v: id },
    { _id: 'array', v: [5, 'five', null] },
    { _id: 'empty array', v: [] },
    { _id: 'nested', v: [[5]] },
    { _id: 'document', v: { a: 1, b: 2 } },
    {
      _id: 'documents',
      v: [
        { a: 1, b: 5 },
        { a: 5, b: 1 },
      ],
    },
    { _id: 'bytes', v: new Binary(Buffer.from([1, 2])) },
  ];
  const everything = documents.map((document) => document._id);
  const but = (...left: string[]) => everything.filter((name) => !left.includes(name as string));
  const answers: [string, Record<string, unknown>, unknown[]][] = [
    ['null finds null, what is missing, and an array with null', { v: null }, ['missing', 'null', 'array']],
    ['$ne null is the opposite', { v: { $ne: null } }, but('missing', 'null', 'array')],
    ['$in with null', { v: { $in: [null, 'five'] } }, ['missing', 'null', 'text', 'array']],
    ['$nin with null', { v: { $nin: [null, 5] } }, but('missing', 'null', 'array', 'int', 'long')],
    ['$exists true finds null', { v: { $exists: true } }, but('missing')],
    ['$exists false', { v: { $exists: false } }, ['missing']],
    ['a number finds each width of it, and arrays that hold it', { v: 5 }, ['int', 'long', 'array']],
    ['a 64-bit integer is compared to its last digit', { v: Long.fromString('9007199254740993') }, ['wide']],
    ['a neighbour of a 64-bit integer does not find it', { v: Long.fromString('9007199254740992') }, []],
    ['$gt compares numbers with numbers alone', { v: { $gt: 1 } }, ['int', 'double', 'long', 'wide', 'array']],
    ['$gte of null finds null', { v: { $gte: null } }, ['missing', 'null', 'array']],
    ['$lt of a text compares texts alone', { v: { $lt: 'g' } }, ['text', 'empty text', 'array']],
    ['$lt of a date', { v: { $lt: new Date() } }, ['date']],
    ['a date', { v: date }, ['date']],
    ['an ObjectId', { v: id }, ['id']],
    ['bytes', { v: new Binary(Buffer.from([1, 2])) }, ['bytes']],
    ['a boolean is no number', { v: true }, ['true']],
    ['an array finds itself and arrays that hold it', { v: [5] }, ['nested']],
    ['an empty array finds itself', { v: [] }, ['empty array']],
    ['a document is compared whole', { v: { a: 1, b: 2 } }, ['document']],
    ['a document in another order is another', { v: { b: 2, a: 1 } }, []],
    ['a dotted path goes into arrays of documents', { 'v.a': 1 }, ['document', 'documents']],
    ['two paths may be met by different elements', { 'v.a': 1, 'v.b': 1 }, ['documents']],
    ['$elemMatch wants one element', { v: { $elemMatch: { a: 1, b: 1 } } }, []],
    ['$elemMatch finds one element', { v: { $elemMatch: { a: 5, b: 1 } } }, ['documents']],
    ['$elemMatch with operators', { v: { $elemMatch: { $gte: 5, $lt: 6 } } }, ['array']],
    ['a number in a path is a place in an array', { 'v.1': 'five' }, ['array']],
    ['a path through a place', { 'v.1.a': 5 }, ['documents']],
    ['$size', { v: { $size: 3 } }, ['array']],
    ['$all on arrays', { v: { $all: [5, 'five'] } }, ['array']],
    ['$all of one on what is no array', { v: { $all: ['five'] } }, ['text', 'array']],
    ['$all of none', { v: { $all: [] } }, []],
    ['$mod', { v: { $mod: [5, 0] } }, ['zero', 'int', 'double', 'long', 'array']],
    ['$type string looks into arrays', { v: { $type: 'string' } }, ['text', 'empty text', 'array']],
    ['$type array', { v: { $type: 'array' } }, ['array', 'empty array', 'nested', 'documents']],
    ['$type tells widths apart', { v: { $type: 'long' } }, ['long', 'wide']],
    ['$type number', { v: { $type: 'number' } }, ['zero', 'int', 'double', 'long', 'wide', 'array']],
    ['a regular expression', { v: /^fi/ }, ['text', 'array']],
    ['a regular expression with options', { v: { $regex: '^FI', $options: 'i' } }, ['text', 'array']],
    ['$not of a regular expression', { v: { $not: /^fi/ } }, but('text', 'array')],
    ['$not of a range finds other types', { v: { $not: { $gt: 1 } } }, but('int', 'double', 'long', 'wide', 'array')],
    ['$not of two operators denies both together', { v: { $not: { $gt: 1, $lt: 5.2 } } }, but('int', 'long', 'array')],
    [
      '$nor',
      { $nor: [{ v: { $gt: 1 } }, { v: null }] },
      but('int', 'double', 'long', 'wide', 'array', 'missing', 'null'),
    ],
    ['$or', { $or: [{ v: 0 }, { v: '' }] }, ['zero', 'empty text']],
    ['$and', { $and: [{ v: { $gte: 5 } }, { v: { $lte: 5 } }] }, ['int', 'long', 'array']],
    ['$expr compares across types', { $expr: { $eq: ['$v', 'five'] } }, ['text']],
  ];

  it.each(answers)('answers: %s', async (_title, filter, expected) => {
    const collection = await collectionOf(documents.filter((d) => !('$expr' in filter) || d._id !== 'wide'));

    const found = await collection.find(filter).toArray();

    expect(found.map((row) => row._id).sort()).toEqual([...expected].sort());
  });

  it.each([{ v: 1 }, { v: -1 }] as const)('sorts every type in the order of MongoDB by %o', async (sort) => {
    const collection = await collectionOf(
      documents.filter(
        ({ _id }) => !['missing', 'int', 'array', 'empty array', 'nested', 'documents'].includes(_id as string),
      ),
    );
    const order = [
      'null',
      'zero',
      'long',
      'double',
      'wide',
      'empty text',
      'text',
      'document',
      'bytes',
      'id',
      'true',
      'date',
    ];

    const found = await collection.find().sort(sort).toArray();

    expect(found.map((row) => row._id)).toEqual(sort.v === 1 ? order : order.toReversed());
  });

  it('sorts an array by its least element upwards and by its greatest downwards', async () => {
    const collection = await collectionOf([
      { _id: 1, v: [1, 9] },
      { _id: 2, v: 5 },
    ]);

    const up = await collection.find().sort({ v: 1 }).toArray();
    const down = await collection.find().sort({ v: -1 }).toArray();

    expect([up[0]?._id, down[0]?._id]).toEqual([1, 1]);
  });
});

describe('a write', () => {
  it('keeps number types, long integers and dates as they were', async () => {
    const collection = await collectionOf([
      { _id: 1, double: new Double(5), long: Long.fromNumber(7), wide: Long.MAX_VALUE, on: new Date(5) },
    ]);

    await collection.updateOne({ _id: 1 }, { $set: { other: 1 } });

    const raw = await collection.findOne({ _id: 1 }, { promoteValues: false });
    expect(raw).toMatchObject({
      double: new Double(5),
      long: Long.fromNumber(7),
      wide: Long.MAX_VALUE,
      on: new Date(5),
    });
  });

  it('puts _id in front', async () => {
    const collection = await collectionOf([]);

    await collection.insertOne({ a: 1, _id: 'last' });

    expect(Object.keys((await collection.findOne()) ?? {})).toEqual(['_id', 'a']);
  });

  it('stops an ordered insert at the first failure and goes on in an unordered one', async () => {
    const collection = await collectionOf([{ _id: 2 }]);
    const rows = [{ _id: 1 }, { _id: 2 }, { _id: 3 }];

    const ordered = await collection.insertMany(rows).catch((error) => error);
    const afterOrdered = await collection.countDocuments();
    const unordered = await collection.insertMany(rows, { ordered: false }).catch((error) => error);

    expect(ordered.code).toBe(11000);
    expect(afterOrdered).toBe(2);
    expect(unordered.writeErrors.map((error: { index: number }) => error.index)).toEqual([0, 1]);
    expect(await collection.countDocuments()).toBe(3);
  });

  const updates: [string, Row, Record<string, unknown>, unknown][] = [
    ['$set on a dotted path', { _id: 1, a: { b: 1 } }, { $set: { 'a.c': 2, d: 3 } }, { a: { b: 1, c: 2 }, d: 3 }],
    ['$set on an element', { _id: 1, a: [1, 2] }, { $set: { 'a.1': 5 } }, { a: [1, 5] }],
    ['$set beyond the end of an array', { _id: 1, a: [1] }, { $set: { 'a.3': 5 } }, { a: [1, null, null, 5] }],
    ['$unset', { _id: 1, a: 1, b: { c: 1 } }, { $unset: { a: '', 'b.c': '', none: '' } }, { b: {} }],
    ['$unset of an element', { _id: 1, a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
    [
      '$inc and $mul',
      { _id: 1, a: 1, b: 3 },
      { $inc: { a: 2, none: 5 }, $mul: { b: 1.5, c: 4 } },
      { a: 3, b: 4.5, c: 0, none: 5 },
    ],
    [
      '$min and $max',
      { _id: 1, a: 5, b: 5 },
      { $min: { a: 3, c: 1 }, $max: { b: 3, d: 1 } },
      { a: 3, b: 5, c: 1, d: 1 },
    ],
    ['$rename', { _id: 1, a: 1, b: 2 }, { $rename: { a: 'c' } }, { b: 2, c: 1 }],
    [
      '$push with clauses',
      { _id: 1, a: [3, 1] },
      { $push: { a: { $each: [2, 5], $sort: -1, $slice: 3 } } },
      { a: [5, 3, 2] },
    ],
    ['$push at a position', { _id: 1, a: [1, 2] }, { $push: { a: { $each: [9], $position: 0 } } }, { a: [9, 1, 2] }],
    [
      '$push sorted by a field',
      { _id: 1, a: [{ x: 2 }] },
      { $push: { a: { $each: [{ x: 1 }], $sort: { x: 1 } } } },
      { a: [{ x: 1 }, { x: 2 }] },
    ],
    ['$addToSet', { _id: 1, a: [1, 2] }, { $addToSet: { a: { $each: [2, 3] }, b: 1 } }, { a: [1, 2, 3], b: [1] }],
    ['$pull by a value', { _id: 1, a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
    ['$pull by operators', { _id: 1, a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
    ['$pull by a document', { _id: 1, a: [{ x: 1, y: 1 }, { x: 2 }] }, { $pull: { a: { x: 1 } } }, { a: [{ x: 2 }] }],
    ['$pullAll', { _id: 1, a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
    ['$pop', { _id: 1, a: [1, 2, 3], b: [1, 2] }, { $pop: { a: 1, b: -1 } }, { a: [1, 2], b: [2] }],
    ['$[]', { _id: 1, a: [{ x: 1 }, { x: 2 }] }, { $inc: { 'a.$[].x': 10 } }, { a: [{ x: 11 }, { x: 12 }] }],
    ['$setOnInsert on what is there', { _id: 1, a: 1 }, { $setOnInsert: { a: 5 }, $set: { b: 1 } }, { a: 1, b: 1 }],
  ];

  it.each(updates)('updates: %s', async (_title, before, update, after) => {
    const collection = await collectionOf([before]);

    await collection.updateOne({ _id: 1 }, update);

    expect(await collection.findOne()).toEqual({ _id: 1, ...(after as object) });
  });

  it('updates the elements that an array filter chooses', async () => {
    const collection = await collectionOf([{ _id: 1, a: [{ x: 1 }, { x: 5 }], b: [1, 5] }]);

    await collection.updateOne(
      {},
      { $set: { 'a.$[big].y': 1, 'b.$[n]': 0 } },
      { arrayFilters: [{ 'big.x': { $gt: 1 } }, { n: 5 }] },
    );

    expect(await collection.findOne()).toEqual({ _id: 1, a: [{ x: 1 }, { x: 5, y: 1 }], b: [1, 0] });
  });

  it('says how many documents matched and how many changed', async () => {
    const collection = await collectionOf([
      { _id: 1, a: 1 },
      { _id: 2, a: 2 },
      { _id: 3, a: 1 },
    ]);

    const result = await collection.updateMany({ _id: { $lte: 2 } }, { $set: { a: 1 } });

    expect(result).toMatchObject({ matchedCount: 2, modifiedCount: 1, upsertedCount: 0 });
  });

  it('replaces a document and keeps its _id', async () => {
    const collection = await collectionOf([{ _id: 1, a: 1 }]);

    await collection.replaceOne({ a: 1 }, { b: 2 });

    expect(await collection.findOne()).toEqual({ _id: 1, b: 2 });
  });

  it('upserts what the filter says by equality, once', async () => {
    const collection = await collectionOf([]);
    const upsert = () =>
      collection.updateOne(
        { _id: 'x', 'a.b': 1, c: { $gt: 5 } },
        { $set: { d: 1 }, $setOnInsert: { e: 1 } },
        { upsert: true },
      );

    const [first, second] = [
      await upsert().catch((error) => error),
      await collection.updateOne({ _id: 'x' }, { $set: { d: 2 } }, { upsert: true }),
    ];

    expect([first.upsertedId, second.matchedCount]).toEqual(['x', 1]);
    expect(await collection.findOne()).toEqual({ _id: 'x', a: { b: 1 }, d: 2, e: 1 });
  });

  it('makes an ObjectId for an upsert without _id', async () => {
    const collection = await collectionOf([]);

    const { upsertedId } = await collection.updateOne({ a: 1 }, { $set: { b: 1 } }, { upsert: true });

    expect(upsertedId).toBeInstanceOf(ObjectId);
  });

  it('refuses to change _id', async () => {
    const collection = await collectionOf([{ _id: 1 }]);

    await expect(collection.updateOne({ _id: 1 }, { $set: { _id: 2 } })).rejects.toMatchObject({ code: 66 });
  });

  it('refuses two updates of one path', async () => {
    const collection = await collectionOf([{ _id: 1 }]);

    await expect(collection.updateOne({}, { $set: { 'a.b': 1 }, $inc: { a: 1 } })).rejects.toMatchObject({ code: 40 });
  });

  it('refuses arithmetic on what is no number', async () => {
    const collection = await collectionOf([{ _id: 1, a: 'x' }]);

    await expect(collection.updateOne({}, { $inc: { a: 1 } })).rejects.toMatchObject({ code: 14 });
  });

  it('finds and modifies in one step, before or after, sorted, with fields', async () => {
    const collection = await collectionOf([
      { _id: 1, a: 1, b: 1 },
      { _id: 2, a: 2, b: 1 },
    ]);

    const before = await collection.findOneAndUpdate({ b: 1 }, { $inc: { a: 10 } }, { sort: { a: -1 } });
    const after = await collection.findOneAndUpdate(
      { _id: 2 },
      { $inc: { a: 10 } },
      { returnDocument: 'after', projection: { a: 1 } },
    );
    const deleted = await collection.findOneAndDelete({ b: 1 }, { sort: { _id: 1 } });
    const none = await collection.findOneAndReplace({ _id: 9 }, { c: 1 });

    expect(before).toEqual({ _id: 2, a: 2, b: 1 });
    expect(after).toEqual({ _id: 2, a: 22 });
    expect([deleted?._id, none, await collection.countDocuments()]).toEqual([1, null, 1]);
  });

  it('gives a counter to each of many callers once', async () => {
    const collection = await collectionOf([{ _id: 'counter', n: 0 }]);

    const given = await Promise.all(
      Array.from({ length: 50 }, () =>
        collection.findOneAndUpdate({ _id: 'counter' }, { $inc: { n: 1 } }, { returnDocument: 'after' }),
      ),
    );

    expect(new Set(given.map((row) => row?.n)).size).toBe(50);
  });

  it('takes a mixed bulk write', async () => {
    const collection = await collectionOf([
      { _id: 1, a: 1 },
      { _id: 2, a: 1 },
    ]);

    const result = await collection.bulkWrite([
      { insertOne: { document: { _id: 3, a: 1 } } },
      { updateMany: { filter: { a: 1 }, update: { $set: { a: 2 } } } },
      { replaceOne: { filter: { _id: 4 }, replacement: { a: 4 }, upsert: true } },
      { deleteOne: { filter: { _id: 1 } } },
    ]);

    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 3, upsertedCount: 1, deletedCount: 1 });
  });
});

describe('an index', () => {
  it('refuses a second document under a unique key, and changes nothing', async () => {
    const collection = await collectionOf([{ _id: 1, a: 1, b: 'x' }]);
    await collection.createIndex({ a: 1, b: -1 }, { unique: true, name: 'pair' });

    const error = await collection.insertOne({ _id: 2, a: 1, b: 'x' }).catch((reason) => reason);
    const update = await collection
      .insertOne({ _id: 3, a: 2, b: 'x' })
      .then(() => collection.updateOne({ _id: 3 }, { $set: { a: 1 } }).catch((reason) => reason));

    expect([error.code, update.code]).toEqual([11000, 11000]);
    expect(await collection.countDocuments()).toBe(2);
  });

  it('counts what is missing as null when unique, unless sparse or partial', async () => {
    const collection = await collectionOf([]);
    await collection.createIndex({ a: 1 }, { unique: true });
    await collection.createIndex({ b: 1 }, { unique: true, sparse: true });
    await collection.createIndex({ c: 1 }, { unique: true, partialFilterExpression: { isActive: true } });

    await collection.insertMany([
      { _id: 1, a: 1, c: 1, isActive: true },
      { _id: 2, a: 2, c: 1, isActive: false },
      { _id: 3 },
    ]);

    await expect(collection.insertOne({ _id: 4 })).rejects.toMatchObject({ code: 11000 });
    await expect(collection.insertOne({ _id: 5, a: 5, c: 1, isActive: true })).rejects.toMatchObject({ code: 11000 });
    await expect(collection.updateOne({ _id: 2 }, { $set: { isActive: true } })).rejects.toMatchObject({ code: 11000 });
  });

  it('keeps the elements of arrays unique across documents', async () => {
    const collection = await collectionOf([{ _id: 1, a: [1, 2] }]);
    await collection.createIndex({ a: 1 }, { unique: true });

    await collection.insertOne({ _id: 2, a: [3, 3] });

    await expect(collection.insertOne({ _id: 3, a: [2, 4] })).rejects.toMatchObject({ code: 11000 });
  });

  it('cannot be built over documents that break it', async () => {
    const collection = await collectionOf([
      { _id: 1, a: 1 },
      { _id: 2, a: 1 },
    ]);

    await expect(collection.createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    await collection.insertOne({ _id: 3, a: 1 });
    expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_']);
  });

  it('is made once, listed, and dropped', async () => {
    const collection = await collectionOf([{ _id: 1 }]);

    const names = [await collection.createIndex({ a: 1, b: -1 }), await collection.createIndex({ a: 1, b: -1 })];
    const listed = await collection.indexes();
    await collection.dropIndex('a_1_b_-1');

    expect(names).toEqual(['a_1_b_-1', 'a_1_b_-1']);
    expect(listed.map(({ key }) => key)).toEqual([{ _id: 1 }, { a: 1, b: -1 }]);
    expect(await collection.indexes()).toHaveLength(1);
    await expect(collection.dropIndex('none')).rejects.toMatchObject({ code: 27 });
  });
});

describe('a read', () => {
  it('comes in batches of the size that was asked for', async () => {
    const collection = await collectionOf(Array.from({ length: 25 }, (_, _id) => ({ _id })));

    const cursor = collection.find({}, { sort: { _id: 1 }, batchSize: 7 });
    const rows = await cursor.toArray();

    expect(rows.map(({ _id }) => _id)).toEqual(Array.from({ length: 25 }, (_, i) => i));
  });

  it('ends when its cursor is killed', async () => {
    const collection = await collectionOf(Array.from({ length: 25 }, (_, _id) => ({ _id })));
    const { cursor } = await db.command({ find: collection.collectionName, batchSize: 2 });

    const killed = await db.command({ killCursors: collection.collectionName, cursors: [cursor.id] });

    expect(killed.cursorsKilled).toHaveLength(1);
    await expect(db.command({ getMore: cursor.id, collection: collection.collectionName })).rejects.toMatchObject({
      code: 43,
    });
  });

  it.each([
    [{ a: 1 }, { _id: 1, a: { b: 1, c: 2 } }],
    [{ a: 1, _id: 0 }, { a: { b: 1, c: 2 } }],
    [{ _id: 0 }, { a: { b: 1, c: 2 }, d: [{ x: 1, y: 1 }, 5] }],
    [
      { 'a.b': 1, 'd.x': 1 },
      { _id: 1, a: { b: 1 }, d: [{ x: 1 }] },
    ],
    [
      { 'a.b': 0, d: 0 },
      { _id: 1, a: { c: 2 } },
    ],
    [
      { 'd.x': 0, a: 0 },
      { _id: 1, d: [{ y: 1 }, 5] },
    ],
  ])('keeps the fields of the projection %o', async (projection, expected) => {
    const collection = await collectionOf([{ _id: 1, a: { b: 1, c: 2 }, d: [{ x: 1, y: 1 }, 5] }]);

    expect(await collection.findOne({}, { projection })).toEqual(expected);
  });

  it('counts, and lists distinct values with those of arrays', async () => {
    const collection = await collectionOf([{ _id: 1, a: [1, 2] }, { _id: 2, a: 2 }, { _id: 3, a: 'x' }, { _id: 4 }]);

    const counts = [
      await collection.countDocuments({ a: 2 }),
      await collection.countDocuments({}, { skip: 1, limit: 2 }),
      await collection.estimatedDocumentCount(),
    ];

    expect(counts).toEqual([2, 2, 4]);
    expect(new Set(await collection.distinct('a'))).toEqual(new Set([1, 2, 'x']));
  });

  const pipelines: [string, object[], unknown[]][] = [
    [
      '$match, $sort, $limit',
      [{ $match: { n: { $gt: 1 } } }, { $sort: { n: -1 } }, { $limit: 1 }, { $project: { n: 1 } }],
      [{ _id: 3, n: 3 }],
    ],
    [
      '$group with accumulators',
      [
        { $group: { _id: '$g', sum: { $sum: '$n' }, avg: { $avg: '$n' }, min: { $min: '$n' }, max: { $max: '$n' } } },
        { $sort: { _id: 1 } },
      ],
      [
        { _id: null, sum: 0, avg: null, min: null, max: null },
        { _id: 'a', sum: 3, avg: 1.5, min: 1, max: 2 },
        { _id: 'b', sum: 3, avg: 3, min: 3, max: 3 },
      ],
    ],
    [
      '$group by several',
      [
        { $match: { _id: { $lt: 4 } } },
        { $group: { _id: { g: '$g', big: { $gt: ['$n', 1] } }, n: { $count: {} } } },
        { $sort: { '_id.g': 1, '_id.big': 1 } },
      ],
      [
        { _id: { g: 'a', big: false }, n: 1 },
        { _id: { g: 'a', big: true }, n: 1 },
        { _id: { g: 'b', big: true }, n: 1 },
      ],
    ],
    [
      '$group with $push and $addToSet',
      [
        { $sort: { _id: 1 } },
        { $group: { _id: 0, all: { $push: '$g' }, first: { $first: '$n' }, last: { $last: '$g' } } },
      ],
      [{ _id: 0, all: ['a', 'a', 'b'], first: 1, last: null }],
    ],
    [
      '$unwind',
      [{ $unwind: '$t' }, { $group: { _id: '$t', n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
      [
        { _id: '', n: 1 },
        { _id: 'x', n: 2 },
        { _id: 'y', n: 1 },
      ],
    ],
    [
      '$unwind that preserves',
      [{ $unwind: { path: '$t', preserveNullAndEmptyArrays: true } }, { $count: 'n' }],
      [{ n: 5 }],
    ],
    [
      'computed fields',
      [
        { $match: { _id: 1 } },
        {
          $project: {
            _id: 0,
            twice: { $multiply: ['$n', 2] },
            none: '$missing',
            size: { $size: '$t' },
            kind: { $cond: [{ $gte: ['$n', 1] }, 'some', 'none'] },
          },
        },
      ],
      [{ twice: 2, size: 2, kind: 'some' }],
    ],
    [
      '$addFields',
      [{ $match: { _id: 3 } }, { $addFields: { m: { $ifNull: ['$missing', 7] }, t: '$$REMOVE' } }],
      [{ _id: 3, g: 'b', n: 3, m: 7 }],
    ],
    [
      'missing is less than null in an expression',
      [{ $match: { $expr: { $lt: ['$g', null] } } }, { $project: { _id: 1 } }],
      [{ _id: 4 }],
    ],
    [
      '$facet',
      [{ $facet: { a: [{ $match: { g: 'a' } }, { $count: 'n' }], b: [{ $sortByCount: '$g' }, { $limit: 1 }] } }],
      [{ a: [{ n: 2 }], b: [{ _id: 'a', count: 2 }] }],
    ],
    [
      '$replaceRoot',
      [{ $match: { _id: 1 } }, { $replaceRoot: { newRoot: { n: '$n', m: '$$ROOT._id' } } }],
      [{ n: 1, m: 1 }],
    ],
    [
      '$filter and $map',
      [
        { $match: { _id: 1 } },
        {
          $project: {
            _id: 0,
            t: {
              $map: {
                input: { $filter: { input: '$t', cond: { $ne: ['$$this', 'y'] } } },
                as: 's',
                in: { $concat: ['$$s', '!'] },
              },
            },
          },
        },
      ],
      [{ t: ['x!'] }],
    ],
    [
      'parts of dates',
      [
        { $match: { _id: 1 } },
        {
          $project: {
            _id: 0,
            y: { $year: '$on' },
            m: { $month: '$on' },
            s: { $dateToString: { date: '$on', format: '%Y-%m-%d' } },
          },
        },
      ],
      [{ y: 2024, m: 2, s: '2024-02-29' }],
    ],
  ];

  it.each(pipelines)('aggregates: %s', async (_title, pipeline, expected) => {
    const collection = await collectionOf([
      { _id: 1, g: 'a', n: 1, t: ['x', 'y'], on: new Date('2024-02-29T23:00:00Z') },
      { _id: 2, g: 'a', n: 2, t: 'x' },
      { _id: 3, g: 'b', n: 3, t: '' },
      { _id: 4, t: [] },
    ]);

    expect(await collection.aggregate(pipeline).toArray()).toEqual(expected);
  });

  it('never hands out what is stored', async () => {
    const given = { _id: 1, a: { b: [1] } };
    const collection = await collectionOf([given]);

    given.a.b.push(2);
    const found = await collection.findOne<{ a: { b: number[] } }>();
    found?.a.b.push(3);

    expect(await collection.findOne()).toEqual({ _id: 1, a: { b: [1] } });
  });
});

describe('the catalogue', () => {
  it('lists and drops collections and databases', async () => {
    const other = client.db('embedded_store_catalogue');
    await other.createCollection('made');
    await other.collection('written').insertOne({});

    const names = (await other.listCollections().toArray()).map(({ name }) => name).sort();
    const databases = (await client.db().admin().listDatabases()).databases.map(({ name }) => name);
    const dropped = await other.dropCollection('made');
    await other.dropDatabase();

    expect(names).toEqual(['made', 'written']);
    expect(databases).toContain('embedded_store_catalogue');
    expect(dropped).toBe(true);
    expect(await other.listCollections().toArray()).toEqual([]);
  });

  it('answers a read of a collection that is not there with nothing', async () => {
    expect(await db.collection('none').find({ a: 1 }).toArray()).toEqual([]);
    expect(await db.collection('none').countDocuments()).toBe(0);
  });
});
