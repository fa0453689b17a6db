import type { PkhComponentCode, ProgramAmountRow, SocialProgramCode } from '../register-rows.ts';
import { socialPrograms } from './social-programs.ts';

/** An amount in whole rupiah that holds from a day until the next entry of its kind. */
export interface DatedAmount {
  readonly validFrom: string;
  readonly rupiah: number;
}

/** Yearly PKH amounts by component, from the table of programmes. */
export const pkhAnnualAmounts: Readonly<Record<PkhComponentCode, readonly DatedAmount[]>> = byComponent();

/** Monthly Sembako amount (the base is unconfirmed), from the table of programmes. */
export const sembakoMonthlyAmount: readonly DatedAmount[] = amountsOf('SEMBAKO')
  .filter(({ year }) => year === null)
  .map(({ validFrom, annual }) => ({ validFrom, rupiah: annual / 12 }));

/** Extra Sembako payments on top of a quarter, from the table of programmes. */
export const sembakoTopUps: readonly { readonly year: number; readonly tranche: number; readonly rupiah: number }[] =
  amountsOf('SEMBAKO').flatMap(({ year, tranche, annual }) =>
    year === null || tranche === null ? [] : [{ year, tranche, rupiah: annual }],
  );

/** The amount that holds on a day. @throws {RangeError} when the list has no entry for so early a day. */
export function amountOn(amounts: readonly DatedAmount[], date: string): number {
  let found: DatedAmount | undefined;
  for (const entry of amounts) if (entry.validFrom <= date) found = entry;
  if (found === undefined) throw new RangeError(`No amount holds on ${date}.`);
  return found.rupiah;
}

function amountsOf(code: SocialProgramCode): readonly ProgramAmountRow[] {
  return socialPrograms.find((program) => program.code === code)?.amounts ?? [];
}

function byComponent(): Record<PkhComponentCode, DatedAmount[]> {
  const found: Partial<Record<PkhComponentCode, DatedAmount[]>> = {};
  for (const { component, validFrom, annual } of amountsOf('PKH')) {
    if (component === null) continue;
    found[component] = [...(found[component] ?? []), { validFrom, rupiah: annual }];
  }
  return found as Record<PkhComponentCode, DatedAmount[]>;
}
