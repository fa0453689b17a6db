import { HubError } from '#platform/errors.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';

/**
 * The NIK of the household that a command names.
 * @throws {HubError} BAD_USER_INPUT naming `household`.
 */
export function requireHousehold(pseudonyms: Pseudonyms, id: string): string {
  const nik = pseudonyms.findNik('household', id);
  if (nik !== null) return nik;
  throw badInput('household', '"household" is not the id of a household that this hub gave.');
}

/**
 * The id of a record of the register, 24 hexadecimal digits.
 * @throws {HubError} BAD_USER_INPUT naming the argument.
 */
export function requireRecordId(argument: string, id: string): string {
  if (/^[0-9a-f]{24}$/.test(id)) return id;
  throw badInput(argument, `"${argument}" is not an id of the housing register. Pass one that it gave.`);
}

/**
 * A text of 1 to `longest` characters that names nobody by number.
 * @throws {HubError} BAD_USER_INPUT naming the argument.
 */
export function requireText(argument: string, text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= longest && !/\d{16}/.test(trimmed)) return trimmed;
  throw badInput(argument, `"${argument}" must have 1 to ${longest} characters and no 16 digits in a row.`);
}

/** The text, or null where none is given; see `requireText`. */
export function readReason(reason: string | null | undefined): string | null {
  return reason == null ? null : requireText('reason', reason, 500);
}

/**
 * A budget year.
 * @throws {HubError} BAD_USER_INPUT naming `fiscalYear`.
 */
export function requireFiscalYear(year: number): number {
  if (year >= 2000 && year <= 2100) return year;
  throw badInput('fiscalYear', '"fiscalYear" must be between 2000 and 2100.');
}

/**
 * A day that is not after today.
 * @param day `YYYY-MM-DD`.
 * @throws {HubError} BAD_USER_INPUT naming the argument.
 */
export function requirePastDay(argument: string, day: string, now: Date): string {
  // Where the sun rises first in Indonesia (UTC+9) the day has begun earlier than in UTC.
  const today = new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
  if (day <= today) return day;
  throw badInput(argument, `"${argument}" must not be in the future.`);
}

/** An error about an argument; the value is never repeated. */
export function badInput(argument: string, message: string): HubError {
  return new HubError('BAD_USER_INPUT', message, { argument });
}
