import type { Caller } from '#platform/access/caller.ts';
import { isFieldWorkerOf, isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';
import { ministryAgency } from './agency.ts';
import type { FindingRecord } from './model.ts';

/** Whether the caller may take up a suspicion: an officer of a regency or city, or a companion. */
export function mayVerify(caller: Caller): boolean {
  return officeLevelOf(caller) === 'REGENCY_CITY' || isFieldWorkerOf(caller, 'social-welfare');
}

/** Whether the caller may decide on findings at all: an officer of a regency or city, or of the ministry. */
export function mayDecide(caller: Caller): boolean {
  return officeLevelOf(caller) === 'REGENCY_CITY' || isMinistryOfficer(caller, ministryAgency);
}

/** Whether the caller may object: the family itself. */
export function mayObject({ role, rows }: Caller): boolean {
  return role === 'DATA_SUBJECT' && rows.kind === 'family';
}

/**
 * Whether the caller has taken a step of the finding before, whatever it was. Who verified does not decide, and after an
 * objection somebody decides who has not decided before.
 */
export function hasWorkedOn(
  { history }: Pick<FindingRecord, 'history'>,
  { subject }: Pick<Caller, 'subject'>,
): boolean {
  return history.some(({ actor }) => actor === subject);
}
