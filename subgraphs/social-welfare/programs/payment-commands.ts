/** The steps of a payment: it stands in its enrolment's document, so each is a step of the enrolment. */
import { HubError } from '#platform/errors.ts';
import { type Refusal, ruleNotMet } from '#platform/workflow/refusal.ts';
import type { DisbursementStatus, InstructTrancheInput, RecordDisbursementInput } from '../generated.ts';
import type { DisbursementRecord, EnrollmentRecord } from '../model.ts';
import { requireText } from './command-text.ts';
import type { CommandSources, createEnrollmentCommands, EnrollmentAnswer } from './enrollment-commands.ts';
import { firstDayOf, hasFailed, isPaid, mayBecome, trancheAmount, withPayment } from './payment-rules.ts';

/** The commands on payments of one request. */
export function createPaymentCommands(
  { repository, now }: CommandSources,
  { take }: Pick<ReturnType<typeof createEnrollmentCommands>, 'take'>,
) {
  return {
    instruct: (input: InstructTrancheInput): Promise<EnrollmentAnswer> =>
      take(
        { mutation: 'instructTranche', step: 'PAY', input, from: ['ACTIVE'], reason: null },
        async (enrollment, _, on) => {
          const { year, tranche, channel } = input;
          const program = await repository.findProgram(enrollment.program);
          const amount = program && trancheAmount(program, enrollment, year, tranche);
          if (program === null || program.tranches === null || amount === null)
            return ruleNotMet('NO_FIXED_SUM', 'The programme pays no fixed sum in that tranche.');
          if (firstDayOf(year, tranche, program.tranches) > on)
            return ruleNotMet('TRANCHE_IN_FUTURE', 'The tranche has not begun.');
          if (enrollment.startedOn >= dayAfter(year, tranche, program.tranches))
            return ruleNotMet('NOT_ENROLLED_THEN', 'The enrolment began after the tranche.');
          const known = findPayment(enrollment, year, tranche);
          if (known !== null && !mayBecome(known.status, 'INSTRUCTED')) return notAllowed(known.status);
          const _id = known?._id ?? repository.newPaymentId();
          const payment = { _id, year, tranche, amount, status: 'INSTRUCTED', channel, paidOn: null } as const;
          return { to: 'ACTIVE', ...written(enrollment, payment) };
        },
      ),

    record: async (input: RecordDisbursementInput): Promise<EnrollmentAnswer> => {
      const { year, tranche, status } = input;
      const reason = requireText('reason', input.reason);
      const paidOn = requirePaidOn(input, now());
      // A payment may come back after the enrolment was halted or has ended.
      const from = ['ACTIVE', 'SUSPENDED', 'EXITED'] as const;
      return take({ mutation: 'recordDisbursement', step: 'PAY', input, from, reason }, (enrollment) => {
        const known = findPayment(enrollment, year, tranche);
        if (known === null) return ruleNotMet('NOT_INSTRUCTED', 'The tranche was not instructed for the enrolment.');
        if (status === 'INSTRUCTED' || !mayBecome(known.status, status)) return notAllowed(known.status);
        const payment = { ...known, status, paidOn: hasFailed(status) ? null : (paidOn ?? known.paidOn) };
        return { to: enrollment.status, ...written(enrollment, payment) };
      });
    },
  };
}

function written(enrollment: EnrollmentRecord, payment: DisbursementRecord) {
  const { year, tranche, status } = payment;
  return {
    set: { disbursements: withPayment(enrollment.disbursements, payment) },
    note: `Tranche ${tranche} of ${year}: ${status}.`,
  };
}

function findPayment({ disbursements }: EnrollmentRecord, year: number, tranche: number): DisbursementRecord | null {
  return disbursements.find((one) => one.year === year && one.tranche === tranche) ?? null;
}

function notAllowed(status: DisbursementStatus): Refusal {
  return { __typename: 'StepNotAllowed', message: `The payment is ${status}, which does not allow the step.`, status };
}

/** First day after a tranche. */
function dayAfter(year: number, tranche: number, tranches: number): string {
  return tranche === tranches ? `${year + 1}-01-01` : firstDayOf(year, tranche + 1, tranches);
}

function requirePaidOn({ status, paidOn }: RecordDisbursementInput, now: Date): string | null {
  if (status === 'TRANSFERRED' && paidOn == null) {
    throw new HubError('BAD_USER_INPUT', '"paidOn" is needed where the money is in the account.', {
      argument: 'paidOn',
    });
  }
  if (paidOn != null && (!isPaid(status) || paidOn > now.toISOString().slice(0, 10))) {
    throw new HubError('BAD_USER_INPUT', '"paidOn" is the day of a payment that was made, not after today.', {
      argument: 'paidOn',
    });
  }
  return paidOn ?? null;
}
