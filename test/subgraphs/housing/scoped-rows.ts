import type { RowScope } from '#platform/access/caller.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { DwellingRow, HousingRow } from '#population/register-rows.ts';
import { aDwellingRow, aHousingRow, anAssistanceRow, aProjectRow, nikNumber } from '../../support/housing-rows.ts';

/** Two villages of one district, one of another district, a city and a village of Papua. */
const villages = ['3212212012', '3212212004', '3212012001', '3273011001', '9103012001'] as const;

const villageOf = (n: number) => villages[n % villages.length] as string;
const reasons = ['DEATH', 'DIVORCE', 'MOVE'] as const;

/** Twelve houses; each third family shares one, and some stand elsewhere than where their family is registered. */
const dwellings = Array.from({ length: 12 }, (_, n) => aDwellingRow(n, { regionCode: villageOf(n) }));

/**
 * Thirty families. The n-th is headed by NIK n, has NIK 100 + n as a member and NIK 200 + n as a former head. Some NIKs
 * are known twice: a head still listed by the parents, and a member of two families.
 */
const families = Array.from({ length: 30 }, (_, n) =>
  aHousingRow(n, {
    regionCode: villageOf(n),
    memberNiks: [
      nikNumber(n),
      nikNumber(100 + n),
      ...(n === 6 ? [nikNumber(3)] : []),
      ...(n < 2 ? [nikNumber(400)] : []),
    ],
    formerHeads: [{ nik: nikNumber(200 + n), from: null, to: '2022-03-01', reason: reasons[n % 3] ?? 'OTHER' }],
    dwellingId: n % 7 === 6 ? null : aDwellingRow(n % 5 === 4 ? (n + 3) % 12 : n % 12).dwellingId,
    projectId: n % 2 === 0 ? 'cipayung' : null,
    assistances: n % 3 === 0 ? [anAssistanceRow(2 * n), anAssistanceRow(2 * n + 1, { program: 'RST' })] : [],
  }),
);

/** What the register of these tests holds. */
export const scopedRows = { families, dwellings, projects: [aProjectRow('cipayung'), aProjectRow('bekasi')] };

/** Kinds of rows, each with its name; ids are made with the room's pseudonyms. */
export const rowScopes: readonly (readonly [name: string, rows: (pseudonyms: Pseudonyms) => RowScope])[] = [
  ['everything', () => ({ kind: 'all' })],
  ['nothing', () => ({ kind: 'none' })],
  ['a province', () => ({ kind: 'regions', codes: ['32'] })],
  ['a regency', () => ({ kind: 'regions', codes: ['3212'] })],
  ['a village', () => ({ kind: 'regions', codes: ['3212212012'] })],
  ['two regions apart', () => ({ kind: 'regions', codes: ['9103', '321221'] })],
  ['a region and one inside it', () => ({ kind: 'regions', codes: ['3212', '3212212004', '3273'] })],
  ['a region without families', () => ({ kind: 'regions', codes: ['5103'] })],
  ['one family', (pseudonyms) => familyOf(3, pseudonyms)],
  ['one family that is known by a member', (pseudonyms) => familyOf(111, pseudonyms)],
  ['one family whose head died', (pseudonyms) => familyOf(203, pseudonyms)],
  ['one family whose head left another', (pseudonyms) => familyOf(204, pseudonyms)],
  ['a caseload of another ministry', (pseudonyms) => caseloadOf([1, 4, 9, 12, 115, 206, 900], pseudonyms)],
  ['a caseload that its ministry did not tell', () => ({ kind: 'caseload', ministry: 'social-welfare', id: 'C-1' })],
  ['an id that is not a family', () => ({ kind: 'family', household: '0not-an-id-of-ours-000' })],
];

function familyOf(n: number, pseudonyms: Pseudonyms): RowScope {
  return { kind: 'family', household: pseudonyms.idOf('household', nikNumber(n)) };
}

function caseloadOf(numbers: readonly number[], pseudonyms: Pseudonyms): RowScope {
  const families = numbers.map((n) => pseudonyms.idOf('household', nikNumber(n)));
  return { kind: 'caseload', ministry: 'social-welfare', id: 'C-1', families };
}

/** The NIKs, as numbers, of the households that the rows name; read from the test's own table. */
const namedIn = new Map<string, readonly number[]>([
  ['one family', [3]],
  ['one family that is known by a member', [111]],
  ['one family whose head died', [203]],
  ['one family whose head left another', [204]],
  ['a caseload of another ministry', [1, 4, 9, 12, 115, 206, 900]],
]);

/** A second reading of what a caller may see, row by row. */
export interface Oracle {
  seesFamily(row: HousingRow): boolean;
  seesDwelling(row: Pick<DwellingRow, 'dwellingId' | 'regionCode'>): boolean;
  /** The part's status for a household of that NIK, and the row that it is of. */
  matchOf(nik: string): { readonly status: string; readonly row: HousingRow | null };
  /** The NIK of the head under which the hub may find the NIK. */
  keyOf(nik: string): string | null;
}

/** The reading for the rows of that name. */
export function oracleOf(name: string, rows: RowScope): Oracle {
  const named = (namedIn.get(name) ?? []).map(nikNumber);
  const isInside = (code: string) => rows.kind === 'regions' && rows.codes.some((region) => code.startsWith(region));
  const isOf = (row: HousingRow, nik: string) =>
    row.headNik === nik ||
    row.memberNiks.includes(nik) ||
    row.formerHeads.some((former) => former.nik === nik && former.reason === 'DEATH');
  const seesFamily = (row: HousingRow) =>
    rows.kind === 'all' || isInside(row.regionCode) || named.some((nik) => isOf(row, nik));
  return {
    seesFamily,
    seesDwelling: ({ dwellingId, regionCode }) =>
      rows.kind === 'all' ||
      isInside(regionCode) ||
      (named.length > 0 && families.some((row) => row.dwellingId === dwellingId && seesFamily(row))),
    matchOf(nik) {
      const found = bestOf(nik, families);
      if (found.length === 0) return { status: 'NOT_REGISTERED', row: null };
      const [row, another] = found;
      if (another !== undefined || row === undefined) return { status: 'NOT_MATCHED', row: null };
      return seesFamily(row) ? { status: 'AVAILABLE', row } : { status: 'WITHHELD', row: null };
    },
    keyOf(nik) {
      const [row, another] = bestOf(nik, families.filter(seesFamily));
      return row === undefined || another !== undefined ? null : row.headNik;
    },
  };
}

function bestOf(nik: string, among: readonly HousingRow[]): readonly HousingRow[] {
  const ways = [
    among.filter((row) => row.headNik === nik),
    among.filter((row) => row.memberNiks.includes(nik)),
    among.filter((row) => row.formerHeads.some((former) => former.nik === nik)),
  ];
  return ways.find((found) => found.length > 0) ?? [];
}
