import type { Draws } from '../random.ts';

/** How a NIK was damaged on its way into a register. */
export type NikDamage = 'SPREADSHEET' | 'TRANSPOSED' | 'FAMILY_CARD';

/** Draws whether a register damaged a NIK: 0.3 % by a spreadsheet, 0.1 % transposed, 0.1 % with the No. KK instead. */
export function drawNikDamage(draws: Draws): NikDamage | null {
  const u = draws.unit();
  if (u < 0.003) return 'SPREADSHEET';
  if (u < 0.004) return 'TRANSPOSED';
  return u < 0.005 ? 'FAMILY_CARD' : null;
}

/**
 * The NIK as a register with that damage holds it; digits 1 to 6 never change, so the number stays a safe one.
 * A spreadsheet keeps fifteen digits and puts 0 for the sixteenth. A transposition swaps two neighbours after the
 * sixth digit and keeps the date readable where it can.
 */
export function damageNik(nik: string, damage: NikDamage, familyCardNumber: string, draws: Draws): string {
  if (damage === 'FAMILY_CARD') return familyCardNumber;
  if (damage === 'SPREADSHEET') return `${nik.slice(0, 15)}0`;
  const start = draws.between(0, 8);
  let fallback = nik;
  for (let i = 0; i < 9; i += 1) {
    const at = 6 + ((start + i) % 9);
    if (nik[at] === nik[at + 1]) continue;
    const swapped = nik.slice(0, at) + nik[at + 1] + nik[at] + nik.slice(at + 2);
    if (hasReadableDate(swapped)) return swapped;
    fallback = swapped;
  }
  return fallback;
}

/**
 * Draws the damage to the head's NIK in the register that keys families on it, where two heads may not share a number:
 * like `drawNikDamage`, but a transposition only makes a number end in 0, which no issued number does.
 */
export function drawKeyDamage(draws: Draws, nik: string, familyCardNumber: string): string | null {
  const u = draws.unit();
  if (u < 0.003) return `${nik.slice(0, 15)}0`;
  if (u < 0.004) return familyCardNumber;
  // One issued number in ten has a 0 in its fifteenth place, hence ten times the rate.
  if (u < 0.014 && nik[14] === '0') return `${nik.slice(0, 14)}${nik[15]}0`;
  return null;
}

function hasReadableDate(nik: string): boolean {
  const day = Number(nik.slice(6, 8)) % 40;
  const month = Number(nik.slice(8, 10));
  return day >= 1 && day <= 28 && Number(nik.slice(6, 8)) <= 68 && month >= 1 && month <= 12 && !nik.endsWith('0000');
}
