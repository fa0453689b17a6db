import { Double, serialize } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Doc, decode } from '#platform/embedded-store/bson-view.ts';
import { Collection } from '#platform/embedded-store/collection.ts';
import { compileMatcher } from '#platform/embedded-store/matcher.ts';

// A partial index leaves most documents out by the type of a field alone; the whole filter says which it has to hold.

const scalar = fc.constantFrom('x', '', true, false, null, undefined, 0, 1, -1, 2.5, new Double(3), new Date(0));
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 2 }),
  fc.record({ n: scalar }, { requiredKeys: [] }),
  fc.array(fc.record({ n: scalar }, { requiredKeys: [] }), { maxLength: 2 }),
);
const document = fc.record({ a: value, b: value }, { requiredKeys: [] });

const filters: readonly Doc[] = [
  { a: { $type: 'string' } },
  { a: { $type: ['string', 'bool'] } },
  { a: { $exists: true } },
  { a: { $exists: false } },
  { 'a.n': { $exists: true } },
  { 'a.n': 'x' },
  { a: true },
  { a: 'x' },
  { a: null },
  { a: 1 },
  { a: { $gt: 0 } },
  { a: { $gte: 0, $lt: 2 } },
  { a: { $gt: '' } },
  { a: true, b: 'x' },
  { $or: [{ a: true }, { b: 'x' }] },
];

describe('a partial index', () => {
  it.each(filters.map((filter) => ({ filter })))(
    'holds what its filter accepts and nothing else, whatever is written: $filter',
    ({ filter }) => {
      const partialFilterExpression = decode(serialize(filter));
      const matcher = compileMatcher(partialFilterExpression);
      const change = fc.tuple(fc.nat({ max: 9 }), fc.option(document));
      fc.assert(
        fc.property(
          fc.array(document, { minLength: 1, maxLength: 10 }),
          fc.array(change, { maxLength: 10 }),
          (documents, changes) => {
            const collection = new Collection('test.partial');
            collection.addIndex({ name: 'partial', key: { _id: 1 }, partialFilterExpression });
            documents.forEach((doc, _id) => {
              collection.insert(bytesOf(_id, doc));
            });
            for (const [_id, doc] of changes) {
              const [record] = collection.find({ filter: { _id } }).records;
              if (record && doc === null) collection.delete(record);
              else if (record) collection.replace(record, bytesOf(_id, doc as Doc));
            }

            const held = [...(collection.indexes.get('partial')?.range('', '\uffff', false) ?? [])];

            const accepted = collection
              .find({ filter: {}, sort: { _id: 1 } })
              .records.filter(({ raw }) => matcher.testRaw(raw));
            expect(held.flatMap(({ ids }) => ids)).toEqual(accepted.map(({ id }) => id));
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});

function bytesOf(_id: number, doc: Doc): Buffer {
  return Buffer.from(serialize({ _id, ...doc }));
}
