import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import type { BspsZone, HousingProgram } from '../vocabulary.ts';
import type { AssistanceModels, GrantAmountRecord, GrantZoneRecord } from './model.ts';

/** What a grant is worth: its zone, and its parts in whole rupiah. */
export type GrantValue = Pick<GrantAmountRecord, 'zone' | 'materialAmount' | 'wageAmount' | 'totalAmount'>;

/**
 * What a grant of the programme is worth for a residence on a day; null where no amount is in force.
 * @param on `YYYY-MM-DD`.
 */
export async function findGrantValue(
  { grantAmounts, grantZones }: Pick<AssistanceModels, 'grantAmounts' | 'grantZones'>,
  view: View,
  { program, regionCode, on }: { readonly program: HousingProgram; readonly regionCode: string; readonly on: string },
): Promise<GrantValue | null> {
  const [amounts, zones] = await Promise.all([
    runInTime(view, (maxTimeMS) =>
      grantAmounts.find({ program }, null, { maxTimeMS }).lean<GrantAmountRecord[]>().exec(),
    ),
    runInTime(view, (maxTimeMS) => grantZones.find({ program }, null, { maxTimeMS }).lean<GrantZoneRecord[]>().exec()),
  ]);
  return chooseGrantValue(amounts, zones, regionCode, on);
}

/** The amount in force on the day for the zone of the residence; null where there is none. */
export function chooseGrantValue(
  amounts: readonly GrantAmountRecord[],
  zones: readonly GrantZoneRecord[],
  regionCode: string,
  on: string,
): GrantValue | null {
  const zone = zoneAt(zones, regionCode, on);
  const row = amounts.find((amount) => amount.zone === zone && isInForce(amount, on));
  if (row === undefined) return null;
  const { materialAmount, wageAmount, totalAmount } = row;
  return { zone, materialAmount, wageAmount, totalAmount };
}

function zoneAt(zones: readonly GrantZoneRecord[], regionCode: string, on: string): BspsZone | null {
  const [nearest] = zones
    .filter((row) => regionCode.startsWith(row.regionCode) && isInForce(row, on))
    .toSorted((a, b) => b.regionCode.length - a.regionCode.length);
  return nearest?.zone ?? null;
}

function isInForce({ validFrom, validTo }: { validFrom: string; validTo: string | null }, on: string): boolean {
  return validFrom <= on && (validTo === null || on < validTo);
}
