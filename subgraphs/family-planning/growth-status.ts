import type { HeightForAgeStatus } from './generated.ts';

/** What `hasStuntedChild` reads of a measurement. */
export interface MeasuredHeight {
  readonly personNik: string;
  /** `YYYY-MM-DD`. */
  readonly measuredOn: string;
  readonly ageMonths: number;
  readonly heightForAgeZ: number | null;
}

/**
 * What a height-for-age z-score says, or null where there is none.
 * Bounds of Permenkes 2/2020: below -3, below -2, up to +3, above. WHO flags what lies beyond ±6 as implausible.
 */
export function heightForAgeStatus(z: number | null): HeightForAgeStatus | null {
  if (z === null) return null;
  if (Math.abs(z) > 6) return 'IMPLAUSIBLE';
  if (z < -3) return 'SEVERELY_STUNTED';
  if (z < -2) return 'STUNTED';
  return z <= 3 ? 'NORMAL' : 'TALL';
}

/**
 * Whether a child was stunted or severely stunted at its last measurement that gave a plausible z-score;
 * null where no child has such a measurement, which is not the same as no.
 * @param measurements of the family's children, in any order.
 * @param on day on which the children must be under five, `YYYY-MM-DD`: an old finding does not outlive childhood.
 */
export function hasStuntedChild(measurements: readonly MeasuredHeight[], on: string): boolean | null {
  const last = new Map<string, { readonly measuredOn: string; readonly stunted: boolean }>();
  for (const { personNik, measuredOn, ageMonths, heightForAgeZ } of measurements) {
    const status = heightForAgeStatus(heightForAgeZ);
    if (status === null || status === 'IMPLAUSIBLE' || ageMonths + monthsBetween(measuredOn, on) >= 60) continue;
    const known = last.get(personNik);
    if (known !== undefined && known.measuredOn >= measuredOn) continue;
    last.set(personNik, { measuredOn, stunted: status === 'SEVERELY_STUNTED' || status === 'STUNTED' });
  }
  return last.size === 0 ? null : [...last.values()].some(({ stunted }) => stunted);
}

// Completed months; days of birth are not known here, so an age may be off by the days of one month.
function monthsBetween(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, to.slice(8) < from.slice(8) ? months - 1 : months);
}
