/** The register's reading room: every query to MongoDB. Knows documents and indexes; knows no GraphQL types. */
import type { Types } from 'mongoose';
import {
  createScopedCollection,
  everyRow,
  type FindOptions,
  type ScopedCollection,
} from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import type { AskedOperation } from '#platform/error-format.ts';
import { createFieldChoice } from '#platform/field-choice.ts';
import { regionalFilter, regionalOrder, regionalTextFilter } from '#platform/keyset.ts';
import { type IdentifiedRecord, matchFields } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { FindRows } from '#platform/row-loaders.ts';
import { createFamilyPlanningRows } from './access.ts';
import { familyReads } from './field-reads.ts';
import { type KrsConditions, requiredKrsFlags } from './krs-flags.ts';
import type {
  AccompaniedFamily,
  FamilyRecord,
  FamilyView,
  GrowthRecord,
  InterventionRecord,
  ListedFamily,
  Models,
  ScreeningRecord,
  TeamRecord,
} from './model.ts';

/** Which families a list holds; a condition that is not given does not filter. */
export interface FamilyFilter extends KrsConditions {
  /** Kemendagri code of any level. */
  readonly region?: string | null;
}

/**
 * What the room reads from its database for one caller: what the caller may not see is as if it were not there.
 * Lists answer one row more than the page holds where further rows follow.
 */
export interface Repository {
  /** Every family that one of the NIKs may mean, unordered. */
  findFamilies(niks: readonly string[]): Promise<FamilyView[]>;
  /** The one question that looks at every family: whose they are, without anything else. Null where all are visible. */
  readonly findKeys: FindRows<string, IdentifiedRecord> | null;
  /** The ids of all visible families; to be asked only where the rows are families, hence few. */
  findOwnFamilyIds(): Promise<readonly Types.ObjectId[]>;
  /** The families that meet the filter, in regional order. */
  listFamilies(filter: FamilyFilter, page: Page): Promise<ListedFamily[]>;
  /** The families of those teams, in regional order within each. */
  findFamiliesOfTeams(teamIds: readonly string[]): Promise<AccompaniedFamily[]>;
  /** For each team that has some, how many families it has. */
  countFamiliesOfTeams(teamIds: readonly string[]): Promise<Map<string, number>>;
  /** The teams of those ids, unordered. */
  findTeams(ids: readonly string[]): Promise<TeamRecord[]>;
  /** The teams inside a region, ordered by region and id. */
  listTeams(region: string | null, page: Page): Promise<TeamRecord[]>;
  /** The measurements of those persons, newest first. */
  findGrowth(personNiks: readonly string[]): Promise<GrowthRecord[]>;
  /** The screenings of those persons, newest first. */
  findScreenings(personNiks: readonly string[]): Promise<ScreeningRecord[]>;
  /** What families that this repository has found received, newest first. */
  findInterventions(families: readonly FamilyView[]): Promise<InterventionRecord[]>;
}

const everyFamilyField = {
  headNik: 1,
  memberNiks: 1,
  matchNiks: 1,
  regionCode: 1,
  snapshotOn: 1,
  teamId: 1,
  krsHistory: 1,
  couple: 1,
  hasStuntedChild: 1,
} as const;

const chooseFamilyFields = createFieldChoice(familyReads);

/**
 * The repository of one request: each of its commands carries the rows that the caller may see, and the time left.
 * @param asked what is asked, where it is known: no more is read of families than its answer needs.
 */
export function createRepository(
  models: Models,
  view: View,
  pseudonyms: Pseudonyms,
  asked?: AskedOperation,
): Repository {
  const familyFields = chooseFamilyFields(asked) ?? everyFamilyField;
  const rows = createFamilyPlanningRows(view.rows, pseudonyms, () => families.find({}, { fields: { teamId: 1 } }));
  const families = createScopedCollection(models.families, rows.families, view);
  const teams = createScopedCollection(models.assistanceTeams, rows.teams, view);
  const everyFamily = createScopedCollection(models.families, () => everyRow, view);
  // Their documents name a person or a family and no place: they are asked of visible ones alone.
  const growthMeasurements = createScopedCollection(models.growthMeasurements, () => everyRow, view);
  const premaritalScreenings = createScopedCollection(models.premaritalScreenings, () => everyRow, view);
  const interventions = createScopedCollection(models.interventions, () => everyRow, view);

  const findFamilies: Repository['findFamilies'] = (niks) =>
    families.find({ matchNiks: { $in: niks } }, { fields: familyFields });

  async function findOfPersons<TRow>(
    collection: ScopedCollection,
    niks: readonly string[],
    sort: NonNullable<FindOptions['sort']>,
  ): Promise<TRow[]> {
    const visible = await rows.persons(niks, (some) =>
      families.find({ matchNiks: { $in: some } }, { fields: { headNik: 1, memberNiks: 1 } }),
    );
    return visible.length === 0 ? [] : collection.find({ personNik: { $in: visible } }, { sort });
  }

  return {
    findFamilies,
    findKeys:
      view.rows.kind === 'all'
        ? null
        : (niks) => everyFamily.find({ matchNiks: { $in: niks } }, { fields: matchFields }),

    findOwnFamilyIds: async () => (await families.find<FamilyRecord>({}, { fields: { _id: 1 } })).map(({ _id }) => _id),

    async listFamilies({ region, ...conditions }, page) {
      const flags = requiredKrsFlags(conditions);
      const fields = { headNik: 1, regionCode: 1 } as const;
      const found = await families.list<Pick<FamilyRecord, '_id' | 'headNik' | 'regionCode'>>({
        wanted: flags.length > 0 ? { krsFlags: { $all: flags } } : {},
        region,
        page,
        seek: regionalFilter,
        fields,
      });
      return found.map(({ _id, headNik, regionCode }) => ({ _id, nik: headNik, regionCode }));
    },

    async findFamiliesOfTeams(teamIds) {
      const found = await families.find<{ headNik: string; teamId: string }>(
        { teamId: { $in: teamIds } },
        { fields: { headNik: 1, teamId: 1 }, sort: { teamId: 1, ...regionalOrder } },
      );
      return found.map(({ headNik, teamId }) => ({ nik: headNik, teamId }));
    },

    async countFamiliesOfTeams(teamIds) {
      const groups = await families.aggregate<{ _id: string; count: number }>({ teamId: { $in: teamIds } }, [
        { $group: { _id: '$teamId', count: { $sum: 1 } } },
      ]);
      return new Map(groups.map(({ _id, count }) => [_id, count]));
    },

    findTeams: (ids) => teams.find({ _id: { $in: ids } }),

    listTeams: (region, page) => teams.list({ wanted: {}, region, page, seek: regionalTextFilter }),

    findGrowth: (niks) => findOfPersons(growthMeasurements, niks, { personNik: 1, measuredOn: -1, _id: 1 }),

    findScreenings: (niks) => findOfPersons(premaritalScreenings, niks, { personNik: 1, screenedOn: -1, _id: 1 }),

    findInterventions: (visible) =>
      interventions.find(
        { familyId: { $in: visible.map(({ _id }) => _id) } },
        { sort: { familyId: 1, startedOn: -1, _id: 1 } },
      ),
  };
}
