/** The steps of a finding: from suspicion to decision, and back by an objection of the family. */
import type { View } from '#platform/access/view.ts';
import { type Command, createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { takeStep } from '#platform/workflow/staged-record.ts';
import type { DecideFindingInput, ObjectToFindingInput, VerifyFindingInput } from '../generated.ts';
import type { Models } from '../model.ts';
import { findBarringReason } from '../programs/ineligibility.ts';
import { requirePlainText } from './evidence.ts';
import { hasWorkedOn, mayDecide, mayObject, mayVerify } from './finding-rules.ts';
import { finishConfirmation } from './finish-confirmations.ts';
import type { FindingRecord } from './model.ts';
import type { FindingRepository } from './repository.ts';

/** A finding after its step, or why the step was not taken. */
export type FindingAnswer = (FindingRecord & { readonly __typename: 'IneligibilityFinding' }) | Refusal;

/** The steps that one request can take. */
export type FindingCommands = ReturnType<typeof createFindingCommands>;

/** The steps, within what the view's caller may see and do. */
export function createFindingCommands(
  models: Models,
  { find, wantedFor }: Pick<FindingRepository, 'find' | 'wantedFor'>,
  view: View,
  now: () => Date,
) {
  const { caller } = view;

  /** Takes the step, unless the finding, as it is at the expected version, speaks against it. */
  async function step(
    { finding: id, expectedVersion }: { readonly finding: string; readonly expectedVersion: number },
    command: Command,
    to: Pick<Parameters<typeof takeStep<FindingRecord>>[2], 'from' | 'to' | 'set'>,
    objection: (known: FindingRecord) => Refusal | null = () => null,
  ): Promise<FindingAnswer> {
    const known = await find(id);
    const wanted = await wantedFor(id);
    if (known === null || wanted === null) return recordNotFound();
    // A repetition is answered as the first time was, and a stale version as stale: both are for `takeStep` to find.
    const isRepeated = known.history.some(({ key }) => key === command.key);
    if (!isRepeated && known.version === expectedVersion && to.from.includes(known.status)) {
      const refusal = objection(known);
      if (refusal !== null) return refusal;
    }
    const outcome = await takeStep(models.findings, view, { wanted, expectedVersion, ...to }, command);
    return answerOf(outcome, 'IneligibilityFinding');
  }

  return {
    /** @throws {HubError} BAD_USER_INPUT naming `idempotencyKey` or `reason`. */
    async verify(input: VerifyFindingInput): Promise<FindingAnswer> {
      const reason = input.reason == null ? null : requirePlainText('reason', input.reason);
      const command = createCommand('verifyFinding', input, caller, now(), reason);
      if (!mayVerify(caller)) {
        return actorNotAllowed('Findings are verified by officers of the regency or city, and by companions.');
      }
      return step(input, command, { from: ['SUSPECTED'], to: 'UNDER_VERIFICATION' });
    },

    /** @throws {HubError} BAD_USER_INPUT naming `idempotencyKey`, `reason` or `evidence`. */
    async decide(input: DecideFindingInput): Promise<FindingAnswer> {
      const reason = requirePlainText('reason', input.reason);
      const verifiedEvidence = requirePlainText('evidence', input.evidence);
      const command = createCommand('decideFinding', input, caller, now(), reason);
      if (!mayDecide(caller)) {
        return actorNotAllowed('Findings are decided by officers of the regency or city, or of the ministry.');
      }
      const known = await find(input.finding);
      const bars = known !== null && findBarringReason(known.reason, command.at.toISOString().slice(0, 10)) !== null;
      const effect = input.decision === 'CONFIRMED' && bars ? { effect: 'PENDING' } : {};
      const answer = await step(
        input,
        command,
        {
          from: ['UNDER_VERIFICATION'],
          to: input.decision,
          set: { verifiedEvidence, objectedAt: null, ...effect },
        },
        (finding) =>
          hasWorkedOn(finding, caller)
            ? actorNotAllowed('Somebody decides who has not worked on the finding before.')
            : null,
      );
      if (answer.__typename !== 'IneligibilityFinding') return answer;
      return { ...(await finishConfirmation(models, view, answer)), __typename: answer.__typename };
    },

    /** @throws {HubError} BAD_USER_INPUT naming `idempotencyKey` or `reason`. */
    async object(input: ObjectToFindingInput): Promise<FindingAnswer> {
      const reason = requirePlainText('reason', input.reason);
      const command = createCommand('objectToFinding', input, caller, now(), reason);
      if (!mayObject(caller)) return actorNotAllowed('Only the family itself objects to a finding about it.');
      return step(
        input,
        command,
        {
          from: ['SUSPECTED', 'UNDER_VERIFICATION', 'CONFIRMED'],
          to: 'UNDER_VERIFICATION',
          set: { objectedAt: command.at },
        },
        ({ objectedAt }) =>
          objectedAt === null ? null : ruleNotMet('OBJECTION_PENDING', 'An objection awaits its decision already.'),
      );
    },
  };
}
