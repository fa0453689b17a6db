import type { RowScope } from '#platform/access/caller.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { CompanionRow, EnrollmentRow, WelfareRow } from '#population/register-rows.ts';
import {
  aChangeRequest,
  aCompanion,
  aFinding,
  aGraduation,
  aNik,
  anEnrollment,
  aRegion,
  aWelfareMember,
  aWelfareRow,
} from '../../support/welfare-rows.ts';

/** Two villages of one district, one of another district, a city and a village of Papua. */
const villages = ['3212212012', '3212212004', '3212012001', '3273011001', '9103012001'] as const;

const reasons = ['DEATH', 'DIVORCE', 'MOVE'] as const;
const companionIds = ['A', 'B', 'C', 'D'] as const;

/**
 * Thirty families. The n-th is headed by NIK n, has NIK 100 + n as a member and NIK 200 + n as a former head. Some NIKs
 * are known twice: a head whom the parents list since, a member of two families, a former head who went to another.
 */
const families = Array.from({ length: 30 }, (_, n) => {
  const also = (nik: number, since: string) => aWelfareMember({ nik: aNik(nik), relationship: 'CHILD', since });
  return aWelfareRow({
    headNik: aNik(n),
    regionCode: villages[n % villages.length] as string,
    decile: 1 + (n % 4),
    members: [
      aWelfareMember({ nik: aNik(n) }),
      aWelfareMember({ nik: aNik(100 + n), relationship: 'WIFE' }),
      ...(n === 6 ? [also(3, '2024-02-01')] : []),
      ...(n < 2 ? [also(400, `202${n}-03-01`)] : []),
    ],
    formerHeads: [
      { nik: aNik(200 + n), from: null, to: '2022-03-01', reason: reasons[n % 3] ?? 'OTHER' },
      ...(n === 8 ? [{ nik: aNik(110), from: null, to: null, reason: 'OTHER' } as const] : []),
    ],
    enrollments: enrollmentsOf(n),
    findings: n % 2 === 0 ? [aFinding({ personNik: aNik(100 + n) })] : [],
    changeRequests: n % 3 === 1 ? [aChangeRequest()] : [],
  });
});

function enrollmentsOf(n: number): EnrollmentRow[] {
  const companionId = companionIds[n % companionIds.length] as string;
  if (n % 3 === 0) return [anEnrollment({ companionId }), anEnrollment({ program: 'SEMBAKO' })];
  if (n % 3 === 1) return [aGraduation('2026-02-01', { companionId })];
  return [anEnrollment({ program: 'PBI_JK', beneficiaryNik: aNik(100 + n) })];
}

/** Companions whose regions of work lie in and above those of the families. */
const companions = [
  aCompanion({ companionId: 'A', regionCode: '321221' }),
  aCompanion({ companionId: 'B', regionCode: '3212' }),
  aCompanion({ companionId: 'C', regionCode: '910301' }),
  aCompanion({ companionId: 'D', regionCode: '3273' }),
];

/** What the register of these tests holds. */
export const scopedRows = { families, companions, regions: [aRegion('32'), aRegion('3212')] };

/** Kinds of rows, each with its name; ids are made with the room's pseudonyms. */
export const rowScopes: readonly (readonly [name: string, rows: (pseudonyms: Pseudonyms) => RowScope])[] = [
  ['everything', () => ({ kind: 'all' })],
  ['nothing', () => ({ kind: 'none' })],
  ['a province', () => ({ kind: 'regions', codes: ['32'] })],
  ['a regency', () => ({ kind: 'regions', codes: ['3212'] })],
  ['a city', () => ({ kind: 'regions', codes: ['3273'] })],
  ['a village', () => ({ kind: 'regions', codes: ['3212212012'] })],
  ['two regions apart', () => ({ kind: 'regions', codes: ['9103', '321221'] })],
  ['a region and one inside it', () => ({ kind: 'regions', codes: ['3212', '3212212004', '3273'] })],
  ['a region without families', () => ({ kind: 'regions', codes: ['5103'] })],
  ['one family', (pseudonyms) => familyOf(3, pseudonyms)],
  ['one family that is known by a member', (pseudonyms) => familyOf(111, pseudonyms)],
  ['one family whose head died', (pseudonyms) => familyOf(203, pseudonyms)],
  ['one family whose head left another', (pseudonyms) => familyOf(204, pseudonyms)],
  ['its own caseload', () => ({ kind: 'caseload', ministry: 'social-welfare', id: 'A' })],
  ['the caseload of nobody', () => ({ kind: 'caseload', ministry: 'social-welfare', id: 'Z' })],
  ['a caseload of another ministry', (pseudonyms) => caseloadOf([1, 4, 9, 12, 115, 206, 900], pseudonyms)],
  ['a caseload that its ministry did not tell', () => ({ kind: 'caseload', ministry: 'family-planning', id: 'A' })],
  ['an id that is not a family', () => ({ kind: 'family', household: '0not-an-id-of-ours-000' })],
];

