import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import { dayOf } from '../family-desk.ts';
import type {
  HouseholdFamilyPlanningResolvers,
  MutationResolvers,
  QueryResolvers,
  TamasyaCentreResolvers,
  TamasyaPlaceResolvers,
} from '../generated.ts';
import { targetOn } from '../program-targets.ts';
import { enrolChild, leaveTamasya } from './commands.ts';

/** Resolves the list of centres and the progress of TAMASYA. */
export const tamasyaQuery: Required<Pick<QueryResolvers, 'tamasyaCentres' | 'tamasyaProgress'>> = {
  tamasyaCentres: async (_, { region, ...pageArguments }, { tamasya }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    return createConnection(await tamasya.listCentres(region, page), page, regionalKey);
  },
  tamasyaProgress: async (_, { region = null }, { tamasya, desk }) => {
    const asOf = dayOf(desk.now());
    const [places, children] = await Promise.all([
      tamasya.countPlaces(region ?? null),
      tamasya.countChildren(region ?? null),
    ]);
    return { asOf, places, ...children, target: region == null ? targetOn('TAMASYA', asOf) : null };
  },
};

/** Carries out the commands of TAMASYA. */
export const tamasyaMutation: Required<Pick<MutationResolvers, 'enrolChild' | 'leaveTamasya'>> = {
  enrolChild: (_, { input }, { desk }) => enrolChild(desk, input),
  leaveTamasya: (_, { input }, { desk }) => leaveTamasya(desk, input),
};

/** Resolves the places of a family's children. */
export const placesOfHousehold: Required<Pick<HouseholdFamilyPlanningResolvers, 'tamasyaPlaces'>> = {
  tamasyaPlaces: async (part, page, { tamasya }) =>
    part.status === 'AVAILABLE' ? pageOfList(await tamasya.ofFamily.load(part.record), page) : null,
};

/** Resolves a centre. */
export const tamasyaCentre: TamasyaCentreResolvers = {
  id: ({ _id }) => _id.toHexString(),
  region: ({ regionCode }) => ({ code: regionCode }),
  freePlaces: async ({ _id, capacity }, _, { tamasya }) => capacity - (await tamasya.taken.load(_id.toHexString())),
  places: async ({ _id }, page, { tamasya }) => pageOfList(await tamasya.placesOfCentre.load(_id.toHexString()), page),
};

/** Resolves a place. */
export const tamasyaPlace: TamasyaPlaceResolvers = {
  id: ({ _id }) => _id.toHexString(),
  centre: ({ centreId }, _, { tamasya }) => tamasya.centres.load(centreId.toHexString()),
  child: ({ personNik }) => ({ nik: personNik }),
  household: ({ headNik }) => ({ nik: headNik }),
  history: ({ history }, page) => pageOfList(history, page),
};
