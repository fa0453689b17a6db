/** A minimum wage of a province (UMP). */
export interface MinimumWageRow {
  /** 2-digit code of the province; 4 digits would be a regency or city (UMK). */
  readonly regionCode: string;
  /** First day, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day; null while it is in force. */
  readonly validTo: string | null;
  /** Whole rupiah a month. */
  readonly monthlyWage: number;
  readonly source: string;
  /** False: no figure here was taken from a decree. */
  readonly isConfirmed: boolean;
}

/**
 * Thousands of rupiah a month in 2025 by province. Assumption: figures of the size of the provincial minimum wages, made
 * for the synthetic population and not read from the governors' decrees. Regencies and cities (UMK) are left out.
 */
const assumed2025: readonly (readonly [code: string, thousands: number])[] = [
  ['11', 3_700],
  ['12', 3_000],
  ['13', 3_000],
  ['14', 3_500],
  ['15', 3_200],
  ['16', 3_700],
  ['17', 2_700],
  ['18', 2_900],
  ['19', 3_900],
  ['21', 3_600],
  ['31', 5_400],
  ['32', 2_200],
  ['33', 2_200],
  ['34', 2_300],
  ['35', 2_300],
  ['36', 2_900],
  ['51', 3_000],
  ['52', 2_600],
  ['53', 2_300],
  ['61', 2_900],
  ['62', 3_500],
  ['63', 3_500],
  ['64', 3_600],
  ['65', 3_600],
  ['71', 3_800],
  ['72', 2_900],
  ['73', 3_700],
  ['74', 3_100],
  ['75', 3_200],
  ['76', 3_100],
  ['81', 3_100],
  ['82', 3_400],
  ['91', 4_300],
  ['92', 3_600],
  ['93', 4_300],
  ['94', 4_300],
  ['95', 4_300],
  ['96', 3_600],
];

/** The years of the table, each with its factor on 2025 (assumption: five percent a year). */
const years: readonly (readonly [year: number, factor: number])[] = [
  [2024, 0.95],
  [2025, 1],
  [2026, 1.05],
];

const source = 'Assumption of the synthetic population, not a decree.';

/** The minimum wages of the 38 provinces from 2024 on, by province and year; the last year's have no end. */
export const minimumWages: readonly MinimumWageRow[] = assumed2025.flatMap(([regionCode, thousands]) =>
  years.map(([year, factor], position) => ({
    regionCode,
    validFrom: `${year}-01-01`,
    validTo: position === years.length - 1 ? null : `${year}-12-31`,
    monthlyWage: Math.round(thousands * factor) * 1000,
    source,
    isConfirmed: false,
  })),
);
