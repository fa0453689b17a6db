import type { EnrollmentRecord } from '../model.ts';

/**
 * Rupiah that a family was paid by PKH and Sembako from a day up to another that is not included; both `YYYY-MM-DD`,
 * and a missing end is today's. Pure.
 */
export function paidBetween(
  enrollments: readonly Pick<EnrollmentRecord, 'program' | 'disbursements'>[],
  from: string,
  until: string | null,
): number {
  let sum = 0;
  for (const { program, disbursements } of enrollments) {
    if (program !== 'PKH' && program !== 'SEMBAKO') continue;
    for (const { paidOn, amount, status } of disbursements) {
      const isPaid = status === 'TRANSFERRED' || status === 'WITHDRAWN';
      if (isPaid && paidOn !== null && paidOn >= from && (until === null || paidOn < until)) sum += amount;
    }
  }
  return sum;
}
