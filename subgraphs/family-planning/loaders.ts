/** One request's view of the register: each document is read once, in one query for all that ask. */

import type { RequestContext } from '#platform/error-format.ts';
import { createLazyParts } from '#platform/lazy-parts.ts';
import type { Loader } from '#platform/loader.ts';
import { createMatchLoaders, type MatchLoaders } from '#platform/match-loaders.ts';
import { createListLoader, createRelationLoader, createRowLoader, createTextLoader } from '#platform/row-loaders.ts';
import type { HouseholdKeys } from './cohort/household-keys.ts';
import type { FamilyDesk } from './family-desk.ts';
import type { GentingReads } from './genting/repository.ts';
import type {
  AccompaniedFamily,
  FamilyView,
  GrowthRecord,
  InterventionRecord,
  ScreeningRecord,
  TeamRecord,
} from './model.ts';
import type { ReferralContext } from './referrals/context.ts';
import type { Repository } from './repository.ts';
import type { TamasyaReads } from './tamasya/repository.ts';
import type { TeamTraining } from './training/repository.ts';

/** What resolvers get, made anew for each request. */
export interface RoomContext extends RequestContext {
  readonly loaders: Loaders;
  readonly referrals: ReferralContext;
  /** The room's part of cohorts. */
  readonly keys: HouseholdKeys;
  /** The families that the caller sees, for commands. */
  readonly desk: FamilyDesk;
  readonly genting: GentingReads;
  readonly tamasya: TamasyaReads;
  readonly training: TeamTraining;
}

/** The loaders of one request. */
export interface Loaders extends MatchLoaders<FamilyView> {
  /** Growth measurements by the child's NIK, newest first. */
  readonly growth: Loader<string, readonly GrowthRecord[]>;
  /** Premarital screenings by the person's NIK, newest first. */
  readonly screenings: Loader<string, readonly ScreeningRecord[]>;
  /** Interventions by the family's record, which only who may see the family has; newest first. */
  readonly interventions: Loader<FamilyView, readonly InterventionRecord[]>;
  /** Teams by id, null where there is none. */
  readonly teams: Loader<string, TeamRecord | null>;
  /** How many families a team has, by its id. */
  readonly familyCounts: Loader<string, number>;
  /** The families of a team by its id, in regional order; a team has some hundreds, so they are held whole. */
  readonly familiesOfTeam: Loader<string, readonly AccompaniedFamily[]>;
  /** Pages of root lists, which nothing gathers. */
  readonly lists: Pick<Repository, 'listFamilies' | 'listTeams'>;
}

interface Given {
  readonly repository: Repository;
}

interface Parts extends Loaders {
  readonly byNik: MatchLoaders<FamilyView>;
}

/** Makes the loaders of one request, each when it is first asked for. */
export const createLoaders: (given: Given) => Loaders = createLazyParts<Given, Parts>({
  byNik: ({ repository }) => createMatchLoaders(repository),
  matches: ({ byNik }) => byNik.matches,
  visibleMatches: ({ byNik }) => byNik.visibleMatches,
  growth: ({ repository }) =>
    createListLoader(
      (niks) => repository.findGrowth(niks),
      (row) => row.personNik,
    ),
  screenings: ({ repository }) =>
    createListLoader(
      (niks) => repository.findScreenings(niks),
      (row) => row.personNik,
    ),
  interventions: ({ repository }) =>
    createRelationLoader(
      (families) => repository.findInterventions(families),
      (family) => family._id.toHexString(),
      (row) => row.familyId.toHexString(),
    ),
  teams: ({ repository }) =>
    createRowLoader(
      (ids) => repository.findTeams(ids),
      (team) => team._id,
    ),
  familyCounts: ({ repository }) =>
    createTextLoader(async (teamIds) => {
      const counts = await repository.countFamiliesOfTeams(teamIds);
      return teamIds.map((id) => counts.get(id) ?? 0);
    }),
  familiesOfTeam: ({ repository }) =>
    createListLoader(
      (teamIds) => repository.findFamiliesOfTeams(teamIds),
      (row) => row.teamId,
    ),
  lists: ({ repository }) => repository,
});
