/** How a payment moves, and what it amounts to. Pure. */
import type { DisbursementStatus } from '../generated.ts';
import type { DisbursementRecord, EnrollmentRecord } from '../model.ts';
import { annualAmountOn, topUpOf } from './dated-rules.ts';
import type { ProgramRecord } from './model.ts';

/** What a payment may become; from nothing it is instructed. A payment that failed is instructed again. */
const next: Readonly<Record<DisbursementStatus, readonly DisbursementStatus[]>> = {
  PLANNED: ['ACCOUNT_CHECK_FAILED', 'INSTRUCTED'],
  ACCOUNT_CHECK_FAILED: ['INSTRUCTED'],
  INSTRUCTED: ['ACCOUNT_CHECK_FAILED', 'TRANSFERRED', 'RETURNED'],
  TRANSFERRED: ['WITHDRAWN', 'RETURNED'],
  WITHDRAWN: [],
  RETURNED: ['INSTRUCTED'],
};

/** True where a payment may go from one status to the other. */
export function mayBecome(from: DisbursementStatus, to: DisbursementStatus): boolean {
  return next[from].includes(to);
}

/** True where the family has the money. */
export function isPaid(status: DisbursementStatus): boolean {
  return status === 'TRANSFERRED' || status === 'WITHDRAWN';
}

/** True where the payment has failed and may be instructed again. */
export function hasFailed(status: DisbursementStatus): boolean {
  return status === 'ACCOUNT_CHECK_FAILED' || status === 'RETURNED';
}

/** First day of a tranche, for programmes that pay in equal parts of a year. */
export function firstDayOf(year: number, tranche: number, tranches: number): string {
  const month = 1 + Math.floor((12 / tranches) * (tranche - 1));
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/**
 * Rupiah of one tranche of an enrolment from the amounts that hold on its first day, rounded down: the paid components
 * in PKH, else the programme's own amount, and what is paid on top. Null where the programme pays no fixed sum then.
 */
export function trancheAmount(
  program: ProgramRecord,
  { components }: Pick<EnrollmentRecord, 'components'>,
  year: number,
  tranche: number,
): number | null {
  const { tranches, _id } = program;
  if (tranches === null || tranche < 1 || tranche > tranches) return null;
  const on = firstDayOf(year, tranche, tranches);
  const annual =
    _id === 'PKH'
      ? components.reduce(
          (sum, { component, paid }) => sum + (paid ? (annualAmountOn(program, component, on) ?? 0) : 0),
          0,
        )
      : annualAmountOn(program, null, on);
  if (annual === null || annual === 0) return null;
  return Math.floor(annual / tranches) + topUpOf(program, year, tranche);
}

/** The payments with one put in the place of the same tranche, in the order of year and tranche. */
export function withPayment(
  payments: readonly DisbursementRecord[],
  payment: DisbursementRecord,
): readonly DisbursementRecord[] {
  const others = payments.filter((one) => one.year !== payment.year || one.tranche !== payment.tranche);
  return [...others, payment].toSorted((one, other) => one.year - other.year || one.tranche - other.tranche);
}
