import { ageInYears, dayOfIso, todayDay, twoDigits } from '../calendar.ts';
import type { Draws } from '../random.ts';
import { minimumWages } from '../reference/minimum-wages.ts';
import type { IneligibilityReasonCode, WelfareMemberRow, WelfareRow } from '../register-rows.ts';

/** A register of another agency. */
export type PartnerRegisterCode =
  | 'CIVIL_SERVANTS'
  | 'MILITARY'
  | 'POLICE'
  | 'STATE_ENTERPRISES'
  | 'PENSIONERS'
  | 'WAGES'
  | 'COMPANY_OFFICERS'
  | 'VILLAGE_OFFICIALS'
  | 'DECEASED'
  | 'HIGH_POWER'
  | 'ONLINE_GAMBLING'
  | 'DORMANT_ACCOUNTS';

/** A person as another agency's register lists them. */
export interface PartnerEntryRow {
  readonly register: PartnerRegisterCode;
  readonly nik: string;
  /** The delivery that the entry came with. */
  readonly source: string;
  /** Day that the delivery is of. */
  readonly matchDate: string;
  readonly evidence: string | null;
  /** Whole rupiah a month, in the register of wages alone. */
  readonly monthlyWage: number | null;
  /** 4-digit code of the regency or city of work, in the register of wages alone. */
  readonly workRegion: string | null;
}

const registerOf: Partial<Record<IneligibilityReasonCode, PartnerRegisterCode>> = {
  CIVIL_SERVANT_ASN: 'CIVIL_SERVANTS',
  MILITARY_TNI: 'MILITARY',
  POLICE_POLRI: 'POLICE',
  STATE_ENTERPRISE_EMPLOYEE: 'STATE_ENTERPRISES',
  PENSIONER_STATE: 'PENSIONERS',
  WAGE_ABOVE_MINIMUM: 'WAGES',
  COMPANY_OFFICER: 'COMPANY_OFFICERS',
  VILLAGE_OFFICIAL: 'VILLAGE_OFFICIALS',
  DECEASED: 'DECEASED',
  HIGH_POWER_CONNECTION: 'HIGH_POWER',
  ONLINE_GAMBLING: 'ONLINE_GAMBLING',
  DORMANT_ACCOUNT: 'DORMANT_ACCOUNTS',
};

const evidence: Readonly<Record<PartnerRegisterCode, string>> = {
  CIVIL_SERVANTS: 'Civil servant in active service.',
  MILITARY: 'Soldier in active service.',
  POLICE: 'Police officer in active service.',
  STATE_ENTERPRISES: 'Employed by an enterprise of the state.',
  PENSIONERS: 'Draws a pension of the state.',
  WAGES: 'Insured as an employee.',
  COMPANY_OFFICERS: 'Registered as an officer of a company.',
  VILLAGE_OFFICIALS: 'In office in a village.',
  DECEASED: 'A certificate of death has been issued.',
  HIGH_POWER: 'A connection of 3,500 VA or more.',
  ONLINE_GAMBLING: 'Deposits at a gambling site.',
  DORMANT_ACCOUNTS: 'No movement on the account for two years.',
};

// Which registers list people whom no match has met yet, and those whom the register of families does not know. The
// shares are assumptions.
const unmatched: readonly (readonly [PartnerRegisterCode, number])[] = [
  ['WAGES', 50],
  ['ONLINE_GAMBLING', 15],
  ['CIVIL_SERVANTS', 12],
  ['PENSIONERS', 6],
  ['VILLAGE_OFFICIALS', 5],
  ['STATE_ENTERPRISES', 4],
  ['POLICE', 3],
  ['MILITARY', 3],
  ['COMPANY_OFFICERS', 2],
];

const matchDate = '2026-06-01';

/**
 * What the registers of other agencies say of a family, and of people whom no register of families knows.
 * Whom a finding is about is listed where the finding comes from; one head in fifteen is listed whom no match has met.
 * @param index the household's index, from which the numbers of the unknown people are made.
 */
export function drawPartnerEntries(draws: Draws, index: number, family: WelfareRow | null): PartnerEntryRow[] {
  const d = draws.at(index);
  const strangers = Array.from({ length: strangersOf(index) }, (_, n) =>
    entryOf(d, d.weighted(unmatched), strangerNik(2 * index + n), '3171'),
  );
  if (family === null) return strangers;
  const region = family.regionCode.slice(0, 4);
  const found = family.findings.flatMap(({ reason, personNik, foundOn }) => {
    const register = registerOf[reason];
    const nik = personNik ?? (reason === 'HIGH_POWER_CONNECTION' ? family.headNik : null);
    return register === undefined || nik === null
      ? []
      : [{ ...entryOf(d, register, nik, region, 1.3), matchDate: foundOn }];
  });
  const head = family.members.find(({ nik }) => nik === family.headNik);
  const isListed = d.chance(1 / 15) && found.length === 0 && head !== undefined && isOfWorkingAge(head);
  return [...found, ...(isListed ? [entryOf(d, d.weighted(unmatched), head.nik, region)] : []), ...strangers];
}

// Two with each of the first families, so that the smallest population has hundreds; few later, where they add nothing.
function strangersOf(index: number): number {
  if (index < 300) return 2;
  return index % 20 === 0 ? 1 : 0;
}

function entryOf(
  draws: Draws,
  register: PartnerRegisterCode,
  nik: string,
  region: string,
  timesMinimum?: number,
): PartnerEntryRow {
  const isWage = register === 'WAGES';
  const share = timesMinimum ?? draws.between(60, 160) / 100;
  return {
    register,
    nik,
    source: 'Synthetic delivery 2026-06',
    matchDate,
    evidence: evidence[register],
    monthlyWage: isWage ? Math.round((minimumOf(region) * share) / 1000) * 1000 : null,
    workRegion: isWage ? region : null,
  };
}

const newestMinimum = new Map(minimumWages.map(({ regionCode, monthlyWage }) => [regionCode, monthlyWage]));

function minimumOf(region: string): number {
  return newestMinimum.get(region.slice(0, 2)) ?? 3_000_000;
}

function isOfWorkingAge({ birthDate }: WelfareMemberRow): boolean {
  const age = ageInYears(dayOfIso(birthDate), todayDay);
  return age >= 20 && age < 60;
}

/** The n-th number of somebody unknown: of a regency 99, which there is not, so that no member of a family has it. */
function strangerNik(n: number): string {
  const day = twoDigits[1 + (n % 28)] as string;
  const month = twoDigits[1 + (Math.floor(n / 28) % 12)] as string;
  const year = twoDigits[60 + (Math.floor(n / 336) % 40)] as string;
  const serial = String(1 + Math.floor(n / 13_440)).padStart(4, '0');
  return `119999${day}${month}${year}${serial}`;
}
