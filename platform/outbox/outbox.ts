/** The tray of messages that wait in a collection. Knows the documents' `delivery` and nothing else of them. */
import { randomUUID } from 'node:crypto';
import type { Model, QueryFilter, Types, UpdateQuery } from 'mongoose';
import type { Delivery } from './delivery.ts';
import { retryDelayMs } from './retry-delay.ts';

/** A record with a message to deliver. */
export interface OutgoingRecord {
  readonly _id: Types.ObjectId;
  readonly delivery: Delivery;
}

/** What else is changed together with the mark that a message has arrived. */
export interface Arrival<TRecord> {
  /** Holds for the records that are changed. */
  readonly where: QueryFilter<TRecord>;
  readonly update: UpdateQuery<TRecord>;
}

/** The waiting messages of one collection. */
export interface Outbox<TRecord extends OutgoingRecord> {
  /** The message that is due the longest, for the taker alone until the lease ends; null where none is due. */
  take(now: Date): Promise<TRecord | null>;
  /** Marks the taken message as arrived. Does nothing where the record has something newer to tell. */
  markArrived(record: TRecord, arrival?: Arrival<TRecord>): Promise<void>;
  /** Lets the taken message wait longer. */
  postpone(record: TRecord, now: Date): Promise<void>;
}

/** How long the taker of a message has it alone, in milliseconds: longer than an attempt can take. */
const leaseMs = 30_000;

/** The outbox of a collection whose documents hold `delivery`; it needs the index `deliveryIndex`. */
export function createOutbox<TRecord extends OutgoingRecord>(model: Model<TRecord>): Outbox<TRecord> {
  // A newer message of the record has no lease yet, or another: what is done about the older one does not touch it.
  const taken = ({ _id, delivery: { lease } }: TRecord) =>
    ({ _id, 'delivery.lease': lease }) as unknown as QueryFilter<TRecord>;
  const change = (filter: object, update: object) =>
    model.updateOne(filter as QueryFilter<TRecord>, update as UpdateQuery<TRecord>).exec();

  return {
    take: (now) =>
      model
        .findOneAndUpdate(
          { 'delivery.state': 'WAITING', 'delivery.nextAt': { $lte: now } } as unknown as QueryFilter<TRecord>,
          {
            $set: { 'delivery.nextAt': new Date(now.getTime() + leaseMs), 'delivery.lease': randomUUID() },
            $inc: { 'delivery.attempts': 1 },
          } as unknown as UpdateQuery<TRecord>,
          { sort: { 'delivery.nextAt': 1, _id: 1 }, returnDocument: 'after' },
        )
        .lean<TRecord | null>()
        .exec(),

    async markArrived(record, arrival) {
      const done = { 'delivery.state': 'DONE' };
      if (arrival) {
        const update = arrival.update as { readonly $set?: object };
        const both = { ...update, $set: { ...update.$set, ...done } };
        const { matchedCount } = await change({ $and: [taken(record), arrival.where] }, both);
        if (matchedCount > 0) return;
      }
      await change(taken(record), { $set: done });
    },

    async postpone(record, now) {
      const nextAt = new Date(now.getTime() + retryDelayMs(record.delivery.attempts));
      await change(taken(record), { $set: { 'delivery.nextAt': nextAt } });
    },
  };
}
