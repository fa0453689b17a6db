/**
 * Lets the register follow a request that was applied. The step to APPLIED is one atomic write that leaves the effect
 * PENDING; then the effect is carried out, each part of it so that it may be repeated; then it is DONE. A repeated
 * command finishes what was cut short, and so does every start of the room.
 */
import { type Caller, hubCaller } from '#platform/access/caller.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createView, type View } from '#platform/access/view.ts';
import type { Command, HistoryEntry } from '#platform/workflow/command.ts';
import type { RequestKind } from '../generated.ts';
import { followCandidate } from '../graduation/follow-candidate.ts';
import type { Models } from '../model.ts';
import { dayOf } from '../requests/cut-off.ts';
import type { ChangeRequestRecord } from '../requests/model.ts';
import { correct, move } from './corrections.ts';
import { reportDeath } from './death.ts';
import type { Effect } from './effect.ts';
import { objectTo } from './objection.ts';
import { proposeNew } from './propose-new.ts';
import { merge, split } from './split-and-merge.ts';

const effects: Readonly<Record<RequestKind, Effect>> = {
  PROPOSE_NEW: proposeNew,
  OBJECT: objectTo,
  CORRECT: correct,
  REPORT_DEATH: reportDeath,
  REPORT_MOVE: move,
  SPLIT: split,
  MERGE: merge,
};

const duplicateKey = 11_000;

/** Carries out the effect of a request that is PENDING, and answers the request as it is then; any other as it is. */
export async function applyRequest(
  models: Models,
  view: View,
  request: ChangeRequestRecord,
): Promise<ChangeRequestRecord> {
  const decision = request.history.findLast(({ to }) => to === 'APPLIED');
  if (request.effect !== 'PENDING' || decision === undefined) return request;
  await applyEarlier(models, view, request);
  const command = commandOf(decision);
  const on = dayOf(decision.at);
  const dtsenVersion = (await findNewestVersion(models, view)) ?? on;
  const work = { models, view, request, command, on, dtsenVersion };
  const effect = (await tryEffect(effects[request.kind], work)) ? 'DONE' : 'FAILED';
  await followCandidate(models, view, request.householdId);
  if (request.kind === 'SPLIT' && request.change.otherId !== undefined) {
    await followCandidate(models, view, request.change.otherId);
  }
  await runInTime(view, (maxTimeMS) =>
    models.changeRequests
      .updateOne({ _id: request._id, effect: 'PENDING' }, { $set: { effect } }, { maxTimeMS })
      .exec(),
  );
  return { ...request, effect };
}

/** Carries out what was cut short; `timeoutMs` bounds each request. */
export async function finishPendingRequests(models: Models, timeoutMs = 30_000): Promise<void> {
  const pending = models.changeRequests
    .find({ effect: 'PENDING' })
    .lean<ChangeRequestRecord>()
    .cursor({ batchSize: 100 });
  for await (const request of pending) await applyRequest(models, createView(hubCaller, timeoutMs), request);
}

/** What was decided of the family before and cut short comes first: the register follows in the order of the decisions. */
async function applyEarlier(
  models: Models,
  view: View,
  { householdId, updatedAt }: ChangeRequestRecord,
): Promise<void> {
  const earlier = await runInTime(view, (maxTimeMS) =>
    models.changeRequests
      .find({ householdId, effect: 'PENDING', updatedAt: { $lt: updatedAt } }, null, { maxTimeMS })
      .sort({ updatedAt: 1 })
      .lean<ChangeRequestRecord[]>()
      .exec(),
  );
  for (const request of earlier) await applyRequest(models, view, request);
}

// A unique index says no where a NIK heads another family by now: the register has changed since the decision.
async function tryEffect(effect: Effect, work: Parameters<Effect>[0]): Promise<boolean> {
  try {
    return await effect(work);
  } catch (fault) {
    if ((fault as { code?: unknown } | null)?.code === duplicateKey) return false;
    throw fault;
  }
}

async function findNewestVersion({ dtsenVersions }: Models, view: View): Promise<string | null> {
  const newest = await runInTime(view, (maxTimeMS) =>
    dtsenVersions
      .findOne({}, { _id: 1 }, { maxTimeMS })
      .sort({ _id: -1 })
      .lean<{ readonly _id: string } | null>()
      .exec(),
  );
  return newest?._id ?? null;
}

// The decision as its history tells it: who decided is the one for whom the register is changed.
function commandOf({ key, fingerprint, actor, agency, role, at, reason }: HistoryEntry): Command {
  const caller: Caller = { ...hubCaller, subject: actor, agency, role };
  return { key, fingerprint, caller, at, reason };
}
