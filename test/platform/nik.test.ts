import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNik, maskNik, parseNik } from '#platform/nik.ts';

describe('a NIK', () => {
  it.each([
    ['of a man', '3212991203800001'],
    ['of a woman, whose day is 40 more', '3212994508920001'],
    ['of a leap day in 2000', '3212996902000001'],
    ['of Papua, above 2^53', '9103994508920001'],
  ])('%s is valid', (_, nik) => {
    expect(isNik(nik)).toBe(true);
  });

  it.each([
    ['29 February of a common year', '3212992902990001'],
    ['31 April', '3212993104920001'],
    ['day 32', '3212993204920001'],
    ['day 40', '3212994008920001'],
    ['day 72', '3212997208920001'],
    ['month 13', '3212990013920001'],
    ['serial 0000', '3212994508920000'],
    ['regency 00', '3200994508920001'],
    ['province 02', '0212994508920001'],
    ['fifteen digits', '321299450892000'],
    ['a letter', '321299450892000A'],
    ['an Arabic digit', '321299450892000١'],
    ['a line break at the end', '3212994508920001\n'],
  ])('with %s is not valid', (_, text) => {
    expect(isNik(text)).toBe(false);
  });

  it('may be written with spaces, dots and dashes', () => {
    expect(parseNik(' 3212.99-120380 0001 ')).toBe('3212991203800001');
    expect(parseNik('3212/991203800001')).toBeNull();
  });

  it('is masked to its region and last two digits', () => {
    expect(maskNik('9103994508920001')).toBe('9103************01');
  });

  it('is never anything but sixteen digits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 14, maxLength: 18 })),
        (text) => {
          if (isNik(text)) expect(text).toMatch(/^\d{16}$/);
        },
      ),
    );
  });
});
