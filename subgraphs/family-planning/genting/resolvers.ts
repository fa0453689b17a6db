import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import { dayOf } from '../family-desk.ts';
import type {
  GentingDonorResolvers,
  GentingPledgeResolvers,
  HouseholdFamilyPlanningResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated.ts';
import { targetOn } from '../program-targets.ts';
import { assignDonor, endPledge, registerDonor } from './commands.ts';

/** Resolves the lists of GENTING and its progress. */
export const gentingQuery: Required<Pick<QueryResolvers, 'gentingDonors' | 'gentingPledges' | 'gentingProgress'>> = {
  gentingDonors: async (_, { region, ...pageArguments }, { genting }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    return createConnection(await genting.listDonors(region, page), page, regionalKey);
  },
  gentingPledges: async (_, { filter, ...pageArguments }, { genting }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    return createConnection(await genting.listPledges(filter ?? {}, page), page, regionalKey);
  },
  gentingProgress: async (_, { region = null }, { genting, desk }) => {
    const asOf = dayOf(desk.now());
    return {
      asOf,
      ...(await genting.count(region ?? null)),
      target: region == null ? targetOn('GENTING', asOf) : null,
    };
  },
};

/** Carries out the commands of GENTING. */
export const gentingMutation: Required<Pick<MutationResolvers, 'registerDonor' | 'assignDonor' | 'endPledge'>> = {
  registerDonor: (_, { input }, { desk }) => registerDonor(desk, input),
  assignDonor: (_, { input }, { desk }) => assignDonor(desk, input),
  endPledge: (_, { input }, { desk }) => endPledge(desk, input),
};

/** Resolves what foster parents give to a family. */
export const pledgesOfHousehold: Required<Pick<HouseholdFamilyPlanningResolvers, 'gentingPledges'>> = {
  gentingPledges: async (part, page, { genting }) =>
    part.status === 'AVAILABLE' ? pageOfList(await genting.ofFamily.load(part.record), page) : null,
};

/** Resolves a foster parent. */
export const gentingDonor: GentingDonorResolvers = {
  id: ({ _id }) => _id.toHexString(),
  region: ({ regionCode }) => ({ code: regionCode }),
  history: ({ history }, page) => pageOfList(history, page),
};

/** Resolves a pledge. */
export const gentingPledge: GentingPledgeResolvers = {
  id: ({ _id }) => _id.toHexString(),
  donor: ({ donorId }, _, { genting }) => genting.donors.load(donorId.toHexString()),
  household: ({ headNik }) => ({ nik: headNik }),
  child: ({ childNik }) => (childNik === null ? null : { nik: childNik }),
  region: ({ regionCode }) => ({ code: regionCode }),
  history: ({ history }, page) => pageOfList(history, page),
};
