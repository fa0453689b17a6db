import { Types } from 'mongoose';
import { noDelivery } from '#platform/outbox/delivery.ts';
import type { HistoryEntry } from '#platform/workflow/command.ts';
import type { IncomingReferralRecord } from './incoming-model.ts';
import {
  agencyOfProgram,
  type ReferralHealthReason,
  type ReferralProgram,
  type ReferralReason,
  referringAgency,
} from './vocabulary.ts';

/** A referral as the population writes it down for both ministries. */
export interface SeededReferral {
  readonly rowId: string;
  readonly receivedRowId: string;
  readonly program: ReferralProgram;
  readonly status: 'DELIVERED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  readonly sentOn: string;
  readonly closedOn: string | null;
  readonly answerReason: string | null;
  readonly reasons: readonly ReferralReason[];
  readonly healthReasons: readonly ReferralHealthReason[];
  readonly sender: { readonly headNik: string; readonly regionCode: string };
  readonly receiver: { readonly rowId: string; readonly headNik: string; readonly regionCode: string } | null;
}

/** The receiver's record of a referral of the population; its answer has been delivered. */
export function incomingRecordOf(row: SeededReferral): IncomingReferralRecord {
  const { program, sentOn, closedOn, receiver, sender } = row;
  const status = row.status === 'DELIVERED' ? 'RECEIVED' : row.status;
  const steps = [
    seededEntry(row.receivedRowId, 1, null, 'RECEIVED', sentOn, referringAgency, null),
    ...(closedOn === null
      ? []
      : [
          seededEntry(
            row.receivedRowId,
            2,
            'RECEIVED',
            status,
            closedOn,
            status === 'WITHDRAWN' ? referringAgency : agencyOfProgram[program],
            row.answerReason,
          ),
        ]),
  ];
  return {
    _id: new Types.ObjectId(row.receivedRowId),
    referralId: row.rowId,
    senderVersion: status === 'WITHDRAWN' ? 3 : 1,
    program,
    headNik: receiver?.headNik ?? sender.headNik,
    familyId: receiver && new Types.ObjectId(receiver.rowId),
    regionCode: receiver?.regionCode ?? sender.regionCode,
    sentOn,
    reasons: row.reasons,
    healthReasons: row.healthReasons,
    effect: status === 'ACCEPTED' ? 'DONE' : 'NONE',
    delivery: noDelivery(new Date(sentOn)),
    status,
    version: steps.length,
    history: steps,
  };
}

/** A step of a record of the population: its key is the record's and the step's, so that it is unique. */
export function seededEntry(
  id: string,
  step: number,
  from: string | null,
  to: string,
  on: string,
  agency: string,
  reason: string | null,
): HistoryEntry {
  const key = `seed ${id} ${step}`;
  const at = new Date(`${on}T02:00:00Z`);
  return { key, fingerprint: key, from, to, actor: 'population', agency, role: 'MINISTRY_OFFICER', at, reason };
}
