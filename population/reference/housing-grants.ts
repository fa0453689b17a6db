import type { AssistanceRow, QuotaRow } from '../register-rows.ts';
import type { Place } from './settlement.ts';

/** What one grant of a programme is worth in a zone, in whole rupiah, from a day on. */
export interface GrantAmountRow {
  readonly program: AssistanceRow['program'];
  /** Null where the programme has no zones. */
  readonly zone: AssistanceRow['zone'];
  readonly materialAmount: number | null;
  readonly wageAmount: number | null;
  readonly totalAmount: number;
  readonly validFrom: string;
  /** Day after the last one; null while it is in force. */
  readonly validTo: string | null;
  readonly source: string;
}

/** The zone of a region for a programme; the longest code that a residence begins with decides. */
export interface GrantZoneRow {
  readonly program: AssistanceRow['program'];
  /** Empty for the nation. */
  readonly regionCode: string;
  readonly zone: NonNullable<AssistanceRow['zone']>;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

const decreeOf2022 = 'Kepmen PUPR 115/2022, as the press told it';

/**
 * The amounts in force (domain section 4.2). One newspaper of 2025 tells of 40 million for Papua without a zone: where
 * its plains stand since then is unconfirmed, and they keep the amount of the decree of 2022 here.
 */
export const grantAmounts: readonly GrantAmountRow[] = [
  grant('BSPS', 'REGULAR', 17_500_000, 2_500_000, 'Permen PKP 10/2025, as the press told it; the same since 2022'),
  grant('BSPS', 'PAPUA_FLAT_OR_SPECIAL_URBAN', 18_500_000, 5_000_000, decreeOf2022),
  grant('BSPS', 'REMOTE_ISLAND_MOUNTAIN', 35_000_000, 5_000_000, decreeOf2022),
  whole('RST', 20_000_000, 'assumption: Kemensos names no amount in the sources at hand'),
  whole('DAK_HOUSING', 20_000_000, 'assumption: as BSPS'),
  whole('LOCAL_GOVERNMENT', 15_000_000, 'assumption: each government sets its own'),
  whole('NON_GOVERNMENT', 25_000_000, 'assumption: each donor sets its own'),
];

/**
 * The zones by region. The annex that lists places is not at hand: four provinces of Papua count as plains and the
 * two of its highlands as mountains, which is an assumption, and no small islands are named.
 */
export const grantZones: readonly GrantZoneRow[] = [
  zoneOf('', 'REGULAR', decreeOf2022),
  ...['91', '92', '93', '96'].map((code) => zoneOf(code, 'PAPUA_FLAT_OR_SPECIAL_URBAN', 'assumption')),
  ...['94', '95'].map((code) => zoneOf(code, 'REMOTE_ISLAND_MOUNTAIN', 'assumption')),
];

/** The places of the nation by year, as the ministry announced them. */
export const nationalQuotas: readonly QuotaRow[] = [
  { program: 'BSPS', fiscalYear: 2025, regionCode: null, places: 45_000, source: 'Kementerian PKP, in the press 2025' },
  {
    program: 'BSPS',
    fiscalYear: 2026,
    regionCode: null,
    places: 400_000,
    source: 'Kementerian PKP, in the press 2025',
  },
];

/** The year whose places are divided among the villages. */
const dividedYear = 2026;

/** Places that each inhabited village has: two, and one more for every 15 families (assumption). */
export function villageQuotas(places: readonly Place[]): QuotaRow[] {
  return places.map((place) => ({
    program: 'BSPS',
    fiscalYear: dividedYear,
    regionCode: place.village.code,
    places: 2 + Math.floor(place.count / 15),
    source: 'assumption',
  }));
}

function grant(
  program: AssistanceRow['program'],
  zone: AssistanceRow['zone'],
  materialAmount: number,
  wageAmount: number,
  source: string,
): GrantAmountRow {
  const totalAmount = materialAmount + wageAmount;
  return { program, zone, materialAmount, wageAmount, totalAmount, validFrom: '2022-01-01', validTo: null, source };
}

function whole(program: AssistanceRow['program'], totalAmount: number, source: string): GrantAmountRow {
  const split = { materialAmount: null, wageAmount: null };
  return { program, zone: null, ...split, totalAmount, validFrom: '2018-01-01', validTo: null, source };
}

function zoneOf(regionCode: string, zone: GrantZoneRow['zone'], source: string): GrantZoneRow {
  return { program: 'BSPS', regionCode, zone, validFrom: '2022-01-01', validTo: null, source };
}
