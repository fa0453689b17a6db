import { createOutbox } from '#platform/outbox/outbox.ts';
import type { OutboxRoute } from '#platform/outbox/worker.ts';
import { keepPromise } from './decide-referral.ts';
import type { IncomingReferralRecord } from './incoming-model.ts';
import type { ReferralDesk } from './referral-desk.ts';
import { messageKey } from './referral-key.ts';

const mutation = `mutation ReferralAnswer($input: ReceiveReferralAnswerInput!) {
  receiveReferralAnswer(input: $input) { __typename }
}`;

/** How a ministry's answers go back to the ministry that refers. */
export function createAnswerRoute(desk: ReferralDesk): OutboxRoute<IncomingReferralRecord> {
  const outbox = createOutbox(desk.model);
  return {
    outbox,
    async deliver(record, hub, now) {
      await keepPromise(desk, record, now);
      const decision = record.history.at(-1);
      const { receiveReferralAnswer: receipt } = (await hub.ask(mutation, {
        input: {
          idempotencyKey: messageKey(record.referralId, record.delivery.message),
          referral: record.referralId,
          program: record.program,
          answer: record.status,
          reason: decision?.reason ?? null,
          answeredOn: (decision?.at ?? now).toISOString().slice(0, 10),
        },
      })) as { readonly receiveReferralAnswer?: { readonly __typename?: string } | null };
      if (receipt?.__typename !== 'ReferralReceipt') throw new Error('The answer was refused.');
      await outbox.markArrived(record);
    },
  };
}
