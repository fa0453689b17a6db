/** Writes documents of an import: what is new is inserted, what differs is updated, what is the same is left alone. */
import { createHash } from 'node:crypto';
import { type Model, mongo, Types } from 'mongoose';
import { differingFields, type Work } from './working-set.ts';

/** Acknowledged when a majority has it in the journal: a checkpoint after it may say that the batch is there. */
export const durable = { writeConcern: { w: 'majority' } } as const;

/** How documents of a collection are written. */
export interface WriteRules<TRecord> {
  /** Counter of the document's changes: it must be what was read, and goes up by one with the write. */
  readonly guard?: keyof TRecord & string;
  /** An entry for the document's history that an update adds, or null for none. */
  readonly entryFor?: (work: Work<TRecord>) => object | null;
}

/** Works that could not be written as they stand. */
export interface Unwritten<TRecord> {
  /** Inserts and updates that a unique index forbids. The first time, another writer may have been faster: read again. */
  readonly forbidden: readonly Work<TRecord>[];
  /** True where somebody else has changed a guarded document since it was read. */
  readonly isOutdated: boolean;
}

const duplicateKey = 11_000;

/** The id of the document that a natural key names: the same key, the same id, so that nothing is made twice. */
export function idOfKey(kind: string, ...key: readonly (string | number | null)[]): Types.ObjectId {
  return new Types.ObjectId(
    createHash('sha256')
      .update(JSON.stringify([kind, ...key]))
      .digest()
      .subarray(0, 12),
  );
}

/** The id of a document that the register itself names: 24 hexadecimal digits are the id, other text is a key. */
export function idOfOwnCode(kind: string, code: string): Types.ObjectId {
  return /^[0-9a-f]{24}$/.test(code) ? new Types.ObjectId(code) : idOfKey(kind, code);
}

/** Writes what is new or differs. Writing the same again changes nothing. */
export async function writeWorks<TRecord extends { readonly _id: unknown }>(
  { collection }: Model<TRecord>,
  works: Iterable<Work<TRecord>>,
  rules: WriteRules<TRecord> = {},
): Promise<Unwritten<TRecord>> {
  const fresh: Work<TRecord>[] = [];
  const known: Work<TRecord>[] = [];
  const updates: mongo.AnyBulkWriteOperation[] = [];
  for (const work of works) {
    if (work.before === null) {
      fresh.push(work);
      continue;
    }
    const changed = differingFields(work.before, work.after);
    if (changed === null) continue;
    known.push(work);
    updates.push(updateOf(work, work.before, changed, rules));
  }
  const [notInserted, updated] = await Promise.all([
    fresh.length === 0
      ? []
      : collection
          .insertMany(fresh.map(({ after }) => after) as never[], { ordered: false, ...durable })
          .then(() => [], refusedPositions),
    known.length === 0
      ? { matched: 0, refused: [] }
      : collection.bulkWrite(updates, { ordered: false, ...durable }).then(
          ({ matchedCount }) => ({ matched: matchedCount, refused: [] as number[] }),
          (fault) => ({ matched: matchedBefore(fault), refused: refusedPositions(fault) }),
        ),
  ]);
  return {
    forbidden: [
      ...notInserted.map((position) => fresh[position] as Work<TRecord>),
      ...updated.refused.map((position) => known[position] as Work<TRecord>),
    ],
    isOutdated: updated.matched + updated.refused.length < known.length,
  };
}

function updateOf<TRecord extends { readonly _id: unknown }>(
  work: Work<TRecord>,
  before: TRecord,
  changed: Partial<TRecord>,
  { guard, entryFor }: WriteRules<TRecord>,
): mongo.AnyBulkWriteOperation {
  const entry = entryFor?.(work) ?? null;
  return {
    updateOne: {
      filter: { _id: before._id, ...(guard && { [guard]: before[guard] ?? null }) } as never,
      update: {
        $set: changed,
        ...(guard && { $inc: { [guard]: 1 } }),
        ...(entry && { $push: { history: entry } }),
      } as never,
    },
  };
}

/** True where a batch need not be read again: what is forbidden the second time stays so. */
export function isSettled(run: number, ...unwritten: readonly Unwritten<never>[]): boolean {
  return unwritten.every(({ forbidden, isOutdated }) => !isOutdated && (forbidden.length === 0 || run > 1));
}

// Positions of the writes that a unique index forbids; any other fault is thrown on.
function refusedPositions(fault: unknown): number[] {
  if (!(fault instanceof mongo.MongoBulkWriteError)) throw fault;
  const errors = [fault.writeErrors].flat();
  if (errors.length === 0 || errors.some(({ code }) => code !== duplicateKey)) throw fault;
  return errors.map(({ index }) => index);
}

function matchedBefore(fault: unknown): number {
  return fault instanceof mongo.MongoBulkWriteError ? fault.result.matchedCount : 0;
}
