/** The desk of the room: turns each field of schema.graphql into a question to the loaders. Knows no database. */
import { requireFilters } from '#platform/access/guard-filters.ts';
import { loadedField } from '#platform/column-resolver.ts';
import { createConnection, type PageArguments, pageOfList, requirePage } from '#platform/connection.ts';
import type { Publications } from '#platform/disclosure/publications.ts';
import { publishedTableResolvers } from '#platform/disclosure/published-table.ts';
import { HubError } from '#platform/errors.ts';
import { createIdentityResolvers, type HouseholdReference } from '#platform/identity.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import { householdKeyOf, requireLookups } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { incomingReferral } from '#platform/referral/incoming-resolvers.ts';
import { householdFilterScopes } from './access.ts';
import {
  assistanceCell,
  assistanceMutation,
  assistanceQuery,
  assistanceReport,
  housingQuota,
  stagesOfAssistance,
} from './assistance/resolvers.ts';
import { eventsOfHousing } from './events/resolvers.ts';
import type { HouseholdHousingAssistanceArgs, Resolvers } from './generated.ts';
import {
  homeMutation,
  homeQuery,
  homesOfHousehold,
  homesOfProject,
  occupancy,
  projectHome,
  residence,
} from './homes/resolvers.ts';
import { floorAreaPerPerson, judgeLiveability } from './liveability.ts';
import type { RoomContext } from './loaders.ts';
import type { HouseholdHousingParent } from './parents.ts';
import { createPublicationQueries } from './publications.ts';
import { referralMutation, referralQuery, referralsOfHousehold } from './referrals/resolvers.ts';
import type { Dwelling } from './repository.ts';
import { housingCandidate, shortlistQuery } from './shortlist/resolvers.ts';
import { dwellingSurvey, surveyMutation, surveysOfDwelling } from './surveys/resolvers.ts';

