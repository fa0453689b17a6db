import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfInt, endOfNumber } from '../../../gateway/execution/splice/json-numbers.ts';

const digits = fc.array(fc.constantFrom(...'0123456789'), { maxLength: 18 }).map((all) => all.join(''));
const numberTexts = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc.integer().map((value) => `${value}`),
  fc
    .tuple(fc.constantFrom('', '-', '+'), digits, fc.constantFrom('', '.', '.0', 'e', 'e+', 'E-'), digits)
    .map((parts) => parts.join('')),
);

function isWrittenSo(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'number' && JSON.stringify(value) === text;
  } catch {
    return false;
  }
}

describe('a number in a ministry’s answer', () => {
  it('passes where it is written as JSON.stringify would write it, and only there', () => {
    fc.assert(
      fc.property(numberTexts, fc.constantFrom(',', '}', ']'), (text, behind) => {
        expect(endOfNumber(Buffer.from(` ${text}${behind}`), 1)).toBe(isWrittenSo(text) ? text.length + 1 : -1);
      }),
      { numRuns: 3000 },
    );
  });

  it('passes for an Int where it is whole and in range', () => {
    fc.assert(
      fc.property(numberTexts, (text) => {
        const value = Number(text);
        const fits = isWrittenSo(text) && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
        expect(endOfInt(Buffer.from(`${text},`), 0)).toBe(fits ? text.length : -1);
      }),
      { numRuns: 3000 },
    );
    expect(endOfInt(Buffer.from('2147483647'), 0)).toBe(10);
    expect(endOfInt(Buffer.from('-2147483648'), 0)).toBe(-1);
  });
});
