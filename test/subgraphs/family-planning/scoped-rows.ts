import type { RowScope } from '#platform/access/caller.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { AssistanceTeamRow, FamilyPlanningRow } from '#population/register-rows.ts';
import {
  aFamily,
  aMeasurement,
  aNik,
  anIntervention,
  aScreening,
  aSurvey,
  aTeam,
} from '../../support/family-planning-rows.ts';

/** Two villages of one district, one of another district, a city and a village of Papua. */
const villages = ['3212212012', '3212212004', '3212012001', '3273011001', '9103012001'] as const;
const reasons = ['DEATH', 'DIVORCE', 'MOVE'] as const;

const heads = Array.from({ length: 30 }, aNik);
const wives = heads.map(aNik);
const children = heads.map(aNik);
const formerHeads = heads.map(aNik);
const [twiceListed, unlisted, stranger, notOurs] = Array.from({ length: 4 }, aNik) as [string, string, string, string];
const at = (list: readonly string[], n: number) => list[n] as string;
const villageOf = (n: number) => villages[n % villages.length] as string;

/** Seven teams, one of which accompanies nobody. */
export const teams: readonly AssistanceTeamRow[] = Array.from({ length: 7 }, (_, n) =>
  aTeam({ regionCode: villageOf(n) }),
);
const ownTeam = teams[2]?.teamId as string;

/**
 * Thirty families of a head, a wife and a child, each with a former head. Some are accompanied by a team of another
 * village. Some NIKs are known twice: a head still listed by the parents, and a member of two families.
 */
export const families: readonly FamilyPlanningRow[] = heads.map((headNik, n) =>
  aFamily({
    headNik,
    regionCode: villageOf(n),
    wifeNik: at(wives, n),
    memberNiks: [
      headNik,
      at(wives, n),
      at(children, n),
      ...(n === 6 ? [at(heads, 3)] : []),
      ...(n < 2 ? [twiceListed] : []),
    ],
    formerHeads: [{ nik: at(formerHeads, n), from: null, to: '2022-03-01', reason: reasons[n % 3] ?? 'OTHER' }],
    teamId: n % 7 === 6 ? null : (teams[n % 6]?.teamId ?? null),
    surveys: [aSurvey({ wifeAge: 28, childAgesMonths: [20] })],
    growth: [aMeasurement({ personNik: at(children, n) }), ...(n === 0 ? [aMeasurement({ personNik: unlisted })] : [])],
    screenings: [aScreening({ personNik: at(wives, n) }), aScreening({ personNik: at(formerHeads, n) })],
    interventions: n % 2 === 0 ? [anIntervention(), anIntervention({ program: 'GENTING' })] : [],
  }),
);

/** Every NIK of the register, some twice, and one that it does not know. */
export const niks = [...heads, ...wives, ...children, ...formerHeads, twiceListed, unlisted, stranger];

/** Rows of every kind, and the NIKs of the households that they name. */
export const rowScopes: readonly ScopeCase[] = [
  named('everything', { kind: 'all' }),
  named('nothing', { kind: 'none' }),
  named('a province', { kind: 'regions', codes: ['32'] }),
  named('a regency', { kind: 'regions', codes: ['3212'] }),
  named('a village', { kind: 'regions', codes: ['3212212012'] }),
  named('two regions apart', { kind: 'regions', codes: ['9103', '321221'] }),
  named('a region and one inside it', { kind: 'regions', codes: ['3212', '3212212004', '3273'] }),
  named('a region without families', { kind: 'regions', codes: ['5103'] }),
  named('its own caseload', { kind: 'caseload', ministry: 'family-planning', id: ownTeam }),
  named('the caseload of no team', { kind: 'caseload', ministry: 'family-planning', id: 'TPK-unknown' }),
  named('a caseload that its ministry did not tell', { kind: 'caseload', ministry: 'social-welfare', id: ownTeam }),
  ofHouseholds('a caseload of another ministry', [
    at(heads, 1),
    at(heads, 9),
    at(wives, 12),
    at(formerHeads, 15),
    notOurs,
  ]),
  ofHouseholds('one family', [at(heads, 3)]),
  ofHouseholds('one family that is known by a member', [at(children, 11)]),
  ofHouseholds('one family whose head died', [at(formerHeads, 3)]),
  ofHouseholds('one family whose head left another', [at(formerHeads, 4)]),
];

