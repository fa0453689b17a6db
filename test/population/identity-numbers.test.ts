import { describe, expect, it } from 'vitest';
import { generatePopulation } from '#population/generate-registers.ts';
import { createIdentityNumbers } from '#population/identity-numbers.ts';
import { Draws } from '#population/random.ts';
import { damageNik, drawKeyDamage } from '#population/registers/damage-nik.ts';
import { generateWorld } from '#population/world/generate-world.ts';

// The format of a NIK, written out here again so that a slip in the generator cannot hide in a shared pattern.
const format = /^[1-9]\d(?!00)\d\d(?!00)\d\d(0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(0[1-9]|1[0-2])\d\d(?!0000)\d{4}$/;

describe('the numbers of the true world', () => {
  it('are well formed, safe, dated and never given twice', () => {
    const seen = new Set<string>();
    let persons = 0;
    for (const households of generateWorld({ scale: 'dev', seed: 3 })) {
      for (const { members } of households) {
        for (const { nik, sex, birthDate } of members) {
          persons += 1;
          seen.add(nik);
          const isSound = format.test(nik) && nik.slice(4, 6) === '99' && hasDate(nik, birthDate.slice(0, 2));
          if (!isSound || Number(nik.slice(6, 8)) > 40 !== (sex === 'FEMALE')) expect.fail('a NIK is malformed');
        }
      }
    }

    expect(persons).toBeGreaterThan(55_000);
    expect(seen.size).toBe(persons);
  });

  it('gives every household a family card of its own that is no head’s NIK', () => {
    const cards = new Set<string>();
    const heads = new Set<string>();
    for (const households of generateWorld({ scale: 'dev', seed: 4 })) {
      for (const household of households) {
        cards.add(household.familyCardNumber);
        heads.add(household.members[0]?.nik as string);
      }
    }

    expect(cards.size).toBe(20_093);
    expect(heads.size).toBe(20_093);
    expect([...cards].filter((card) => heads.has(card))).toEqual([]);
    expect([...cards].filter((card) => card.slice(4, 6) !== '99' || !/^\d{16}$/.test(card))).toEqual([]);
  });

  it('keeps heads apart over the longest regency of five million families', () => {
    const numbers = createIdentityNumbers(1, ['3201', '3202', '3203'], ['9101']);
    const niks = new Set<string>();
    for (let position = 0; position < 60_000; position += 1) {
      const place = { index: position, regencyCode: '3202', positionInRegency: position };
      niks.add(numbers.issueNik(place, 0, 'MALE', 1980, 1, 'RESIDENCE').nik);
      niks.add(numbers.issueNik(place, 0, 'MALE', 1980, 1, 'NEXT_REGENCY').nik);
      niks.add(numbers.issueNik(place, 0, 'MALE', 1980, 1, 'RETIRED_CODE').nik);
    }

    expect(niks.size).toBe(180_000);
  });
});

describe('every number written to a register', () => {
  it.each([
    ['tiny', 200],
    ['dev', 4000],
  ] as const)('has 99 in digits 5 and 6 in %s, and Papuan ones occur', (scale, families) => {
    let numbers = 0;
    let papuan = 0;
    const unsafe: string[] = [];
    for (const { registers } of generatePopulation({ scale, seed: 8, families })) {
      const text = JSON.stringify({ ...registers, regions: [] });
      for (const [found] of text.matchAll(/(?<=")\d{16}(?=")/g)) {
        numbers += 1;
        if (found >= '91') papuan += 1;
        if (found.slice(4, 6) !== '99') unsafe.push('unsafe');
      }
      // A longer or shorter run of digits would be a number that lost a digit.
      expect(text).not.toMatch(/"\d{15}"|"\d{17}"/);
    }

    expect(numbers).toBeGreaterThan(1000);
    expect(papuan).toBeGreaterThan(50);
    expect(unsafe).toEqual([]);
  });

  it('stays safe and sixteen digits long when it is damaged', () => {
    const nik = '3212994508920001';
    const card = '3212990104150001';
    const draws = new Draws(1, 'test');
    for (let i = 0; i < 500; i += 1) {
      for (const damage of ['SPREADSHEET', 'TRANSPOSED', 'FAMILY_CARD'] as const) {
        const damaged = damageNik(nik, damage, card, draws.at(i));

        expect(damaged).toMatch(/^\d{4}99\d{10}$/);
        expect(damaged).not.toBe(nik);
      }
    }
  });

  it('never becomes another head’s number by damage to a key', () => {
    const draws = new Draws(2, 'test');
    for (let i = 0; i < 20_000; i += 1) {
      const damaged = drawKeyDamage(draws.at(i), '3212994508920101', '3212990104150001');

      // No issued number ends in 0 and no head was born in the years of the family cards.
      if (damaged !== null && !damaged.endsWith('0')) expect(damaged).toBe('3212990104150001');
    }
  });
});

function hasDate(nik: string, century: string): boolean {
  const day = Number(nik.slice(6, 8)) % 40;
  const date = new Date(Date.UTC(Number(century + nik.slice(10, 12)), Number(nik.slice(8, 10)) - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === Number(nik.slice(8, 10)) - 1;
}
