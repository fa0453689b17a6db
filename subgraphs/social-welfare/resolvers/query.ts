import { requireFilters } from '#platform/access/guard-filters.ts';
import { createConnection, requirePage } from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import { householdKeyOf, requireLookups } from '#platform/match.ts';
import { householdFilterScopes } from '../access.ts';
import type { QueryResolvers } from '../generated.ts';
import { regionOf } from './region.ts';

/** Resolves the root fields. */
export const query: QueryResolvers = {
  region: async (_, { code }, { loaders }) => {
    const record = await loaders.regions.load(code);
    return record && regionOf(record);
  },
  regions: async (_, { filter, ...pageArguments }, { loaders }) => {
    const page = requirePage(pageArguments, 1);
    const records = await loaders.pages.findRegionPage(filter ?? {}, page);
    return createConnection(records.map(regionOf), page, ({ code }) => [code]);
  },
  households: async (_, { filter, ...pageArguments }, { loaders, view }) => {
    requireFilters(filter, householdFilterScopes, view.caller);
    requireDeciles(filter?.deciles);
    const page = requirePage(pageArguments, regionalKeyLength);
    const records = await loaders.pages.findHouseholdPage(filter ?? {}, page);
    const households = records.map((record) => ({ nik: record.headNik, record }));
    return createConnection(households, page, ({ record }) => regionalKey(record));
  },
  householdKeys: async (_, { niks }, { loaders }) => {
    const matches = await Promise.all(requireLookups(niks).map((nik) => loaders.visibleMatches.load(nik)));
    return matches.map(householdKeyOf);
  },
  personKeys: async (_, { niks }, { loaders }) => {
    const persons = await Promise.all(requireLookups(niks).map((nik) => loaders.persons.load(nik)));
    return persons.map((person) => person !== null);
  },
};

function requireDeciles(deciles: readonly number[] | null | undefined): void {
  if (deciles == null) return;
  if (deciles.length > 0 && deciles.every((decile) => decile >= 1 && decile <= 10)) return;
  throw new HubError('BAD_USER_INPUT', '"deciles" must hold one or more numbers between 1 and 10.', {
    argument: 'deciles',
  });
}
