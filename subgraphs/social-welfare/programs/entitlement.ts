import type { EnrollmentRecord, HouseholdRecord, PersonRecord } from '../model.ts';
import { annualSumOf, type DerivedComponent, deriveComponents, type PkhFact } from './derive-components.ts';
import type { ProgramRecord } from './model.ts';
import { pkhMembersOf } from './pkh-members.ts';

/** What a family's members bring to a PKH entitlement on a day; amounts in whole rupiah. */
export interface Entitlement {
  readonly on: string;
  readonly entries: readonly DerivedComponent[];
  readonly annualAmount: number;
  readonly amountPerTranche: number | null;
}

/** The entitlement, from the members' ages and from what is entered with the family's newest PKH enrolment. */
export function entitlementOf(
  family: Pick<HouseholdRecord, 'members'>,
  persons: readonly PersonRecord[],
  enrollments: readonly EnrollmentRecord[],
  pkh: ProgramRecord,
  on: string,
): Entitlement {
  const entries = deriveComponents(pkhMembersOf(family, persons), enteredFacts(enrollments), pkh, on);
  const annualAmount = annualSumOf(entries);
  const amountPerTranche = pkh.tranches === null ? null : Math.floor(annualAmount / pkh.tranches);
  return { on, entries, annualAmount, amountPerTranche };
}

// Enrolments come oldest first; one that is open counts before one that has ended.
function enteredFacts(enrollments: readonly EnrollmentRecord[]): readonly PkhFact[] {
  const inPkh = enrollments.filter(({ program, components }) => program === 'PKH' && components.length > 0);
  const newest = inPkh.findLast(({ status }) => status !== 'EXITED') ?? inPkh.at(-1);
  return newest?.components ?? [];
}
