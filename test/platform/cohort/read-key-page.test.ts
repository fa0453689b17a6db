import { randomBytes } from 'node:crypto';
import { type Model, Schema } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { noRow } from '#platform/access/row-filter.ts';
import { createView } from '#platform/access/view.ts';
import { nikOfKey } from '#platform/cohort/household-key.ts';
import { unpackKeys } from '#platform/cohort/pack-keys.ts';
import { type KeyRequest, readKeyPage } from '#platform/cohort/read-key-page.ts';
import { connectDatabase, type Database } from '#platform/mongo.ts';
import { aCaller } from '../../support/callers.ts';

const villages = ['1101012001', '3201012001', '3201012002', '3212212012', '9101012001'];
// Some are listed twice, as a register does, and two have heads whose NIK is none.
const families = Array.from({ length: 1200 }, (_, n) => ({
  headNik: n === 7 ? '' : n === 8 ? '321299450892OOO1' : `3212994508${String(920000 + (n % 1100)).padStart(6, '0')}`,
  regionCode: villages[(n % 1100) % villages.length] as string,
  odd: n % 2 === 1,
  note: 'what no key set may carry',
}));

let database: Database;
let model: Model<(typeof families)[number]>;
beforeAll(async () => {
  database = await connectDatabase('test', inject('mongoUri'), `test_keys_${randomBytes(6).toString('hex')}`);
  const schema = new Schema(
    { headNik: String, regionCode: String, odd: Boolean, note: String },
    { autoIndex: false, versionKey: false },
  );
  schema.index({ regionCode: 1, _id: 1 });
  model = database.model('families', schema, 'families') as never;
  await model.createIndexes();
  await model.collection.insertMany(families.map((one) => ({ ...one })));
});
afterAll(async () => {
  await database.dropDatabase();
  await database.close();
});

const read = (request: Partial<KeyRequest>, wanted = {}, rows = {}) =>
  readKeyPage({ model, rows, view: createView(aCaller(), 30_000) }, wanted, { digits: 0, first: 100_000, ...request });
const isNik = ({ headNik }: (typeof families)[number]) => /^\d{16}$/.test(headNik);
const niksOf = (groups: readonly { keys: string }[]) =>
  groups.flatMap(({ keys }) => [...unpackKeys(keys)].map(nikOfKey));
const expected = (holds: (one: (typeof families)[number]) => boolean) =>
  [...new Set(families.filter((one) => isNik(one) && holds(one)).map(({ headNik }) => headNik))].toSorted();

describe('a page of keys', () => {
  it.each([0, 2, 4, 6, 10])('holds every head once, in groups of %i digits', async (digits) => {
    const { groups, next } = await read({ digits });

    expect(next).toBeNull();
    expect(niksOf(groups).toSorted()).toEqual(expected(() => true));
    expect(groups.map(({ region }) => region)).toEqual([...new Set(villages.map((code) => code.slice(0, digits)))]);
  });

  it('holds those that meet the condition, in the range, within the rows', async () => {
    const inRange = await read({ from: '32', to: '3201' });
    const odd = await read({ from: '32', to: '32', after: '3201012001' }, { odd: true });
    const own = await read({}, {}, { regionCode: { $gte: '91', $lt: '91:' } });

    expect(niksOf(inRange.groups).toSorted()).toEqual(expected(({ regionCode }) => regionCode.startsWith('3201')));
    expect(niksOf(odd.groups).toSorted()).toEqual(
      expected((one) => one.odd && one.regionCode > '3201012001' && one.regionCode.startsWith('32')),
    );
    expect(niksOf(own.groups).toSorted()).toEqual(expected(({ regionCode }) => regionCode.startsWith('91')));
    expect((await read({}, {}, noRow)).groups).toEqual([]);
  });

  it.each([0, 4])('ends with a village, and the pages hold all of them (%i digits)', async (digits) => {
    const found: string[] = [];
    const ends: (string | null)[] = [];
    for (let after: string | null = null; ; ) {
      const { groups, next }: Awaited<ReturnType<typeof readKeyPage>> = await read({ digits, first: 300, after });
      found.push(...niksOf(groups));
      ends.push(next);
      if (next === null) break;
      after = next;
    }

    expect(found.toSorted()).toEqual(expected(() => true));
    expect(ends.slice(0, -1).every((end) => villages.includes(end ?? ''))).toBe(true);
    expect(ends.length).toBeGreaterThan(3);
  });

  it('holds a village that is larger than a page whole', async () => {
    const { groups, next } = await read({ first: 10, digits: 10 });

    expect(next).toBe(villages[0]);
    expect(niksOf(groups).toSorted()).toEqual(expected(({ regionCode }) => regionCode === villages[0]));
  });

  it.each([
    ['digits', { digits: 3 }],
    ['first', { first: 0 }],
    ['from', { from: 'x' }],
    ['after', { after: '32; drop' }],
  ])('is refused with a wrong %s', async (argument, request) => {
    await expect(read(request)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
  });
});
