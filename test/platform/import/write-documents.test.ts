import { randomUUID } from 'node:crypto';
import { type Model, Schema } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { writeBatch } from '#platform/import/write-batch.ts';
import { idOfKey, isSettled, writeWorks } from '#platform/import/write-documents.ts';
import { connectDatabase, type Database, ensureIndexes } from '#platform/mongo.ts';

interface Place {
  readonly _id: ReturnType<typeof idOfKey>;
  readonly openKey: string;
  readonly status: string;
  readonly version: number;
}

let database: Database;
let places: Model<Place>;

beforeAll(async () => {
  database = await connectDatabase('test', inject('mongoUri'), `test_${randomUUID().slice(0, 8)}`);
  const schema = new Schema<Place>({ openKey: String, status: String, version: Number }, { versionKey: false });
  schema.index({ openKey: 1 }, { unique: true });
  places = database.model<Place>('places', schema, 'places');
  await ensureIndexes(database);
});

beforeEach(async () => {
  await places.deleteMany({});
});

afterAll(async () => {
  await database.db?.dropDatabase();
  await database.close();
});

const place = (name: string, changes: Partial<Place> = {}): Place => ({
  ...{ _id: idOfKey('place', name), openKey: name, status: 'OPEN', version: 1 },
  ...changes,
});
const stored = (name: string) => places.findOne({ _id: place(name)._id }).lean();

describe('writing the documents of an import', () => {
  it('makes one document of the same key however often it is written', async () => {
    const work = () => ({ before: null, after: place('a'), rows: [0] });

    await writeWorks(places, [work()]);
    const again = await writeWorks(places, [work()]);

    expect(again.forbidden).toHaveLength(1); // read again, it is found and left alone
    expect(await places.countDocuments()).toBe(1);
  });

  it('writes what is good beside what a unique index forbids, and tells which that is', async () => {
    await writeWorks(places, [{ before: null, after: place('a'), rows: [] }]);
    const doubled = { before: null, after: place('b', { openKey: 'a' }), rows: [1] };

    const { forbidden } = await writeWorks(places, [doubled, { before: null, after: place('c'), rows: [2] }]);

    expect(forbidden).toEqual([doubled]);
    expect(await stored('b')).toBeNull();
    expect(await stored('c')).toMatchObject({ status: 'OPEN' });
  });

  it('overwrites nothing that a command has changed since it was read', async () => {
    const before = place('a');
    await writeWorks(places, [{ before: null, after: before, rows: [] }]);
    await places.updateOne({ _id: before._id }, { $set: { status: 'DECIDED' }, $inc: { version: 1 } });

    const { isOutdated } = await writeWorks(places, [{ before, after: { ...before, status: 'IMPORTED' }, rows: [] }], {
      guard: 'version',
    });

    expect(isOutdated).toBe(true);
    expect(await stored('a')).toMatchObject({ status: 'DECIDED', version: 2 });
  });

  it('lets exactly one change of each of two imports at once count, and loses neither', async () => {
    await writeWorks(places, [{ before: null, after: place('a', { status: '' }), rows: [] }]);
    const append = (letter: string) =>
      writeBatch(async (run) => {
        const before = (await stored('a')) as Place;
        const isThere = before.status.includes(letter);
        const after = { ...before, status: isThere ? before.status : before.status + letter };
        const { version, ...fields } = after;
        const written = await writeWorks(places, [{ before, after: fields as Place, rows: [0] }], { guard: 'version' });
        return { outcomes: [isThere ? 'UNCHANGED' : 'WRITTEN'], isSettled: isSettled(run, written as never) };
      });

    const outcomes = await Promise.all(['x', 'y', 'z'].map(append));

    const { status, version } = (await stored('a')) as Place;
    expect([...status].toSorted().join('')).toBe('xyz');
    expect(version).toBe(4);
    expect(outcomes).toEqual([['WRITTEN'], ['WRITTEN'], ['WRITTEN']]);
  });
});
