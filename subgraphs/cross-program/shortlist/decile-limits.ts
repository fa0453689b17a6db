/** The highest decile that the shortlist takes in, from a year on. */
export interface DecileLimit {
  readonly highest: number;
  readonly validFromYear: number;
  /** The year after the last; null while it holds. */
  readonly validToYear: number | null;
  readonly source: string;
}

/**
 * The limits by year. The ministry asks for deciles 1 to 4; a decree that says so for housing was not read (unconfirmed).
 */
export const decileLimits: readonly DecileLimit[] = [
  { highest: 4, validFromYear: 2025, validToYear: null, source: 'The question of Kementerian PKP; no decree was read' },
];

/** The limit of a budget year; that of the earliest year on record for years before it. */
export function decileLimitOf(year: number, limits: readonly DecileLimit[] = decileLimits): number {
  const inForce = limits.find(
    ({ validFromYear, validToYear }) => validFromYear <= year && (validToYear === null || year < validToYear),
  );
  return (inForce ?? (limits[0] as DecileLimit)).highest;
}
