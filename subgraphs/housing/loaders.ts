/** The counters of the room: one request's questions, gathered into one find a type. Knows keys; knows no MongoDB. */
import type DataLoader from 'dataloader';
import type { RequestContext } from '#platform/error-format.ts';
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
  readonly householdsById: DataLoader<string, ListedHousehold | null>;
  /** By id. */
  readonly homes: DataLoader<string, HomeRecord | null>;
  /** By the id of the record of the family that lives there. */
  readonly homeOfFamily: DataLoader<string, HomeRecord | null>;
  readonly listHomes: HomeRepository['listHomes'];
  /** By id. */
  readonly dwellings: DataLoader<string, Dwelling | null>;
  /** By the register's id. */
  readonly projects: DataLoader<string, ProjectRecord | null>;
  /** By id. */
  readonly assistances: DataLoader<string, AssistanceRecord | null>;
  /** By the id of the family's record, the newest fiscal year first. */
  readonly assistancesOfFamily: DataLoader<string, readonly AssistanceRecord[]>;
  /** By the house's id. */
  readonly householdsOfDwelling: DataLoader<string, readonly Occupant[]>;
  /** By the project's id; a project is a settlement or a tower, so its households are held whole. */
  readonly householdsOfProject: DataLoader<string, readonly Occupant[]>;
  /** Pages, which nothing can be gathered for. */
  readonly lists: Pick<HousingRepository, 'listDwellings' | 'listHouseholds' | 'listProjects'>;
}

/** Fresh loaders for one request: what they hold is never older than it. */
export function createLoaders(repository: HousingRepository, homes: HomeRepository): Loaders {
  return {
    ...createMatchLoaders(repository),
    householdsById: createRowLoader(repository.findHouseholds, ({ _id }) => _id.toHexString()),
    homes: createRowLoader(homes.findHomes, ({ _id }) => _id.toHexString()),
    homeOfFamily: createRowLoader(homes.findHomesOfFamilies, ({ occupantId }) => occupantId?.toHexString() ?? ''),
    listHomes: homes.listHomes,
    dwellings: createRowLoader(repository.findDwellings, idOf),
    projects: createRowLoader(repository.findProjects, ({ projectId }) => projectId),
    assistances: createRowLoader(repository.findAssistances, idOf),
    assistancesOfFamily: createListLoader(repository.findAssistancesOfFamilies, ({ familyId }) =>
      familyId.toHexString(),
    ),
    householdsOfDwelling: createListLoader(repository.findHouseholdsOfDwellings, placeOf),
    householdsOfProject: createListLoader(repository.findHouseholdsOfProjects, placeOf),
    lists: repository,
  };
}

function idOf({ _id }: Dwelling | AssistanceRecord): string {
  return _id.toHexString();
}

function placeOf({ placeId }: Occupant): string {
  return placeId;
}
