/**
 * Nomor Induk Kependudukan: 16 digits, one per resident for life.
 * Levels V1 (format) and V2 (date) of the validation are here; they reject. The softer levels only warn.
 * Kept as text everywhere: the numbers of all of Papua are above 2^53.
 */

const format = /^[1-9]\d(?!00)\d\d(?!00)\d\d(0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(0[1-9]|1[0-2])\d\d(?!0000)\d{4}$/;

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True where the text is a NIK by format and date (levels V1 and V2). */
export function isNik(text: string): boolean {
  if (!format.test(text)) return false;
  const day = Number(text.slice(6, 8)) % 40;
  const month = Number(text.slice(8, 10));
  const year = Number(text.slice(10, 12));
  if (month === 2 && day === 29) return year % 4 === 0; // 1900 was no leap year, 2000 was: either century may be meant
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0);
}

/**
 * The NIK without the spaces, dots and dashes that people write into it, or null where it is none.
 * @example parseNik('3212.99.120380.0001') // '3212991203800001'
 */
export function parseNik(text: string): string | null {
  const digits = text.replaceAll(/[\s.-]/g, '');
  return isNik(digits) ? digits : null;
}

/** The NIK with the middle hidden: region of first registration and the last two digits, as `3212************01`. */
export function maskNik(nik: string): string {
  return `${nik.slice(0, 4)}************${nik.slice(-2)}`;
}

/** The family card number (No. KK) with the middle hidden, in the same form as a masked NIK. */
export function maskFamilyCardNumber(number: string): string {
  return maskNik(number);
}
