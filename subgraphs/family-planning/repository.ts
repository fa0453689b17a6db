/** The register's reading room: every query to MongoDB. Knows documents and indexes; knows no GraphQL types. */
import { type QueryFilter, Types } from 'mongoose';
import type { Page } from '#platform/connection.ts';
import { regionalFilter, regionalOrder, regionalTextFilter } from '#platform/keyset.ts';
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

/** What the room reads from its database. Lists answer one row more than the page holds where further rows follow. */
export interface Repository {
  /** Every family that one of the NIKs may mean, unordered. */
  findFamilies(niks: readonly string[]): Promise<FamilyView[]>;
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
  /** What those families received, newest first. */
  findInterventions(familyIds: readonly string[]): Promise<InterventionRecord[]>;
}

const familyFields = {
  headNik: 1,
  memberNiks: 1,
  'formerHeads.nik': 1,
  matchNiks: 1,
  regionCode: 1,
  snapshotOn: 1,
  teamId: 1,
  krsHistory: 1,
  couple: 1,
  hasStuntedChild: 1,
} as const;

/** The repository over the models. */
export function createRepository(models: Models): Repository {
  const { families, growthMeasurements, premaritalScreenings, interventions, assistanceTeams } = models;
  return {
    findFamilies: (niks) => families.find({ matchNiks: { $in: niks } }, familyFields).lean<FamilyView[]>(),

    async listFamilies(filter, page) {
      const rows = await families
        .find(familiesMeeting(filter, page), { headNik: 1, regionCode: 1 })
        .sort(regionalOrder)
        .limit(page.first + 1)
        .lean<Pick<FamilyRecord, '_id' | 'headNik' | 'regionCode'>[]>();
      return rows.map(({ _id, headNik, regionCode }) => ({ _id, nik: headNik, regionCode }));
    },

    async findFamiliesOfTeams(teamIds) {
      const rows = await families
        .find({ teamId: { $in: teamIds } }, { headNik: 1, teamId: 1 })
        .sort({ teamId: 1, ...regionalOrder })
        .lean<{ headNik: string; teamId: string }[]>();
      return rows.map(({ headNik, teamId }) => ({ nik: headNik, teamId }));
    },

    async countFamiliesOfTeams(teamIds) {
      const groups = await families.aggregate<{ _id: string; count: number }>([
        { $match: { teamId: { $in: teamIds } } },
        { $group: { _id: '$teamId', count: { $sum: 1 } } },
      ]);
      return new Map(groups.map(({ _id, count }) => [_id, count]));
    },

    findTeams: (ids) => assistanceTeams.find({ _id: { $in: ids } }).lean<TeamRecord[]>(),

    listTeams: (region, page) =>
      assistanceTeams
        .find(regionalTextFilter(region, page))
        .sort(regionalOrder)
        .limit(page.first + 1)
        .lean<TeamRecord[]>(),

    findGrowth: (personNiks) =>
      growthMeasurements
        .find({ personNik: { $in: personNiks } })
        .sort({ personNik: 1, measuredOn: -1, _id: 1 })
        .lean<GrowthRecord[]>(),

    findScreenings: (personNiks) =>
      premaritalScreenings
        .find({ personNik: { $in: personNiks } })
        .sort({ personNik: 1, screenedOn: -1, _id: 1 })
        .lean<ScreeningRecord[]>(),

    findInterventions: (familyIds) =>
      interventions
        .find({ familyId: { $in: familyIds.map((id) => new Types.ObjectId(id)) } })
        .sort({ familyId: 1, startedOn: -1, _id: 1 })
        .lean<InterventionRecord[]>(),
  };
}

function familiesMeeting(filter: FamilyFilter, page: Page): QueryFilter<FamilyRecord> {
  const flags = requiredKrsFlags(filter);
  return { ...(flags.length > 0 && { krsFlags: { $all: flags } }), ...regionalFilter(filter.region, page) };
}
