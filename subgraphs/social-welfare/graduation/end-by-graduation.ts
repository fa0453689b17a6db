/**
 * Carries out a decision that a family graduates: ends its PKH enrolment. The decision is written first, with the effect
 * DUE; the enrolment ends under the decision's own key, so that it ends once; then the effect is DONE. A repeated command
 * and every start of the room finish what was cut short.
 */
import { type Caller, hubCaller } from '#platform/access/caller.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createView, type View } from '#platform/access/view.ts';
import type { Command, HistoryEntry } from '#platform/workflow/command.ts';
import type { Models } from '../model.ts';
import { endEnrollments } from '../programs/end-enrollments.ts';
import type { GraduationRecord } from './model.ts';

/** Ends the enrolment of a graduation that has been decided, and answers the record as it is then. */
export async function endByGraduation(models: Models, view: View, record: GraduationRecord): Promise<GraduationRecord> {
  const decision = record.history.find(({ to }) => to === 'GRADUATED');
  if (record.effect !== 'DUE' || decision === undefined || record.decidedOn === null) return record;
  await endEnrollments(models, view, {
    householdId: record.householdId,
    programs: ['PKH'],
    beneficiaryNik: null,
    exitKind: 'GRADUATION',
    graduationKind: record.kind,
    exitReason: null,
    exitedOn: record.decidedOn,
    command: commandOf(decision),
  });
  await runInTime(view, (maxTimeMS) =>
    models.graduations
      .updateOne({ _id: record._id, effect: 'DUE' }, { $set: { effect: 'DONE' } }, { maxTimeMS })
      .exec(),
  );
  return { ...record, effect: 'DONE' };
}

/** Ends the enrolments of all graduations whose effect was cut short; `timeoutMs` bounds each. */
export async function finishGraduations(models: Models, timeoutMs = 30_000): Promise<void> {
  const due = models.graduations.find({ effect: 'DUE' }).lean<GraduationRecord>().cursor({ batchSize: 100 });
  for await (const record of due) await endByGraduation(models, createView(hubCaller, timeoutMs), record);
}

// The decision as its history tells it: who decided is the one who ends the enrolment.
function commandOf({ key, fingerprint, actor, agency, role, at, reason }: HistoryEntry): Command {
  const caller: Caller = { ...hubCaller, subject: actor, agency, role };
  return { key, fingerprint, caller, at, reason };
}
