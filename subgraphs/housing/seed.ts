/** Fills the register from rows of the population. Derived fields come from the functions that every writer uses. */
import { Types } from 'mongoose';
import { matchNiksOf } from '#platform/match.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import { registerIncomingReferrals } from '#platform/referral/incoming-model.ts';
import { incomingRecordOf } from '#platform/referral/seed-incoming.ts';
import type { AssistanceRow, DwellingRow, HousingRow, ProjectRow, RegisterBatch } from '#population/register-rows.ts';
import { openKeyOf } from './assistance/model.ts';
import { seededStage } from './assistance/seeded-stage.ts';
import { verdictsOf } from './liveability.ts';
import {
  type AssistanceRecord,
  createModels,
  type DwellingRecord,
  type FamilyRecord,
  type HousingModels,
  type ProjectRecord,
} from './model.ts';
import { createSeededPlaces, type SeededPlaces, seedGrants } from './seeded-places.ts';
import { deriveFamily, isWaiting } from './shortlist/derive-family.ts';
import { takenOverAssistance, takenOverDwelling, takenOverFamily } from './taken-over.ts';

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
  const incoming = registerIncomingReferrals(database);
  const places = createSeededPlaces();
  return {
    begin: async () => {
      await ensureIndexes(database);
      await seedGrants(models);
    },
    async write({ housing }) {
      places.expect(housing.quotas ?? [], housing.projects);
      const dwellings = housing.dwellings.map(dwellingRecord);
      const known = await findDwellings(models, dwellings, housing.families);
      const families = housing.families.map((row) =>
        familyRecord(row, known.get(row.dwellingId ?? '') ?? null, places),
      );
      const assistances = housing.families.flatMap((row, n) =>
        row.assistances.map((assistance) => assistanceRecord(assistance, families[n] as FamilyRecord, places)),
      );
      for (const family of families) places.house(family);
      await Promise.all([
        insert(models.dwellings, dwellings),
        insert(models.families, families),
        insert(models.assistances, assistances),
        insert(models.projects, housing.projects.map(projectRecord)),
        insert(incoming, (housing.incomingReferrals ?? []).map(incomingRecordOf)),
      ]);
    },
    finish: async () => {
      await Promise.all([insert(models.quotas, places.quotas()), insert(models.homes, places.homes())]);
    },
  };
}

// The driver's own insertMany: the rows are the register's, and building a mongoose document for each would cost most.
async function insert<TRecord>(
  { collection }: { readonly collection: HousingModels['families']['collection'] },
  records: TRecord[],
): Promise<void> {
  if (records.length > 0) await collection.insertMany(records as object[], { ordered: false });
}

async function findDwellings(
  { dwellings }: HousingModels,
  records: readonly DwellingRecord[],
  families: readonly HousingRow[],
): Promise<ReadonlyMap<string, DwellingRecord>> {
  const known = new Map(records.map((record) => [record._id.toHexString(), record]));
  const elsewhere = families.flatMap(({ dwellingId }) =>
    dwellingId === null || known.has(dwellingId) ? [] : [new Types.ObjectId(dwellingId)],
  );
  if (elsewhere.length > 0) {
    const earlier = await dwellings.find({ _id: { $in: elsewhere } }).lean<DwellingRecord[]>();
    for (const record of earlier) known.set(record._id.toHexString(), record);
  }
  return known;
}

function dwellingRecord({ dwellingId, ...measures }: DwellingRow): DwellingRecord {
  return { _id: new Types.ObjectId(dwellingId), ...measures, ...takenOverDwelling, ...verdictsOf(measures) };
}

function familyRecord(row: HousingRow, dwelling: DwellingRecord | null, places: SeededPlaces): FamilyRecord {
  const listed = row.onWaitingList && !row.assistances.some(isWaiting);
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
    ...takenOverFamily,
    residences: places.residencesOf(row),
    ...deriveFamily(dwelling, row.assistances, { listed }),
  };
}

function assistanceRecord(row: AssistanceRow, family: FamilyRecord, places: SeededPlaces): AssistanceRecord {
  const { rowId, ...assistance } = row;
  const { _id: familyId, regionCode, dwellingId } = family;
  const _id = new Types.ObjectId(rowId);
  return {
    ...{ _id, familyId, regionCode, dwellingId },
    ...assistance,
    ...takenOverAssistance,
    ...seededStage(row),
    openKey: openKeyOf(familyId, assistance),
    ...places.take({ ...assistance, regionCode }),
  };
}

function projectRecord({ figures, ...row }: ProjectRow): ProjectRecord {
  return { _id: new Types.ObjectId(), ...row, figures: figures ?? null };
}
