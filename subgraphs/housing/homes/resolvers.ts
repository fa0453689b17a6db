import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { requireRecordId } from '../command-input.ts';
import type {
  HouseholdHousingResolvers,
  HousingProjectResolvers,
  MutationResolvers,
  OccupancyResolvers,
  ProjectHomeResolvers,
  QueryResolvers,
  ResidenceResolvers,
} from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import type { HouseholdHousingParent } from '../parents.ts';
import { assignHome, relocateHousehold } from './move-in.ts';
import { homeKey } from './repository.ts';
import { residencesOf } from './residences.ts';
import { vacateHome } from './vacate.ts';

/** Resolves the commands. */
export const homeMutation = {
  assignHome: (_, { input }, { desk }) => assignHome(desk, input),
  relocateHousehold: (_, { input }, { desk }) => relocateHousehold(desk, input),
  vacateHome: (_, { input }, { desk }) => vacateHome(desk, input),
} satisfies MutationResolvers<RoomContext>;

/** Resolves the entry to one home. */
export const homeQuery = {
  projectHome: (_, { id }, { loaders }) => loaders.homes.load(requireRecordId('id', id)),
} satisfies QueryResolvers<RoomContext>;

/** Resolves what a project tells of its homes and its figures. */
export const homesOfProject = {
  async homes({ projectId }, { vacant, accessible, ...pageArguments }, { loaders }) {
    const page = requirePage(pageArguments, 1);
    return createConnection(await loaders.listHomes(projectId, { vacant, accessible }, page), page, homeKey);
  },
  homeFloorAreaM2: ({ figures }) => figures?.unitFloorAreaM2 ?? null,
  plotAreaM2: ({ figures }) => figures?.plotAreaM2 ?? null,
  siteAreaHa: ({ figures }) => figures?.siteAreaHa ?? null,
  floors: ({ figures }) => figures?.floors ?? null,
  worksFrom: ({ figures }) => figures?.worksFrom ?? null,
  worksTo: ({ figures }) => figures?.worksTo ?? null,
  statedCost: ({ figures }) => figures?.statedCost ?? null,
  fundingSources: ({ figures }, pageArguments) => pageOfList(figures?.fundingSources ?? [], pageArguments),
} satisfies HousingProjectResolvers<RoomContext>;

/** Resolves where a household lives and has lived. */
export const homesOfHousehold = {
  region: (part) => (part.status === 'AVAILABLE' ? { code: part.record.regionCode } : null),
  home: (part, _, { loaders }) =>
    part.status === 'AVAILABLE' ? loaders.homeOfFamily.load(part.record._id.toHexString()) : null,
  residences: (part: HouseholdHousingParent, pageArguments) =>
    part.status === 'AVAILABLE' ? pageOfList(residencesOf(part.record), pageArguments) : null,
} satisfies HouseholdHousingResolvers<RoomContext>;

/** Resolves a home. */
export const projectHome: ProjectHomeResolvers<RoomContext> = {
  __resolveReference: async ({ id }, { loaders }) => loaders.homes.load(requireRecordId('id', id)),
  id: ({ _id }) => _id.toHexString(),
  async project({ projectId }, _, { loaders }) {
    const project = await loaders.projects.load(projectId);
    if (project === null) throw new Error('The project of a home is not in the register.');
    return project;
  },
  resident: ({ occupantId }, _, { loaders }) =>
    occupantId === null ? null : loaders.householdsById.load(occupantId.toHexString()),
  occupancies: ({ occupancies }, pageArguments) => pageOfList(occupancies, pageArguments),
  history: ({ history }, pageArguments) => pageOfList(history, pageArguments),
};

/** Resolves a stay. */
export const occupancy: OccupancyResolvers<RoomContext> = {
  household: ({ familyId }, _, { loaders }) => loaders.householdsById.load(familyId.toHexString()),
};

/** Resolves a place of residence. */
export const residence: ResidenceResolvers<RoomContext> = {
  region: ({ regionCode }) => ({ code: regionCode }),
  project: ({ projectId }, _, { loaders }) => (projectId === null ? null : loaders.projects.load(projectId)),
};
