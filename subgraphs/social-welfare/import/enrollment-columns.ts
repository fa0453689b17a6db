import { code, day, flag, nestedRows, nik, oneOf, optional, type RowOf, whole } from '#platform/import/fields.ts';
import { createEnums } from '#platform/import/schema-enums.ts';
import type {
  DisbursementStatus,
  EnrollmentStatus,
  ExitKind,
  GraduationKind,
  IneligibilityReason,
  PaymentChannel,
  PkhComponent,
  SocialProgram,
} from '../generated.ts';

const enums = createEnums('social-welfare');
const largestAmount = 1_000_000_000;
const amount = (description: string) => whole(description, 0, largestAmount);

/** The columns of an enrolment. */
export const enrollmentFields = {
  headNik: nik('NIK of the head of the family; the register must know the family.'),
  program: oneOf('Programme.', enums<SocialProgram>('SocialProgram')),
  status: oneOf('Status.', enums<EnrollmentStatus>('EnrollmentStatus')),
  beneficiaryNik: optional(nik('The person who is enrolled; empty where the family is.')),
  startedOn: day('First day.'),
  exitedOn: optional(day('Last day; only with the status EXITED.')),
  exitKind: optional(oneOf('How it ended; only with the status EXITED.', enums<ExitKind>('ExitKind'))),
  graduationKind: optional(oneOf('Kind of a graduation.', enums<GraduationKind>('GraduationKind'))),
  exitReason: optional(oneOf('Why it ended.', enums<IneligibilityReason>('IneligibilityReason'))),
  annualEntitlement: optional(amount('Entitlement of a year in whole rupiah.')),
  companionId: optional(code("The companion's own id; the register must know the companion.")),
  components: optional(
    nestedRows('PKH components; where the file has none, those that are stored stay.', {
      component: oneOf('Component.', enums<PkhComponent>('PkhComponent')),
      personNik: nik('The member.'),
      paid: flag('Whether it is paid within the cap.'),
      annualAmount: amount('Whole rupiah a year.'),
    }),
  ),
  disbursements: optional(
    nestedRows('Payments, one for each year and tranche; where the file has none, those that are stored stay.', {
      year: whole('Year.', 2007, 2100),
      tranche: whole('Tranche (tahap) of the year.', 1, 12),
      amount: amount('Whole rupiah.'),
      status: oneOf('Status.', enums<DisbursementStatus>('DisbursementStatus')),
      channel: optional(oneOf('Bank or post.', enums<PaymentChannel>('PaymentChannel'))),
      paidOn: optional(day('Day of the payment.')),
    }),
  ),
} as const;

/** An enrolment as a file has it. */
export type EnrollmentRow = RowOf<typeof enrollmentFields>;
