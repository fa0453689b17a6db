/** What every command of the room works with, for one request: its collections, its caller's rows, and the time. */
import { type Model, type QueryFilter, Types } from 'mongoose';
import { bothOf, type RowFilter } from '#platform/access/row-filter.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import { chooseMatches } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createHousingRows, type HousingRows, type OwnFamily } from './access.ts';
import type { FamilyRecord, HousingModels } from './model.ts';

/** One request's commands. */
export interface Desk {
  readonly models: HousingModels;
  readonly view: View;
  readonly pseudonyms: Pseudonyms;
  readonly rows: HousingRows;
  readonly now: () => Date;
  /** The one family that the NIK means, within the caller's rows; null where there is none or it is not certain. */
  findFamily(nik: string): Promise<FamilyRecord | null>;
}

/** The desk of one request. */
export function createDesk(models: HousingModels, view: View, pseudonyms: Pseudonyms, now: () => Date): Desk {
  const families = createScopedCollection(models.families, () => rows.families(), view);
  const rows = createHousingRows(view.rows, pseudonyms, () =>
    families.find<OwnFamily>({}, { fields: { dwellingId: 1 } }),
  );
  return {
    models,
    view,
    pseudonyms,
    rows,
    now,
    async findFamily(nik) {
      const [match] = chooseMatches([nik], await families.find<FamilyRecord>({ matchNiks: nik }));
      return match?.status === 'AVAILABLE' ? match.record : null;
    },
  };
}

/** The condition that a record has that id, 24 hexadecimal digits, and that the caller may see it. */
export function wantedOf(id: string, rows: RowFilter = everyRow): RowFilter {
  return bothOf({ _id: new Types.ObjectId(id) }, rows);
}

/** The record that meets the condition, or null. */
export function findRecord<TRecord>(model: Model<TRecord>, view: View, wanted: RowFilter): Promise<TRecord | null> {
  return runInTime(view, (maxTimeMS) =>
    model
      .findOne(wanted as QueryFilter<TRecord>, null, { maxTimeMS })
      .lean<TRecord | null>()
      .exec(),
  );
}
