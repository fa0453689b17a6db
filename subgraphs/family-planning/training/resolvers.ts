import { pageOfList } from '#platform/connection.ts';
import type {
  FamilyAssistanceTeamResolvers,
  MutationResolvers,
  QueryResolvers,
  TeamTrainingProgressResolvers,
  TeamTrainingResolvers,
} from '../generated.ts';
import { digitsBelowOf } from '../region-counts.ts';

/** Resolves the report on teams' training. */
export const trainingQuery = {
  teamTrainingProgress: async (_, { region, ...page }, { training }) =>
    pageOfList(await training.count(region ?? null, digitsBelowOf(region ?? null)), page),
} satisfies QueryResolvers;

/** Resolves the command on teams' training. */
export const trainingMutation = {
  recordTeamTraining: (_, { input }, { training }) => training.record(input),
} satisfies MutationResolvers;

/** Resolves what training adds to a team. */
export const trainingOfTeam = {
  trained: ({ isTrained = false }) => isTrained,
  trainings: async ({ _id }, page, { training }) => pageOfList(await training.ofTeam.load(_id), page),
} satisfies FamilyAssistanceTeamResolvers;

/** Resolves a completed module. */
export const teamTraining: TeamTrainingResolvers = {
  id: ({ _id }) => _id.toHexString(),
  module: ({ moduleCode }) => ({ code: moduleCode }),
  team: ({ teamId }, _, { loaders }) => loaders.teams.load(teamId),
};

/** Resolves the training of a region's teams. */
export const teamTrainingProgress: TeamTrainingProgressResolvers = { region: ({ code }) => ({ code }) };
