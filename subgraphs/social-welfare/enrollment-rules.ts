import type { EnrollmentRecord, SocialProgram } from './model.ts';

/** What the derived fields of a household depend on. */
export type EnrollmentState = Pick<EnrollmentRecord, 'program' | 'status' | 'companionId'>;

/** The programmes in which somebody of the family is actively enrolled, each once and in alphabetical order. */
export function activeProgramsOf(enrollments: readonly EnrollmentState[]): SocialProgram[] {
  const active = new Set<SocialProgram>();
  for (const { program, status } of enrollments) if (status === 'ACTIVE') active.add(program);
  return [...active].sort();
}

/** The companion in whose caseload the family is: the one of its active PKH enrolment, or null. */
export function pkhCompanionOf(enrollments: readonly EnrollmentState[]): string | null {
  return enrollments.find(isInCaseload)?.companionId ?? null;
}

/**
 * What of open enrolments no two may share: the programme, and the person or else the family; null once it has ended.
 * @param householdId the family's, in hexadecimal digits.
 */
export function openKeyOf(
  householdId: string,
  { program, status, beneficiaryNik }: Pick<EnrollmentRecord, 'program' | 'status' | 'beneficiaryNik'>,
): string | null {
  return status === 'EXITED' ? null : `${program} ${beneficiaryNik ?? householdId}`;
}

/** True where the enrolment counts in its companion's caseload: PKH, active, and with a companion. */
export function isInCaseload({ program, status, companionId }: EnrollmentState): boolean {
  return program === 'PKH' && status === 'ACTIVE' && companionId !== null;
}
