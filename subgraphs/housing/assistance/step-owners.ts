import type { Caller } from '#platform/access/caller.ts';
import { isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';
import type { HousingProgram } from '../vocabulary.ts';

/** A step of an assistance, as its commands are told apart. */
export type AssistanceStep = 'PROPOSE' | 'VERIFY' | 'DECREE' | 'BUILD' | 'CANCEL_PROPOSAL' | 'CANCEL_GRANT';

/** Programmes that the hub can propose a family for: repairs of a house. Places and loans have ways of their own. */
export const repairPrograms: ReadonlySet<HousingProgram> = new Set([
  'BSPS',
  'RST',
  'DAK_HOUSING',
  'LOCAL_GOVERNMENT',
  'NON_GOVERNMENT',
]);

/** The ministry that grants by decree; null where a regency or city does. */
const decreeing: Readonly<Partial<Record<HousingProgram, string>>> = {
  BSPS: 'Kementerian PKP',
  DAK_HOUSING: 'Kementerian PKP',
  RST: 'Kemensos',
};

/** The agency that runs a programme, as an assistance names it. */
export function leadAgencyOf(program: HousingProgram): string {
  if (program === 'RST') return 'Kementerian Sosial';
  if (program === 'BSPS' || program === 'DAK_HOUSING') return 'Kementerian PKP';
  return program === 'LOCAL_GOVERNMENT' ? 'Pemerintah kabupaten/kota' : 'Non-pemerintah';
}

/** Who pays for a grant, as an assistance names it. */
export function funderOf(program: HousingProgram): string {
  return decreeing[program] === undefined ? leadAgencyOf(program) : 'APBN';
}

/**
 * Whether the step is the caller's to take. Villages, districts and regencies propose, and so do both ministries: Kemensos
 * handed families of its list to the programme in 2025. The regency's facilitator verifies, the owner of the programme
 * decrees, the regency reports the works.
 */
export function mayTake(step: AssistanceStep, program: HousingProgram, caller: Caller): boolean {
  const level = officeLevelOf(caller);
  const owner = decreeing[program];
  const isOwner = owner === undefined ? level === 'REGENCY_CITY' : isMinistryOfficer(caller, owner);
  switch (step) {
    case 'PROPOSE':
      return level !== null || isMinistryOfficer(caller, 'Kementerian PKP') || isMinistryOfficer(caller, 'Kemensos');
    case 'VERIFY':
    case 'BUILD':
      return level === 'REGENCY_CITY';
    case 'CANCEL_PROPOSAL':
      return level === 'REGENCY_CITY' || isOwner;
    case 'DECREE':
    case 'CANCEL_GRANT':
      return isOwner;
  }
}

/** Whose step it is, for the refusal. */
export function ownerOf(step: AssistanceStep, program: HousingProgram): string {
  const owner = decreeing[program] ?? 'a regency or city';
  if (step === 'PROPOSE') return 'a village, a district, a regency or city, a province, Kementerian PKP or Kemensos';
  if (step === 'VERIFY' || step === 'BUILD') return 'a regency or city';
  return step === 'CANCEL_PROPOSAL' ? `a regency or city, or ${owner}` : owner;
}
