/** Fills the register from rows of the population. Derived fields come from the functions that every writer uses. */
import { Types } from 'mongoose';
import { matchNiksOf } from '#platform/match.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import type { AssistanceRow, DwellingRow, HousingRow, ProjectRow, RegisterBatch } from '#population/register-rows.ts';
import { type Verdicts, verdictsOf } from './liveability.ts';
import {
  type AssistanceRecord,
  createModels,
  type DwellingRecord,
  type FamilyRecord,
  type HousingModels,
  type ProjectRecord,
} from './model.ts';
import { programsOf } from './programs.ts';

/** Writes batches of rows into an empty register: `begin` once, `write` for each batch in order, `finish` once. */
export interface HousingSeed {
  begin(): Promise<void>;
  write(batch: Pick<RegisterBatch, 'housing'>): Promise<void>;
  finish(): Promise<void>;
}

/**
 * The seed of the housing register in that database.
 * A dwelling may come in the batch of its families or in an earlier one; a family whose dwelling never came has no
 * verdict. A row that is already there rejects the write with MongoDB's duplicate key error.
 */
export function createHousingSeed(database: Database): HousingSeed {
  const models = createModels(database);
  return {
    begin: () => ensureIndexes(database),
    async write({ housing }) {
      const dwellings = housing.dwellings.map(dwellingRecord);
      const verdicts = await verdictsByDwelling(models, dwellings, housing.families);
      const families = housing.families.map((row) => familyRecord(row, verdicts.get(row.dwellingId ?? '')));
      const assistances = housing.families.flatMap((row, n) =>
        row.assistances.map((assistance) => assistanceRecord(assistance, families[n] as FamilyRecord)),
      );
      await Promise.all([
        insert(models.dwellings, dwellings),
        insert(models.families, families),
        insert(models.assistances, assistances),
        insert(models.projects, housing.projects.map(projectRecord)),
      ]);
    },
    finish: async () => {},
  };
}

const unjudged: Verdicts = { fitBy: [], unfitBy: [] };

// The driver's own insertMany: the rows are the register's, and building a mongoose document for each would cost most.
async function insert<TRecord>(
  { collection }: { readonly collection: HousingModels['families']['collection'] },
  records: TRecord[],
): Promise<void> {
  if (records.length > 0) await collection.insertMany(records as object[], { ordered: false });
}

async function verdictsByDwelling(
  { dwellings }: HousingModels,
  records: readonly DwellingRecord[],
  families: readonly HousingRow[],
): Promise<ReadonlyMap<string, Verdicts>> {
  const verdicts = new Map<string, Verdicts>(records.map((record) => [record._id.toHexString(), record]));
  const elsewhere = families.flatMap(({ dwellingId }) =>
    dwellingId === null || verdicts.has(dwellingId) ? [] : [new Types.ObjectId(dwellingId)],
  );
  if (elsewhere.length > 0) {
    const earlier = await dwellings
      .find({ _id: { $in: elsewhere } }, { fitBy: 1, unfitBy: 1 })
      .lean<DwellingRecord[]>();
    for (const record of earlier) verdicts.set(record._id.toHexString(), record);
  }
  return verdicts;
}

function dwellingRecord({ dwellingId, ...measures }: DwellingRow): DwellingRecord {
  return { _id: new Types.ObjectId(dwellingId), ...measures, ...verdictsOf(measures) };
}

function familyRecord(row: HousingRow, verdicts: Verdicts = unjudged): FamilyRecord {
  return {
    _id: new Types.ObjectId(row.rowId),
    headNik: row.headNik,
    memberNiks: row.memberNiks,
    formerHeads: row.formerHeads,
    matchNiks: matchNiksOf(row),
    familyCardNumber: row.familyCardNumber,
    regionCode: row.regionCode,
    snapshotOn: row.snapshotOn,
    dwellingId: row.dwellingId === null ? null : new Types.ObjectId(row.dwellingId),
    projectId: row.projectId,
    onWaitingList: row.onWaitingList,
    programs: programsOf(row.assistances),
    fitBy: verdicts.fitBy,
    unfitBy: verdicts.unfitBy,
  };
}

function assistanceRecord({ rowId, ...assistance }: AssistanceRow, family: FamilyRecord): AssistanceRecord {
  const { _id: familyId, regionCode, dwellingId } = family;
  return { _id: new Types.ObjectId(rowId), familyId, regionCode, dwellingId, ...assistance };
}

function projectRecord(row: ProjectRow): ProjectRecord {
  return { _id: new Types.ObjectId(), ...row };
}
