import { differingFields, type Work } from '#platform/import/working-set.ts';
import { durable } from '#platform/import/write-documents.ts';
import type { DwellingRecord, HousingModels } from '../model.ts';
import { measuresOf } from '../surveys/measures.ts';

/** Keeps the surveys that new ones replace, as the command does: the copy of a version is the same whoever makes it. */
export async function keepSurveys({ surveys }: HousingModels, works: Iterable<Work<DwellingRecord>>): Promise<void> {
  const copies = [...works].flatMap(({ before, after }) => {
    if (before === null || differingFields(before, after) === null) return [];
    const { _id: dwellingId, version, surveyedOn, source } = before;
    const copy = { dwellingId, version, surveyedOn, source, measures: measuresOf(before) };
    const filter = { _id: `${dwellingId.toHexString()}:${version}` };
    return [{ updateOne: { filter, update: { $setOnInsert: copy }, upsert: true } }];
  });
  if (copies.length > 0) await surveys.collection.bulkWrite(copies as never[], { ordered: false, ...durable });
}

/** Marks the houses whose families are to follow, in the same write as their measures. */
export function markPending(works: Iterable<Work<DwellingRecord>>): void {
  for (const work of works) {
    if (work.before === null || differingFields(work.before, work.after) === null) continue;
    work.after = { ...work.after, familyUpdatePending: true };
  }
}

/** Takes the mark off, by version: a survey in between is its own command's to follow. */
export async function markFollowed({ dwellings }: HousingModels, works: Iterable<Work<DwellingRecord>>): Promise<void> {
  const marks = [...works].flatMap(({ before, after }) => {
    if (before === null) return [];
    const isChanged = differingFields(before, after) !== null;
    if (!isChanged && !before.familyUpdatePending) return [];
    const filter = { _id: before._id, version: before.version + (isChanged ? 1 : 0) };
    return [{ updateOne: { filter, update: { $set: { familyUpdatePending: false } } } }];
  });
  if (marks.length > 0) await dwellings.collection.bulkWrite(marks as never[], { ordered: false, ...durable });
}
