import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import type {
  CompanionProgressResolvers,
  GraduationCandidateResolvers,
  GraduationResolvers,
  HouseholdWelfareResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated.ts';
import { standingOfFlags } from './candidate-flags.ts';
import { companionTargetOf } from './graduation-targets.ts';
import { requireRecordId } from './model.ts';

/** Resolves the lists of graduation. */
export const graduationQuery = {
  graduationCandidates: async (_, { filter, ...pageArguments }, { graduation }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    return createConnection(await graduation.pages.findCandidatePage(filter ?? {}, page), page, regionalKey);
  },
  graduation: (_, { id }, { graduation }) => graduation.records.load(requireRecordId(id).toHexString()),
  graduations: async (_, { filter, ...pageArguments }, { graduation }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    const records = await graduation.pages.findGraduationPage(filter?.region, filter?.status, page);
    return createConnection(records, page, regionalKey);
  },
  graduationProgressByCompanion: async (_, { region, year, ...pageArguments }, { loaders, graduation }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    const companions = await loaders.pages.findCompanionPage(region, page);
    const wanted = year ?? (await graduation.currentYear());
    const progress = companions.map((companion) => ({ companion, year: wanted }));
    return createConnection(progress, page, ({ companion }) => regionalKey(companion));
  },
} satisfies QueryResolvers;

/** Resolves the commands on graduations. */
export const graduationMutation = {
  proposeGraduation: (_, { input }, { graduation }) => graduation.commands.propose(input),
  assessGraduation: (_, { input }, { graduation }) => graduation.commands.assess(input),
  decideGraduation: (_, { input }, { graduation }) => graduation.commands.decide(input),
  withdrawGraduation: (_, { input }, { graduation }) => graduation.commands.withdraw(input),
} satisfies MutationResolvers;

/** Resolves what graduation adds to a family's record. */
export const graduationOfWelfare = {
  graduationReasons: ({ record }) => record && standingOfFlags(record.graduationFlags).reasons,
  graduations: async ({ record }, pageArguments, { graduation }) =>
    record && pageOfList(await graduation.ofFamily.load(record._id.toHexString()), pageArguments),
} satisfies HouseholdWelfareResolvers;

/** Resolves a candidate for graduation. */
export const graduationCandidate: GraduationCandidateResolvers = {
  household: ({ headNik }) => ({ nik: headNik }),
  reasons: ({ graduationFlags }) => standingOfFlags(graduationFlags).reasons,
  incomeRule: ({ graduationFlags }) => standingOfFlags(graduationFlags).incomeRule,
  asOf: ({ dtsenVersion }) => dtsenVersion,
  companion: ({ pkhCompanionId }, _, { loaders }) =>
    pkhCompanionId === null ? null : loaders.companions.load(pkhCompanionId),
};

/** Resolves a graduation. */
export const graduationRecord: GraduationResolvers = {
  __resolveReference: async ({ id }, { graduation }) => graduation.records.load(requireRecordId(id).toHexString()),
  id: ({ _id }) => _id.toHexString(),
  household: async ({ householdId }, _, { graduation }) => {
    const key = await graduation.familyKeys.load(householdId.toHexString());
    return key && { nik: key.headNik };
  },
  region: ({ regionCode }) => ({ code: regionCode }),
  companion: ({ companionId }, _, { loaders }) => (companionId === null ? null : loaders.companions.load(companionId)),
  recommended: ({ isRecommended }) => isRecommended,
  enrollmentEnded: ({ effect }) => effect === 'DONE',
  history: ({ history }, page) => pageOfList(history, page),
};

/** Resolves a companion's graduations in a year. */
export const companionProgress: CompanionProgressResolvers = {
  caseload: async ({ companion, year }, _, { graduation }) =>
    (await graduation.countsOf(year).load(companion._id)).active,
  graduated: async ({ companion, year }, _, { graduation }) =>
    (await graduation.countsOf(year).load(companion._id)).graduated,
  target: ({ year }) => companionTargetOf(year),
};
