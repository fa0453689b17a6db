import { ageInMonths, isoOfDay, todayDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import type { GrowthRow } from '../register-rows.ts';
import type { TruePerson } from '../true-household.ts';
import { heightOf } from '../world/growth-standard.ts';

/** How many days before today a child was measured, oldest first: the weighing months lie half a year apart. */
const measuringDays = [500, 320, 140, 30] as const;

/** Writes the growth measurements of a child under five, oldest first. */
export function writeGrowth(draws: Draws, child: TruePerson, nextRowId: () => string, exact: boolean): GrowthRow[] {
  const rows: GrowthRow[] = [];
  const trueZ = child.heightForAgeZ ?? 0;
  for (const daysAgo of measuringDays) {
    const day = todayDay - daysAgo - (exact ? 0 : draws.between(0, 25));
    if (day <= child.birthDay) continue;
    if (!exact && draws.chance(0.25)) continue;
    // A few children are measured by a national survey, which finds more stunting than the routine weighing does.
    const source = !exact && draws.chance(0.03) ? 'SSGI' : 'EPPGBM';
    const routine = source === 'EPPGBM' && !exact ? 0.25 : 0;
    const noise = exact ? 0 : 0.2 * draws.normal();
    const isTypingError = !exact && draws.chance(0.003);
    const z = isTypingError ? (draws.chance(0.5) ? 6.6 : -6.8) : trueZ + routine + noise;
    const ageMonths = ageInMonths(child.birthDay, day);
    const heightCm = !exact && draws.chance(0.01) ? null : heightOf(child.sex, ageMonths, z);
    // A rough weight from a body-mass index of 15.7; the domain needs height, and weight only beside it.
    const weight = heightCm === null ? null : (15.7 + (exact ? 0 : draws.normal())) * (heightCm / 100) ** 2;
    rows.push({
      rowId: nextRowId(),
      personNik: child.nik,
      measuredOn: isoOfDay(day),
      ageMonths,
      heightCm,
      weightKg: weight === null ? null : Math.round(weight * 10) / 10,
      position: ageMonths < 24 ? 'LYING' : 'STANDING',
      heightForAgeZ: heightCm === null ? null : Math.round(z * 100) / 100,
      source,
    });
  }
  return rows;
}
