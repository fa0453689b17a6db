import type { MinimumWageRecord } from './model.ts';

/**
 * The minimum wage that holds in a region on a day: that of the regency or city (UMK) where one is known, else that of
 * the province (UMP); null where neither is known.
 * @param wages those of the region and of its province, in any order.
 * @param region a code of 4 digits or more.
 * @param on `YYYY-MM-DD`.
 */
export function minimumWageOf(
  wages: readonly MinimumWageRecord[],
  region: string,
  on: string,
): MinimumWageRecord | null {
  const valid = wages.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));
  const [regency, province] = wageRegionsOf(region).map((code) => valid.find(({ regionCode }) => regionCode === code));
  return regency ?? province ?? null;
}

/** The codes under which a region's minimum wage may stand: the regency or city, then the province. */
export function wageRegionsOf(region: string): readonly string[] {
  return [region.slice(0, 4), region.slice(0, 2)];
}

/** A sentence on a wage that is above the minimum; null where it is not, or where the minimum is not known. */
export function evidenceOfWage(monthlyWage: number | null, minimum: MinimumWageRecord | null): string | null {
  if (monthlyWage === null || minimum === null || monthlyWage <= minimum.monthlyWage) return null;
  const mark = minimum.isConfirmed ? '' : ', an assumed figure';
  return `A wage of ${rupiah(monthlyWage)} a month, above the minimum of ${rupiah(minimum.monthlyWage)} for region ${minimum.regionCode} since ${minimum.validFrom}${mark}.`;
}

function rupiah(amount: number): string {
  return `Rp ${amount.toLocaleString('en-US')}`;
}
