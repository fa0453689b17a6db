import { createOutbox } from '#platform/outbox/outbox.ts';
import type { OutboxRoute } from '#platform/outbox/worker.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { messageKey } from '#platform/referral/referral-key.ts';
import { agencyOfProgram, type ReferralProgram, referringAgency } from '#platform/referral/vocabulary.ts';
import type { Models } from '../model.ts';
import type { ReferralRecord } from './model.ts';

const fieldOf: Readonly<Record<ReferralProgram, string>> = {
  PKH: 'receiveWelfareReferral',
  BSPS: 'receiveHousingReferral',
};

/** How referrals go to the ministries that run the programmes. */
export function createReferralRoute(model: Models['referrals'], pseudonyms: Pseudonyms): OutboxRoute<ReferralRecord> {
  const outbox = createOutbox(model);
  return {
    outbox,
    async deliver(record, hub, now) {
      const { _id, delivery, program, headNik, regionCode, sentOn, reasons, healthReasons, status } = record;
      const referral = _id.toHexString();
      const mutation = `mutation Referral($input: ReceiveReferralInput!) {
        receipt: ${fieldOf[program]}(input: $input) { __typename }
      }`;
      const { receipt } = (await hub.ask(mutation, {
        input: {
          idempotencyKey: messageKey(referral, delivery.message),
          referral,
          version: delivery.message,
          household: pseudonyms.idOf('household', headNik),
          region: regionCode,
          program,
          sentOn,
          reasons,
          healthReasons,
          withdrawn: status === 'WITHDRAWN',
        },
      })) as { readonly receipt?: { readonly __typename?: string } | null };
      if (receipt?.__typename !== 'ReferralReceipt') throw new Error('The referral was refused.');
      await outbox.markArrived(record, {
        where: { status: 'SENT' },
        update: {
          $set: { status: 'DELIVERED' },
          $inc: { version: 1 },
          $push: { history: arrivalEntry(record, now) },
        },
      });
    },
  };
}

// The step is the hub's own word, not a command of a person: its key is the message's.
function arrivalEntry({ _id, delivery, program }: ReferralRecord, at: Date): ReferralRecord['history'][number] {
  const key = `arrived ${_id.toHexString()} ${delivery.message}`;
  return {
    key,
    fingerprint: key,
    from: 'SENT',
    to: 'DELIVERED',
    actor: 'outbox',
    agency: referringAgency,
    role: 'MINISTRY_OFFICER',
    at,
    reason: `Received by ${agencyOfProgram[program]}.`,
  };
}
