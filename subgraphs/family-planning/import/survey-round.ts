import { idOfKey } from '#platform/import/write-documents.ts';
import { matchNiksOf } from '#platform/match.ts';
import { fertileCoupleOf } from '../fertile-couple.ts';
import { hasStuntedChild } from '../growth-status.ts';
import { krsFlagsOf } from '../krs-flags.ts';
import { assessKrs } from '../krs-rule.ts';
import type { FamilyRecord, KrsAssessmentRecord, SurveyRecord } from '../model.ts';
import type { SurveyRow } from './families.ts';
import type { GrowthOfMembers } from './growth-of-members.ts';

/**
 * The family with a round's answers taken in, and with the verdict on them. Verdicts on other rounds stay by the rule of
 * their day. Who belongs to the family, and where it lives, is as the newest row says.
 */
export function familyWithRound(row: SurveyRow, current: FamilyRecord | null, growthOf: GrowthOfMembers): FamilyRecord {
  const survey = surveyOf(row);
  const surveys = withYear<SurveyRecord>(current?.surveys ?? [], survey);
  const krsHistory = withYear(current?.krsHistory ?? [], assessmentOf(survey, current));
  const identity = current !== null && current.snapshotOn > row.snapshotOn ? current : identityOf(row, current);
  const { memberNiks, snapshotOn, wifeNik } = identity;
  const stunted = hasStuntedChild(growthOf(memberNiks), snapshotOn);
  return {
    _id: current?._id ?? idOfKey('survey-family', row.headNik),
    headNik: identity.headNik,
    memberNiks,
    formerHeads: identity.formerHeads,
    matchNiks: matchNiksOf(identity),
    familyCardNumber: identity.familyCardNumber,
    regionCode: identity.regionCode,
    snapshotOn,
    wifeNik,
    teamId: identity.teamId,
    surveys,
    krsHistory,
    couple: fertileCoupleOf(surveys.at(-1), wifeNik),
    hasStuntedChild: stunted,
    krsFlags: krsFlagsOf({ krs: krsHistory.at(-1) ?? null, hasStuntedChild: stunted }),
  };
}

function identityOf(row: SurveyRow, current: FamilyRecord | null) {
  const { headNik, familyCardNumber, regionCode, snapshotOn, wifeNik, teamId } = row;
  const memberNiks = row.memberNiks.includes(headNik) ? row.memberNiks : [headNik, ...row.memberNiks];
  const formerHeads = row.formerHeads ?? current?.formerHeads ?? [];
  return { headNik, memberNiks, formerHeads, familyCardNumber, regionCode, snapshotOn, wifeNik, teamId };
}

function surveyOf(row: SurveyRow): SurveyRecord {
  return {
    surveyYear: row.surveyYear,
    verifiedOn: row.verifiedOn,
    pregnant: row.pregnant,
    gestationWeeks: row.gestationWeeks,
    childAgesMonths: row.childAgesMonths ?? [],
    wifeAge: row.wifeAge,
    livingChildren: row.livingChildren,
    monthsBetweenLastTwoBirths: row.monthsBetweenLastTwoBirths,
    method: row.method,
    nonUseReason: row.nonUseReason,
    properDrinkingWater: row.properDrinkingWater,
    properLatrine: row.properLatrine,
    welfareRank: row.welfareRank,
  };
}

// The same answers keep the verdict of their day; other answers are judged by the rule of today.
function assessmentOf(survey: SurveyRecord, current: FamilyRecord | null): KrsAssessmentRecord {
  const { surveyYear, verifiedOn, welfareRank } = survey;
  const before = current?.surveys.find((one) => one.surveyYear === surveyYear);
  const verdict = current?.krsHistory.find((one) => one.surveyYear === surveyYear);
  if (verdict !== undefined && JSON.stringify(before) === JSON.stringify(survey)) return verdict;
  return { surveyYear, verifiedOn, welfareRank, ...assessKrs(survey) };
}

function withYear<T extends { readonly surveyYear: number }>(rounds: readonly T[], round: T): T[] {
  return [...rounds.filter(({ surveyYear }) => surveyYear !== round.surveyYear), round].sort(
    (one, other) => one.surveyYear - other.surveyYear,
  );
}
