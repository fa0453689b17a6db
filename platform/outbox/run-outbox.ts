import type { FastifyInstance } from 'fastify';
import type { OutgoingRecord } from './outbox.ts';
import { createOutboxWorker, type OutboxWorkerOptions } from './worker.ts';

/** Runs an outbox from the moment that the room is ready until it closes; a message in hand is delivered before. */
export function runOutbox<TRecord extends OutgoingRecord>(
  app: FastifyInstance,
  options: OutboxWorkerOptions<TRecord>,
): void {
  const worker = createOutboxWorker(options);
  app.addHook('onReady', async () => worker.start());
  app.addHook('preClose', () => worker.close());
}
