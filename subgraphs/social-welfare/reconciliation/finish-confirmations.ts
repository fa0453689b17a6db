/**
 * What a confirmation does to enrolments. The decision itself sets `effect` to PENDING where the reason bars; then the
 * enrolments are ended, and only then `effect` becomes DONE. Who repeats the command, and each start of the room, ends
 * what was left open: the command is read back from the finding's history, so it is the same one however often it runs.
 */
import { hubCaller } from '#platform/access/caller.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createView, type View } from '#platform/access/view.ts';
import type { Command } from '#platform/workflow/command.ts';
import type { Models } from '../model.ts';
import { endForFinding } from '../programs/ineligibility.ts';
import type { FindingRecord } from './model.ts';

/** Ends what the finding bars, where that is not done yet; gives the finding as it is then. */
export async function finishConfirmation(models: Models, view: View, finding: FindingRecord): Promise<FindingRecord> {
  const decision = decisionOf(finding);
  if (finding.effect !== 'PENDING' || decision === null) return finding;
  await endForFinding(models, view, finding, decision);
  const { _id, version } = finding;
  await runInTime(view, (maxTimeMS) =>
    // By version: where the family has objected meanwhile, the mark is that of the next decision.
    models.findings.updateOne({ _id, version, effect: 'PENDING' }, { $set: { effect: 'DONE' } }, { maxTimeMS }).exec(),
  );
  return { ...finding, effect: 'DONE' };
}

/** Ends what every confirmed finding bars that was cut short; `timeoutMs` bounds each of its commands. */
export async function finishConfirmations(models: Models, timeoutMs = 30_000): Promise<void> {
  const pending = models.findings
    .find({ effect: 'PENDING' })
    .sort({ effect: 1, _id: 1 })
    .lean<FindingRecord>()
    .cursor({ batchSize: 100 });
  for await (const finding of pending) await finishConfirmation(models, createView(hubCaller, timeoutMs), finding);
}

/** The command that confirmed the finding; null where it is not confirmed. */
function decisionOf({ status, history }: FindingRecord): Command | null {
  const last = history.at(-1);
  if (status !== 'CONFIRMED' || last === undefined) return null;
  const { key, fingerprint, at, reason, actor, agency, role } = last;
  return { key, fingerprint, at, reason, caller: { ...hubCaller, subject: actor, agency, role } };
}
