import type { QueryFilter, Types, UpdateQuery } from 'mongoose';
import { hubCaller } from '#platform/access/caller.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createView, type View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { badInput } from '../command-input.ts';
import type { Desk } from '../desk.ts';
import { followFamily } from '../follow-family.ts';
import type { DwellingRecord, FamilyRecord, HousingModels } from '../model.ts';
import { measuresOf } from './measures.ts';
import type { SurveyRecord } from './model.ts';

/**
 * The surveys of a house before its present version, newest first, and one more than the page holds. Who may see the house
 * may see them; the house was found within the caller's rows.
 */
export function listEarlierSurveys(
  { models, view }: Desk,
  dwellingId: Types.ObjectId,
  before: number,
  { first, after }: Page,
): Promise<SurveyRecord[]> {
  const version = after === null ? before : Math.min(before, readVersion(after[0] ?? ''));
  const filter = { dwellingId, version: { $lt: version } } as QueryFilter<SurveyRecord>;
  return runInTime(view, (maxTimeMS) =>
    models.surveys
      .find(filter, null, { maxTimeMS })
      .sort({ version: -1 })
      .limit(first + 1)
      .lean<SurveyRecord[]>()
      .exec(),
  );
}

/** The place of a survey in its list, for its cursor. */
export function surveyKey({ version }: SurveyRecord): readonly string[] {
  return [String(version)];
}

function readVersion(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw badInput('after', '"after" is not a cursor of this list. Pass an endCursor that it gave.');
}

/** Lets the families in the house follow its verdicts; it may be called any number of times. */
export async function followDwelling(models: HousingModels, view: View, dwelling: DwellingRecord): Promise<void> {
  const families = await runInTime(view, (maxTimeMS) =>
    models.families
      .find({ dwellingId: dwelling._id }, { _id: 1 }, { maxTimeMS })
      .lean<Pick<FamilyRecord, '_id'>[]>()
      .exec(),
  );
  for (const { _id } of families) await followFamily(models, view, _id);
  // By version: where a further survey came between, who records it lets the families follow.
  await runInTime(view, (maxTimeMS) =>
    models.dwellings
      .updateOne(
        { _id: dwelling._id, version: dwelling.version } as QueryFilter<DwellingRecord>,
        { $set: { familyUpdatePending: false } } as UpdateQuery<DwellingRecord>,
        { maxTimeMS },
      )
      .exec(),
  );
}

/** Lets the families of every house follow whose update was cut short; `timeoutMs` bounds each of its commands. */
export async function finishPendingSurveys(models: HousingModels, timeoutMs = 30_000): Promise<void> {
  const pending = models.dwellings
    .find({ familyUpdatePending: true })
    .lean<DwellingRecord>()
    .cursor({ batchSize: 100 });
  for await (const dwelling of pending) await followDwelling(models, createView(hubCaller, timeoutMs), dwelling);
}

/** Keeps the survey that a new one replaces. The copy of a version is the same whoever makes it, and a spare one does no harm. */
export async function keepSurvey({ surveys }: HousingModels, view: View, house: DwellingRecord): Promise<void> {
  const { _id: dwellingId, version, surveyedOn, source } = house;
  const _id = `${dwellingId.toHexString()}:${version}`;
  const copy = { dwellingId, version, surveyedOn, source, measures: measuresOf(house) };
  await runInTime(view, (maxTimeMS) =>
    surveys
      .updateOne({ _id } as QueryFilter<SurveyRecord>, { $setOnInsert: copy } as UpdateQuery<SurveyRecord>, {
        upsert: true,
        maxTimeMS,
      })
      .exec(),
  );
}
