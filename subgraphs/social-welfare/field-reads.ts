/** What of the register's documents each field of the graph reads, see `FieldReads`: every field of the types named here. */
import { type FieldReads, readNothing } from '#platform/field-choice.ts';
import type { EnrollmentRecord, HouseholdRecord } from './model.ts';

/** Of families: for `HouseholdWelfare`, and for the household of a person. */
export const familyReads: FieldReads<HouseholdRecord> = {
  always: ['headNik', 'memberNiks', 'matchNiks', 'regionCode', 'snapshotOn'],
  byOwnName: ['dtsenVersion', 'decile', 'decileHistory', 'address', 'members', 'formerHeads'],
  byField: {
    familyCardNumberMasked: ['familyCardNumber'],
    graduationReasons: ['graduationFlags'],
    pkhEntitlement: ['members'],
    household: ['members'],
    events: ['decileHistory', 'formerHeads'],
    ...readNothing(
      'status',
      'matchMethod',
      'asOf',
      'region',
      'enrollments',
      'registerFacts',
      'graduations',
      'findings',
    ),
    ...readNothing('incomingReferrals', 'changeRequests'),
  },
};

/** Of enrolments with their family: for `SocialEnrollment`, and for what is reckoned from all of a family. */
export const enrollmentReads: FieldReads<EnrollmentRecord> = {
  always: ['householdId', 'program', 'status', 'startedOn'],
  byOwnName: [
    'exitedOn',
    'exitKind',
    'graduationKind',
    'exitReason',
    'annualEntitlement',
    'disbursements',
    'version',
    'history',
  ],
  byField: {
    beneficiary: ['beneficiaryNik'],
    pkhComponents: ['components'],
    pkhEntitlement: ['components'],
    companion: ['companionId'],
    paidBetween: ['disbursements'],
    paidSince: ['disbursements'],
    ...readNothing('id', 'program', 'status', 'startedOn', 'household', 'scope'),
  },
};