/** Rows of a caller under a name. */
export interface ScopeCase {
  readonly name: string;
  readonly niks: readonly string[];
  rows(pseudonyms: Pseudonyms): RowScope;
}

function named(name: string, rows: RowScope): ScopeCase {
  return { name, niks: [], rows: () => rows };
}

function ofHouseholds(name: string, own: readonly string[]): ScopeCase {
  return {
    name,
    niks: own,
    rows(pseudonyms) {
      const [first = '', ...others] = own.map((nik) => pseudonyms.idOf('household', nik));
      if (others.length === 0) return { kind: 'family', household: first };
      return { kind: 'caseload', ministry: 'social-welfare', id: 'C-1', families: [first, ...others] };
    },
  };
}

/** A second reading of what a caller may see, row by row. */
export interface Oracle {
  seesFamily(row: FamilyPlanningRow): boolean;
  seesTeam(row: AssistanceTeamRow): boolean;
  seesPerson(nik: string): boolean;
  /** The part's status for a household of that NIK, and the row that it is of. */
  matchOf(nik: string): { readonly status: string; readonly row: FamilyPlanningRow | null };
  /** The NIK of the head under which the hub may find the NIK. */
  keyOf(nik: string): string | null;
}

/** The reading for those rows. */
export function oracleOf({ niks: own }: ScopeCase, rows: RowScope): Oracle {
  const isInside = (code: string) => rows.kind === 'regions' && rows.codes.some((region) => code.startsWith(region));
  const isOwnTeam = (teamId: string | null) =>
    rows.kind === 'caseload' && rows.ministry === 'family-planning' && teamId === rows.id;
  const isOf = (row: FamilyPlanningRow, nik: string) =>
    row.memberNiks.includes(nik) || row.formerHeads.some((head) => head.nik === nik && head.reason === 'DEATH');
  const seesFamily = (row: FamilyPlanningRow) =>
    rows.kind === 'all' || isInside(row.regionCode) || isOwnTeam(row.teamId) || own.some((nik) => isOf(row, nik));
  const seesTeam = ({ teamId, regionCode }: AssistanceTeamRow) =>
    rows.kind === 'all' ||
    isInside(regionCode) ||
    isOwnTeam(teamId) ||
    families.some((row) => row.teamId === teamId && own.some((nik) => isOf(row, nik)));
  return {
    seesFamily,
    seesTeam,
    seesPerson: (nik) => rows.kind === 'all' || families.some((row) => seesFamily(row) && row.memberNiks.includes(nik)),
    matchOf(nik) {
      const [row, another] = bestOf(nik, families);
      if (row === undefined) return { status: 'NOT_REGISTERED', row: null };
      if (another !== undefined) return { status: 'NOT_MATCHED', row: null };
      return seesFamily(row) ? { status: 'AVAILABLE', row } : { status: 'WITHHELD', row: null };
    },
    keyOf(nik) {
      const [row, another] = bestOf(nik, families.filter(seesFamily));
      return row === undefined || another !== undefined ? null : row.headNik;
    },
  };
}

function bestOf(nik: string, among: readonly FamilyPlanningRow[]): readonly FamilyPlanningRow[] {
  const ways = [
    among.filter((row) => row.headNik === nik),
    among.filter((row) => row.memberNiks.includes(nik)),
    among.filter((row) => row.formerHeads.some((former) => former.nik === nik)),
  ];
  return ways.find((found) => found.length > 0) ?? [];
}
