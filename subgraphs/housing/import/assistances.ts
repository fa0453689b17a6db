/** Files of grants and places of housing programmes. What a family derives from them follows. */

import { code, nestedRows, nik, oneOf, optional, type RowOf, text, whole } from '#platform/import/fields.ts';
import { findAll } from '#platform/import/find-all.ts';
import type { ImportType } from '#platform/import/import-type.ts';
import type { ImportReference } from '#platform/import/reference.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { applyRow, outcomesOf, type Work, type WorkingSet } from '#platform/import/working-set.ts';
import { writeBatch } from '#platform/import/write-batch.ts';
import { idOfOwnCode, isSettled, writeWorks } from '#platform/import/write-documents.ts';
import { openKeyOf } from '../assistance/model.ts';
import { type AssistanceRecord, createModels, type FamilyRecord, type HousingModels } from '../model.ts';
import { takenOverAssistance } from '../taken-over.ts';
import * as codes from '../vocabulary.ts';
import { followFamilies } from './follow-families.ts';

const amount = (description: string) => whole(description, 0, 100_000_000_000);

const fields = {
  assistance: code("The register's own number of the assistance."),
  headNik: nik('NIK of the head of the family; the register must know the family.'),
  program: oneOf('Programme.', codes.housingPrograms),
  zone: optional(oneOf('Price zone of a BSPS grant.', codes.bspsZones)),
  status: oneOf('How far it has come.', codes.assistanceStatuses),
  leadAgency: text('Agency that leads it.'),
  fundingSources: optional(
    nestedRows('Who pays what; where the file has none, those that are stored stay.', {
      agency: text('Agency.'),
      amount: amount('Whole rupiah.'),
    }),
  ),
  materialAmount: optional(amount('For material, in whole rupiah.')),
  wageAmount: optional(amount('For wages, in whole rupiah.')),
  totalAmount: amount('Whole amount in whole rupiah; parts need not add up to it.'),
  decreeNumber: optional(text('Number of the decree (SK).', 100)),
  fiscalYear: whole('Fiscal year.', 1990, 2100),
  progressPercent: optional(whole('Progress of the work.', 0, 100)),
  projectId: optional(code("The register's own id of the project.")),
} as const;

type AssistanceRow = RowOf<typeof fields>;
type Family = Pick<FamilyRecord, '_id' | 'headNik' | 'regionCode' | 'dwellingId'>;

/** The stored assistance of that number. */
export const assistances: ImportType<AssistanceRow> = {
  name: 'assistances',
  summary: 'Grants and places of housing programmes.',
  key: ['assistance'],
  fields,
  check: ({ program, zone }) =>
    zone !== null && program !== 'BSPS' ? [{ field: 'zone', reason: 'is only for the programme BSPS' }] : [],
  async open(database, reference) {
    const models = createModels(database);
    return { write: (rows) => writeBatch((run) => writeAssistances(models, reference, rows, run)) };
  },
};

async function writeAssistances(
  models: HousingModels,
  reference: ImportReference,
  rows: readonly AssistanceRow[],
  run: number,
) {
  const ids = rows.map(({ assistance }) => idOfOwnCode('assistance', assistance));
  const [families, stored] = await Promise.all([
    findFamilies(models, rows),
    findAll<AssistanceRecord>(models.assistances, { _id: { $in: ids } }),
  ]);
  const byId = new Map(stored.map((assistance) => [assistance._id.toHexString(), assistance]));
  const works: WorkingSet<AssistanceRecord> = new Map();
  const problems = new Map<number, RowProblem[]>();
  rows.forEach((row, n) => {
    const family = families.get(row.headNik);
    const id = ids[n] as AssistanceRecord['_id'];
    const known = byId.get(id.toHexString()) ?? null;
    if (family === undefined) {
      problems.set(n, [{ field: 'headNik', reason: 'is no head of a family of the register' }]);
      return;
    }
    if (known !== null && !known.familyId.equals(family._id)) {
      problems.set(n, [{ field: 'assistance', reason: "is the number of another family's assistance" }]);
      return;
    }
    applyRow(works, id.toHexString(), n, known, (current) => ({
      ...assistanceOf(row, id, family, current),
      ...(known === null && takenOverAssistance),
    }));
  });

  const written = await writeWorks(models.assistances, works.values(), {
    guard: 'version',
    entryFor: (work) => importEntry(work, reference),
  });
  for (const { rows: refused } of written.forbidden) {
    const reason = 'another assistance of the family by the programme is open';
    for (const n of refused) problems.set(n, [{ field: 'status', reason }]);
  }
  const touched = new Map([...works.values()].map(({ after }) => [after.familyId.toHexString(), after.familyId]));
  const followed = await followFamilies(models, [...touched.values()]);
  return {
    outcomes: outcomesOf(rows.length, problems, [works.values()]),
    isSettled: isSettled(run, written as never, followed),
  };
}

/** The families under the heads that rows name; of several under one head the one that was seen last. */
async function findFamilies({ families }: HousingModels, rows: readonly AssistanceRow[]) {
  const heads = [...new Set(rows.map(({ headNik }) => headNik))];
  const fields = { headNik: 1, regionCode: 1, dwellingId: 1 };
  const found = await findAll<Family>(
    families,
    { matchNiks: { $in: heads }, headNik: { $in: heads } },
    { fields, sort: { snapshotOn: 1, _id: 1 } },
  );
  return new Map(found.map((family) => [family.headNik, family]));
}

function assistanceOf(
  row: AssistanceRow,
  _id: AssistanceRecord['_id'],
  family: Family,
  current: AssistanceRecord | null,
): AssistanceRecord {
  const { assistance, headNik, fundingSources, ...own } = row;
  const { _id: familyId, regionCode, dwellingId } = family;
  const assigned = {
    _id,
    familyId,
    regionCode,
    dwellingId: current?.dwellingId ?? dwellingId,
    ...own,
    fundingSources: fundingSources ?? current?.fundingSources ?? [],
    openKey: openKeyOf(familyId, row),
  };
  return assigned as unknown as AssistanceRecord;
}

/** What the history of a stored assistance says where an import changes its status. */
function importEntry(
  { before, after }: Work<AssistanceRecord>,
  { importId, startedAt }: ImportReference,
): object | null {
  if (before === null || before.status === after.status) return null;
  const key = `import:${importId}:${before._id.toHexString()}:${before.version}`;
  const by = { actor: 'import', agency: 'Kementerian PKP', role: 'MINISTRY_OFFICER', at: startedAt };
  return { key, fingerprint: importId, from: before.status, to: after.status, ...by, reason: null };
}
