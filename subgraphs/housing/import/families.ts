/** Files of the families of the housing register: where each lives, and by whose NIK it is found. */

import {
  code,
  day,
  familyCard,
  flag,
  nestedRows,
  nik,
  oneOf,
  optional,
  type RowOf,
  several,
  village,
} from '#platform/import/fields.ts';
import { findAll } from '#platform/import/find-all.ts';
import { followResidence } from '#platform/import/follow-residence.ts';
import type { ImportType } from '#platform/import/import-type.ts';
import type { ImportReference } from '#platform/import/reference.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { applyRow, outcomesOf, type WorkingSet } from '#platform/import/working-set.ts';
import { writeBatch } from '#platform/import/write-batch.ts';
import { idOfKey, idOfOwnCode, isSettled, writeWorks } from '#platform/import/write-documents.ts';
import { matchNiksOf } from '#platform/match.ts';
import type { Database } from '#platform/mongo.ts';
import { createModels, type DwellingRecord, type FamilyRecord, type HousingModels } from '../model.ts';
import { deriveFamily } from '../shortlist/derive-family.ts';
import { takenOverFamily } from '../taken-over.ts';
import { findAssistances, type PastOfFamily } from './follow-families.ts';

const fields = {
  headNik: nik('NIK of the head of the family as the register knows it.'),
  memberNiks: several(nik('NIKs of the members; the head may be among them.')),
  familyCardNumber: familyCard('Number of the family card (No. KK).'),
  regionCode: village('Village of residence.'),
  snapshotOn: day('Day on which the register saw the family.'),
  dwelling: optional(code('Number of the house that shelters it; the register must know the house.')),
  projectId: optional(code("The register's own id of the rental tower or project that it lives in.")),
  listed: flag('Whether the register itself has put it on the waiting list, without a proposal.'),
  formerHeads: optional(
    nestedRows('Heads of former days; where the file has none, those that are stored stay.', {
      nik: nik('NIK of the former head.'),
      from: optional(day('First day as the head.')),
      to: optional(day('Last day as the head.')),
      reason: oneOf('Why it ended.', ['DEATH', 'DIVORCE', 'MOVE', 'OTHER'] as const),
    }),
  ),
} as const;

type FamilyRow = RowOf<typeof fields>;

/** A family is the same as a stored one where its head is the same, or was its head before. */
export const families: ImportType<FamilyRow> = {
  name: 'families',
  summary: 'Families with the house that shelters them.',
  key: ['headNik'],
  fields,
  async open(database, reference) {
    const models = createModels(database);
    return { write: (rows) => writeBatch((run) => writeFamilies({ database, models, reference }, rows, run)) };
  },
};

interface Register {
  readonly database: Database;
  readonly models: HousingModels;
  readonly reference: ImportReference;
}

async function writeFamilies({ database, models, reference }: Register, rows: readonly FamilyRow[], run: number) {
  const [{ find, assistancesOf }, dwellings, projects] = await Promise.all([
    findStored(models, rows),
    findDwellings(models, rows),
    findProjects(models, rows),
  ]);
  const works: WorkingSet<FamilyRecord> = new Map();
  const problems = new Map<number, RowProblem[]>();
  rows.forEach((row, n) => {
    const known = find(row);
    const found: RowProblem[] = [];
    const dwelling = row.dwelling === null ? null : dwellings.get(dwellingIdOf(row.dwelling));
    if (dwelling === undefined) found.push({ field: 'dwelling', reason: 'is no house of the register' });
    if (row.projectId !== null && !projects.has(row.projectId)) {
      found.push({ field: 'projectId', reason: 'is no project of the register' });
    }
    if (known !== null && known.snapshotOn > row.snapshotOn) {
      found.push({ field: 'snapshotOn', reason: 'the register has seen the family later' });
    }
    if (found.length > 0) {
      problems.set(n, found);
      return;
    }
    const key = known === null ? row.headNik : known._id.toHexString();
    const own = { dwelling: dwelling ?? null, assistances: assistancesOf(known), importId: reference.importId };
    applyRow(works, key, n, known, (current) => familyOf(row, own, current));
  });
  // Before the family itself: as long as its record says the old place, a batch that was cut short is seen to be so.
  await followResidence(
    database,
    'familyId',
    [...works.values()].flatMap(({ before, after }) =>
      before !== null && before.regionCode !== after.regionCode ? [after] : [],
    ),
  );
  const written = await writeWorks(models.families, works.values(), { guard: 'derivedRevision' });
  return {
    outcomes: outcomesOf(rows.length, problems, [works.values()]),
    isSettled: isSettled(run, written as never),
  };
}

