/** Files of a new version of DTSEN: each family's decile in it. */

import { day, nik, optional, type RowOf, whole } from '#platform/import/fields.ts';
import { findAll } from '#platform/import/find-all.ts';
import type { ImportType } from '#platform/import/import-type.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { applyRow, outcomesOf, type WorkingSet } from '#platform/import/working-set.ts';
import { writeBatch } from '#platform/import/write-batch.ts';
import { isSettled, writeWorks } from '#platform/import/write-documents.ts';
import { type HouseholdRecord, type Models, registerModels } from '../model.ts';
import { type DecileState, withDecile } from './decile-history.ts';
import { addVersions } from './dtsen-versions.ts';
import { followCandidates } from './follow-candidates.ts';

const fields = {
  headNik: nik('NIK of the head of the family; the register must know the family.'),
  dtsenVersion: day('Publication date of the version.'),
  decile: optional(whole('Welfare decile (desil); empty where the version does not rank the family.', 1, 10)),
} as const;

type DtsenRow = RowOf<typeof fields>;
type RankedFamily = DecileState & Pick<HouseholdRecord, '_id'>;
type StoredFamily = RankedFamily & Pick<HouseholdRecord, 'headNik' | 'activePrograms' | 'membershipRevision'>;

/** A version's decile replaces what the family's history has for the same version. */
export const dtsen: ImportType<DtsenRow> = {
  name: 'dtsen',
  summary: 'A version of DTSEN: the decile of each family in it.',
  key: ['headNik', 'dtsenVersion'],
  fields,
  async open(database) {
    const models = registerModels(database);
    return { write: (rows) => writeBatch((run) => writeDeciles(models, rows, run)) };
  },
};

const storedFields = {
  ...{ headNik: 1, dtsenVersion: 1, decile: 1, decileHistory: 1 },
  ...{ activePrograms: 1, membershipRevision: 1 },
} as const;

function isInPkh({ activePrograms }: StoredFamily): boolean {
  return activePrograms.includes('PKH');
}

async function writeDeciles(models: Models, rows: readonly DtsenRow[], run: number) {
  const found = await findAll<StoredFamily>(
    models.households,
    { headNik: { $in: rows.map(({ headNik }) => headNik) } },
    { fields: storedFields },
  );
  const byHead = new Map(found.map((family) => [family.headNik, family]));
  const works: WorkingSet<RankedFamily> = new Map();
  const problems = new Map<number, RowProblem[]>();
  rows.forEach((row, n) => {
    const family = byHead.get(row.headNik);
    if (family === undefined) {
      problems.set(n, [{ field: 'headNik', reason: 'is no head of a family of the register' }]);
      return;
    }
    applyRow(works, row.headNik, n, family, (current) => ({
      _id: family._id,
      ...withDecile(current, row.dtsenVersion, row.decile),
    }));
  });
  const versions = new Set(rows.filter((_, n) => !problems.has(n)).map(({ dtsenVersion }) => dtsenVersion));
  const [written] = await Promise.all([
    writeWorks(models.households as never, works.values() as never, { guard: 'membershipRevision' as never }),
    addVersions(models, versions),
  ]);
  const inPkh = [...works.keys()].flatMap((headNik) => byHead.get(headNik) ?? []).filter(isInPkh);
  await followCandidates(
    models,
    inPkh.map(({ _id }) => _id),
  );
  return {
    outcomes: outcomesOf(rows.length, problems, [works.values()]),
    isSettled: isSettled(run, written as never),
  };
}
