import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfBytes, keyOfNik, nikOfKey } from '#platform/cohort/household-key.ts';
import { countCommon, intersect, keySetOf, subtract, unite } from '#platform/cohort/key-set.ts';
import { PackedKeysError, packKeys, unpackKeys } from '#platform/cohort/pack-keys.ts';

const key = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const near = fc.integer({ min: 0, max: 200 });
const set = fc.oneof(fc.array(key), fc.array(near)).map((keys) => keySetOf(Float64Array.from(keys)));
const nik = fc
  .tuple(fc.integer({ min: 11, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9_999_999_999 }))
  .map(
    ([province, regency, rest]) => `${province}${String(regency).padStart(2, '0')}99${String(rest).padStart(10, '0')}`,
  );

describe('a key', () => {
  it('is exact for every NIK, those of Papua above 2^53 too', () => {
    fc.assert(fc.property(nik, (text) => nikOfKey(keyOfNik(text)) === text && Number.isSafeInteger(keyOfNik(text))));
    expect(nikOfKey(keyOfNik('9699994508929999'))).toBe('9699994508929999');
  });

  it('is ordered as the NIKs are', () => {
    fc.assert(fc.property(nik, nik, (one, other) => one < other === keyOfNik(one) < keyOfNik(other)));
  });

  it('is read from bytes as from text', () => {
    fc.assert(fc.property(nik, (text) => keyOfBytes(Buffer.from(`xx${text}x`), 2) === keyOfNik(text)));
    expect(keyOfBytes(Buffer.from('32129945O8920001'), 0)).toBeNaN();
  });

  it.each(['', '321299450892000', '0212994508920001', '32129945O8920001', ' 212994508920001'])(
    'is none for %j',
    (text) => {
      expect(keyOfNik(text)).toBeNaN();
    },
  );
});

describe('packed keys', () => {
  it('are the keys that were packed', () => {
    fc.assert(
      fc.property(set, (keys) => {
        expect(unpackKeys(packKeys(keys))).toEqual(keys);
      }),
    );
  });

  it('of one regency take four characters or fewer on the average', () => {
    const keys = keySetOf(Float64Array.from({ length: 50_000 }, (_, n) => 2_112_990_000_000_000 + n * 1_999_993));

    expect(packKeys(keys).length / keys.length).toBeLessThan(4.1);
  });

  it.each([
    ['text that is not base64', 'åäö!'],
    ['a cut off base64', 'AAA'],
    ['a key that does not end', Buffer.from([0x81]).toString('base64')],
    ['a key that is too large', Buffer.from([255, 255, 255, 255, 255, 255, 255, 255, 127]).toString('base64')],
  ])('are refused where they are %s', (_, text) => {
    expect(() => unpackKeys(text)).toThrow(PackedKeysError);
  });
});

describe('sets of keys', () => {
  const asSet = (keys: Float64Array) => new Set(keys);
  const sorted = (keys: Iterable<number>) => Float64Array.from([...keys].sort((a, b) => a - b));
  const skewed = fc.tuple(
    fc.array(near, { maxLength: 3 }),
    fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 300 }),
  );
  const pairs = fc.oneof(
    fc.tuple(set, set),
    skewed.map(([few, many]) => [keySetOf(Float64Array.from(few)), keySetOf(Float64Array.from(many))] as const),
  );

  it('have in common what a Set says', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const expected = sorted([...one].filter((each) => asSet(other).has(each)));
        expect(intersect(one, other)).toEqual(expected);
        expect(intersect(other, one)).toEqual(expected);
        expect(countCommon(one, other)).toBe(expected.length);
      }),
    );
  });

  it('unite to what a Set says', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(unite(one, other)).toEqual(sorted(new Set([...one, ...other])));
      }),
    );
  });

  it('without another are what a Set says', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(subtract(one, other)).toEqual(sorted([...one].filter((each) => !asSet(other).has(each))));
        expect(subtract(other, one)).toEqual(sorted([...other].filter((each) => !asSet(one).has(each))));
      }),
    );
  });
});
