/**
 * A decision of the receiving ministry, its effect and the answer's way back.
 * The decision is one write on the referral, which says that its effect is due and that the answer waits. The effect
 * follows at once; where the process ends between the two, a repetition of the command or the outbox brings it about
 * before the answer leaves. So an answer ACCEPTED is never told before its promise is kept.
 */
import { Types } from 'mongoose';
import { bothOf } from '#platform/access/row-filter.ts';
import { rowsOfFamilies } from '#platform/access/rows-of-families.ts';
import type { View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import { waitingDelivery } from '#platform/outbox/delivery.ts';
import { type Command, type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { findRepetition, type Outcome, takeStep } from '#platform/workflow/staged-record.ts';
import { readReason } from './given-reason.ts';
import type { IncomingReferralRecord } from './incoming-model.ts';
import type { ReferralDesk } from './referral-desk.ts';
import { agencyOfProgram } from './vocabulary.ts';

/** A decision on an incoming referral. */
export interface ReferralDecision extends CommandInput {
  readonly referral: string;
  readonly expectedVersion: number;
  readonly decision: 'ACCEPT' | 'DECLINE';
  readonly reason?: string | null | undefined;
}

/** Decides on a referral that the caller may see. */
export async function decideReferral(
  desk: ReferralDesk,
  input: ReferralDecision,
  view: View,
  now: Date,
): Promise<(IncomingReferralRecord & { readonly __typename: 'IncomingReferral' }) | Refusal> {
  const reason = readReason(input.reason);
  const command = createCommand(`decide ${desk.program}`, input, view.caller, now, reason);
  if (!desk.mayDecide(view.caller)) {
    return actorNotAllowed(`Officers of ${agencyOfProgram[desk.program]} and of the regency's office decide this.`);
  }
  const repeated = await findRepetition(desk.model, view, command);
  if (repeated) return answer(desk, repeated, now);
  const found = await findWanted(desk, input.referral, view);
  if (found === null) return recordNotFound();
  const known = await findFamilyAnew(desk, found, view);
  const obstacle = await findObstacle(desk, known, input.decision === 'ACCEPT', command, view);
  return obstacle ?? answer(desk, await decide(desk, known, input, view, command), now);
}

async function answer(
  desk: ReferralDesk,
  outcome: Outcome<IncomingReferralRecord>,
  now: Date,
): Promise<(IncomingReferralRecord & { readonly __typename: 'IncomingReferral' }) | Refusal> {
  if (outcome.kind !== 'DONE') return answerOf(outcome, 'IncomingReferral');
  return { ...(await keepPromise(desk, outcome.record, now)), __typename: 'IncomingReferral' };
}

/** Brings about the effect of an acceptance where it is due; the record as it is then. */
export async function keepPromise(
  desk: ReferralDesk,
  record: IncomingReferralRecord,
  now: Date,
): Promise<IncomingReferralRecord> {
  if (record.effect !== 'DUE') return record;
  await desk.carryOut(record, now);
  await desk.model.updateOne({ _id: record._id, effect: 'DUE' }, { $set: { effect: 'DONE' } }).exec();
  return { ...record, effect: 'DONE' };
}

/** The referral with its family, where that was registered only after the referral had come. */
async function findFamilyAnew(
  desk: ReferralDesk,
  referral: IncomingReferralRecord,
  view: View,
): Promise<IncomingReferralRecord> {
  if (referral.familyId !== null || referral.status !== 'RECEIVED') return referral;
  const family = await desk.findFamily(referral.headNik, view);
  if (family === null) return referral;
  const { _id: familyId, headNik, regionCode } = family;
  return { ...referral, familyId, headNik, regionCode };
}

/** Why the decision cannot be taken; a record that has moved on is told by the step itself. */
async function findObstacle(
  desk: ReferralDesk,
  referral: IncomingReferralRecord,
  accepts: boolean,
  { reason, at }: Command,
  view: View,
): Promise<Refusal | null> {
  if (referral.status !== 'RECEIVED') return null;
  if (!accepts) return reason === null ? ruleNotMet('REASON_NEEDED', 'Say why the referral is declined.') : null;
  if (referral.familyId === null) {
    return ruleNotMet(
      'FAMILY_NOT_REGISTERED',
      "The family is not in the ministry's register. Have it registered first.",
    );
  }
  return desk.findObstacle(referral, view, at);
}

function decide(
  desk: ReferralDesk,
  { _id, familyId, headNik, regionCode }: IncomingReferralRecord,
  { decision, expectedVersion }: ReferralDecision,
  view: View,
  command: Command,
): Promise<Outcome<IncomingReferralRecord>> {
  const accepts = decision === 'ACCEPT';
  const step = {
    wanted: { _id },
    expectedVersion,
    from: ['RECEIVED'] as const,
    to: accepts ? ('ACCEPTED' as const) : ('DECLINED' as const),
    set: {
      familyId,
      headNik,
      regionCode,
      effect: accepts ? 'DUE' : 'NONE',
      delivery: waitingDelivery(expectedVersion + 1, command.at),
    },
  };
  return takeStep(desk.model, view, step, command);
}

/** The referral of that id within the caller's rows. */
async function findWanted(desk: ReferralDesk, id: string, view: View): Promise<IncomingReferralRecord | null> {
  if (!/^[0-9a-f]{24}$/.test(id)) {
    throw new HubError('BAD_USER_INPUT', '"referral" is not an id of a referral. Pass one that the ministry gave.', {
      argument: 'referral',
    });
  }
  const visible = await rowsOfFamilies(view, () => desk.findOwnFamilies(view));
  return desk.model
    .findOne(bothOf({ _id: new Types.ObjectId(id) }, visible) as object, null, { maxTimeMS: view.maxTimeMs() })
    .lean<IncomingReferralRecord | null>()
    .exec();
}
