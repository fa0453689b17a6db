/** Files of the family survey (Pendataan Keluarga): a line for each family and round. The verdicts follow the answers. */

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
  whole,
} from '#platform/import/fields.ts';
import { findAll } from '#platform/import/find-all.ts';
import { followResidence } from '#platform/import/follow-residence.ts';
import type { ImportType } from '#platform/import/import-type.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { createEnums } from '#platform/import/schema-enums.ts';
import { applyRow, outcomesOf, type WorkingSet } from '#platform/import/working-set.ts';
import { writeBatch } from '#platform/import/write-batch.ts';
import { isSettled, writeWorks } from '#platform/import/write-documents.ts';
import type { Database } from '#platform/mongo.ts';
import type { ContraceptiveMethod, NonUseReason } from '../generated.ts';
import { createModels, type FamilyRecord, type Models } from '../model.ts';
import { findGrowthOfMembers } from './growth-of-members.ts';
import { familyWithRound } from './survey-round.ts';

const enums = createEnums('family-planning');

const fields = {
  headNik: nik('NIK of the head of the family as the survey knows it.'),
  memberNiks: several(nik('NIKs of the members; the head may be among them.')),
  familyCardNumber: familyCard('Number of the family card (No. KK).'),
  wifeNik: optional(nik('NIK of the wife.')),
  regionCode: village('Village of residence.'),
  snapshotOn: day('Day on which the survey saw the family.'),
  teamId: optional(code("The family assistance team's (TPK) own id; the register must know the team.")),
  surveyYear: whole('Year of the round.', 2015, 2100),
  verifiedOn: day('Day on which the answers were verified.'),
  pregnant: flag('Whether somebody is pregnant.'),
  gestationWeeks: optional(whole('Weeks of the pregnancy.', 0, 45)),
  childAgesMonths: optional(several(whole('Ages in completed months of the children under five.', 0, 59), 20)),
  wifeAge: optional(whole('Age of the wife in completed years; empty where there is no couple.', 10, 110)),
  livingChildren: optional(whole('Living children.', 0, 30)),
  monthsBetweenLastTwoBirths: optional(whole('Months between the last two births.', 0, 400)),
  method: optional(oneOf('Contraceptive method.', enums<ContraceptiveMethod>('ContraceptiveMethod'))),
  nonUseReason: optional(oneOf('Why none is used.', enums<NonUseReason>('NonUseReason'))),
  properDrinkingWater: flag('Whether the drinking water is proper.'),
  properLatrine: flag('Whether the latrine is proper.'),
  welfareRank: optional(whole("BKKBN's own welfare rank; not the DTSEN decile.", 1, 10)),
  formerHeads: optional(
    nestedRows('Heads of former days; where the file has none, those that are stored stay.', {
      nik: nik('NIK of the former head.'),
      from: optional(day('First day as the head.')),
      to: optional(day('Last day as the head.')),
      reason: oneOf('Why it ended.', ['DEATH', 'DIVORCE', 'MOVE', 'OTHER'] as const),
    }),
  ),
} as const;

/** A family's answers in one round as a file has them. */
export type SurveyRow = RowOf<typeof fields>;

/** A family is the same as a stored one where its head is the same, or was its head before; a round by its year. */
export const families: ImportType<SurveyRow> = {
  name: 'families',
  summary: 'Answers of families to a round of the family survey.',
  key: ['headNik', 'surveyYear'],
  fields,
  check: ({ pregnant, gestationWeeks }) =>
    !pregnant && gestationWeeks !== null ? [{ field: 'gestationWeeks', reason: 'is only for a pregnancy' }] : [],
  async open(database) {
    const models = createModels(database);
    return { write: (rows) => writeBatch((run) => writeFamilies(database, models, rows, run)) };
  },
};

async function writeFamilies(database: Database, models: Models, rows: readonly SurveyRow[], run: number) {
  const [find, teams, growthOf] = await Promise.all([
    findStored(models, rows),
    findTeams(models, rows),
    findGrowthOfMembers(models, rows),
  ]);
  const works: WorkingSet<FamilyRecord> = new Map();
  const problems = new Map<number, RowProblem[]>();
  rows.forEach((row, n) => {
    if (row.teamId !== null && !teams.has(row.teamId)) {
      problems.set(n, [{ field: 'teamId', reason: 'is no assistance team of the register' }]);
      return;
    }
    const known = find(row);
    const key = known === null ? row.headNik : known._id.toHexString();
    applyRow(works, key, n, known, (current) => familyWithRound(row, current, growthOf));
  });
  // Before the family itself: as long as its record says the old place, a batch that was cut short is seen to be so.
  await followResidence(
    database,
    'familyId',
    [...works.values()].flatMap(({ before, after }) =>
      before !== null && before.regionCode !== after.regionCode ? [after] : [],
    ),
  );
  const written = await writeWorks(models.families as never, works.values() as never);
  return {
    outcomes: outcomesOf(rows.length, problems, [works.values()]),
    isSettled: isSettled(run, written as never),
  };
}

/** Finds the stored family that a row means; of several under one head the one that was seen last. */
async function findStored({ families }: Models, rows: readonly SurveyRow[]) {
  const heads = rows.flatMap(({ headNik, formerHeads }) => [headNik, ...(formerHeads ?? []).map(({ nik }) => nik)]);
  // The index over all NIKs serves the read; records that list the person otherwise are left out.
  const found = await findAll<FamilyRecord>(
    families,
    { matchNiks: { $in: heads }, headNik: { $in: heads } },
    { sort: { snapshotOn: 1, _id: 1 } },
  );
  const byHead = new Map(found.map((family) => [family.headNik, family]));
  return ({ headNik, formerHeads }: SurveyRow): FamilyRecord | null => {
    const former = (formerHeads ?? []).find(({ nik }) => byHead.has(nik));
    return byHead.get(headNik) ?? (former && byHead.get(former.nik)) ?? null;
  };
}

async function findTeams({ assistanceTeams }: Models, rows: readonly SurveyRow[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(rows.flatMap(({ teamId }) => teamId ?? []))];
  const found = await findAll<{ readonly _id: string }>(assistanceTeams, { _id: { $in: ids } }, { fields: { _id: 1 } });
  return new Set(found.map(({ _id }) => _id));
}
