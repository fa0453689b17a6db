import { decideReferral } from '#platform/referral/decide-referral.ts';
import { incomingOfFamily, listIncoming } from '#platform/referral/incoming-resolvers.ts';
import { receiveReferral } from '#platform/referral/receive-referral.ts';
import type { HouseholdHousingResolvers, MutationResolvers, QueryResolvers } from '../generated.ts';

/** Resolves the list of referrals to BSPS. */
export const referralQuery: Required<Pick<QueryResolvers, 'housingReferrals'>> = {
  housingReferrals: (_, page, { incoming }) => listIncoming(incoming, page),
};

/** Carries out the commands on referrals to BSPS. */
export const referralMutation: Required<Pick<MutationResolvers, 'decideHousingReferral' | 'receiveHousingReferral'>> = {
  decideHousingReferral: (_, { input }, { incoming: { desk, view, now } }) => decideReferral(desk, input, view, now()),
  receiveHousingReferral: (_, { input }, { incoming: { desk, view, now } }) =>
    receiveReferral(desk, input, view, now()),
};

/** Resolves the referrals of a family. */
export const referralsOfHousehold: Required<Pick<HouseholdHousingResolvers, 'incomingReferrals'>> = {
  incomingReferrals: (part, page, { incoming }) =>
    incomingOfFamily(incoming, part.status === 'AVAILABLE' ? part.record : null, page),
};
