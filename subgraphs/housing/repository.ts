/** The shelves of the room: every question that it asks MongoDB, one command each. Knows documents; knows no GraphQL. */
import { type QueryFilter, Types } from 'mongoose';
import type { Page } from '#platform/connection.ts';
import type { HouseholdReference } from '#platform/identity.ts';
import { type RegionalDocument, regionalFilter, regionalOrder } from '#platform/keyset.ts';
import type { AssistanceRecord, DwellingRecord, FamilyRecord, HousingModels, ProjectRecord } from './model.ts';
import type { HousingProgram, LiveabilityStandard, ProjectKind } from './vocabulary.ts';

/** What the answers need of a family. */
export type Family = Omit<FamilyRecord, 'familyCardNumber' | 'regionCode' | 'programs' | 'fitBy' | 'unfitBy'>;

/** What the answers need of a house: verdicts are judged from its measures, the stored ones only serve filters. */
export type Dwelling = Omit<DwellingRecord, 'fitBy' | 'unfitBy'>;

/** A family in a list: its key in the graph, and its place. */
export type ListedHousehold = HouseholdReference & RegionalDocument;

/** A family that is listed because it lives somewhere: in the house or the project of that id. */
export interface Occupant extends HouseholdReference {
  readonly placeId: string;
}

/** Which houses a list keeps. `liveable` is judged by `standard`, BPS_SDG by default. */
export interface DwellingFilter {
  readonly region?: string | null | undefined;
  readonly liveable?: boolean | null | undefined;
  readonly standard?: LiveabilityStandard | undefined;
}

/** Which families a list keeps. */
export interface HouseholdFilter extends DwellingFilter {
  readonly program?: HousingProgram | null | undefined;
  readonly onWaitingList?: boolean | null | undefined;
}

/** Which projects a list keeps. */
export interface ProjectFilter {
  readonly region?: string | null | undefined;
  readonly kind?: ProjectKind | null | undefined;
}

/**
 * The room's questions to its database. Ids are 24 hexadecimal digits, those of projects the register's own text.
 * Finds by several keys answer what there is, in any order; lists answer one row more than the page holds,
 * in `regionalOrder`, and throw {HubError} BAD_USER_INPUT where the cursor is of another list.
 */
export interface HousingRepository {
  /** Every family that is known under one of the NIKs, see `matchNiksOf`. */
  findFamilies(niks: readonly string[]): Promise<Family[]>;
  findDwellings(ids: readonly string[]): Promise<Dwelling[]>;
  findProjects(projectIds: readonly string[]): Promise<ProjectRecord[]>;
  findAssistances(ids: readonly string[]): Promise<AssistanceRecord[]>;
  /** Each family's assistance, the newest fiscal year first. */
  findAssistancesOfFamilies(familyIds: readonly string[]): Promise<AssistanceRecord[]>;
  /** Each house's families in `regionalOrder`. */
  findHouseholdsOfDwellings(ids: readonly string[]): Promise<Occupant[]>;
  /** Each project's families in `regionalOrder`. */
  findHouseholdsOfProjects(projectIds: readonly string[]): Promise<Occupant[]>;
  listDwellings(filter: DwellingFilter, page: Page): Promise<Dwelling[]>;
  listHouseholds(filter: HouseholdFilter, page: Page): Promise<ListedHousehold[]>;
  listProjects(filter: ProjectFilter, page: Page): Promise<ProjectRecord[]>;
}

/** The repository over the room's models. Reads are lean: no mongoose document is ever built. */
export function createRepository({ families, dwellings, assistances, projects }: HousingModels): HousingRepository {
  return {
    findFamilies: (niks) => families.find({ matchNiks: { $in: niks } }, familyFields).lean<Family[]>(),
    findDwellings: (ids) => dwellings.find({ _id: { $in: objectIds(ids) } }, dwellingFields).lean<Dwelling[]>(),
    findProjects: (projectIds) => projects.find({ projectId: { $in: projectIds } }).lean<ProjectRecord[]>(),
    findAssistances: (ids) => assistances.find({ _id: { $in: objectIds(ids) } }).lean<AssistanceRecord[]>(),
    findAssistancesOfFamilies: (familyIds) =>
      assistances
        .find({ familyId: { $in: objectIds(familyIds) } })
        .sort({ familyId: 1, fiscalYear: -1, _id: 1 })
        .lean<AssistanceRecord[]>(),
    async findHouseholdsOfDwellings(ids) {
      const rows = await families
        .find({ dwellingId: { $in: objectIds(ids) } }, { headNik: 1, dwellingId: 1 })
        .sort({ dwellingId: 1, ...regionalOrder })
        .lean<{ headNik: string; dwellingId: Types.ObjectId }[]>();
      return rows.map(({ headNik, dwellingId }) => ({ nik: headNik, placeId: dwellingId.toHexString() }));
    },
    async findHouseholdsOfProjects(projectIds) {
      const rows = await families
        .find({ projectId: { $in: projectIds } }, { headNik: 1, projectId: 1 })
        .sort({ projectId: 1, ...regionalOrder })
        .lean<{ headNik: string; projectId: string }[]>();
      return rows.map(({ headNik, projectId }) => ({ nik: headNik, placeId: projectId }));
    },
    listDwellings: (filter, page) =>
      dwellings
        .find({ ...verdictFilter(filter), ...regionalFilter(filter.region, page) }, dwellingFields)
        .sort(regionalOrder)
        .limit(page.first + 1)
        .lean<Dwelling[]>(),
    async listHouseholds(filter, page) {
      const { program, onWaitingList } = filter;
      const conditions: QueryFilter<FamilyRecord> = {
        ...verdictFilter(filter),
        ...(program != null && { programs: program }),
        ...(onWaitingList != null && { onWaitingList }),
        ...regionalFilter(filter.region, page),
      };
      const rows = await families
        .find(conditions, { headNik: 1, regionCode: 1 })
        .sort(regionalOrder)
        .limit(page.first + 1)
        .lean<{ _id: Types.ObjectId; headNik: string; regionCode: string }[]>();
      return rows.map(({ _id, headNik, regionCode }) => ({ _id, nik: headNik, regionCode }));
    },
    listProjects: ({ region, kind }, page) =>
      projects
        .find({ ...(kind != null && { kind }), ...regionalFilter(region, page) })
        .sort(regionalOrder)
        .limit(page.first + 1)
        .lean<ProjectRecord[]>(),
  };
}

const familyFields = {
  headNik: 1,
  memberNiks: 1,
  formerHeads: 1,
  matchNiks: 1,
  snapshotOn: 1,
  dwellingId: 1,
  projectId: 1,
  onWaitingList: 1,
} as const;

const dwellingFields = { fitBy: 0, unfitBy: 0 } as const;

function objectIds(ids: readonly string[]): Types.ObjectId[] {
  return ids.map((id) => new Types.ObjectId(id));
}

function verdictFilter({ liveable, standard = 'BPS_SDG' }: DwellingFilter) {
  if (liveable == null) return {};
  return liveable ? { fitBy: standard } : { unfitBy: standard };
}
