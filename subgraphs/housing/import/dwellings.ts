/** Files of surveyed houses: the raw measures, from which the verdicts of every standard follow, those of families too. */

import {
  code,
  day,
  decimal,
  flag,
  oneOf,
  optional,
  type RowOf,
  text,
  village,
  whole,
} from '#platform/import/fields.ts';
import { findAll } from '#platform/import/find-all.ts';
import type { ImportType } from '#platform/import/import-type.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { applyRow, outcomesOf, type WorkingSet } from '#platform/import/working-set.ts';
import { writeBatch } from '#platform/import/write-batch.ts';
import { idOfOwnCode, isSettled, writeWorks } from '#platform/import/write-documents.ts';
import { verdictsOf } from '../liveability.ts';
import { createModels, type DwellingRecord, type FamilyRecord, type HousingModels } from '../model.ts';
import { takenOverDwelling } from '../taken-over.ts';
import * as codes from '../vocabulary.ts';
import { followFamilies } from './follow-families.ts';
import { keepSurveys, markFollowed, markPending } from './kept-surveys.ts';

const percent = (description: string) => optional(decimal(description, 0, 100));
const condition = (part: string) => optional(oneOf(`Condition of the ${part}.`, codes.conditions));

const fields = {
  dwelling: code("The register's own number of the house; files of families name it."),
  regionCode: village('Village in which the house stands.'),
  latitude: optional(decimal('Latitude in degrees.', -12, 7)),
  longitude: optional(decimal('Longitude in degrees.', 94, 142)),
  occupants: whole('Persons who live in it.', 0, 200),
  floorAreaM2: decimal('Floor area in square metres.', 0, 10_000),
  ceilingHeightM: optional(decimal('Height of the ceiling in metres.', 0, 20)),
  lightOpeningPercent: percent('Openings for light as a percentage of the floor area.'),
  airOpeningPercent: percent('Openings for air as a percentage of the floor area.'),
  structureSound: optional(flag('Whether the structure is sound.')),
  roof: oneOf('Main material of the roof.', codes.roofMaterials),
  wall: oneOf('Main material of the walls.', codes.wallMaterials),
  floor: oneOf('Main material of the floor.', codes.floorMaterials),
  roofCondition: condition('roof'),
  wallCondition: condition('walls'),
  floorCondition: condition('floor'),
  water: oneOf('Main source of drinking water.', codes.drinkingWaterSources),
  latrine: oneOf('Access to a latrine.', codes.latrineAccesses),
  closet: optional(oneOf('Form of the closet.', codes.closetTypes)),
  sewage: optional(oneOf('Where the latrine drains to.', codes.sewageDisposals)),
  powerVA: optional(whole('Power of the connection in volt-ampere; 0 where there is none.', 0, 200_000)),
  tenure: oneOf('Right by which the household lives in it.', codes.tenures),
  landProof: optional(oneOf('Proof of the right to the land.', codes.landProofs)),
  surveyedOn: day('Day of the survey.'),
  source: text('Who surveyed it.'),
} as const;

type DwellingRow = RowOf<typeof fields>;

/** The stored house of that number. */
export const dwellings: ImportType<DwellingRow> = {
  name: 'dwellings',
  summary: 'Surveyed houses with their raw measures.',
  key: ['dwelling'],
  fields,
  async open(database) {
    const models = createModels(database);
    return { write: (rows) => writeBatch((run) => writeDwellings(models, rows, run)) };
  },
};

async function writeDwellings(models: HousingModels, rows: readonly DwellingRow[], run: number) {
  const ids = rows.map(({ dwelling }) => idOfOwnCode('dwelling', dwelling));
  const [found, families] = await Promise.all([
    findAll<DwellingRecord>(models.dwellings, { _id: { $in: ids } }),
    findAll<Pick<FamilyRecord, '_id'>>(models.families, { dwellingId: { $in: ids } }, { fields: { _id: 1 } }),
  ]);
  const stored = new Map(found.map((dwelling) => [dwelling._id.toHexString(), dwelling]));
  const works: WorkingSet<DwellingRecord> = new Map();
  const problems = new Map<number, RowProblem[]>();
  rows.forEach((row, n) => {
    const id = ids[n] as DwellingRecord['_id'];
    const known = stored.get(id.toHexString()) ?? null;
    if (known !== null && known.surveyedOn > row.surveyedOn) {
      problems.set(n, [{ field: 'surveyedOn', reason: 'the register holds a later survey' }]);
      return;
    }
    const { dwelling, ...measures } = row;
    const judged = { _id: id, ...measures, ...verdictsOf(measures) };
    // Version and history of what is stored are the guard's to change, see `writeWorks`.
    applyRow(
      works,
      id.toHexString(),
      n,
      known,
      () => ({ ...judged, ...(known === null && takenOverDwelling) }) as never,
    );
  });
  await keepSurveys(models, works.values());
  markPending(works.values());
  const written = await writeWorks(models.dwellings, works.values(), { guard: 'version' });
  // Of every house of the batch, changed now or not: a batch that was cut short may have left its families behind.
  const followed = await followFamilies(
    models,
    families.map(({ _id }) => _id),
  );
  await markFollowed(models, works.values());
  return {
    outcomes: outcomesOf(rows.length, problems, [works.values()]),
    isSettled: isSettled(run, written as never, followed),
  };
}
