import { hashText, mix32 } from './random.ts';

/** The registers, and the kinds of rows in them, that have identifiers of their own. */
export type RowKind =
  | 'welfare-family'
  | 'enrollment'
  | 'disbursement'
  | 'finding'
  | 'change-request'
  | 'housing-family'
  | 'dwelling'
  | 'assistance'
  | 'planning-family'
  | 'growth'
  | 'screening'
  | 'intervention'
  | 'referral'
  | 'donor'
  | 'pledge'
  | 'centre'
  | 'place'
  | 'business-report'
  | 'graduation';

/** Gives the identifier of the n-th row of a kind that belongs to a household: 24 lower-case hexadecimal digits. */
export type RowIds = (kind: RowKind, householdIndex: number, n: number) => string;

const kinds: readonly RowKind[] = [
  'welfare-family',
  'enrollment',
  'disbursement',
  'finding',
  'change-request',
  'housing-family',
  'dwelling',
  'assistance',
  'planning-family',
  'growth',
  'screening',
  'intervention',
  'referral',
  'donor',
  'pledge',
  'centre',
  'place',
  'business-report',
  'graduation',
];

const hex = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, '0'));

/** Creates the identifiers of a seed: a fast keyed hash, the same for the same row of the same population. */
export function createRowIds(seed: number): RowIds {
  const keyOf = (kind: RowKind, word: number): number => hashText(`${kind}/${word}`, seed);
  const keys = Object.fromEntries(
    kinds.map((kind) => [kind, [keyOf(kind, 1), keyOf(kind, 2), keyOf(kind, 3)]]),
  ) as Record<RowKind, [number, number, number]>;
  return (kind, householdIndex, n) => {
    const key = keys[kind];
    // For one kind and n the first word is a bijection of the index, so two households never share an identifier.
    const row = mix32(n + 0x632be5ab);
    const a = mix32(mix32(householdIndex ^ key[0]) ^ row);
    const b = mix32(Math.imul(householdIndex, 0x85ebca77) ^ mix32(row ^ key[1]));
    const c = mix32(mix32(householdIndex + row) ^ key[2]);
    return word(a) + word(b) + word(c);
  };
}

function word(value: number): string {
  return (hex[value >>> 16] as string) + (hex[value & 0xffff] as string);
}
