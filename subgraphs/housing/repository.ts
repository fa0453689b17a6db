/** The shelves of the room: every question that it asks MongoDB, one command each. Knows documents; knows no GraphQL. */
import { Types } from 'mongoose';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import type { AskedOperation } from '#platform/error-format.ts';
import { createFieldChoice } from '#platform/field-choice.ts';
import type { HouseholdReference } from '#platform/identity.ts';
import { type RegionalDocument, regionalFilter, regionalOrder } from '#platform/keyset.ts';
import { type IdentifiedRecord, matchFields } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { FindRows } from '#platform/row-loaders.ts';
import { createHousingRows } from './access.ts';
import { assistanceReads, dwellingReads, familyReads } from './field-reads.ts';
import type { AssistanceRecord, DwellingRecord, FamilyRecord, HousingModels, ProjectRecord } from './model.ts';
import type { HousingProgram, LiveabilityStandard, ProjectKind } from './vocabulary.ts';

/** What the answers need of a family. */
export type Family = Pick<
  FamilyRecord,
  | '_id'
  | 'headNik'
  | 'memberNiks'
  | 'matchNiks'
  | 'snapshotOn'
  | 'regionCode'
  | 'residences'
  | 'dwellingId'
  | 'projectId'
  | 'onWaitingList'
>;

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
 * The room's questions to its database, for one caller: what the caller may not see is as if it were not there. Ids are 24 hexadecimal digits, those of projects the register's own text.
 * Finds by several keys answer what there is, in any order; lists answer one row more than the page holds,
 * in `regionalOrder`, and throw {HubError} BAD_USER_INPUT where the cursor is of another list.
 */
export interface HousingRepository {
  /** Every family that is known under one of the NIKs, see `matchNiksOf`. */
  findFamilies(niks: readonly string[]): Promise<Family[]>;
  /** The one question that looks at every family: whose they are, without anything else. Null where all are visible. */
  readonly findKeys: FindRows<string, IdentifiedRecord> | null;
  /** Whose families these are, by the ids of their records. */
  findHouseholds(familyIds: readonly string[]): Promise<ListedHousehold[]>;
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

/**
 * The repository of one request: each of its commands carries the rows that the caller may see, and the time left.
 * @param asked what is asked, where it is known: no more is read of families, houses and assistance than its answer needs.
 */
export function createRepository(
  models: HousingModels,
  view: View,
  pseudonyms: Pseudonyms,
  asked?: AskedOperation,
): HousingRepository {
  const familyFields = chooseFamilyFields(asked) ?? everyFamilyField;
  const dwellingFields = chooseDwellingFields(asked) ?? everyDwellingField;
  const assistanceFields = chooseAssistanceFields(asked);
  const ofAssistances = assistanceFields && { fields: assistanceFields };
  const rows = createHousingRows(view.rows, pseudonyms, () => families.find({}, { fields: { dwellingId: 1 } }));
  const families = createScopedCollection(models.families, rows.families, view);
  const dwellings = createScopedCollection(models.dwellings, rows.dwellings, view);
  const assistances = createScopedCollection(models.assistances, rows.assistances, view);
  const projects = createScopedCollection(models.projects, rows.projects, view);
  const everyFamily = createScopedCollection(models.families, () => everyRow, view);
  return {
    findFamilies: (niks) => families.find({ matchNiks: { $in: niks } }, { fields: familyFields }),
    findKeys:
      view.rows.kind === 'all'
        ? null
        : (niks) => everyFamily.find({ matchNiks: { $in: niks } }, { fields: matchFields }),
    async findHouseholds(familyIds) {
      const fields = { headNik: 1, regionCode: 1 } as const;
      const found = await families.find<Pick<FamilyRecord, '_id' | 'headNik' | 'regionCode'>>(
        { _id: { $in: objectIds(familyIds) } },
        { fields },
      );
      return found.map(({ _id, headNik, regionCode }) => ({ _id, nik: headNik, regionCode }));
    },
    findDwellings: (ids) => dwellings.find({ _id: { $in: objectIds(ids) } }, { fields: dwellingFields }),
    findProjects: (projectIds) => projects.find({ projectId: { $in: projectIds } }),
    findAssistances: (ids) => assistances.find({ _id: { $in: objectIds(ids) } }, ofAssistances),
    findAssistancesOfFamilies: (familyIds) =>
      assistances.find(
        { familyId: { $in: objectIds(familyIds) } },
        { ...ofAssistances, sort: { familyId: 1, fiscalYear: -1, _id: 1 } },
      ),
    async findHouseholdsOfDwellings(ids) {
      const found = await families.find<{ headNik: string; dwellingId: Types.ObjectId }>(
        { dwellingId: { $in: objectIds(ids) } },
        { fields: { headNik: 1, dwellingId: 1 }, sort: { dwellingId: 1, ...regionalOrder } },
      );
      return found.map(({ headNik, dwellingId }) => ({ nik: headNik, placeId: dwellingId.toHexString() }));
    },
    async findHouseholdsOfProjects(projectIds) {
      const found = await families.find<{ headNik: string; projectId: string }>(
        { projectId: { $in: projectIds } },
        { fields: { headNik: 1, projectId: 1 }, sort: { projectId: 1, ...regionalOrder } },
      );
      return found.map(({ headNik, projectId }) => ({ nik: headNik, placeId: projectId }));
    },
    listDwellings: ({ region, ...verdict }, page) =>
      dwellings.list({ wanted: verdictFilter(verdict), region, page, seek: regionalFilter, fields: dwellingFields }),
    async listHouseholds({ region, program, onWaitingList, ...verdict }, page) {
      const wanted = {
        ...verdictFilter(verdict),
        ...(program != null && { programs: program }),
        ...(onWaitingList != null && { onWaitingList }),
      };
      const fields = { headNik: 1, regionCode: 1 } as const;
      const found = await families.list<Pick<FamilyRecord, '_id' | 'headNik' | 'regionCode'>>({
        wanted,
        region,
        page,
        seek: regionalFilter,
        fields,
      });
      return found.map(({ _id, headNik, regionCode }) => ({ _id, nik: headNik, regionCode }));
    },
    listProjects: ({ region, kind }, page) =>
      projects.list({ wanted: kind == null ? {} : { kind }, region, page, seek: regionalFilter }),
  };
}

const everyFamilyField = {
  headNik: 1,
  memberNiks: 1,
  matchNiks: 1,
  snapshotOn: 1,
  residences: 1,
  dwellingId: 1,
  projectId: 1,
  onWaitingList: 1,
  regionCode: 1,
} as const;

const everyDwellingField = { fitBy: 0, unfitBy: 0 } as const;

const chooseFamilyFields = createFieldChoice(familyReads);
const chooseDwellingFields = createFieldChoice(dwellingReads);
const chooseAssistanceFields = createFieldChoice(assistanceReads);

function objectIds(ids: readonly string[]): Types.ObjectId[] {
  return ids.map((id) => new Types.ObjectId(id));
}

function verdictFilter({ liveable, standard = 'BPS_SDG' }: DwellingFilter) {
  if (liveable == null) return {};
  return liveable ? { fitBy: standard } : { unfitBy: standard };
}
