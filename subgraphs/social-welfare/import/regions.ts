/** Files of the table of regions, which the other files of the register are held against. */

import { day, oneOf, optional, type RowOf, text } from '#platform/import/fields.ts';
import { findAll } from '#platform/import/find-all.ts';
import type { ImportType } from '#platform/import/import-type.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { createEnums } from '#platform/import/schema-enums.ts';
import { applyRow, outcomesOf, type WorkingSet } from '#platform/import/working-set.ts';
import { writeBatch } from '#platform/import/write-batch.ts';
import { isSettled, writeWorks } from '#platform/import/write-documents.ts';
import type { RegionKind, RegionLevel } from '../generated.ts';
import { type Models, registerModels } from '../model.ts';
import type { RegionRecord } from '../region-model.ts';

const enums = createEnums('social-welfare');

const fields = {
  code: text('Kemendagri code of 2, 4, 6 or 10 digits without dots.', 10),
  level: oneOf('Level of the region.', enums<RegionLevel>('RegionLevel')),
  kind: oneOf('Kind of the region.', enums<RegionKind>('RegionKind')),
  name: text('Name.'),
  decree: text('Decree that the code is of.'),
  validFrom: optional(day('First day of the code.')),
  bpsCode: optional(text('Code of the statistics agency (BPS).', 10)),
} as const;

type RegionRow = RowOf<typeof fields>;

const digitsOf: Readonly<Record<RegionLevel, number>> = { PROVINCE: 2, REGENCY_CITY: 4, DISTRICT: 6, VILLAGE: 10 };
const parentDigits: Readonly<Record<RegionLevel, number>> = { PROVINCE: 0, REGENCY_CITY: 2, DISTRICT: 4, VILLAGE: 6 };

/** The region above one is told by its code. */
export const regions: ImportType<RegionRow> = {
  name: 'regions',
  summary: 'The table of regions; families are refused whose village is not in it.',
  key: ['code'],
  fields,
  check: ({ code, level }) =>
    /^\d+$/.test(code) && code.length === digitsOf[level]
      ? []
      : [{ field: 'code', reason: `must have the digits of its level: ${digitsOf[level]}` }],
  async open(database) {
    const models = registerModels(database);
    return { write: (rows) => writeBatch((run) => writeRegions(models, rows, run)) };
  },
};

async function writeRegions(models: Models, rows: readonly RegionRow[], run: number) {
  const found = await findAll<RegionRecord>(models.regions, { _id: { $in: rows.map(({ code }) => code) } });
  const stored = new Map(found.map((region) => [region._id, region]));
  const works: WorkingSet<RegionRecord> = new Map();
  rows.forEach((row, n) => {
    applyRow(works, row.code, n, stored.get(row.code) ?? null, (current) => regionOf(row, current));
  });
  const written = await writeWorks(models.regions, works.values());
  return {
    outcomes: outcomesOf(rows.length, new Map<number, RowProblem[]>(), [works.values()]),
    isSettled: isSettled(run, written as never),
  };
}

function regionOf({ code, level, kind, name, decree, validFrom, bpsCode }: RegionRow, current: RegionRecord | null) {
  const parentCode = level === 'PROVINCE' ? null : code.slice(0, parentDigits[level]);
  const { validTo = null, successorCodes = [] } = current ?? {};
  return { _id: code, level, kind, name, parentCode, decree, validFrom, validTo, successorCodes, bpsCode };
}
