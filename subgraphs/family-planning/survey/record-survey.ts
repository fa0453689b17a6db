import { HubError } from '#platform/errors.ts';
import { readReason } from '#platform/referral/given-reason.ts';
import { type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition, type Outcome, takeStep } from '#platform/workflow/staged-record.ts';
import {
  type FamilyDesk,
  fieldStaffOnly,
  isFieldStaff,
  readWhole,
  requireBetween,
  requirePast,
} from '../family-desk.ts';
import { followFamily } from '../follow-family.ts';
import type { ContraceptiveMethod, NonUseReason } from '../generated.ts';
import { assessKrs } from '../krs-rule.ts';
import type { FamilyRecord, SurveyRecord } from '../model.ts';
import type { ReturnVersion, SurveyReturnRecord } from './model.ts';

/** A family's answers to a round, as they were given. */
export interface RecordSurvey extends CommandInput {
  readonly household: string;
  /** 0 where no return of the year has been recorded. */
  readonly expectedVersion: number;
  readonly verifiedOn: string;
  readonly pregnant: boolean;
  readonly gestationWeeks?: number | null | undefined;
  readonly childAgesMonths: readonly number[];
  readonly wifeAge?: number | null | undefined;
  readonly livingChildren?: number | null | undefined;
  readonly monthsBetweenLastTwoBirths?: number | null | undefined;
  readonly method?: ContraceptiveMethod | null | undefined;
  readonly nonUseReason?: NonUseReason | null | undefined;
  readonly properDrinkingWater: boolean;
  readonly properLatrine: boolean;
  readonly welfareRank?: number | null | undefined;
  readonly reason?: string | null | undefined;
}

/**
 * Records the answers of a family for the year in which they were verified. The verdict is derived by the rule of that
 * day, never given. Answers for a year that has some already are a correction: they need a reason, and the old ones stay.
 */
export async function recordSurvey(
  desk: FamilyDesk,
  input: RecordSurvey,
): Promise<(SurveyReturnRecord & { readonly __typename: 'SurveyReturn' }) | Refusal> {
  const { models, view } = desk;
  const at = desk.now();
  requireAnswers(input, at);
  const command = createCommand('recordSurvey', input, view.caller, at, readReason(input.reason));
  if (!isFieldStaff(view.caller)) return fieldStaffOnly();
  const repeated = await findRepetition(models.surveyReturns, view, command);
  const family = await desk.findFamily(input.household);
  if (repeated) return finish(desk, repeated);
  const whole = family && (await readWhole(desk, family));
  if (whole === null) return recordNotFound();
  const survey = surveyOf(input);
  const known = await findReturn(desk, whole, survey.surveyYear);
  const before = whole.surveys.find(({ surveyYear }) => surveyYear === survey.surveyYear);
  if (before !== undefined && command.reason === null) {
    return ruleNotMet('REASON_NEEDED', 'The year has been recorded. Say why its answers are corrected.');
  }
  if (known === null && input.expectedVersion !== 0) return recordNotFound();
  const version = versionOf(survey, input.expectedVersion + 1);
  if (known === null) {
    const { _id: familyId, headNik, regionCode } = whole;
    const earlier = before ? [versionOf(before, 0)] : [];
    const document = { familyId, headNik, regionCode, surveyYear: survey.surveyYear, versions: [...earlier, version] };
    return finish(desk, await createOnce(models.surveyReturns, view, document, 'RECORDED', command));
  }
  const step = {
    wanted: { _id: known._id },
    expectedVersion: input.expectedVersion,
    from: ['RECORDED', 'CORRECTED'] as const,
    to: 'CORRECTED' as const,
    set: { versions: [...known.versions, version] },
  };
  return finish(desk, await takeStep(models.surveyReturns, view, step, command));
}

async function finish(desk: FamilyDesk, outcome: Outcome<SurveyReturnRecord>) {
  if (outcome.kind === 'DONE') {
    const { familyId, versions } = outcome.record;
    const { survey } = versions.at(-1) as ReturnVersion;
    const { surveyYear, verifiedOn, welfareRank } = survey;
    const assessment = { surveyYear, verifiedOn, welfareRank, ...assessKrs(survey) };
    await followFamily(desk, { _id: familyId }, { survey, assessment });
  }
  return answerOf(outcome, 'SurveyReturn', 'The year has been recorded meanwhile. Read it and correct it.');
}

function findReturn({ models, view }: FamilyDesk, { _id }: FamilyRecord, surveyYear: number) {
  return models.surveyReturns
    .findOne({ familyId: _id, surveyYear }, null, { maxTimeMS: view.maxTimeMs() })
    .lean<SurveyReturnRecord | null>()
    .exec();
}

function versionOf(survey: SurveyRecord, version: number): ReturnVersion {
  return { version, ruleVersion: assessKrs(survey).ruleVersion, survey };
}

function surveyOf(input: RecordSurvey): SurveyRecord {
  return {
    surveyYear: Number(input.verifiedOn.slice(0, 4)),
    verifiedOn: input.verifiedOn,
    pregnant: input.pregnant,
    gestationWeeks: input.gestationWeeks ?? null,
    childAgesMonths: input.childAgesMonths,
    wifeAge: input.wifeAge ?? null,
    livingChildren: input.livingChildren ?? null,
    monthsBetweenLastTwoBirths: input.monthsBetweenLastTwoBirths ?? null,
    method: input.method ?? null,
    nonUseReason: input.nonUseReason ?? null,
    properDrinkingWater: input.properDrinkingWater,
    properLatrine: input.properLatrine,
    welfareRank: input.welfareRank ?? null,
  };
}

function requireAnswers(input: RecordSurvey, now: Date): void {
  requirePast('verifiedOn', input.verifiedOn, now);
  requireBetween('gestationWeeks', input.gestationWeeks, 0, 45);
  if (!input.pregnant && input.gestationWeeks != null) {
    throw new HubError('BAD_USER_INPUT', '"gestationWeeks" is only for a pregnancy.', { argument: 'gestationWeeks' });
  }
  requireBetween('childAgesMonths', input.childAgesMonths.length, 0, 20);
  for (const months of input.childAgesMonths) requireBetween('childAgesMonths', months, 0, 59);
  requireBetween('wifeAge', input.wifeAge, 10, 110);
  requireBetween('livingChildren', input.livingChildren, 0, 30);
  requireBetween('monthsBetweenLastTwoBirths', input.monthsBetweenLastTwoBirths, 0, 400);
  requireBetween('welfareRank', input.welfareRank, 1, 10);
}
