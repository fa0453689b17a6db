import type { EnrollmentRecord, SocialProgram } from './model.ts';

/**
 * How many families a companion is to bring to graduation in a year.
 * Source: 34,000 companions with ten families each, the ministry's target of 340,000 graduations a year.
 */
export const graduationTarget = 10;

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

/** True where the enrolment counts in its companion's caseload: PKH, active, and with a companion. */
export function isInCaseload({ program, status, companionId }: EnrollmentState): boolean {
  return program === 'PKH' && status === 'ACTIVE' && companionId !== null;
}
