/** Fills the register from rows of the population. Derived fields come from the functions that every writer uses. */
import { type Model, Types } from 'mongoose';
import { matchNiksOf } from '#platform/match.ts';
import { type Database, ensureIndexes } from '#platform/mongo.ts';
import { seededCompletion } from '#platform/training/completion.ts';
import { isTrainedBy, type TrainingModuleRecord } from '#platform/training/training-rule.ts';
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
import { centreRecord, donorRecord, placeRecord, pledgeRecord, referralRecord } from './seed-outreach.ts';
import type { TeamTrainingRecord } from './training/model.ts';

/** Day on which the population judges which teams are trained: that of its newest rows. */
const seededOn = '2026-06-30';

/** Writes batches of rows into an empty register: `begin` once, `write` for each batch in order, `finish` once. */
export interface FamilyPlanningSeed {
  begin(): Promise<void>;
  write(batch: Pick<RegisterBatch, 'familyPlanning' | 'trainingModules'>): Promise<void>;
  finish(): Promise<void>;
}

/**
 * The seed of the family planning register in that database.
 * A row that is already there rejects the write with MongoDB's duplicate key error.
 */
export function createFamilyPlanningSeed(database: Database): FamilyPlanningSeed {
  const models = createModels(database);
  const curriculum: TrainingModuleRecord[] = [];
  return {
    begin: () => ensureIndexes(database),
    async write({ trainingModules = [], familyPlanning: { families, teams, outreach } }) {
      const newModules = trainingModules.map(({ code, ...rest }): TrainingModuleRecord => ({ _id: code, ...rest }));
      curriculum.push(...newModules);
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
          families.flatMap((family) => family.interventions.map((row) => interventionRecord(row, family))),
        ),
        insert(
          models.assistanceTeams,
          teams.map((row) => teamRecord(row, curriculum)),
        ),
        insert(models.trainingModules, newModules),
        insert(models.teamTrainings, teams.flatMap(trainingRecords)),
        insert(models.referrals, (outreach?.referrals ?? []).map(referralRecord)),
        insert(models.gentingDonors, (outreach?.donors ?? []).map(donorRecord)),
        insert(models.gentingPledges, (outreach?.pledges ?? []).map(pledgeRecord)),
        insert(models.tamasyaCentres, (outreach?.centres ?? []).map(centreRecord)),
        insert(models.tamasyaPlaces, (outreach?.places ?? []).map(placeRecord)),
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

function interventionRecord(
  { rowId, from, to, ...rest }: InterventionRow,
  family: FamilyPlanningRow,
): InterventionRecord {
  return {
    _id: new Types.ObjectId(rowId),
    familyId: new Types.ObjectId(family.rowId),
    regionCode: family.regionCode,
    startedOn: from,
    endedOn: to,
    ...rest,
  };
}

function teamRecord(row: AssistanceTeamRow, curriculum: readonly TrainingModuleRecord[]): TeamRecord {
  const { teamId, trainings = [], ...team } = row;
  const completed = trainings.map(({ module }) => module);
  return { _id: teamId, ...team, isTrained: isTrainedBy(curriculum, completed, seededOn) };
}

function trainingRecords({ teamId, trainings = [] }: AssistanceTeamRow): TeamTrainingRecord[] {
  return trainings.map((row) => ({ ...seededCompletion(teamId, row, 'Kemendukbangga/BKKBN'), teamId }));
}
