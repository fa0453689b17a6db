/**
 * Keeps what a family's document derives from its house and its assistance: `programs`, `listed`, `onWaitingList`, `fitBy`,
 * `unfitBy`, `failings` and `lastAidYear`.
 *
 * Each step sets `familyUpdatePending` on its record in its own atomic write, and the mark is taken off when the family has
 * followed: a repeated command, or the next start of the room, finishes what was cut short. Of two that follow at once the
 * later read after the earlier wrote, which `derivedRevision` sees to.
 */
import type { QueryFilter, Types, UpdateQuery } from 'mongoose';
import { hubCaller } from '#platform/access/caller.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createView, type View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import type { AssistanceRecord, DwellingRecord, FamilyRecord, HousingModels } from './model.ts';
import { deriveFamily } from './shortlist/derive-family.ts';

/** The collections that the derived fields come from and go to. */
export type FollowModels = Pick<HousingModels, 'families' | 'assistances' | 'dwellings'>;

const attempts = 20;

/**
 * Writes the derived fields of the family anew. It may be called at any time and any number of times.
 * @throws {HubError} DEADLINE_EXCEEDED where others keep coming between.
 */
export async function followFamily(models: FollowModels, view: View, familyId: Types.ObjectId): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const family = await runInTime(view, (maxTimeMS) =>
      models.families.findOne({ _id: familyId }, null, { maxTimeMS }).lean<FamilyRecord | null>().exec(),
    );
    if (family === null) return;
    const [assistances, dwelling] = await Promise.all([
      runInTime(view, (maxTimeMS) =>
        models.assistances.find({ familyId }, null, { maxTimeMS }).lean<AssistanceRecord[]>().exec(),
      ),
      runInTime(view, (maxTimeMS) =>
        models.dwellings.findOne({ _id: family.dwellingId }, null, { maxTimeMS }).lean<DwellingRecord | null>().exec(),
      ),
    ]);
    const filter = { _id: familyId, derivedRevision: family.derivedRevision } as QueryFilter<FamilyRecord>;
    const update = {
      $set: { ...deriveFamily(dwelling, assistances, family), derivedRevision: family.derivedRevision + 1 },
    } as UpdateQuery<FamilyRecord>;
    const { matchedCount } = await runInTime(view, (maxTimeMS) =>
      models.families.updateOne(filter, update, { maxTimeMS }).exec(),
    );
    if (matchedCount === 1) {
      await markFollowed(models, view, assistances);
      return;
    }
  }
  throw new HubError('DEADLINE_EXCEEDED', 'The family is being changed by many at once. Repeat the command.');
}

/** Lets every family follow whose update was cut short; `timeoutMs` bounds each of its commands. */
export async function finishPendingFamilies(models: FollowModels, timeoutMs = 30_000): Promise<void> {
  const pending = models.assistances
    .find({ familyUpdatePending: true }, { familyId: 1 })
    .lean<Pick<AssistanceRecord, 'familyId'>>()
    .cursor({ batchSize: 500 });
  for await (const { familyId } of pending) {
    await followFamily(models, createView(hubCaller, timeoutMs), familyId);
  }
}

// By version: where a further step came between, its mark stays for who takes that step.
async function markFollowed(
  { assistances }: FollowModels,
  view: View,
  followed: readonly AssistanceRecord[],
): Promise<void> {
  for (const { _id, version, familyUpdatePending } of followed) {
    if (!familyUpdatePending) continue;
    await runInTime(view, (maxTimeMS) =>
      assistances.updateOne({ _id, version }, { $set: { familyUpdatePending: false } }, { maxTimeMS }).exec(),
    );
  }
}
