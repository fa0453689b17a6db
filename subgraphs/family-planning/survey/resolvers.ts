import { pageOfList } from '#platform/connection.ts';
import type { MutationResolvers, QueryResolvers, SurveyReturnResolvers } from '../generated.ts';
import { assessKrs, krsRules } from '../krs-rule.ts';
import type { ReturnVersion } from './model.ts';
import { recordSurvey } from './record-survey.ts';

/** Resolves the list of rules. */
export const surveyQuery: Required<Pick<QueryResolvers, 'krsRules'>> = {
  krsRules: (_, page) => pageOfList(krsRules, page),
};

/** Carries out the commands on survey rounds. */
export const surveyMutation: Required<Pick<MutationResolvers, 'recordSurvey'>> = {
  recordSurvey: (_, { input }, { desk }) => recordSurvey(desk, input),
};

/** Resolves a survey return. */
export const surveyReturn: SurveyReturnResolvers = {
  id: ({ _id }) => _id.toHexString(),
  household: ({ headNik }) => ({ nik: headNik }),
  assessment({ versions }) {
    const { survey } = versions.at(-1) as ReturnVersion;
    const { surveyYear, verifiedOn, welfareRank } = survey;
    return { surveyYear, verifiedOn, welfareRank, ...assessKrs(survey) };
  },
  versionsKept: ({ versions }) => versions.length,
  history: ({ history }, page) => pageOfList(history, page),
};
