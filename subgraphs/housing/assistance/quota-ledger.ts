/**
 * Places of quotas, never more given than there are. A quota's document counts what is left and is written in one atomic
 * update for each place, so that two decrees at once cannot share the last one.
 *
 * No write spans the quota and the assistance. A place is taken under a mark of its own before the decree, and the decree
 * names the mark. What a crash leaves behind is settled later: a mark older than any request can be belongs to an assistance
 * that names it, and then the place is held, or to none, and then the place comes back. Giving back works the same way
 * round: the cancelled assistance is RETURNING until each of its quotas has counted it, once for its id.
 */
import { randomUUID } from 'node:crypto';
import type { Model, QueryFilter, Types, UpdateQuery } from 'mongoose';
import { hubCaller } from '#platform/access/caller.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createView, type View } from '#platform/access/view.ts';
import type { AssistanceRecord } from '../model.ts';
import { type QuotaMark, type QuotaRecord, quotaIdOf } from './model.ts';

/** The collections that a place is in. */
export interface LedgerModels {
  readonly quotas: Model<QuotaRecord>;
  readonly assistances: Model<AssistanceRecord>;
}

/** What became of an attempt to take a place of each quota that an assistance falls under. */
export type Taking =
  | { readonly kind: 'TAKEN'; readonly mark: string; readonly quotaIds: readonly string[] }
  | { readonly kind: 'FULL' }
  | { readonly kind: 'NOT_SET' };

/** Longer than any request lives (30 seconds), in milliseconds. */
const settledAfterMs = 5 * 60_000;

type Placed = Pick<AssistanceRecord, '_id' | 'program' | 'fiscalYear' | 'regionCode'>;

/**
 * Takes a place of the nation's quota and of those of the regions around the residence; all of them or none.
 * NOT_SET where the nation has no quota for a programme that needs one.
 */
export async function takePlaces(models: LedgerModels, view: View, assistance: Placed, at: Date): Promise<Taking> {
  const found = await findQuotas(models.quotas, view, assistance);
  if (assistance.program === 'BSPS' && !found.some(({ regionCode }) => regionCode === '')) return { kind: 'NOT_SET' };
  const mark = randomUUID();
  const taken: string[] = [];
  for (const { _id } of found) {
    const own = { id: mark, assistanceId: assistance._id, at };
    if (!(await takeOne(models.quotas, view, _id, own))) {
      await settleOldMarks(models, view, _id, at);
      if (!(await takeOne(models.quotas, view, _id, own))) {
        await releasePlaces(models.quotas, view, { mark, quotaIds: taken });
        return { kind: 'FULL' };
      }
    }
    taken.push(_id);
  }
  return { kind: 'TAKEN', mark, quotaIds: taken };
}

type Held = Pick<Extract<Taking, { kind: 'TAKEN' }>, 'mark' | 'quotaIds'>;

/** Puts back what an attempt took, where no decree came of it. */
export async function releasePlaces(quotas: Model<QuotaRecord>, view: View, { mark, quotaIds }: Held): Promise<void> {
  for (const _id of quotaIds) {
    const update = { $inc: { left: 1 }, $pull: { taking: { id: mark } } };
    await write(quotas, view, { _id, 'taking.id': mark }, update);
  }
}

/** Takes off the mark of places that a decree names now. */
export async function confirmPlaces(quotas: Model<QuotaRecord>, view: View, { mark, quotaIds }: Held): Promise<void> {
  for (const _id of quotaIds) await write(quotas, view, { _id }, { $pull: { taking: { id: mark } } });
}

/** Gives back the places of a cancelled assistance, whatever was given back before; nothing for any other. */
export async function returnPlaces(
  models: LedgerModels,
  view: View,
  { _id: assistanceId, quotaState, quotaIds }: Pick<AssistanceRecord, '_id' | 'quotaState' | 'quotaIds'>,
  at: Date,
): Promise<void> {
  if (quotaState !== 'RETURNING') return;
  const id = assistanceId.toHexString();
  for (const _id of quotaIds) {
    const update = { $inc: { left: 1 }, $push: { giving: { id, assistanceId, at } } };
    await write(models.quotas, view, { _id, 'giving.id': { $ne: id } }, update);
  }
  await runInTime(view, (maxTimeMS) =>
    models.assistances
      .updateOne({ _id: assistanceId, quotaState: 'RETURNING' }, { $set: { quotaState: 'RETURNED' } }, { maxTimeMS })
      .exec(),
  );
  for (const _id of quotaIds) await settleOldMarks(models, view, _id, at);
}

