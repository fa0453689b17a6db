import { Schema } from 'mongoose';
import type { HistoryEntry } from './command.ts';

const text = { type: String, required: true } as const;

/** The schema of one entry of a staged record's history. */
export const historyEntrySchema = new Schema<HistoryEntry>(
  {
    key: text,
    fingerprint: text,
    from: { type: String, default: null },
    to: text,
    actor: text,
    agency: text,
    role: text,
    at: { type: Date, required: true },
    reason: { type: String, default: null },
  } as never,
  { _id: false, strict: 'throw', id: false },
);

/** The fields of every staged record but its status, for its schema. */
export const stagedFields = { version: { type: Number, required: true }, history: [historyEntrySchema] } as const;

/** What the index is over that keeps a command from being carried out twice. */
export const commandKey = { 'history.key': 1 } as const;

/**
 * The options of that index where many records have no history, because they were taken over from elsewhere: to a plain
 * unique index all of them would have the same key.
 */
export const commandIndex = {
  unique: true,
  partialFilterExpression: { 'history.key': { $exists: true } },
} as const;
