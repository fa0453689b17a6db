import { describe, expect, it } from 'vitest';
import {
  code,
  day,
  decimal,
  type Field,
  familyCard,
  flag,
  nik,
  oneOf,
  several,
  text,
  village,
  whole,
} from '#platform/import/fields.ts';
import { FieldFault } from '#platform/import/row-problem.ts';
import { createEnums } from '#platform/import/schema-enums.ts';

let warnings = 0;
const reference = {
  ...{ importId: 'x', startedAt: new Date(0), today: '2026-06-30' },
  hasVillage: (code: string) => code === '3212212012',
  hasDistrict: (code: string) => code === '321221',
  warnOfDistrict: () => {
    warnings += 1;
  },
};

function read<T>(field: Field<T>, value: unknown): T | 'refused' {
  const found = field.read(value, reference);
  return found instanceof FieldFault ? 'refused' : found;
}

describe('a column of a file', () => {
  it.each([
    ['a NIK', nik('.'), '3212.9912 0380-0001', '3212991203800001'],
    ['a NIK of a woman', nik('.'), '3212995203800001', '3212995203800001'],
    ['a NIK without a valid day', nik('.'), '3212993202800001', 'refused'],
    ['a NIK that is a number and has lost digits', nik('.'), 3212991203800001, 'refused'],
    ['a family card', familyCard('.'), '3212 9912 0320 0001', '3212991203200001'],
    ['a short family card', familyCard('.'), '321299', 'refused'],
    ['a day', day('.'), '2024-02-29', '2024-02-29'],
    ['a day that no year has', day('.'), '2026-02-30', 'refused'],
    ['a day of no leap year', day('.'), '2025-02-29', 'refused'],
    ['a day as people write it', day('.'), '30/06/2026', 'refused'],
    ['a day that has not come', day('.'), '2026-07-01', 'refused'],
    ['a village with dots', village('.'), '32.12.21.2012', '3212212012'],
    ['a village that is none', village('.'), '3212212099', 'refused'],
    ['a value of an enum', oneOf('.', ['A', 'B']), 'B', 'B'],
    ['a value of no enum', oneOf('.', ['A', 'B']), 'b', 'refused'],
    ['a yes', flag('.'), 'TRUE', true],
    ['a word for yes', flag('.'), 'ya', 'refused'],
    ['a whole number', whole('.', 1, 10), '10', 10],
    ['a number out of bounds', whole('.', 1, 10), '11', 'refused'],
    ['a broken number', whole('.', 1, 10), 1.5, 'refused'],
    ['a decimal', decimal('.', 0, 10), '7.25', 7.25],
    ['a decimal with a comma', decimal('.', 0, 10), '7,25', 'refused'],
    ['no number at all', decimal('.', 0, 10), 'NaN', 'refused'],
    ['a text', text('.'), '  Blok A  ', 'Blok A'],
    ['a text of two lines', text('.'), 'a\nb', 'refused'],
    ['an own code', code('.'), 'TPK-3212/01', 'TPK-3212/01'],
    ['a code with an operator of the database', code('.'), '$where', 'refused'],
    ['an object where a text is wanted', code('.'), { $ne: null }, 'refused'],
    ['several numbers', several(whole('.', 0, 59)), '1 | 13', [1, 13]],
    ['a list in JSON', several(whole('.', 0, 59)), [1, 13], [1, 13]],
    ['several of which one is wrong', several(whole('.', 0, 59)), '1 99', 'refused'],
  ] as const)('reads %s', (_, field, value, expected) => {
    expect(read(field as Field<unknown>, value)).toEqual(expected);
  });

  it('warns of a NIK whose code is no district’s today, and takes it in', () => {
    warnings = 0;

    read(nik('.'), '3212991203800001');

    expect(warnings).toBe(1);
  });

  it('takes the values of an enum from the schema', () => {
    expect(createEnums('social-welfare')('Sex')).toEqual(['MALE', 'FEMALE']);
    expect(() => createEnums('social-welfare')('Nonsense')).toThrow('has no enum Nonsense');
  });
});
