import { dayOf, isoOfDay, today } from '../calendar.ts';
import type { Draws } from '../random.ts';
import { amountOn, sembakoMonthlyAmount, sembakoTopUps } from '../reference/program-amounts.ts';
import type { DisbursementRow } from '../register-rows.ts';

/** A quarter of a year; PKH and Sembako are paid in four tranches. */
export interface Quarter {
  readonly year: number;
  readonly tranche: number;
  readonly firstDay: number;
}

/** The last eight quarters up to the world's today, oldest first. */
export const recentQuarters: readonly Quarter[] = Array.from({ length: 8 }, (_, i) => {
  const quarter = 2024 * 4 + 2 + i;
  const year = Math.floor(quarter / 4);
  const tranche = (quarter % 4) + 1;
  return { year, tranche, firstDay: dayOf(year, 3 * tranche - 2, 1) };
});

/** What is paid into which account over which stretch of time. */
export interface PaymentPlan {
  readonly program: 'PKH' | 'SEMBAKO';
  readonly amountPerTranche: number;
  readonly channel: DisbursementRow['channel'];
  /** First and last day on which the family is in the programme. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** At most so many of the latest tranches. */
  readonly tranches: number;
}

/** Writes the payments of a family, oldest first; a few fail the account check or come back. */
export function writeDisbursements(draws: Draws, plan: PaymentPlan, nextRowId: () => string): DisbursementRow[] {
  const rows: DisbursementRow[] = [];
  for (const quarter of recentQuarters) {
    if (quarter.firstDay < plan.firstDay || quarter.firstDay > plan.lastDay) continue;
    const isCurrent = quarter === recentQuarters[recentQuarters.length - 1];
    const status = drawStatus(draws, isCurrent);
    const isPaid = status === 'TRANSFERRED' || status === 'WITHDRAWN';
    const paidDay = quarter.firstDay + draws.between(12, isCurrent ? 85 : 80);
    rows.push({
      rowId: nextRowId(),
      year: quarter.year,
      tranche: quarter.tranche,
      amount: plan.amountPerTranche + topUp(plan.program, quarter),
      status,
      channel: plan.channel,
      paidOn: isPaid ? isoOfDay(paidDay) : null,
    });
  }
  return rows.slice(-plan.tranches);
}

/** The Sembako amount of one quarter without top-ups. */
export const sembakoPerTranche: number = 3 * amountOn(sembakoMonthlyAmount, today);

/** Draws the bank or post office through which a family is paid; BSI serves Aceh. */
export function drawChannel(draws: Draws, provinceCode: string): Exclude<DisbursementRow['channel'], null> {
  if (provinceCode === '11') return draws.chance(0.9) ? 'BSI' : 'POS';
  const u = draws.unit();
  if (u < 0.46) return 'BRI';
  if (u < 0.66) return 'BNI';
  if (u < 0.82) return 'MANDIRI';
  return u < 0.88 ? 'BTN' : 'POS';
}

function drawStatus(draws: Draws, isCurrent: boolean): DisbursementRow['status'] {
  const u = draws.unit();
  if (u < 0.015) return 'ACCOUNT_CHECK_FAILED';
  if (u < 0.022) return 'RETURNED';
  if (isCurrent && u < 0.25) return 'INSTRUCTED';
  return u < 0.6 ? 'WITHDRAWN' : 'TRANSFERRED';
}

function topUp(program: 'PKH' | 'SEMBAKO', quarter: Quarter): number {
  if (program === 'PKH') return 0;
  const found = sembakoTopUps.find((entry) => entry.year === quarter.year && entry.tranche === quarter.tranche);
  return found?.rupiah ?? 0;
}
