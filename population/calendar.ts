/** Days and dates of the synthetic world. A day is a whole number of days since 1970-01-01. */

/** Number of the day of a Gregorian date. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Number of the day of a date written `YYYY-MM-DD`. */
export function dayOfIso(date: string): number {
  return dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Two decimal digits of each number from 0 to 99. */
export const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

const firstCachedDay = dayOf(1925, 1, 1);
// Made at its full length: an array that grows from a far index would become a slow dictionary.
const cachedDates = new Array<string | undefined>(60_000);

/** A day as `YYYY-MM-DD`; from a table, because the generator writes a few dozen dates a family. */
export function isoOfDay(day: number): string {
  const slot = day - firstCachedDay;
  const known = cachedDates[slot];
  if (known !== undefined) return known;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  if (slot >= 0 && slot < 60_000) cachedDates[slot] = date;
  return date;
}

/** The day on which the synthetic world stands still; output never depends on the clock. */
export const today = '2026-06-30';

/** The number of that day. */
export const todayDay = dayOfIso(today);

/** Completed months from a birth day to a later day, at 30.4375 days a month; never below zero. */
export function ageInMonths(birthDay: number, day: number): number {
  return Math.max(0, Math.floor((day - birthDay) / 30.4375));
}

/** Completed years from a birth day to a later day, at 365.25 days a year; never below zero. */
export function ageInYears(birthDay: number, day: number): number {
  return Math.max(0, Math.floor((day - birthDay) / 365.25));
}

/**
 * Publication dates of the DTSEN versions, oldest first; the last one is current.
 * 2025-02-20, 2025-07-31 and 2026-01-23 are published dates and May 2025 a published month (domain section 2);
 * the other quarters, and the day in May, are assumed.
 */
export const dtsenVersions = [
  '2025-02-20',
  '2025-05-20',
  '2025-07-31',
  '2025-10-20',
  '2026-01-23',
  '2026-04-20',
] as const;

/** The DTSEN version that ranks the families today. */
export const currentDtsenVersion: string = dtsenVersions[dtsenVersions.length - 1] as string;
