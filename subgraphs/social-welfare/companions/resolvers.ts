import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import type {
  CaseloadRowResolvers,
  CompanionTrainingResolvers,
  MutationResolvers,
  QueryResolvers,
  SocialCompanionResolvers,
  TrainingModuleResolvers,
  TrainingProgressResolvers,
} from '../generated.ts';
import { companionTargetOf } from '../graduation/graduation-targets.ts';

/** Resolves the lists of companions and of their training. */
export const companionQuery = {
  companion: (_, { id }, { loaders }) => loaders.companions.load(id),
  companions: async (_, { region, ...pageArguments }, { loaders }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    const records = await loaders.pages.findCompanionPage(region, page);
    return createConnection(records, page, regionalKey);
  },
  trainingModules: async (_, page, { training }) => pageOfList(await training.findModules(), page),
  companionTrainingProgress: async (_, { region, ...page }, { training }) => {
    const code = region ?? '';
    if (code.length > 4) {
      throw new HubError('BAD_USER_INPUT', '"region" must be a province, a regency or a city.', { argument: 'region' });
    }
    return pageOfList(await training.countTrained(code), page);
  },
  caseloadRows: async (_, { region, deciles, accompanied, ...pageArguments }, { training }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    const filter = { region, deciles, accompanied };
    return createConnection(await training.findCaseloadPage(filter, page), page, regionalKey);
  },
} satisfies QueryResolvers;

/** Resolves the command on companions. */
export const companionMutation = {
  recordCompanionTraining: (_, { input }, { training }) => training.record(input),
} satisfies MutationResolvers;

/** Resolves a social companion. */
export const socialCompanion: SocialCompanionResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { loaders }) => loaders.companions.load(id),
  id: ({ _id }) => _id,
  region: ({ regionCode }) => ({ code: regionCode }),
  caseload: async ({ _id }, __, { loaders }) => (await loaders.caseloadCounts.load(_id)).active,
  graduatedThisYear: async ({ _id }, __, { loaders }) => (await loaders.caseloadCounts.load(_id)).graduated,
  graduationTarget: async (_, __, { graduation }) => companionTargetOf(await graduation.currentYear()),
  trained: ({ isTrained }) => isTrained,
  trainings: async ({ _id }, page, { companionTrainings }) => pageOfList(await companionTrainings.load(_id), page),
  households: async ({ _id }, page, { loaders }) => {
    const caseload = await loaders.caseloads.load(_id);
    return pageOfList(
      caseload.map(({ headNik }) => ({ nik: headNik })),
      page,
    );
  },
};

/** Resolves a module of the curriculum. */
export const trainingModule: TrainingModuleResolvers = {
  __resolveReference: async ({ code }, { training }) =>
    (await training.findModules()).find(({ _id }) => _id === code) ?? null,
  code: ({ _id }) => _id,
};

/** Resolves a completed module. */
export const companionTraining: CompanionTrainingResolvers = {
  id: ({ _id }) => _id.toHexString(),
  module: async ({ moduleCode }, _, { training }) => {
    const found = (await training.findModules()).find(({ _id }) => _id === moduleCode);
    if (found === undefined) throw new HubError('INTERNAL_SERVER_ERROR', 'The curriculum has lost a module.');
    return found;
  },
  companion: async ({ companionId }, _, { loaders }) => {
    const found = await loaders.companions.load(companionId);
    if (found === null) throw new HubError('INTERNAL_SERVER_ERROR', 'The companion cannot be read.');
    return found;
  },
};

/** Resolves the training of a region's field workers. */
export const trainingProgress: TrainingProgressResolvers = { region: ({ code }) => ({ code }) };

/** Resolves a family with its companion. */
export const caseloadRow: CaseloadRowResolvers = {
  nik: ({ headNik }) => headNik,
  companionId: ({ pkhCompanionId }) => pkhCompanionId,
};
