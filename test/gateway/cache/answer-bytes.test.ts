import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesOf, isWholeAnswer, joinEntities, splitElements } from '../../../gateway/cache/answer-bytes.ts';

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '\\"', '[{', '}]', ',', '","', ']}}', '{"data":{"_entities":[', 'é"\\\\', '"errors"'),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    hostileText,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  object: fc.dictionary(hostileText, tie('any'), { maxKeys: 4 }),
}));
const entity = fc.oneof({ weight: 4, arbitrary: value.object }, { weight: 1, arbitrary: fc.constant(null) });
const entities = fc.array(entity, { maxLength: 6 });
const bytesOf = (answer: unknown, space?: number) => Buffer.from(JSON.stringify(answer, null, space));
const valuesOf = (found: readonly Buffer[] | null) => found?.map((one) => JSON.parse(one.toString())) ?? null;
const plain = (given: unknown) => JSON.parse(JSON.stringify(given));

describe('an answer about entities', () => {
  it('is taken apart into what stands for each, however it is written', () => {
    fc.assert(
      fc.property(entities, fc.constantFrom(undefined, 2), (list, space) => {
        const bytes = bytesOf({ data: { _entities: list } }, space);

        expect(valuesOf(entitiesOf(bytes, list.length))).toEqual(plain(list));
        expect(entitiesOf(bytes, list.length + 1)).toBeNull();
      }),
    );
  });

  it('is put together again to the same bytes', () => {
    fc.assert(
      fc.property(entities, (list) => {
        const bytes = bytesOf({ data: { _entities: list } });

        expect(joinEntities(entitiesOf(bytes, list.length) as Buffer[])).toEqual(bytes);
      }),
    );
  });

  it('is taken apart also where something beside the data is told, and not where that is a fault', () => {
    fc.assert(
      fc.property(entities, value.any, (list, beside) => {
        const answer = { data: { _entities: list }, extensions: beside };

        expect(valuesOf(entitiesOf(bytesOf(answer), list.length))).toEqual(plain(list));
        expect(entitiesOf(bytesOf({ ...answer, errors: [] }), list.length)).toBeNull();
        expect(entitiesOf(bytesOf({ errors: [{ message: 'no' }], ...answer }), list.length)).toBeNull();
      }),
    );
  });

  it('is nothing where it is cut off anywhere', () => {
    fc.assert(
      fc.property(entities, fc.nat(), (list, cut) => {
        const bytes = bytesOf({ data: { _entities: list } });

        expect(entitiesOf(bytes.subarray(0, cut % bytes.length), list.length)).toBeNull();
      }),
    );
  });
});

describe('an answer without entities', () => {
  it('is whole where it has fields, none of them null, and tells of no fault', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[_A-Za-z]\w{0,5}$/), value.any, { maxKeys: 4 }),
        fc.constantFrom(undefined, 2),
        (data, space) => {
          const values = Object.values(plain(data));
          const isWhole = values.length > 0 && values.every((one) => one !== null);

          expect(isWholeAnswer(bytesOf({ data }, space))).toBe(isWhole);
          expect(isWholeAnswer(bytesOf({ data, errors: [{}] }, space))).toBe(false);
          expect(isWholeAnswer(bytesOf({ data, extensions: {} }, space))).toBe(isWhole);
        },
      ),
    );
  });

  it.each(['', '{', 'null', '[]', '{"data":null}', '{"data":{}}', '{"data":[1]}', '{"errors":[]}', '{"data":{"a":1}'])(
    'is not whole as %j',
    (text) => {
      expect(isWholeAnswer(Buffer.from(text))).toBe(false);
    },
  );
});

it('tells the elements of a list apart by their text', () => {
  fc.assert(
    fc.property(fc.array(value.any, { maxLength: 6 }), (list) => {
      const texts = list.map((one) => JSON.stringify(one));

      expect(splitElements(texts.join(','))).toEqual(texts);
    }),
  );
});
