/** The counter of the room: what each field of schema.graphql answers. Knows documents and loaders; knows no MongoDB. */

import { findCaseload } from '#platform/access/caseload.ts';
import { requireFilters } from '#platform/access/guard-filters.ts';
import { loadedField } from '#platform/column-resolver.ts';
import { createConnection, type PageArguments, pageOfList, requirePage } from '#platform/connection.ts';
import type { Publications } from '#platform/disclosure/publications.ts';
import { publishedTableResolvers } from '#platform/disclosure/published-table.ts';
import { createIdentityResolvers, type HouseholdReference, type PersonReference } from '#platform/identity.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import { householdKeyOf, requireLookups } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { familyFilterScopes } from './access.ts';
import { eventsOfFamilyPlanning } from './events/resolvers.ts';
import type { HouseholdFamilyPlanningInterventionsArgs, PersonGrowthArgs, Resolvers } from './generated.ts';
import { gentingDonor, gentingMutation, gentingPledge, gentingQuery, pledgesOfHousehold } from './genting/resolvers.ts';
import { seriesOf } from './growth/series.ts';
import { heightForAgeStatus } from './growth-status.ts';
import type { RoomContext } from './loaders.ts';
import type { FamilyView } from './model.ts';
import type { FamilyPlanningParent } from './parents.ts';
import { createPublicationQueries } from './publications.ts';
import { recordingMutation, screeningAdvice } from './recording-resolvers.ts';
import { referral, referralMutation, referralQuery, referralsOfHousehold } from './referrals/resolvers.ts';
import { screeningResult } from './screening-result.ts';
import { surveyMutation, surveyQuery, surveyReturn } from './survey/resolvers.ts';
import { placesOfHousehold, tamasyaCentre, tamasyaMutation, tamasyaPlace, tamasyaQuery } from './tamasya/resolvers.ts';
import {
  teamTraining,
  teamTrainingProgress,
  trainingMutation,
  trainingOfTeam,
  trainingQuery,
} from './training/resolvers.ts';

