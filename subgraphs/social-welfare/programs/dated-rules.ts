import type { PkhComponent } from '../generated.ts';
import type { ComponentLimitRecord, DatedRule, ProgramRecord } from './model.ts';

/** True where the rule holds on the day, `YYYY-MM-DD`. */
export function holdsOn({ validFrom, validTo }: Pick<DatedRule, 'validFrom' | 'validTo'>, on: string): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}

/** The highest decile that the programme takes in on the day; null where no limit holds. The newest limit wins. */
export function decileLimitOn({ decileLimits }: Pick<ProgramRecord, 'decileLimits'>, on: string): number | null {
  return newest(decileLimits, on)?.highestDecile ?? null;
}

/** Rupiah in a year on the day, of a component in PKH, else with `component` null; null where no amount holds. */
export function annualAmountOn(
  { amounts }: Pick<ProgramRecord, 'amounts'>,
  component: PkhComponent | null,
  on: string,
): number | null {
  const regular = amounts.filter((amount) => amount.component === component && amount.year === null);
  return newest(regular, on)?.annual ?? null;
}

/** Rupiah that are paid on top of one tranche of a year; 0 where none are. */
export function topUpOf({ amounts }: Pick<ProgramRecord, 'amounts'>, year: number, tranche: number): number {
  return amounts.reduce(
    (sum, amount) => sum + (amount.year === year && amount.tranche === tranche ? amount.annual : 0),
    0,
  );
}

/** The most of something that PKH pays for on the day; null where nothing limits it. */
export function componentLimitOn(
  { componentLimits }: Pick<ProgramRecord, 'componentLimits'>,
  kind: ComponentLimitRecord['kind'],
  on: string,
): number | null {
  return (
    newest(
      componentLimits.filter((limit) => limit.kind === kind),
      on,
    )?.most ?? null
  );
}

function newest<TRule extends DatedRule>(rules: readonly TRule[], on: string): TRule | undefined {
  return rules
    .filter((rule) => holdsOn(rule, on))
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
    .at(-1);
}
