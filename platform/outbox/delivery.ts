import type { SchemaDefinition } from 'mongoose';

/**
 * What is known of a record's message to another ministry. It is part of the record: whoever changes the record and has
 * something to tell writes both at once, so that no message is lost between two writes.
 */
export interface Delivery {
  readonly state: 'WAITING' | 'DONE';
  /** The record's version that the message tells of. */
  readonly message: number;
  /** How often it was tried. */
  readonly attempts: number;
  /** Not tried before this instant; while somebody tries, the instant at which others may. */
  readonly nextAt: Date;
  /** Who tries; null before the first try. */
  readonly lease: string | null;
}

/** A message about a record's version that nobody has tried to deliver yet. */
export function waitingDelivery(message: number, now: Date): Delivery {
  return { state: 'WAITING', message, attempts: 0, nextAt: now, lease: null };
}

/** A record that has nothing to tell. */
export function noDelivery(now: Date): Delivery {
  return { state: 'DONE', message: 0, attempts: 0, nextAt: now, lease: null };
}

/** The fields of `Delivery` in a document. */
export const deliveryFields: SchemaDefinition = {
  state: { type: String, required: true },
  message: { type: Number, required: true },
  attempts: { type: Number, required: true },
  nextAt: { type: Date, required: true },
  lease: { type: String, default: null },
};

/** The index by which waiting messages are found, the longest due first. */
export const deliveryIndex = { 'delivery.state': 1, 'delivery.nextAt': 1, _id: 1 } as const;
