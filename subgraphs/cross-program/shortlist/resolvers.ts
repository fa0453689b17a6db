import { pageOfList } from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';
import type { QueryResolvers, ShortlistedHouseholdResolvers } from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import { decileLimitOf } from './decile-limits.ts';
import { rankCandidates } from './rank-candidates.ts';
import { readCandidates } from './read-candidates.ts';

/** Resolves the shortlist: one regency is read and ordered whole, and a page of it is answered. */
export const shortlistQuery = {
  async housingShortlist(_, { region, fiscalYear, ...pageArguments }, { readers }) {
    if (fiscalYear < 2000 || fiscalYear > 2100) {
      throw new HubError('BAD_USER_INPUT', '"fiscalYear" must be between 2000 and 2100.', { argument: 'fiscalYear' });
    }
    const decileLimit = decileLimitOf(fiscalYear);
    const { candidates, incomplete } = await readCandidates(readers, region, fiscalYear);
    const ranked = rankCandidates(candidates, { decileLimit, isComplete: incomplete.length === 0 });
    const { edges, nodes, pageInfo } = pageOfList(ranked, pageArguments);
    return { edges, nodes, pageInfo, incomplete, decileLimit };
  },
} satisfies QueryResolvers<RoomContext>;

/** Resolves a household on the list. */
export const shortlistedHousehold: ShortlistedHouseholdResolvers<RoomContext> = {
  household: ({ nik }) => ({ nik }),
};
