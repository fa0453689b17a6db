import { maxInt } from '../leaves.ts';

/** Where the bytes are not what is looked for. */
export const failed = -1;

const minus = 45;
const point = 46;
const zero = 48;
const capitalE = 69;
const letterE = 101;

/** The place behind a whole number that is written as JSON.stringify would and fits GraphQL's Int, or -1. */
export function endOfInt(bytes: Buffer, start: number): number {
  const first = bytes[start] === minus ? start + 1 : start;
  const at = endOfDigits(bytes, first);
  const digits = at - first;
  if (digits === 0 || digits > 10) return failed;
  if (bytes[first] === zero && (digits > 1 || first > start)) return failed; // 007 and -0
  if (digits === 10 && readDigits(bytes, first, at) > maxInt) return failed;
  const behind = bytes[at];
  return behind === point || behind === letterE || behind === capitalE ? failed : at;
}

/** The place behind a number that is written as JSON.stringify would, or -1: 1.50 and 1e3 would be written otherwise. */
export function endOfNumber(bytes: Buffer, start: number): number {
  const whole = endOfInt(bytes, start);
  if (whole !== failed) return whole;
  const decimal = endOfDecimal(bytes, start);
  if (decimal !== failed) return decimal;
  let at = start;
  while (numberBytes.has(bytes[at])) at += 1;
  const given = bytes.toString('latin1', start, at);
  const value = Number(given);
  return given !== '' && Number.isFinite(value) && `${value}` === given ? at : failed;
}

// Up to 15 digits are the shortest way to write a number, unless it is so small that it is written with an exponent.
function endOfDecimal(bytes: Buffer, start: number): number {
  const first = bytes[start] === minus ? start + 1 : start;
  const dot = endOfDigits(bytes, first);
  if (dot === first || bytes[dot] !== point || (bytes[first] === zero && dot > first + 1)) return failed;
  const at = endOfDigits(bytes, dot + 1);
  if (at === dot + 1 || at - first > 16 || bytes[at - 1] === zero) return failed;
  if (bytes[first] === zero && bytes[dot + 1] === zero) return failed;
  const behind = bytes[at];
  return behind === letterE || behind === capitalE ? failed : at;
}

function endOfDigits(bytes: Buffer, start: number): number {
  let at = start;
  for (let digit = (bytes[at] as number) - zero; digit >= 0 && digit <= 9; digit = (bytes[at] as number) - zero)
    at += 1;
  return at;
}

function readDigits(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + (bytes[at] as number) - zero;
  return value;
}

const numberBytes: ReadonlySet<number | undefined> = new Set(Buffer.from('0123456789+-.eE'));
