/** The counters of the room: one request's questions, gathered into one find a type. Knows keys; knows no MongoDB. */

import type { RequestContext } from '#platform/error-format.ts';
import { createLazyParts } from '#platform/lazy-parts.ts';
import type { Loader } from '#platform/loader.ts';
import { createMatchLoaders, type MatchLoaders } from '#platform/match-loaders.ts';
import type { IncomingContext } from '#platform/referral/incoming-context.ts';
import { createListLoader, createRowLoader } from '#platform/row-loaders.ts';
import type { HouseholdKeys } from './cohort/household-keys.ts';
import type { Desk } from './desk.ts';
import type { HomeRecord } from './homes/model.ts';
import type { HomeRepository } from './homes/repository.ts';
import type { AssistanceRecord, ProjectRecord } from './model.ts';
import type { Dwelling, Family, HousingRepository, ListedHousehold, Occupant } from './repository.ts';

/** What the room's resolvers get: the id of the request, and its loaders. */
export interface RoomContext extends RequestContext {
  readonly loaders: Loaders;
  /** What commands work with. */
  readonly desk: Desk;
  readonly incoming: IncomingContext;
  /** The room's part of cohorts. */
  readonly keys: HouseholdKeys;
}

/** The questions of one request. What is absent is null, or an empty list; a failed find rejects every load of it. */
export interface Loaders extends MatchLoaders<Family> {
  /** By the id of the family's record. */
  readonly householdsById: Loader<string, ListedHousehold | null>;
  /** By id. */
  readonly homes: Loader<string, HomeRecord | null>;
  /** By the id of the record of the family that lives there. */
  readonly homeOfFamily: Loader<string, HomeRecord | null>;
  readonly listHomes: HomeRepository['listHomes'];
  /** By id. */
  readonly dwellings: Loader<string, Dwelling | null>;
  /** By the register's id. */
  readonly projects: Loader<string, ProjectRecord | null>;
  /** By id. */
  readonly assistances: Loader<string, AssistanceRecord | null>;
  /** By the id of the family's record, the newest fiscal year first. */
  readonly assistancesOfFamily: Loader<string, readonly AssistanceRecord[]>;
  /** By the house's id. */
  readonly householdsOfDwelling: Loader<string, readonly Occupant[]>;
  /** By the project's id; a project is a settlement or a tower, so its households are held whole. */
  readonly householdsOfProject: Loader<string, readonly Occupant[]>;
  /** Pages, which nothing can be gathered for. */
  readonly lists: Pick<HousingRepository, 'listDwellings' | 'listHouseholds' | 'listProjects'>;
}

interface Given {
  readonly repository: HousingRepository;
  readonly homeRepository: HomeRepository;
}

interface Parts extends Loaders {
  readonly byNik: MatchLoaders<Family>;
}

/** Makes fresh loaders for one request, each when it is first asked for: what they hold is never older than the request. */
export const createLoaders: (given: Given) => Loaders = createLazyParts<Given, Parts>({
  byNik: ({ repository }) => createMatchLoaders(repository),
  matches: ({ byNik }) => byNik.matches,
  visibleMatches: ({ byNik }) => byNik.visibleMatches,
  householdsById: ({ repository }) => createRowLoader(repository.findHouseholds, ({ _id }) => _id.toHexString()),
  homes: ({ homeRepository }) => createRowLoader(homeRepository.findHomes, ({ _id }) => _id.toHexString()),
  homeOfFamily: ({ homeRepository }) =>
    createRowLoader(homeRepository.findHomesOfFamilies, ({ occupantId }) => occupantId?.toHexString() ?? ''),
  listHomes: ({ homeRepository }) => homeRepository.listHomes,
  dwellings: ({ repository }) => createRowLoader(repository.findDwellings, idOf),
  projects: ({ repository }) => createRowLoader(repository.findProjects, ({ projectId }) => projectId),
  assistances: ({ repository }) => createRowLoader(repository.findAssistances, idOf),
  assistancesOfFamily: ({ repository }) =>
    createListLoader(repository.findAssistancesOfFamilies, ({ familyId }) => familyId.toHexString()),
  householdsOfDwelling: ({ repository }) => createListLoader(repository.findHouseholdsOfDwellings, placeOf),
  householdsOfProject: ({ repository }) => createListLoader(repository.findHouseholdsOfProjects, placeOf),
  lists: ({ repository }) => repository,
});

function idOf({ _id }: Dwelling | AssistanceRecord): string {
  return _id.toHexString();
}

function placeOf({ placeId }: Occupant): string {
  return placeId;
}
