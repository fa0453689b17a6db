/** Files of growth measurements. Whether a family has a stunted child follows them. */

import { day, decimal, nik, oneOf, optional, type RowOf, whole } from '#platform/import/fields.ts';
import { findAll } from '#platform/import/find-all.ts';
import { groupBy } from '#platform/import/group-by.ts';
import type { ImportType } from '#platform/import/import-type.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { createEnums } from '#platform/import/schema-enums.ts';
import { applyRow, outcomesOf, type Work, type WorkingSet } from '#platform/import/working-set.ts';
import { writeBatch } from '#platform/import/write-batch.ts';
import { idOfKey, isSettled, writeWorks } from '#platform/import/write-documents.ts';
import type { MeasurePosition, MeasureSource } from '../generated.ts';
import { hasStuntedChild } from '../growth-status.ts';
import { krsFlagsOf } from '../krs-flags.ts';
import { createModels, type FamilyRecord, type GrowthRecord, type Models } from '../model.ts';

const enums = createEnums('family-planning');

const fields = {
  personNik: nik('NIK of the child; a family of the survey must list it.'),
  measuredOn: day('Day of the measurement.'),
  source: oneOf('Who measured; sources are never mixed in one series.', enums<MeasureSource>('MeasureSource')),
  ageMonths: whole('Age in completed months.', 0, 71),
  heightCm: optional(decimal('Length or height in centimetres.', 20, 160)),
  weightKg: optional(decimal('Weight in kilogrammes.', 0.3, 80)),
  position: optional(oneOf('How the child was measured.', enums<MeasurePosition>('MeasurePosition'))),
  heightForAgeZ: optional(
    decimal('Height-for-age z-score after WHO 2006; kept as written beyond ±6 as well.', -99, 99),
  ),
} as const;

type GrowthRow = RowOf<typeof fields>;
type Family = Pick<
  FamilyRecord,
  '_id' | 'headNik' | 'memberNiks' | 'regionCode' | 'snapshotOn' | 'krsHistory' | 'hasStuntedChild' | 'krsFlags'
>;
type Derived = Pick<FamilyRecord, '_id' | 'hasStuntedChild' | 'krsFlags'>;

/** A child has one measurement of a source on a day. */
export const growth: ImportType<GrowthRow> = {
  name: 'growth',
  summary: 'Growth measurements of children.',
  key: ['personNik', 'measuredOn', 'source'],
  fields,
  async open(database) {
    const models = createModels(database);
    return { write: (rows) => writeBatch((run) => writeGrowth(models, rows, run)) };
  },
};

async function writeGrowth(models: Models, rows: readonly GrowthRow[], run: number) {
  const families = await findFamilies(models, rows);
  const stored = await findMeasurements(models, families, rows);
  const byPerson = familiesByPerson(families);
  const works: WorkingSet<GrowthRecord> = new Map();
  const problems = new Map<number, RowProblem[]>();
  rows.forEach((row, n) => {
    const [family] = byPerson.get(row.personNik) ?? [];
    if (family === undefined) {
      problems.set(n, [{ field: 'personNik', reason: 'is in no family of the survey' }]);
      return;
    }
    const key = keyOf(row);
    const known = stored.get(key) ?? null;
    const { _id = idOfKey('growth', key), regionCode = family.regionCode } = known ?? {};
    applyRow(works, key, n, known, () => ({ _id, ...measurementOf(row), regionCode }));
  });
  const written = await writeWorks(models.growthMeasurements, works.values());
  const all = new Map([...stored].concat([...works].map(([key, { after }]) => [key, after])));
  const followed = await writeWorks(models.families as never, followingFamilies(families, [...all.values()]) as never);
  return {
    outcomes: outcomesOf(rows.length, problems, [works.values()]),
    isSettled: isSettled(run, written as never, followed as never),
  };
}

/** The families that list a child, the one that was seen last first. */
function findFamilies({ families }: Models, rows: readonly GrowthRow[]): Promise<Family[]> {
  const niks = [...new Set(rows.map(({ personNik }) => personNik))];
  const fields = {
    ...{ headNik: 1, memberNiks: 1, regionCode: 1, snapshotOn: 1, krsHistory: 1 },
    ...{ hasStuntedChild: 1, krsFlags: 1 },
  } as const;
  return findAll<Family>(families, { matchNiks: { $in: niks } }, { fields, sort: { snapshotOn: -1, _id: 1 } });
}

/** The stored measurements of all members: whether a family has a stunted child is asked of every child. */
async function findMeasurements(models: Models, families: readonly Family[], rows: readonly GrowthRow[]) {
  const niks = new Set([
    ...rows.map(({ personNik }) => personNik),
    ...families.flatMap(({ memberNiks }) => memberNiks),
  ]);
  const found = await findAll<GrowthRecord>(models.growthMeasurements, { personNik: { $in: [...niks] } });
  return new Map(found.map((measurement) => [keyOf(measurement), measurement]));
}

function familiesByPerson(families: readonly Family[]): ReadonlyMap<string, Family[]> {
  const byPerson = new Map<string, Family[]>();
  for (const family of families) {
    for (const nik of new Set([family.headNik, ...family.memberNiks])) {
      const known = byPerson.get(nik);
      if (known) known.push(family);
      else byPerson.set(nik, [family]);
    }
  }
  return byPerson;
}

function followingFamilies(families: readonly Family[], measurements: readonly GrowthRecord[]): Work<Derived>[] {
  const byPerson = groupBy(measurements, ({ personNik }) => personNik);
  return families.map((before) => {
    const measured = before.memberNiks.flatMap((nik) => byPerson.get(nik) ?? []);
    const stunted = hasStuntedChild(measured, before.snapshotOn);
    const krsFlags = krsFlagsOf({ krs: before.krsHistory.at(-1) ?? null, hasStuntedChild: stunted });
    return { before, after: { _id: before._id, hasStuntedChild: stunted, krsFlags }, rows: [] };
  });
}

function measurementOf(row: GrowthRow) {
  const { personNik, measuredOn, ageMonths, heightCm, weightKg, position, heightForAgeZ, source } = row;
  return { personNik, measuredOn, ageMonths, heightCm, weightKg, position, heightForAgeZ, source };
}

function keyOf({ personNik, measuredOn, source }: Pick<GrowthRecord, 'personNik' | 'measuredOn' | 'source'>): string {
  return `${personNik}/${measuredOn}/${source}`;
}
