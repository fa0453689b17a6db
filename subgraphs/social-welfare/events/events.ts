/** What has happened to a family as the social welfare register knows it. Pure. */
import { type DatedEvent, eventId, eventsOfHistory } from '#platform/timeline/dated-event.ts';
import type { GraduationRecord } from '../graduation/model.ts';
import type { EnrollmentRecord, FindingRecord, HouseholdRecord } from '../model.ts';
import type { ChangeRequestRecord } from '../requests/model.ts';

/** The documents of one family. */
export interface FamilyDocuments {
  readonly family: Pick<HouseholdRecord, 'decileHistory' | 'formerHeads'>;
  readonly enrollments: readonly EnrollmentRecord[];
  readonly findings: readonly FindingRecord[];
  readonly requests: readonly ChangeRequestRecord[];
  readonly graduations: readonly GraduationRecord[];
}

const day = { precision: 'DAY', scopes: [] } as const;
const money = { precision: 'DAY', scopes: ['finance:read'] } as const;

/** Every event of the family, in no order. */
export function eventsOf({ family, enrollments, findings, requests, graduations }: FamilyDocuments): DatedEvent[] {
  return [
    ...decileChanges(family.decileHistory),
    ...headChanges(family.formerHeads),
    ...enrollments.flatMap(enrollmentEvents),
    ...findings.map(findingEvent),
    ...requests.flatMap(requestEvents),
    ...graduations.flatMap(({ _id, kind, history }) =>
      eventsOfHistory(history, { kind: 'GRADUATION', code: kind, ref: _id.toHexString(), scopes: [] }),
    ),
  ];
}

function decileChanges(history: HouseholdRecord['decileHistory']): DatedEvent[] {
  return history.flatMap(({ dtsenVersion, decile }, n) => {
    const before = history[n - 1]?.decile ?? null;
    if (before === decile) return [];
    const state = before === null ? null : `FROM_${before}`;
    const id = eventId('DECILE_CHANGED', dtsenVersion);
    return [{ ...day, id, on: dtsenVersion, kind: 'DECILE_CHANGED', code: `DECILE_${decile}`, state, ref: null }];
  });
}

function headChanges(formerHeads: HouseholdRecord['formerHeads']): DatedEvent[] {
  return formerHeads.flatMap(({ to, reason }, n) => {
    if (to === null) return [];
    const id = eventId('HEAD_CHANGED', to, n);
    return [{ ...day, id, on: to, kind: 'HEAD_CHANGED', code: reason, state: null, ref: null }];
  });
}

function enrollmentEvents(enrollment: EnrollmentRecord): DatedEvent[] {
  const { _id, program, startedOn, exitedOn, exitKind, disbursements } = enrollment;
  const ref = _id.toHexString();
  const base = { code: program, ref };
  const started = { ...day, ...base, id: eventId('ENROLLMENT_STARTED', ref), on: startedOn, state: null };
  const exited = { ...day, ...base, id: eventId('ENROLLMENT_EXITED', ref), state: exitKind };
  return [
    { ...started, kind: 'ENROLLMENT_STARTED' },
    ...(exitedOn === null ? [] : [{ ...exited, on: exitedOn, kind: 'ENROLLMENT_EXITED' }]),
    ...disbursements.flatMap((payment): DatedEvent[] => {
      if (payment.paidOn === null) return [];
      const paymentRef = payment._id.toHexString();
      const id = eventId('PAYMENT', paymentRef);
      const { status: state, paidOn: on } = payment;
      return [{ ...money, id, on, kind: 'PAYMENT', code: program, state, ref: paymentRef }];
    }),
  ];
}

function findingEvent({ _id, foundOn, reason, status }: FindingRecord): DatedEvent {
  const ref = _id.toHexString();
  return { ...money, id: eventId('FINDING', ref), on: foundOn, kind: 'FINDING', code: reason, state: status, ref };
}

// A request that was taken over from elsewhere has no history: its first and its last day are known.
function requestEvents({ _id, kind, status, submittedAt, updatedAt, history }: ChangeRequestRecord): DatedEvent[] {
  const ref = _id.toHexString();
  const event = { kind: 'REQUEST', code: kind, ref, scopes: [] } as const;
  if (history.length > 0) return eventsOfHistory(history, event);
  const submitted = { to: 'SUBMITTED', at: submittedAt };
  return eventsOfHistory(status === 'SUBMITTED' ? [submitted] : [submitted, { to: status, at: updatedAt }], event);
}
