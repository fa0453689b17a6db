import type { PkhComponentCode } from '../register-rows.ts';

/** An amount in whole rupiah that holds from a day until the next entry of its kind. */
export interface DatedAmount {
  readonly validFrom: string;
  readonly rupiah: number;
}

/**
 * Yearly PKH amounts by component. Sources: domain section 3.1; the victims' component is unconfirmed.
 * The amounts have stood since 2021; a new decree adds an entry.
 */
export const pkhAnnualAmounts: Readonly<Record<PkhComponentCode, readonly DatedAmount[]>> = {
  PREGNANT_POSTPARTUM: [{ validFrom: '2021-01-01', rupiah: 3_000_000 }],
  EARLY_CHILDHOOD: [{ validFrom: '2021-01-01', rupiah: 3_000_000 }],
  ELEMENTARY_SD: [{ validFrom: '2021-01-01', rupiah: 900_000 }],
  JUNIOR_SMP: [{ validFrom: '2021-01-01', rupiah: 1_500_000 }],
  SENIOR_SMA: [{ validFrom: '2021-01-01', rupiah: 2_000_000 }],
  ELDERLY_60_PLUS: [{ validFrom: '2021-01-01', rupiah: 2_400_000 }],
  SEVERE_DISABILITY: [{ validFrom: '2021-01-01', rupiah: 2_400_000 }],
  GROSS_HUMAN_RIGHTS_VICTIM: [{ validFrom: '2025-01-01', rupiah: 10_800_000 }],
};

/** Monthly Sembako amount (the base is unconfirmed). */
export const sembakoMonthlyAmount: readonly DatedAmount[] = [{ validFrom: '2020-01-01', rupiah: 200_000 }];

/** Extra Sembako payment on top of a quarter: 200,000 a month for two months of 2025. */
export const sembakoTopUps: readonly { readonly year: number; readonly tranche: number; readonly rupiah: number }[] = [
  { year: 2025, tranche: 2, rupiah: 400_000 },
];

/** The amount that holds on a day. @throws {RangeError} when the list has no entry for so early a day. */
export function amountOn(amounts: readonly DatedAmount[], date: string): number {
  let found: DatedAmount | undefined;
  for (const entry of amounts) if (entry.validFrom <= date) found = entry;
  if (found === undefined) throw new RangeError(`No amount holds on ${date}.`);
  return found.rupiah;
}
