import { decideReferral } from '#platform/referral/decide-referral.ts';
import { incomingOfFamily, listIncoming } from '#platform/referral/incoming-resolvers.ts';
import { receiveReferral } from '#platform/referral/receive-referral.ts';
import type { HouseholdWelfareResolvers, MutationResolvers, QueryResolvers } from '../generated.ts';

/** Resolves the list of referrals to PKH. */
export const referralQuery: Required<Pick<QueryResolvers, 'welfareReferrals'>> = {
  welfareReferrals: (_, page, { incoming }) => listIncoming(incoming, page),
};

/** Carries out the commands on referrals to PKH. */
export const referralMutation: Required<Pick<MutationResolvers, 'decideWelfareReferral' | 'receiveWelfareReferral'>> = {
  decideWelfareReferral: (_, { input }, { incoming: { desk, view, now } }) => decideReferral(desk, input, view, now()),
  receiveWelfareReferral: (_, { input }, { incoming: { desk, view, now } }) =>
    receiveReferral(desk, input, view, now()),
};

/** Resolves the referrals of a family. */
export const referralsOfHousehold: Required<Pick<HouseholdWelfareResolvers, 'incomingReferrals'>> = {
  incomingReferrals: ({ record }, page, { incoming }) => incomingOfFamily(incoming, record, page),
};
