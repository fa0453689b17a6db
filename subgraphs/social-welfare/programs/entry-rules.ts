/** What keeps a family or a person from being proposed for a programme, or from beginning in it. Pure. */

import { type Refusal, ruleNotMet } from '#platform/workflow/refusal.ts';
import type { IneligibilityReason } from '../generated.ts';
import type { HouseholdRecord } from '../model.ts';
import { decileLimitOn } from './dated-rules.ts';
import type { ProgramRecord } from './model.ts';

/** What is known of the place that is asked for. */
export interface Entry {
  /** Null where the register does not describe the programme. */
  readonly program: ProgramRecord | null;
  readonly family: Pick<HouseholdRecord, 'decile' | 'headNik' | 'memberNiks'>;
  readonly beneficiaryNik: string | null;
  /** How many components the family brings, paid or not. */
  readonly components: number;
  /** The reason of a confirmed finding that bars, or null. */
  readonly bar: IneligibilityReason | null;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** The first rule that is not met for a proposal, or null. A family that BPS has not ranked may be proposed. */
export function checkProposal(entry: Entry): Refusal | null {
  const { program, family, beneficiaryNik, components, bar, on } = entry;
  if (program === null) return ruleNotMet('PROGRAM_UNKNOWN', 'The register does not describe the programme.');
  if (program.unit === 'FAMILY' && beneficiaryNik !== null)
    return ruleNotMet('GIVEN_TO_FAMILIES', 'The programme is given to families. Leave "beneficiary" out.');
  if (program.unit === 'PERSON' && beneficiaryNik === null)
    return ruleNotMet('GIVEN_TO_PERSONS', 'The programme is given to persons. Name the member as "beneficiary".');
  if (beneficiaryNik !== null && beneficiaryNik !== family.headNik && !family.memberNiks.includes(beneficiaryNik))
    return ruleNotMet('NOT_A_MEMBER', 'The beneficiary is not a member of the household.');
  if (bar !== null)
    return ruleNotMet('INELIGIBLE_MEMBER', `A confirmed finding of the class ${bar} bars the household or the member.`);
  const limit = decileLimitOn(program, on);
  if (limit !== null && family.decile !== null && family.decile > limit)
    return ruleNotMet('DECILE_ABOVE_LIMIT', `The programme takes in deciles 1 to ${limit} on that day.`);
  if (program._id === 'PKH' && components === 0)
    return ruleNotMet('NO_COMPONENT', 'No member of the household has a component of PKH.');
  return null;
}

/** The first rule that is not met for a beginning, or null: as for a proposal, and the family must be ranked. */
export function checkActivation(entry: Entry): Refusal | null {
  const refusal = checkProposal(entry);
  if (refusal !== null || entry.program === null) return refusal;
  if (entry.family.decile === null && decileLimitOn(entry.program, entry.on) !== null)
    return ruleNotMet('NOT_RANKED', 'BPS has not ranked the household, and the programme has a limit of deciles.');
  return null;
}
