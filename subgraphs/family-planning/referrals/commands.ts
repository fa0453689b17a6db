/** What is done with referrals: refer, withdraw, take in the answer. One write on one document each. */
import { bothOf } from '#platform/access/row-filter.ts';
import { HubError } from '#platform/errors.ts';
import { waitingDelivery } from '#platform/outbox/delivery.ts';
import { readReason } from '#platform/referral/given-reason.ts';
import { agencyOfProgram, type ReferralAnswer, type ReferralProgram } from '#platform/referral/vocabulary.ts';
import { type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition, takeStep } from '#platform/workflow/staged-record.ts';
import { dayOf, fieldStaffOnly, isFieldStaff } from '../family-desk.ts';
import { requireRecordId } from '../model.ts';
import type { ReferralRecord } from './model.ts';
import { toldReasons } from './referral-rule.ts';
import type { ReferralRegister } from './repository.ts';

/** A referral, or why none was made. */
export type ReferralOutcome = (ReferralRecord & { readonly __typename: 'Referral' }) | Refusal;

/** A family to be referred. */
export interface ReferHousehold extends CommandInput {
  readonly household: string;
  readonly program: ReferralProgram;
  readonly reason?: string | null | undefined;
}

/** Refers a family at risk of stunting that the caller sees; the message to the other ministry waits in the record. */
export async function referHousehold(register: ReferralRegister, input: ReferHousehold): Promise<ReferralOutcome> {
  const { model, view } = register;
  const now = register.now();
  const command = createCommand('referHousehold', input, view.caller, now, readReason(input.reason));
  if (!isFieldStaff(view.caller)) return fieldStaffOnly();
  const repeated = await findRepetition(model, view, command);
  if (repeated) return answerOf(repeated, 'Referral');
  const family = await register.findFamily(input.household);
  if (family === null) return recordNotFound();
  const assessment = family.krsHistory.at(-1);
  if (assessment?.status !== 'AT_RISK') {
    return ruleNotMet('AT_RISK_OF_STUNTING', 'Only a family at risk of stunting in its last survey is referred.');
  }
  const { _id: familyId, headNik, regionCode, teamId } = family;
  const { program } = input;
  const document = {
    familyId,
    headNik,
    regionCode,
    teamId,
    program,
    sentOn: dayOf(now),
    ...toldReasons(program, assessment),
    openKey: `${familyId.toHexString()} ${program}`,
    answerReason: null,
    answeredOn: null,
    delivery: waitingDelivery(1, now),
  };
  const outcome = await createOnce(model, view, document, 'SENT', command);
  return answerOf(outcome, 'Referral', 'A referral of the family to the programme is open already.');
}

/** A referral to be taken back. */
export interface WithdrawReferral extends CommandInput {
  readonly referral: string;
  readonly expectedVersion: number;
  readonly reason?: string | null | undefined;
}

/** Takes a referral back that has not been answered; the other ministry is told. */
export async function withdrawReferral(register: ReferralRegister, input: WithdrawReferral): Promise<ReferralOutcome> {
  const { model, view } = register;
  const now = register.now();
  const command = createCommand('withdrawReferral', input, view.caller, now, readReason(input.reason));
  if (!isFieldStaff(view.caller)) return fieldStaffOnly();
  const _id = requireRecordId('referral', input.referral);
  const outcome = await takeStep(
    model,
    view,
    {
      wanted: bothOf({ _id }, await register.visible()),
      expectedVersion: input.expectedVersion,
      from: ['SENT', 'DELIVERED'],
      to: 'WITHDRAWN',
      set: { openKey: input.referral, delivery: waitingDelivery(input.expectedVersion + 1, now) },
    },
    command,
  );
  return answerOf(outcome, 'Referral');
}

/** What another ministry answers. */
export interface ReceivedAnswer extends CommandInput {
  readonly referral: string;
  readonly program: ReferralProgram;
  readonly answer: ReferralAnswer;
  readonly reason?: string | null | undefined;
  readonly answeredOn: string;
}

/** How often a step is tried anew where others change the record at the same moment. */
const mostTries = 5;

/**
 * Takes in another ministry's answer. It may come before the word that the referral had arrived, and it stands even where
 * the referral was taken back meanwhile: the other ministry had decided first.
 * @throws {HubError} BAD_USER_INPUT naming the argument at fault.
 */
export async function receiveAnswer(
  register: ReferralRegister,
  input: ReceivedAnswer,
): Promise<{ readonly __typename: 'ReferralReceipt'; readonly referral: string; readonly status: string } | Refusal> {
  const { model, view } = register;
  const now = register.now();
  if (view.caller.agency !== agencyOfProgram[input.program]) {
    return actorNotAllowed(`The answer is ${agencyOfProgram[input.program]}'s alone.`);
  }
  const command = createCommand('receiveReferralAnswer', input, view.caller, now, readReason(input.reason));
  const _id = requireRecordId('referral', input.referral);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const known = await register.findById(_id);
    if (known === null || known.program !== input.program) return recordNotFound();
    // A message that comes twice, also from another account of the same system.
    if (known.status === input.answer)
      return { __typename: 'ReferralReceipt', referral: input.referral, status: known.status };
    const outcome = await takeStep(
      model,
      view,
      {
        wanted: { _id },
        expectedVersion: known.version,
        from: ['SENT', 'DELIVERED', 'WITHDRAWN'],
        to: input.answer,
        set: {
          openKey: input.referral,
          answerReason: command.reason,
          answeredOn: input.answeredOn,
          // Whoever answers has received it.
          'delivery.state': 'DONE',
        },
      },
      command,
    );
    if (outcome.kind === 'STALE') continue;
    const answer = answerOf(outcome, 'Referral');
    return answer.__typename === 'Referral'
      ? { __typename: 'ReferralReceipt', referral: input.referral, status: answer.status }
      : answer;
  }
  throw new HubError('SUBGRAPH_FAILED', 'The referral is being changed by others. Send the answer again.');
}
