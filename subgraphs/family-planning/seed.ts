/** Fills the register from rows of the population. Derived fields come from the functions that every writer uses. */
import { type Model, Types } from 'mongoose';
import { matchNiksOf } from '#platform/match.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import type {
  AssistanceTeamRow,
  FamilyPlanningRow,
  FamilySurveyRow,
  GrowthRow,
  InterventionRow,
  RegisterBatch,
  ScreeningRow,
} from '#population/register-rows.ts';
import { fertileCoupleOf } from './fertile-couple.ts';
import { hasStuntedChild } from './growth-status.ts';
import { krsFlagsOf } from './krs-flags.ts';
import { assessKrs } from './krs-rule.ts';
import {
  createModels,
  type FamilyRecord,
  type GrowthRecord,
  type InterventionRecord,
  type KrsAssessmentRecord,
  type ScreeningRecord,
  type TeamRecord,
} from './model.ts';

/** Writes batches of rows into an empty register: `begin` once, `write` for each batch in order, `finish` once. */
export interface FamilyPlanningSeed {
  begin(): Promise<void>;
  write(batch: Pick<RegisterBatch, 'familyPlanning'>): Promise<void>;
  finish(): Promise<void>;
}

/**
 * The seed of the family planning register in that database.
 * A row that is already there rejects the write with MongoDB's duplicate key error.
 */
export function createFamilyPlanningSeed(database: Database): FamilyPlanningSeed {
  const models = createModels(database);
  return {
    begin: () => ensureIndexes(database),
    async write({ familyPlanning: { families, teams } }) {
      await Promise.all([
        insert(models.families, families.map(familyRecord)),
        insert(
          models.growthMeasurements,
          families.flatMap(({ growth, regionCode }) => growth.map((row) => growthRecord(row, regionCode))),
        ),
        insert(
          models.premaritalScreenings,
          families.flatMap(({ screenings }) => screenings.map(screeningRecord)),
        ),
        insert(
          models.interventions,
          families.flatMap(({ rowId, interventions }) => interventions.map((row) => interventionRecord(row, rowId))),
        ),
        insert(models.assistanceTeams, teams.map(teamRecord)),
      ]);
    },
    finish: async () => {},
  };
}

// The driver's own insertMany: the rows are the register's, and building a mongoose document for each would cost most.
async function insert<TRecord>({ collection }: Model<TRecord>, records: TRecord[]): Promise<void> {
  if (records.length > 0) await collection.insertMany(records as object[], { ordered: false });
}

function familyRecord(row: FamilyPlanningRow): FamilyRecord {
  const krsHistory = row.surveys.map(assessmentOf);
  const stunted = hasStuntedChild(row.growth, row.snapshotOn);
  return {
    _id: new Types.ObjectId(row.rowId),
    headNik: row.headNik,
    memberNiks: row.memberNiks,
    formerHeads: row.formerHeads,
    matchNiks: matchNiksOf(row),
    familyCardNumber: row.familyCardNumber,
    regionCode: row.regionCode,
    snapshotOn: row.snapshotOn,
    wifeNik: row.wifeNik,
    teamId: row.teamId,
    surveys: row.surveys,
    krsHistory,
    couple: fertileCoupleOf(row.surveys.at(-1), row.wifeNik),
    hasStuntedChild: stunted,
    krsFlags: krsFlagsOf({ krs: krsHistory.at(-1) ?? null, hasStuntedChild: stunted }),
  };
}

function assessmentOf(survey: FamilySurveyRow): KrsAssessmentRecord {
  const { surveyYear, verifiedOn, welfareRank } = survey;
  return { surveyYear, verifiedOn, welfareRank, ...assessKrs(survey) };
}

function growthRecord({ rowId, ...growth }: GrowthRow, regionCode: string): GrowthRecord {
  return { _id: new Types.ObjectId(rowId), ...growth, regionCode };
}

function screeningRecord({ rowId, ...screening }: ScreeningRow): ScreeningRecord {
  return { _id: new Types.ObjectId(rowId), ...screening };
}

function interventionRecord({ rowId, from, to, ...rest }: InterventionRow, familyRowId: string): InterventionRecord {
  return {
    _id: new Types.ObjectId(rowId),
    familyId: new Types.ObjectId(familyRowId),
    startedOn: from,
    endedOn: to,
    ...rest,
  };
}

function teamRecord({ teamId, ...team }: AssistanceTeamRow): TeamRecord {
  return { _id: teamId, ...team };
}
