import { type Document, MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedStore, startEmbeddedStore } from '#platform/embedded-store/server.ts';

interface Family {
  _id: number;
  region: string;
  decile: number;
  members: string[];
  parts: { kind: string }[];
  card?: string;
}

const SIZE = 2_000;
let store: EmbeddedStore;
let client: MongoClient;
const families = () => client.db('test').collection<Family>('families');
const region = (i: number) => `r${String(i % 50).padStart(2, '0')}`;

beforeAll(async () => {
  store = await startEmbeddedStore();
  client = await MongoClient.connect(store.uri);
  await families().createIndexes([
    { key: { region: 1, _id: 1 } },
    { key: { decile: 1, region: 1, _id: 1 } },
    { key: { members: 1 } },
    { key: { 'parts.kind': 1 } },
    { key: { card: 1 }, sparse: true, unique: true },
  ]);
  await families().insertMany(
    Array.from({ length: SIZE }, (_, i) => ({
      _id: (i * 7) % SIZE,
      region: region(i),
      decile: 1 + (i % 10),
      members: [`m${i}`, `n${i}`, `shared${i % 4}`],
      parts: [{ kind: `k${i % 100}` }, { kind: `k${(i + 1) % 100}` }],
      ...(i % 2 === 0 ? { card: `c${i}` } : {}),
    })),
  );
});
afterAll(async () => {
  await client.close();
  await store.close();
});

interface Explained {
  readonly stages: string[];
  readonly index: string | undefined;
  readonly keys: number;
  readonly docs: number;
  readonly returned: number;
}

function summarize({ queryPlanner, executionStats }: Document): Explained {
  const stages: string[] = [];
  let index: string | undefined;
  for (let stage = queryPlanner.winningPlan; stage; stage = stage.inputStage ?? stage.inputStages?.[0]) {
    stages.push(stage.stage);
    index = stage.indexName ?? index;
  }
  const { totalKeysExamined: keys, totalDocsExamined: docs, nReturned: returned } = executionStats;
  return { stages, index, keys, docs, returned };
}

const explainFind = async (filter: object, options: object = {}) =>
  summarize(await families().find(filter, options).explain('executionStats'));

