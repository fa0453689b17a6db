import { createConnection, requirePage } from '#platform/connection.ts';
import { requireFiscalYear } from '../command-input.ts';
import type { HousingCandidateResolvers, QueryResolvers } from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import { candidateKey, candidateKeyLength, findCandidateKeys, listCandidates } from './repository.ts';

/** Resolves the lists of candidates. */
export const shortlistQuery = {
  async housingCandidates(_, { region, fiscalYear, ...pageArguments }, { desk }) {
    const page = requirePage(pageArguments, candidateKeyLength);
    const rows = await listCandidates(desk, { region, fiscalYear: requireFiscalYear(fiscalYear) }, page);
    return createConnection(rows, page, candidateKey);
  },
  housingCandidateKeys: (_, { region, fiscalYear }, { desk }) =>
    findCandidateKeys(desk, { region, fiscalYear: requireFiscalYear(fiscalYear) }),
} satisfies QueryResolvers<RoomContext>;

/** Resolves a candidate. */
export const housingCandidate: HousingCandidateResolvers<RoomContext> = {
  household: ({ headNik }) => ({ nik: headNik }),
  region: ({ regionCode }) => ({ code: regionCode }),
  withinQuota: ({ rank, placesLeft }) => (placesLeft === null ? null : rank <= placesLeft),
};
