/**
 * A household's NIK as a number that JavaScript holds exactly. A NIK itself may exceed 2^53 (all of Papua does), but no
 * province has a code below 11, and what is above that fits: 10^16 − 11·10^14 < 2^53.
 */
const offset = 1_100_000_000_000_000n;
const high = 100_000_000; // a NIK is two halves of eight digits, each read exactly
const offsetHigh = Number(offset / BigInt(high));

/** The key of a NIK; keys are ordered as the NIKs are. NaN where the text is not 16 digits of a province from 11 on. */
export function keyOfNik(nik: string): number {
  if (!/^\d{16}$/.test(nik)) return Number.NaN;
  return keyOfHalves(Number(nik.slice(0, 8)), Number(nik.slice(8)));
}

/** The NIK of a key. */
export function nikOfKey(key: number): string {
  const upper = Math.floor(key / high);
  return `${upper + offsetHigh}${String(key - upper * high).padStart(8, '0')}`;
}

/** The key of a NIK that stands as 16 ASCII digits in a buffer; NaN where it does not. */
export function keyOfBytes(bytes: Uint8Array, start: number): number {
  let upper = 0;
  let lower = 0;
  for (let n = 0; n < 8; n += 1) {
    const one = (bytes[start + n] as number) - 48;
    const other = (bytes[start + n + 8] as number) - 48;
    if (one < 0 || one > 9 || other < 0 || other > 9) return Number.NaN;
    upper = upper * 10 + one;
    lower = lower * 10 + other;
  }
  return keyOfHalves(upper, lower);
}

function keyOfHalves(upper: number, lower: number): number {
  return upper < offsetHigh ? Number.NaN : (upper - offsetHigh) * high + lower;
}
