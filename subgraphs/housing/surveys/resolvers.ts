import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import type { DwellingResolvers, DwellingSurveyResolvers, MutationResolvers } from '../generated.ts';
import { judgeLiveability } from '../liveability.ts';
import type { RoomContext } from '../loaders.ts';
import { recordSurvey } from './record-survey.ts';
import { listEarlierSurveys, surveyKey } from './repository.ts';

/** Resolves the command. */
export const surveyMutation = {
  recordDwellingSurvey: (_, { input }, { desk }) => recordSurvey(desk, input),
} satisfies MutationResolvers<RoomContext>;

/** Resolves what a house tells of its surveys. */
export const surveysOfDwelling = {
  history: ({ history }, pageArguments) => pageOfList(history, pageArguments),
  async earlierSurveys({ _id, version }, pageArguments, { desk }) {
    const page = requirePage(pageArguments, 1);
    return createConnection(await listEarlierSurveys(desk, _id, version, page), page, surveyKey);
  },
} satisfies DwellingResolvers<RoomContext>;

/** Resolves an earlier survey. */
export const dwellingSurvey: DwellingSurveyResolvers<RoomContext> = {
  occupants: ({ measures }) => measures.occupants,
  floorAreaM2: ({ measures }) => measures.floorAreaM2,
  liveability: ({ measures }, { standard }) => judgeLiveability(measures, standard),
};
