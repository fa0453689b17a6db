import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import type {
  HouseholdFamilyPlanningResolvers,
  MutationResolvers,
  QueryResolvers,
  ReferralResolvers,
} from '../generated.ts';
import { receiveAnswer, referHousehold, withdrawReferral } from './commands.ts';

/** Resolves the list of referrals. */
export const referralQuery: Required<Pick<QueryResolvers, 'referrals'>> = {
  referrals: async (_, { filter, ...pageArguments }, { referrals }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    return createConnection(await referrals.register.list(filter ?? {}, page), page, regionalKey);
  },
};

/** Carries out the commands on referrals. */
export const referralMutation: Required<
  Pick<MutationResolvers, 'referHousehold' | 'withdrawReferral' | 'receiveReferralAnswer'>
> = {
  referHousehold: (_, { input }, { referrals }) => referHousehold(referrals.register, input),
  withdrawReferral: (_, { input }, { referrals }) => withdrawReferral(referrals.register, input),
  receiveReferralAnswer: (_, { input }, { referrals }) => receiveAnswer(referrals.register, input),
};

/** Resolves the referrals of a family. */
export const referralsOfHousehold: Required<Pick<HouseholdFamilyPlanningResolvers, 'referrals'>> = {
  referrals: async (part, page, { referrals }) =>
    part.status === 'AVAILABLE' ? pageOfList(await referrals.ofFamily.load(part.record), page) : null,
};

/** Resolves a referral. */
export const referral: ReferralResolvers = {
  id: ({ _id }) => _id.toHexString(),
  household: ({ headNik }) => ({ nik: headNik }),
  region: ({ regionCode }) => ({ code: regionCode }),
  delivery: ({ delivery: { state, attempts, nextAt } }) => ({
    arrived: state === 'DONE',
    attempts,
    nextAttemptAt: state === 'DONE' ? null : nextAt,
  }),
  history: ({ history }, page) => pageOfList(history, page),
};