/** The room's resolvers; those that only read a property of the document are left to GraphQL. */
export function createResolvers(pseudonyms: Pseudonyms, publications: Publications): Resolvers {
  const identity = createIdentityResolvers(pseudonyms);
  return {
    PublishedTable: publishedTableResolvers,
    Query: {
      ...trainingQuery,
      caseloadHouseholds: (_, __, { view, loaders }) =>
        findCaseload(view, 'family-planning', pseudonyms, (id) => loaders.familiesOfTeam.load(id)),
      ...createPublicationQueries(publications),
      familyPlanningKeys: (_, { filter, ...request }, { keys }) => keys.read(filter, request),
      ...referralQuery,
      ...surveyQuery,
      ...gentingQuery,
      ...tamasyaQuery,
      householdKeys: async (_, { niks }, { loaders }) => {
        const matches = await Promise.all(requireLookups(niks).map((nik) => loaders.visibleMatches.load(nik)));
        return matches.map(householdKeyOf);
      },
      personKeys: (_, { niks }, { loaders }) =>
        Promise.all(
          requireLookups(niks).map(async (nik) => {
            const [match, growth, screenings] = await Promise.all([
              loaders.visibleMatches.load(nik),
              loaders.growth.load(nik),
              loaders.screenings.load(nik),
            ]);
            return match.status !== 'NOT_REGISTERED' || growth.length > 0 || screenings.length > 0;
          }),
        ),
      assistanceTeam: (_, { id }, { loaders }) => loaders.teams.load(id),
      assistanceTeams: async (_, { region, ...pageArguments }, { loaders }) => {
        const page = requirePage(pageArguments, regionalKeyLength);
        return createConnection(await loaders.lists.listTeams(region ?? null, page), page, regionalKey);
      },
      surveyedHouseholds: async (_, { filter, ...pageArguments }, { loaders, view }) => {
        requireFilters(filter, familyFilterScopes, view.caller);
        const page = requirePage(pageArguments, regionalKeyLength);
        return createConnection(await loaders.lists.listFamilies(filter ?? {}, page), page, regionalKey);
      },
    },

    Household: {
      ...identity.Household,
      familyPlanning: loadedField({
        loader: ({ loaders }: RoomContext) => loaders.matches,
        key: ({ nik }: HouseholdReference) => nik,
        value: (match) => match,
      }),
    },

    Mutation: {
      ...referralMutation,
      ...surveyMutation,
      ...recordingMutation,
      ...gentingMutation,
      ...tamasyaMutation,
      ...trainingMutation,
    },

    Referral: referral,
    SurveyReturn: surveyReturn,
    GentingDonor: gentingDonor,
    GentingPledge: gentingPledge,
    TamasyaCentre: tamasyaCentre,
    TamasyaPlace: tamasyaPlace,
    TeamTraining: teamTraining,
    TeamTrainingProgress: teamTrainingProgress,
    GentingProgress: { regions: ({ regions }, page) => pageOfList(regions, page) },
    TamasyaProgress: { regions: ({ regions }, page) => pageOfList(regions, page) },
    RegionCount: {
      region: ({ code }) => ({ code }),
      suppressed: ({ count }) => count === null,
    },

    HouseholdFamilyPlanning: {
      ...eventsOfFamilyPlanning,
      ...referralsOfHousehold,
      ...pledgesOfHousehold,
      ...placesOfHousehold,
      asOf: (part) => recordOf(part)?.snapshotOn ?? null,
      region: (part) => {
        const record = recordOf(part);
        return record && { code: record.regionCode };
      },
      surveyYear: (part) => recordOf(part)?.krsHistory.at(-1)?.surveyYear ?? null,
      hasStuntedChild: (part) => recordOf(part)?.hasStuntedChild ?? null,
      krs: (part) => recordOf(part)?.krsHistory.at(-1) ?? null,
      krsHistory: (part, pageArguments) => {
        const record = recordOf(part);
        return record && pageOfList(record.krsHistory.toReversed(), pageArguments);
      },
      couple: (part) => recordOf(part)?.couple ?? null,
      assistanceTeam: loadedField({
        loader: ({ loaders }: RoomContext) => loaders.teams,
        key: (part: FamilyPlanningParent) => recordOf(part)?.teamId ?? null,
        value: (team) => team,
      }),
      interventions: loadedField({
        loader: ({ loaders }: RoomContext) => loaders.interventions,
        key: recordOf,
        value: (all, { program, ...page }: HouseholdFamilyPlanningInterventionsArgs) =>
          pageOfList(program == null ? all : all.filter((row) => row.program === program), page),
      }),
    },

    FertileCouple: {
      wife: ({ wifeNik }) => (wifeNik === null ? null : { nik: wifeNik }),
    },

    FamilyIntervention: {
      id: ({ _id }) => _id.toHexString(),
    },

    Person: {
      ...identity.Person,
      growth: loadedField({
        loader: ({ loaders }: RoomContext) => loaders.growth,
        key: ({ nik }: PersonReference) => nik,
        value: (found, { since, source, ...page }: PersonGrowthArgs) => {
          const all = seriesOf(found, source);
          return pageOfList(since == null ? all : all.filter((row) => row.measuredOn >= since), page);
        },
      }),
      premaritalScreenings: loadedField({
        loader: ({ loaders }: RoomContext) => loaders.screenings,
        key: ({ nik }: PersonReference) => nik,
        value: (found, page: PageArguments) => pageOfList(found, page),
      }),
    },

    GrowthMeasurement: {
      id: ({ _id }) => _id.toHexString(),
      status: ({ heightForAgeZ }) => heightForAgeStatus(heightForAgeZ),
      region: ({ regionCode }) => ({ code: regionCode }),
    },

    PremaritalScreening: {
      id: ({ _id }) => _id.toHexString(),
      result: (screening) => screeningResult(screening),
      ...screeningAdvice,
    },

    FamilyAssistanceTeam: {
      ...trainingOfTeam,
      __resolveReference: ({ id }, { loaders }) => loaders.teams.load(id),
      id: ({ _id }) => _id,
      region: ({ regionCode }) => ({ code: regionCode }),
      families: async (team, pageArguments, { loaders }) =>
        pageOfList(await loaders.familiesOfTeam.load(team._id), pageArguments),
      familyCount: (team, _, { loaders }) => loaders.familyCounts.load(team._id),
    },
  };
}

function recordOf(part: FamilyPlanningParent): FamilyView | null {
  return part.status === 'AVAILABLE' ? part.record : null;
}