/** Gives back what a crash kept from being given back; `timeoutMs` bounds each of its commands. */
export async function finishPendingReturns(models: LedgerModels, timeoutMs = 30_000): Promise<void> {
  const pending = models.assistances
    .find({ quotaState: 'RETURNING' })
    .lean<AssistanceRecord>()
    .cursor({ batchSize: 100 });
  for await (const assistance of pending) {
    await returnPlaces(models, createView(hubCaller, timeoutMs), assistance, new Date());
  }
}

/** The quotas that the assistance falls under, the nation's first. */
export async function findQuotas(
  quotas: Model<QuotaRecord>,
  view: View,
  { program, fiscalYear, regionCode }: Omit<Placed, '_id'>,
): Promise<QuotaRecord[]> {
  const codes = ['', ...[2, 4, 6, 10].filter((n) => n <= regionCode.length).map((n) => regionCode.slice(0, n))];
  const ids = codes.map((code) => quotaIdOf({ program, fiscalYear, regionCode: code }));
  const found = await runInTime(view, (maxTimeMS) =>
    quotas
      .find({ _id: { $in: ids } }, null, { maxTimeMS })
      .lean<QuotaRecord[]>()
      .exec(),
  );
  return found.toSorted((a, b) => a.regionCode.length - b.regionCode.length);
}

async function takeOne(quotas: Model<QuotaRecord>, view: View, _id: string, mark: QuotaMark): Promise<boolean> {
  const update = { $inc: { left: -1 }, $push: { taking: mark } };
  return write(quotas, view, { _id, left: { $gt: 0 } }, update);
}

async function settleOldMarks(
  { quotas, assistances }: LedgerModels,
  view: View,
  _id: string,
  now: Date,
): Promise<void> {
  const quota = await runInTime(view, (maxTimeMS) =>
    quotas.findOne({ _id }, null, { maxTimeMS }).lean<QuotaRecord | null>().exec(),
  );
  const isOld = ({ at }: QuotaMark) => now.getTime() - at.getTime() > settledAfterMs;
  const taking = quota?.taking.filter(isOld) ?? [];
  const giving = quota?.giving.filter(isOld) ?? [];
  if (taking.length + giving.length === 0) return;
  const ids = [...taking, ...giving].map(({ assistanceId }) => assistanceId);
  const fields = { quotaMark: 1, quotaState: 1 } as const;
  const found = await runInTime(view, (maxTimeMS) =>
    assistances
      .find({ _id: { $in: ids } }, fields, { maxTimeMS })
      .lean<Pick<AssistanceRecord, '_id' | 'quotaMark' | 'quotaState'>[]>()
      .exec(),
  );
  const of = (id: Types.ObjectId) => found.find((one) => one._id.equals(id));
  for (const { id, assistanceId } of taking) {
    if (of(assistanceId)?.quotaMark === id) await write(quotas, view, { _id }, { $pull: { taking: { id } } });
    else await releasePlaces(quotas, view, { mark: id, quotaIds: [_id] });
  }
  for (const { id, assistanceId } of giving) {
    if (of(assistanceId)?.quotaState === 'RETURNED') await write(quotas, view, { _id }, { $pull: { giving: { id } } });
  }
}

async function write(quotas: Model<QuotaRecord>, view: View, filter: object, update: object): Promise<boolean> {
  const { modifiedCount } = await runInTime(view, (maxTimeMS) =>
    quotas.updateOne(filter as QueryFilter<QuotaRecord>, update as UpdateQuery<QuotaRecord>, { maxTimeMS }).exec(),
  );
  return modifiedCount === 1;
}
