import { describe, expect, it } from 'vitest';
import {
  activeProgramsOf,
  type EnrollmentState,
  pkhCompanionOf,
} from '../../../subgraphs/social-welfare/enrollment-rules.ts';

function state(
  program: EnrollmentState['program'],
  status: EnrollmentState['status'],
  companionId: string | null = null,
) {
  return { program, status, companionId };
}

describe('the active programmes of a family', () => {
  it.each([
    ['none without enrolments', [], []],
    ['those of active enrolments', [state('SEMBAKO', 'ACTIVE'), state('PKH', 'ACTIVE')], ['PKH', 'SEMBAKO']],
    ['each once', [state('PBI_JK', 'ACTIVE'), state('PBI_JK', 'ACTIVE')], ['PBI_JK']],
    [
      'none that is proposed, eligible, waiting, suspended or ended',
      (['PROPOSED', 'ELIGIBLE', 'WAITING', 'SUSPENDED', 'EXITED'] as const).map((status) => state('PKH', status)),
      [],
    ],
    ['one that was left and entered again', [state('PKH', 'EXITED'), state('PKH', 'ACTIVE')], ['PKH']],
  ])('are %s', (_, enrollments, programs) => {
    expect(activeProgramsOf(enrollments)).toEqual(programs);
  });
});

describe('the companion in whose caseload a family is', () => {
  it.each([
    ['none without an enrolment', [], null],
    ['that of the active PKH enrolment', [state('PKH', 'EXITED', 'A'), state('PKH', 'ACTIVE', 'B')], 'B'],
    ['none for a suspended PKH enrolment', [state('PKH', 'SUSPENDED', 'A')], null],
    ['none for an active enrolment in another programme', [state('PENA', 'ACTIVE', 'A')], null],
    ['none where PKH names no companion', [state('PKH', 'ACTIVE')], null],
  ])('is %s', (_, enrollments, companionId) => {
    expect(pkhCompanionOf(enrollments)).toBe(companionId);
  });
});
