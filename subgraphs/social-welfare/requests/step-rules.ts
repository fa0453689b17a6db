import { type Refusal, ruleNotMet } from '#platform/workflow/refusal.ts';
import type { ChangeRequestAction } from '../generated.ts';
import { isClosed } from './cut-off.ts';
import type { ChangeRequestRecord, EvidenceRecord } from './model.ts';
import { requestSteps } from './steps.ts';

/** A step that somebody wants to take. */
export interface WantedStep {
  readonly action: ChangeRequestAction;
  readonly evidence: readonly EvidenceRecord[];
  readonly decile: number | null;
  /** Account of who takes it. */
  readonly subject: string;
  readonly now: Date;
}

/** The rule that the step does not meet; null where it meets all of them. */
export function stepRefusalOf(request: ChangeRequestRecord, step: WantedStep): Refusal | null {
  const { action, evidence, decile, subject, now } = step;
  const missing = requestSteps[action].evidence.find((kinds) => !evidence.some(({ kind }) => kinds.includes(kind)));
  if (missing !== undefined) return ruleNotMet('EVIDENCE', `The step needs evidence of kind ${missing.join(' or ')}.`);
  if (action === 'RECORD_FIELD_CHECK' && !evidence.some((one) => one.kind === 'PHOTO' && one.regionCode !== null)) {
    return ruleNotMet('EVIDENCE', 'The photograph needs the region where it was taken.');
  }
  if (action === 'APPROVE') return approvalRefusalOf(request, subject);
  if (action === 'FORWARD' && !isClosed(request.cutOff, now)) {
    return ruleNotMet('CUT_OFF', `The period is open: the request goes on from the day after ${request.cutOff}.`);
  }
  if (action === 'RANK' && request.kind === 'PROPOSE_NEW' && decile === null) {
    return ruleNotMet('DECILE', 'A family that is proposed is ranked: the step needs "decile".');
  }
  return null;
}

/** Account of who verified the request since it last came under the regency's review; null where nobody has. */
export function verifierOf({ history }: Pick<ChangeRequestRecord, 'history'>): string | null {
  const last = history.findLast(({ to }) => to === 'REGENCY_REVIEW');
  return last?.from === 'REGENCY_REVIEW' ? last.actor : null;
}

// Two pairs of eyes: SIKS-NG has a verifier and a head of office (domain section 2).
function approvalRefusalOf(request: ChangeRequestRecord, subject: string): Refusal | null {
  const verifier = verifierOf(request);
  if (verifier === null)
    return ruleNotMet('NOT_VERIFIED', 'A verifier of the regency has to verify the request first.');
  return verifier === subject ? ruleNotMet('FOUR_EYES', 'Who verified the request does not approve it.') : null;
}