/** The room's resolvers. Fields that a record holds under their own name have none: graphql-js reads the property. */
export function createResolvers(pseudonyms: Pseudonyms, publications: Publications): Resolvers<RoomContext> {
  return {
    PublishedTable: publishedTableResolvers,
    Query: {
      ...createPublicationQueries(publications),
      ...assistanceQuery,
      ...homeQuery,
      ...shortlistQuery,
      housingKeys: (_, { filter, ...request }, { keys }) => keys.read(filter, request),
      ...referralQuery,
      dwelling: (_, { id }, { loaders }) => loaders.dwellings.load(requireRowId(id)),
      async dwellings(_, { filter, ...pageArguments }, { loaders }) {
        const page = requirePage(pageArguments, regionalKeyLength);
        const rows = await loaders.lists.listDwellings(filter ?? {}, page);
        return createConnection(rows, page, regionalKey);
      },
      housingProject: (_, { id }, { loaders }) => loaders.projects.load(id),
      async housingProjects(_, { filter, ...pageArguments }, { loaders }) {
        const page = requirePage(pageArguments, regionalKeyLength);
        const rows = await loaders.lists.listProjects(filter ?? {}, page);
        return createConnection(rows, page, regionalKey);
      },
      async housingHouseholds(_, { filter, ...pageArguments }, { loaders, view }) {
        requireFilters(filter, householdFilterScopes, view.caller);
        const page = requirePage(pageArguments, regionalKeyLength);
        const rows = await loaders.lists.listHouseholds(filter ?? {}, page);
        return createConnection(rows, page, regionalKey);
      },
      async householdKeys(_, { niks }, { loaders }) {
        const matches = await Promise.all(requireLookups(niks).map((nik) => loaders.visibleMatches.load(nik)));
        return matches.map(householdKeyOf);
      },
      // Several records that know the NIK and cannot be told apart still hold the person.
      async personKeys(_, { niks }, { loaders }) {
        const matches = await Promise.all(requireLookups(niks).map((nik) => loaders.visibleMatches.load(nik)));
        return matches.map(({ status }) => status !== 'NOT_REGISTERED');
      },
    },
    Household: {
      ...createIdentityResolvers(pseudonyms).Household,
      housing: loadedField({
        loader: ({ loaders }: RoomContext) => loaders.matches,
        key: ({ nik }: HouseholdReference) => nik,
        value: (match) => match,
      }),
    },
    Mutation: { ...assistanceMutation, ...homeMutation, ...surveyMutation, ...referralMutation },
    IncomingReferral: incomingReferral,
    HousingQuota: housingQuota,
    HousingAssistanceReport: assistanceReport,
    HousingAssistanceCell: assistanceCell,
    HousingCandidate: housingCandidate,
    ProjectHome: projectHome,
    Occupancy: occupancy,
    Residence: residence,
    DwellingSurvey: dwellingSurvey,
    HouseholdHousing: {
      ...homesOfHousehold,
      ...eventsOfHousing,
      ...referralsOfHousehold,
      asOf: (part) => recordOf(part)?.snapshotOn ?? null,
      onWaitingList: (part) => recordOf(part)?.onWaitingList ?? null,
      dwelling: loadedField({
        loader: ({ loaders }: RoomContext) => loaders.dwellings,
        key: (part: HouseholdHousingParent) => recordOf(part)?.dwellingId?.toHexString() ?? null,
        value: (house) => house,
      }),
      assistance: loadedField({
        loader: ({ loaders }: RoomContext) => loaders.assistancesOfFamily,
        key: (part: HouseholdHousingParent) => recordOf(part)?._id.toHexString() ?? null,
        value: (all, { program, sinceYear, ...page }: HouseholdHousingAssistanceArgs) =>
          pageOfList(
            all.filter(
              (assistance) =>
                (program == null || assistance.program === program) &&
                (sinceYear == null || assistance.fiscalYear >= sinceYear),
            ),
            page,
          ),
      }),
      project(part, _, { loaders }) {
        const id = recordOf(part)?.projectId;
        return id ? loaders.projects.load(id) : null;
      },
    },
    Dwelling: {
      ...surveysOfDwelling,
      // async: a throw would fail the whole batch of references, a rejection fails this one.
      __resolveReference: async ({ id }, { loaders }) => loaders.dwellings.load(requireRowId(id)),
      id: ({ _id }) => _id.toHexString(),
      region: ({ regionCode }) => ({ code: regionCode }),
      floorAreaPerPersonM2: floorAreaPerPerson,
      liveability: (house, { standard }) => judgeLiveability(house, standard),
      households: loadedField({
        loader: ({ loaders }: RoomContext) => loaders.householdsOfDwelling,
        key: ({ _id }: Dwelling) => _id.toHexString(),
        value: (households, page: PageArguments) => pageOfList(households, page),
      }),
    },
    HousingAssistance: {
      ...stagesOfAssistance,
      __resolveReference: async ({ id }, { loaders }) => loaders.assistances.load(requireRowId(id)),
      id: ({ _id }) => _id.toHexString(),
      fundingSources: ({ fundingSources }, pageArguments) => pageOfList(fundingSources, pageArguments),
      dwelling: ({ dwellingId }, _, { loaders }) =>
        dwellingId === null ? null : loaders.dwellings.load(dwellingId.toHexString()),
      project: ({ projectId }, _, { loaders }) => (projectId === null ? null : loaders.projects.load(projectId)),
    },
    HousingProject: {
      ...homesOfProject,
      __resolveReference: ({ id }, { loaders }) => loaders.projects.load(id),
      id: ({ projectId }) => projectId,
      region: ({ regionCode }) => ({ code: regionCode }),
      async residents({ projectId }, pageArguments, { loaders }) {
        return pageOfList(await loaders.householdsOfProject.load(projectId), pageArguments);
      },
    },
  };
}

function recordOf(part: HouseholdHousingParent) {
  return part.status === 'AVAILABLE' ? part.record : null;
}

function requireRowId(id: string): string {
  if (/^[0-9a-f]{24}$/.test(id)) return id;
  throw new HubError('BAD_USER_INPUT', '"id" is not an id of the housing register. Pass one that it gave.', {
    argument: 'id',
  });
}
