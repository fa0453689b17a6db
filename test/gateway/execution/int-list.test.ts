import { describe, expect, it } from 'vitest';
import { giveBack, type IntList, takeIntList } from '../../../gateway/execution/splice/int-list.ts';

function valuesOf(list: IntList): number[] {
  return Array.from({ length: list.length }, (_, place) => list.at(place));
}

describe('a list of whole numbers', () => {
  it('keeps every number, also those by which it grows', () => {
    const list = takeIntList();
    const numbers = Array.from({ length: 10_000 }, (_, n) => -1 - n);

    for (const number of numbers) list.push(number);

    expect(valuesOf(list)).toEqual(numbers);
  });

  it('holds nothing of what it held before it was given back', () => {
    const list = takeIntList();
    for (let n = 0; n < 100; n += 1) list.push(7);
    giveBack(list);

    const again = takeIntList();
    again.reserve(100);

    expect(again).toBe(list);
    expect(valuesOf(again)).toEqual(new Array(100).fill(0));
  });
});
