import type { Model, QueryFilter, UpdateQuery } from 'mongoose';
import type { RowFilter } from '#platform/access/row-filter.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import { type Command, entryOf, type HistoryEntry } from './command.ts';

/** A record that moves through stages. One document holds it whole, so that each step is one atomic write. */
export interface StagedRecord {
  readonly status: string;
  /** 1 when it is made, one more with each step. */
  readonly version: number;
  /** Oldest first; never changed, only added to. */
  readonly history: readonly HistoryEntry[];
}

/** What became of a command on a staged record. */
export type Outcome<TRecord> =
  /** It is done; `repeated` where it had been done before and nothing was written now. */
  | { readonly kind: 'DONE'; readonly record: TRecord; readonly repeated: boolean }
  /** The key was used for another input. */
  | { readonly kind: 'KEY_REUSED' }
  /** There is no such record, or none that the caller may see. */
  | { readonly kind: 'UNKNOWN' }
  /** Somebody was faster: the record has another version than the caller has seen. */
  | { readonly kind: 'STALE'; readonly record: TRecord }
  /** The record's status does not allow the step. */
  | { readonly kind: 'REFUSED'; readonly record: TRecord }
  /** A unique index forbids it, such as one open request for each household and kind. */
  | { readonly kind: 'DUPLICATE' };

/**
 * Makes a record, once for its command: `history.key` needs a unique index.
 * @param document the record without status, version and history.
 */
export async function createOnce<TRecord extends StagedRecord>(
  model: Model<TRecord>,
  view: View,
  document: Omit<TRecord, 'status' | 'version' | 'history' | '_id'>,
  status: TRecord['status'],
  command: Command,
): Promise<Outcome<TRecord>> {
  const whole = { ...document, status, version: 1, history: [entryOf(command, null, status)] };
  try {
    const [made] = await runInTime(view, () => model.insertMany([whole as never], { ordered: true }));
    return { kind: 'DONE', record: (made as { toObject(): TRecord }).toObject(), repeated: false };
  } catch (fault) {
    if (!isDuplicateKey(fault)) throw fault;
    const before = await findByCommand(model, view, command);
    return before === null ? { kind: 'DUPLICATE' } : repeatedOr(before, command);
  }
}

/**
 * The outcome of a command that was carried out before, or null: asked first where rules are checked that may no longer
 * hold, so that a repetition is answered like the first time.
 */
export async function findRepetition<TRecord extends StagedRecord>(
  model: Model<TRecord>,
  view: View,
  command: Command,
): Promise<Outcome<TRecord> | null> {
  const before = await findByCommand(model, view, command);
  return before && repeatedOr(before, command);
}

/** A step of a staged record. */
export interface Step<TRecord extends StagedRecord> {
  /** Which record, with the condition that the caller may see it. */
  readonly wanted: RowFilter;
  readonly expectedVersion: number;
  /** Statuses from which the step is allowed. */
  readonly from: readonly TRecord['status'][];
  readonly to: TRecord['status'];
  /** Further fields that the step sets. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Further conditions on the record, in the same atomic write. */
  readonly onlyWhere?: RowFilter;
}

/** Takes a record one step on, in one atomic write: of two at once exactly one wins. */
export async function takeStep<TRecord extends StagedRecord>(
  model: Model<TRecord>,
  view: View,
  step: Step<TRecord>,
  command: Command,
): Promise<Outcome<TRecord>> {
  const { wanted, expectedVersion, from, to, set = {}, onlyWhere = {} } = step;
  // A history is written once for each command: the entry names the status that was read, which the filter holds fast.
  const known = await findOne(model, view, wanted);
  if (known === null) return { kind: 'UNKNOWN' };
  if (isKnown(known, command)) return repeatedOr(known, command);
  if (known.version !== expectedVersion) return { kind: 'STALE', record: known };
  if (!from.includes(known.status)) return { kind: 'REFUSED', record: known };
  const filter = { $and: [wanted, onlyWhere, { version: expectedVersion, status: known.status }] };
  const update = {
    $set: { ...set, status: to },
    $inc: { version: 1 },
    $push: { history: entryOf(command, known.status, to) },
  };
  let after: TRecord | null;
  try {
    after = await runInTime(view, (maxTimeMS) =>
      model
        .findOneAndUpdate(filter as QueryFilter<TRecord>, update as UpdateQuery<TRecord>, {
          returnDocument: 'after',
          maxTimeMS,
        })
        .lean<TRecord | null>()
        .exec(),
    );
  } catch (fault) {
    if (!isDuplicateKey(fault)) throw fault;
    // The key has carried out a command on another record, or what the step sets is another record's.
    return (await findByCommand(model, view, command)) === null ? { kind: 'DUPLICATE' } : { kind: 'KEY_REUSED' };
  }
  if (after !== null) return { kind: 'DONE', record: after, repeated: false };
  const now = await findOne(model, view, wanted);
  if (now === null) return { kind: 'UNKNOWN' };
  if (isKnown(now, command)) return repeatedOr(now, command);
  return now.version === expectedVersion ? { kind: 'REFUSED', record: now } : { kind: 'STALE', record: now };
}

function repeatedOr<TRecord extends StagedRecord>(record: TRecord, { key, fingerprint }: Command): Outcome<TRecord> {
  const entry = record.history.find((one) => one.key === key);
  return entry?.fingerprint === fingerprint ? { kind: 'DONE', record, repeated: true } : { kind: 'KEY_REUSED' };
}

function isKnown({ history }: StagedRecord, { key }: Command): boolean {
  return history.some((entry) => entry.key === key);
}

function findByCommand<TRecord extends StagedRecord>(
  model: Model<TRecord>,
  view: View,
  { key }: Command,
): Promise<TRecord | null> {
  return findOne(model, view, { 'history.key': key });
}

function findOne<TRecord>(model: Model<TRecord>, view: View, filter: RowFilter): Promise<TRecord | null> {
  return runInTime(view, (maxTimeMS) =>
    model
      .findOne(filter as QueryFilter<TRecord>, null, { maxTimeMS })
      .lean<TRecord | null>()
      .exec(),
  );
}

function isDuplicateKey(fault: unknown): boolean {
  return (fault as { code?: unknown } | null)?.code === 11_000;
}