describe('explain', () => {
  it('shows a scan of everything where no index helps', async () => {
    expect(await explainFind({ none: 1 })).toEqual({
      stages: ['COLLSCAN'],
      index: undefined,
      keys: 0,
      docs: SIZE,
      returned: 0,
    });
  });

  it.each([
    ['_id', { _id: 5 }, '_id_', 1],
    ['$in on _id', { _id: { $in: [1, 2, 3, 1] } }, '_id_', 3],
    ['an element of an array', { members: 'm7' }, 'members_1', 1],
    ['$in over elements of arrays', { members: { $in: ['m1', 'n1', 'm2', 'absent'] } }, 'members_1', 3],
    ['a path into an array of documents', { 'parts.kind': 'k5' }, 'parts.kind_1', SIZE / 50],
    ['$elemMatch', { parts: { $elemMatch: { kind: 'k5' } } }, 'parts.kind_1', SIZE / 50],
    ['a range', { region: { $gte: 'r10', $lt: 'r12' } }, 'region_1__id_1', SIZE / 25],
    ['the start of a text', { region: /^r1/ }, 'region_1__id_1', SIZE / 5],
    ['equality and a range', { region: 'r10', _id: { $gt: SIZE / 2 } }, 'region_1__id_1', SIZE / 100],
    [
      'equality, then $in',
      { decile: { $in: [1, 2] }, region: { $in: ['r10', 'r11'] } },
      'decile_1_region_1__id_1',
      SIZE / 25,
    ],
    ['a sparse index', { card: 'c4' }, 'card_1', 1],
  ])('reads no more keys than documents that match: %s', async (_title, filter, index, keys) => {
    const explained = await explainFind(filter);

    expect(explained).toMatchObject({ stages: ['FETCH', 'IXSCAN'], index, keys });
    expect(explained.docs).toBe(explained.returned);
  });

  it('leaves a sparse index alone when missing values can match', async () => {
    expect(await explainFind({ card: null })).toMatchObject({ stages: ['COLLSCAN'], returned: SIZE / 2 });
  });

  it('stops at the limit when the index has the order of the sort', async () => {
    const explained = await explainFind({ region: { $gte: 'r10' } }, { sort: { region: 1, _id: 1 }, limit: 10 });

    expect(explained).toEqual({
      stages: ['LIMIT', 'FETCH', 'IXSCAN'],
      index: 'region_1__id_1',
      keys: 10,
      docs: 10,
      returned: 10,
    });
  });

  it('reads an index backwards for the opposite order', async () => {
    const explained = await explainFind({ region: { $lte: 'r10' } }, { sort: { region: -1, _id: -1 }, limit: 10 });

    expect(explained).toMatchObject({ stages: ['LIMIT', 'FETCH', 'IXSCAN'], keys: 10 });
  });

  it('sorts in memory when no index has the order', async () => {
    const explained = await explainFind({ region: 'r10' }, { sort: { decile: 1 }, limit: 10 });

    expect(explained).toMatchObject({ stages: ['LIMIT', 'SORT', 'FETCH', 'IXSCAN'], docs: SIZE / 50, returned: 10 });
  });

  it('merges the streams of an $in in the order of the fields behind it', async () => {
    const filter = { decile: { $in: [1, 3, 5] }, region: { $gte: 'r20' } };
    const options = { sort: { region: 1, _id: 1 } as const, limit: 10 };

    const explained = await explainFind(filter, options);
    const found = await families().find(filter, options).toArray();

    expect(explained).toMatchObject({
      stages: ['LIMIT', 'FETCH', 'SORT_MERGE', 'IXSCAN'],
      index: 'decile_1_region_1__id_1',
      docs: 10,
    });
    const all = (await families().find(filter).toArray()).sort((a, b) =>
      a.region < b.region ? -1 : a.region > b.region ? 1 : a._id - b._id,
    );
    expect(found).toEqual(all.slice(0, 10));
  });

  it('starts a page in the middle without walking what comes before', async () => {
    const after = { $or: [{ region: { $gt: 'r30' } }, { region: 'r30', _id: { $gt: 1000 } }] };

    const plain = await explainFind(after, { sort: { region: 1, _id: 1 }, limit: 10 });
    const byDecile = await explainFind(
      { decile: { $in: [1, 2] }, ...after },
      { sort: { region: 1, _id: 1 }, limit: 10 },
    );

    expect(plain).toMatchObject({ stages: ['LIMIT', 'FETCH', 'IXSCAN'], keys: 10, docs: 10 });
    expect(byDecile).toMatchObject({ stages: ['LIMIT', 'FETCH', 'SORT_MERGE', 'IXSCAN'], docs: 10, returned: 10 });
  });

  it('joins the indexes of the branches of an $or', async () => {
    const explained = await explainFind({
      $or: [{ members: 'm1' }, { region: 'r05', _id: { $lt: 0 } }, { card: 'c10' }],
    });

    expect(explained).toMatchObject({ stages: ['FETCH', 'OR', 'IXSCAN'], keys: 2, docs: 2, returned: 2 });
  });

  it('covers count, and the leading stages of an aggregation', async () => {
    const count = await client
      .db('test')
      .command({ explain: { count: 'families', query: { region: 'r10' } }, verbosity: 'executionStats' });
    const pipeline = [
      { $match: { region: { $gte: 'r10' } } },
      { $sort: { region: 1, _id: 1 } },
      { $limit: 5 },
      { $project: { region: 1 } },
    ];
    const aggregation = await families().aggregate(pipeline).explain('executionStats');

    expect(summarize(count)).toMatchObject({ stages: ['COUNT', 'FETCH', 'IXSCAN'], docs: SIZE / 50 });
    expect(summarize(aggregation)).toMatchObject({ stages: ['LIMIT', 'FETCH', 'IXSCAN'], docs: 5 });
  });

  it('obeys a hint and refuses one that is no index', async () => {
    const hinted = await explainFind({ members: 'm7' }, { hint: 'region_1__id_1' });

    expect(hinted).toMatchObject({ index: 'region_1__id_1', docs: SIZE, returned: 1 });
    await expect(families().find({}, { hint: 'none' }).toArray()).rejects.toMatchObject({ code: 2 });
  });

  it('leaves a partial index alone unless the filter is within its condition', async () => {
    const people = client.db('test').collection<{ _id: number; a: number; age: number }>('people');
    await people.createIndex({ a: 1 }, { partialFilterExpression: { age: { $gte: 18 } } });
    await people.insertMany(Array.from({ length: 100 }, (_, i) => ({ _id: i, a: i % 5, age: i })));

    const within = summarize(await people.find({ a: 1, age: { $gt: 20 } }).explain('executionStats'));
    const beyond = summarize(await people.find({ a: 1, age: { $gt: 10 } }).explain('executionStats'));

    expect(within).toMatchObject({ stages: ['FETCH', 'IXSCAN'], index: 'a_1' });
    expect(beyond).toMatchObject({ stages: ['COLLSCAN'], returned: 18 });
  });
});
