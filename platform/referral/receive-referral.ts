/** Takes in what the referring ministry tells. A message that comes twice changes nothing the second time. */
import { Types } from 'mongoose';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import { noDelivery } from '#platform/outbox/delivery.ts';
import { type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal } from '#platform/workflow/refusal.ts';
import { createOnce, type Outcome, takeStep } from '#platform/workflow/staged-record.ts';
import type { IncomingReferralRecord, IncomingStatus } from './incoming-model.ts';
import type { ReferralDesk } from './referral-desk.ts';
import { type ReferralHealthReason, type ReferralProgram, type ReferralReason, referringAgency } from './vocabulary.ts';

/** What the referring ministry tells of one version of its record. */
export interface ReferralMessage extends CommandInput {
  /** Id in the sender's register: 24 hexadecimal digits. */
  readonly referral: string;
  readonly version: number;
  /** Opaque id of the household. */
  readonly household: string;
  readonly region: string;
  readonly program: ReferralProgram;
  readonly sentOn: string;
  readonly reasons: readonly ReferralReason[];
  readonly healthReasons: readonly ReferralHealthReason[];
  /** True where the sender has taken it back. */
  readonly withdrawn: boolean;
}

/** That a message has arrived, and how far the receiver's own record has come. */
export interface ReferralReceipt {
  readonly __typename: 'ReferralReceipt';
  readonly referral: string;
  readonly status: IncomingStatus;
}

/** How often a step is tried anew where others change the record at the same moment. */
const mostTries = 5;

/**
 * Takes a message in, in whatever order messages come.
 * @throws {HubError} BAD_USER_INPUT naming the argument at fault.
 */
export async function receiveReferral(
  desk: ReferralDesk,
  message: ReferralMessage,
  view: View,
  now: Date,
): Promise<ReferralReceipt | Refusal> {
  if (view.caller.agency !== referringAgency) {
    return actorNotAllowed(`Referrals are taken from the system of ${referringAgency} alone.`);
  }
  requireMessage(desk, message);
  if ((await findReferral(desk, message.referral, view)) === null) {
    const outcome = await take(desk, message, view, now);
    if (outcome.kind === 'DONE') return receiptOf({ ...message, status: outcome.record.status });
    // DUPLICATE: another message about it was faster, and is read below.
    if (outcome.kind !== 'DUPLICATE') return answerOf(outcome, 'IncomingReferral') as Refusal;
  }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const record = await findReferral(desk, message.referral, view);
    if (record === null) break;
    // Older than what is known, or the answer has been given: the decision stands, and is on its way to the sender.
    if (record.senderVersion >= message.version || !message.withdrawn || record.status !== 'RECEIVED') {
      return receiptOf({ referral: message.referral, status: record.status });
    }
    const step = {
      wanted: { _id: record._id },
      expectedVersion: record.version,
      from: ['RECEIVED'] as const,
      to: 'WITHDRAWN' as const,
      set: { senderVersion: message.version },
    };
    await takeStep(desk.model, view, step, commandOf(desk, message, view, now));
  }
  throw new HubError('SUBGRAPH_FAILED', 'The referral is being changed by others. Send the message again.');
}

/** The referral of that sender's id, whoever asks; null where none has arrived. */
export function findReferral(
  { model }: Pick<ReferralDesk, 'model'>,
  referralId: string,
  view: View,
): Promise<IncomingReferralRecord | null> {
  return runInTime(view, (maxTimeMS) =>
    model.findOne({ referralId }, null, { maxTimeMS }).lean<IncomingReferralRecord | null>().exec(),
  );
}

/** Makes the record of a referral that is not known yet. */
async function take(
  desk: ReferralDesk,
  message: ReferralMessage,
  view: View,
  now: Date,
): Promise<Outcome<IncomingReferralRecord>> {
  const nik = requireHousehold(desk, message.household);
  const family = await desk.findFamily(nik, view);
  const { referral, version, program, sentOn, reasons, healthReasons, withdrawn } = message;
  const document = {
    referralId: referral,
    senderVersion: version,
    program,
    headNik: family?.headNik ?? nik,
    familyId: family?._id ?? null,
    regionCode: family?.regionCode ?? message.region,
    sentOn,
    reasons,
    healthReasons,
    effect: 'NONE' as const,
    delivery: noDelivery(now),
  };
  const status = withdrawn ? 'WITHDRAWN' : 'RECEIVED';
  return createOnce(desk.model, view, document, status, commandOf(desk, message, view, now));
}

function commandOf({ program }: ReferralDesk, message: ReferralMessage, { caller }: View, now: Date) {
  return createCommand(`receive ${program}`, message, caller, now);
}

function receiptOf({
  referral,
  status,
}: {
  readonly referral: string;
  readonly status: IncomingStatus;
}): ReferralReceipt {
  return { __typename: 'ReferralReceipt', referral, status };
}

function requireMessage({ program }: ReferralDesk, message: ReferralMessage): void {
  if (!Types.ObjectId.isValid(message.referral) || message.referral.length !== 24) throw malformed('referral');
  if (message.program !== program) throw malformed('program');
  if (message.version < 1) throw malformed('version');
  if (message.region.length !== 10) throw malformed('region');
}

function requireHousehold({ pseudonyms }: ReferralDesk, household: string): string {
  const nik = pseudonyms.findNik('household', household);
  if (nik === null) throw malformed('household');
  return nik;
}

function malformed(argument: string): HubError {
  return new HubError('BAD_USER_INPUT', `"${argument}" is not what this ministry can take in.`, { argument });
}
