/** Who may take which step of an enrolment. That the ministry decides on beginnings and payments is an assumption. */
import type { Caller } from '#platform/access/caller.ts';
import { isFieldWorkerOf, isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';
import { actorNotAllowed, type Refusal } from '#platform/workflow/refusal.ts';

const ministry = 'Kemensos';

/** A step of an enrolment, or of a payment in it. */
export type EnrollmentStep = 'PROPOSE' | 'ACTIVATE' | 'SUSPEND' | 'END' | 'PAY';

const whoMay: Readonly<Record<EnrollmentStep, string>> = {
  PROPOSE: 'A village, a district, the social office of a regency or city, a companion or the ministry proposes.',
  ACTIVATE: 'The ministry of social affairs decides on beginnings.',
  SUSPEND: 'The social office of the regency or city, or the ministry of social affairs, halts an enrolment.',
  END: 'The social office of the regency or city, or the ministry of social affairs, ends an enrolment.',
  PAY: 'The ministry of social affairs pays.',
};

/** The refusal of a step to a caller, or null where the step is the caller's. */
export function refuseActor(step: EnrollmentStep, caller: Caller): Refusal | null {
  return maySomehow(step, caller) ? null : actorNotAllowed(whoMay[step]);
}

function maySomehow(step: EnrollmentStep, caller: Caller): boolean {
  if (isMinistryOfficer(caller, ministry)) return true;
  const office = isOfAnotherField(caller) ? null : officeLevelOf(caller);
  switch (step) {
    case 'PROPOSE':
      return (office !== null && office !== 'PROVINCE') || isFieldWorkerOf(caller, 'social-welfare');
    case 'SUSPEND':
    case 'END':
      return office === 'REGENCY_CITY';
    case 'ACTIVATE':
    case 'PAY':
      return false;
  }
}

/** Regional offices for housing and for family planning name their field in the agency of the token. */
function isOfAnotherField({ agency }: Caller): boolean {
  return /perkim|perumahan|OPD-KB|keluarga berencana/i.test(agency);
}