function familyOf(n: number, pseudonyms: Pseudonyms): RowScope {
  return { kind: 'family', household: pseudonyms.idOf('household', aNik(n)) };
}

function caseloadOf(numbers: readonly number[], pseudonyms: Pseudonyms): RowScope {
  const told = numbers.map((n) => pseudonyms.idOf('household', aNik(n)));
  return { kind: 'caseload', ministry: 'family-planning', id: 'A', families: told };
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
  seesFamily(row: WelfareRow): boolean;
  seesCompanion(row: CompanionRow): boolean;
  /** Whether a family that the caller sees lists the person. */
  seesPerson(nik: string): boolean;
  /** The part's status for a household of that NIK, and the row that it is of. */
  matchOf(nik: string): { readonly status: string; readonly row: WelfareRow | null };
  /** The NIK of the head under which the hub may find the NIK. */
  keyOf(nik: string): string | null;
  /** The NIK of the head of a person's family. */
  headOf(nik: string): string | null;
  /** The enrolments that a companion's counts are made of. */
  enrollmentsOf(companionId: string): readonly EnrollmentRow[];
}

/** The reading for the rows of that name. */
export function oracleOf(name: string, rows: RowScope): Oracle {
  const named = (namedIn.get(name) ?? []).map(aNik);
  const isInside = (code: string) => rows.kind === 'regions' && rows.codes.some((region) => code.startsWith(region));
  const isOwnWorker = rows.kind === 'caseload' && rows.ministry === 'social-welfare';
  const isOf = (row: WelfareRow, nik: string) =>
    lists(row, nik) || row.formerHeads.some((former) => former.nik === nik && former.reason === 'DEATH');
  const seesFamily = (row: WelfareRow) =>
    rows.kind === 'all' ||
    isInside(row.regionCode) ||
    (isOwnWorker && companionOf(row) === rows.id) ||
    named.some((nik) => isOf(row, nik));
  const visible = families.filter(seesFamily);
  return {
    seesFamily,
    seesCompanion: ({ companionId, regionCode }) => {
      if (rows.kind === 'all') return true;
      if (isOwnWorker) return companionId === rows.id;
      return isInside(regionCode) || (named.length > 0 && visible.some((row) => companionOf(row) === companionId));
    },
    seesPerson: (nik) => visible.some((row) => lists(row, nik)),
    matchOf(nik) {
      const [row, another] = bestOf(nik, families);
      if (row === undefined) return { status: 'NOT_REGISTERED', row: null };
      if (another !== undefined) return { status: 'NOT_MATCHED', row: null };
      return seesFamily(row) ? { status: 'AVAILABLE', row } : { status: 'WITHHELD', row: null };
    },
    keyOf(nik) {
      const [row, another] = bestOf(nik, visible);
      return row === undefined || another !== undefined ? null : row.headNik;
    },
    headOf(nik) {
      const since = (row: WelfareRow) => row.members.find((member) => member.nik === nik)?.since ?? '';
      const [last] = families
        .filter((row) => lists(row, nik))
        .toSorted((one, other) => (since(one) < since(other) ? 1 : -1));
      return last !== undefined && seesFamily(last) ? last.headNik : null;
    },
    enrollmentsOf: (companionId) =>
      (isOwnWorker ? (companionId === rows.id ? families : []) : visible)
        .flatMap(({ enrollments }) => enrollments)
        .filter((one) => one.companionId === companionId && one.program === 'PKH'),
  };
}

/** The companion in whose caseload the family is. */
export function companionOf({ enrollments }: WelfareRow): string | null {
  return enrollments.find(({ program, status }) => program === 'PKH' && status === 'ACTIVE')?.companionId ?? null;
}

function lists(row: WelfareRow, nik: string): boolean {
  return row.members.some((member) => member.nik === nik);
}

function bestOf(nik: string, among: readonly WelfareRow[]): readonly WelfareRow[] {
  const ways = [
    among.filter((row) => row.headNik === nik),
    among.filter((row) => lists(row, nik)),
    among.filter((row) => row.formerHeads.some((former) => former.nik === nik)),
  ];
  return ways.find((found) => found.length > 0) ?? [];
}