/** Finds the stored family that a row means; of several under one head the one that was seen last. */
async function findStored(models: HousingModels, rows: readonly FamilyRow[]) {
  const heads = rows.flatMap(({ headNik, formerHeads }) => [headNik, ...(formerHeads ?? []).map(({ nik }) => nik)]);
  // The index over all NIKs serves the read; records that list the person otherwise are left out.
  const found = await findAll<FamilyRecord>(
    models.families,
    { matchNiks: { $in: heads }, headNik: { $in: heads } },
    { sort: { snapshotOn: 1, _id: 1 } },
  );
  const byHead = new Map(found.map((family) => [family.headNik, family]));
  const assistances = await findAssistances(models, found);
  return {
    find({ headNik, formerHeads }: FamilyRow): FamilyRecord | null {
      const former = (formerHeads ?? []).find(({ nik }) => byHead.has(nik));
      return byHead.get(headNik) ?? (former && byHead.get(former.nik)) ?? null;
    },
    assistancesOf: (family: FamilyRecord | null) => assistances.get(family?._id.toHexString() ?? '') ?? [],
  };
}

async function findDwellings({ dwellings }: HousingModels, rows: readonly FamilyRow[]) {
  const ids = rows.flatMap(({ dwelling }) => (dwelling === null ? [] : [idOfOwnCode('dwelling', dwelling)]));
  const found = await findAll<DwellingRecord>(dwellings, { _id: { $in: ids } });
  return new Map(found.map((dwelling) => [dwelling._id.toHexString(), dwelling]));
}

async function findProjects({ projects }: HousingModels, rows: readonly FamilyRow[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(rows.flatMap(({ projectId }) => projectId ?? []))];
  const found = await findAll<{ readonly projectId: string }>(
    projects,
    { projectId: { $in: ids } },
    { fields: { projectId: 1 } },
  );
  return new Set(found.map(({ projectId }) => projectId));
}

function dwellingIdOf(dwelling: string): string {
  return idOfOwnCode('dwelling', dwelling).toHexString();
}

interface Surroundings {
  readonly dwelling: DwellingRecord | null;
  readonly assistances: readonly PastOfFamily[];
  readonly importId: string;
}

function familyOf(
  row: FamilyRow,
  { dwelling, assistances, importId }: Surroundings,
  current: FamilyRecord | null,
): FamilyRecord {
  const { headNik, familyCardNumber, regionCode, snapshotOn, projectId, listed } = row;
  const memberNiks = row.memberNiks.includes(headNik) ? row.memberNiks : [headNik, ...row.memberNiks];
  const formerHeads = row.formerHeads ?? current?.formerHeads ?? [];
  return {
    ...(current ?? takenOverFamily),
    _id: current?._id ?? idOfKey('housing-family', headNik),
    headNik,
    memberNiks,
    formerHeads,
    matchNiks: matchNiksOf({ headNik, memberNiks, formerHeads }),
    ...{ familyCardNumber, regionCode, snapshotOn },
    dwellingId: dwelling?._id ?? null,
    projectId,
    residences: residencesOf(row, importId, current),
    ...deriveFamily(dwelling, assistances, { listed }),
  };
}

/** Where the family has lived; a file that says another village than the register tells of a move. */
function residencesOf(
  { regionCode, projectId, snapshotOn }: FamilyRow,
  importId: string,
  current: FamilyRecord | null,
) {
  if (current === null || current.regionCode === regionCode) return current?.residences ?? [];
  const { residences } = current;
  const before = {
    key: 'first',
    regionCode: current.regionCode,
    projectId: current.projectId,
    from: null,
    reason: 'REGISTERED' as const,
  };
  const moved = { key: `import:${importId}`, regionCode, projectId, from: snapshotOn, reason: 'REGISTERED' as const };
  return [...(residences.length === 0 ? [before] : residences), moved];
}
