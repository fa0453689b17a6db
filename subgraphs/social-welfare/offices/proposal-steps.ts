import type { Caller } from '#platform/access/caller.ts';
import { isMinistryOfficer } from '#platform/workflow/actor.ts';
import type { DakDecision, DakProposalStatus } from '../generated.ts';

/** Whose turn it is: the office itself, the office of its province, or Kemensos. */
export type ProposalActor = 'OFFICE' | 'PROVINCE' | 'KEMENSOS';

/** A step of a proposal that is not refused. */
export interface ProposalStep {
  readonly actor: ProposalActor;
  readonly from: DakProposalStatus;
  readonly to: DakProposalStatus;
}

/** The steps to approval (assumption: the brief tells the stages, not the decree). */
export const proposalSteps: Readonly<Record<Exclude<DakDecision, 'REJECT'>, ProposalStep>> = {
  ENDORSE: { actor: 'PROVINCE', from: 'SUBMITTED', to: 'PROVINCE_ENDORSED' },
  ASSESS: { actor: 'KEMENSOS', from: 'PROVINCE_ENDORSED', to: 'MINISTRY_ASSESSED' },
  APPROVE: { actor: 'KEMENSOS', from: 'MINISTRY_ASSESSED', to: 'APPROVED' },
};

/** Where a proposal is handed in to: the province, or from a province to the ministry at once. */
export function submittedTo(officeId: string): DakProposalStatus {
  return officeId.length === 2 ? 'PROVINCE_ENDORSED' : 'SUBMITTED';
}

/** Under whose review a proposal is; null where it is under nobody's. */
export function reviewerOf(status: DakProposalStatus): ProposalActor | null {
  return Object.values(proposalSteps).find(({ from }) => from === status)?.actor ?? null;
}

/** The statuses from which an office may take its proposal back. */
export const withdrawableProposal: readonly DakProposalStatus[] = ['DRAFT', 'SUBMITTED', 'PROVINCE_ENDORSED'];

/** True where the caller acts for an office, its province or the ministry. */
export function actsAs(caller: Caller, actor: ProposalActor, officeId: string): boolean {
  if (actor === 'KEMENSOS') return isMinistryOfficer(caller, 'Kemensos');
  return isOfficerOf(caller, actor === 'OFFICE' ? officeId : officeId.slice(0, 2));
}

/** True for an officer whose own region is the office's, neither above it nor below. */
export function isOfficerOf({ role, rows }: Caller, officeId: string): boolean {
  return role === 'REGIONAL_OFFICER' && rows.kind === 'regions' && rows.codes.includes(officeId);
}

/** True until a proposal is decided or taken back. */
export function isOpenProposal(status: DakProposalStatus): boolean {
  return !['APPROVED', 'REJECTED', 'WITHDRAWN'].includes(status);
}
