/**
 * The only reader of the register's collections, made for one request: what the caller may not see, and what takes
 * longer than the request may, MongoDB is not asked for. Each command is served by an index.
 */
import type { Model, QueryFilter } from 'mongoose';
import { bothOf, narrowList, type RowFilter } from '#platform/access/row-filter.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';
import { regionalFilter, regionalOrder, regionalTextFilter } from '#platform/keyset.ts';
import { matchFields } from '#platform/match.ts';
import {
  type Access,
  companionsWith,
  enrollmentsWith,
  type FamilyLink,
  type FamilyPersons,
  personsListedIn,
} from './access.ts';
import type { RegionLevel } from './generated.ts';
import type { Membership } from './membership.ts';
import type {
  ChangeRequestRecord,
  CompanionRecord,
  DtsenVersionRecord,
  EnrollmentRecord,
  FindingRecord,
  HouseholdRecord,
  Models,
  PersonRecord,
  RecordId,
  SocialProgram,
} from './model.ts';
import type { RegionRecord } from './region-model.ts';

/** Which families a list holds; conditions that are null or missing do not apply. */
export interface HouseholdFilter {
  readonly region?: string | null;
  readonly deciles?: readonly number[] | null;
  readonly program?: SocialProgram | null;
}

/** Which regions a list holds. */
export interface RegionFilter {
  readonly parent?: string | null;
  readonly level?: RegionLevel | null;
}

/** A family of a companion's caseload, as much of it as a list needs. */
export type CaseloadRow = Pick<HouseholdRecord, '_id' | 'headNik' | 'regionCode' | 'pkhCompanionId'>;

/** How many enrolments of a companion are in the caseload, and how many ended by graduation in a year. */
export interface CaseloadCount {
  readonly companionId: string;
  readonly active: number;
  readonly graduated: number;
}

/** As much of a family as tells whom it lists and by which NIKs it is found; never enough to answer a field. */
export type HouseholdKeys = Pick<HouseholdRecord, '_id' | 'memberNiks' | 'formerHeads'> & Membership;

/** What the room reads from its database. Lists of documents come in no order unless a function names one. */
export type Repository = ReturnType<typeof createRepository>;

const everyHouseholdField = {
  headNik: 1,
  memberNiks: 1,
  matchNiks: 1,
  familyCardNumber: 1,
  formerHeads: 1,
  members: 1,
  regionCode: 1,
  snapshotOn: 1,
  address: 1,
  dtsenVersion: 1,
  decile: 1,
  decileHistory: 1,
} as const;

/**
 * Reads over the models of one database for one request.
 * @param access what the caller may see; `view` says how long the commands of its request may take.
 */
export function createRepository(models: Models, access: Access, view: Pick<View, 'maxTimeMs'>) {
  const { households, persons, enrollments, findings, changeRequests, companions, regions, dtsenVersions } = models;
  const find = <TRecord>(model: Model<TRecord>, filter: RowFilter, fields?: Record<string, 1 | 0>) =>
    model.find(filter as QueryFilter<TRecord>, fields).maxTimeMS(view.maxTimeMs());

  let links: Promise<readonly FamilyLink[]> | undefined;
  /** The visible families, where the rows name some; once in a request. */
  const visibleFamilies = () => {
    links ??= find(households, access.families, { pkhCompanionId: 1 }).lean<FamilyLink[]>().exec();
    return links;
  };
  const visibleCompanions = async (): Promise<RowFilter> =>
    access.companions ?? companionsWith(await visibleFamilies());
  const countedEnrollments = async (): Promise<RowFilter> =>
    access.countedEnrollments ?? enrollmentsWith(await visibleFamilies());

  /** Persons whom a family lists that this request has read. */
  const listed = new Set<string>();
  const remember = <TFamily extends FamilyPersons>(families: readonly TFamily[]): readonly TFamily[] => {
    if (!access.isWhole) for (const nik of personsListedIn(families)) listed.add(nik);
    return families;
  };
  /** Those of the NIKs whose persons a visible family lists. */
  const visibleNiks = async (niks: readonly string[]): Promise<readonly string[]> => {
    if (access.isWhole) return niks;
    const unread = niks.filter((nik) => !listed.has(nik));
    if (unread.length > 0) {
      const condition = bothOf({ matchNiks: { $in: unread } }, access.families);
      remember(await find(households, condition, { headNik: 1, memberNiks: 1 }).lean<FamilyPersons[]>());
    }
    return niks.filter((nik) => listed.has(nik));
  };

  return {
    /** Every visible family that can be found by one of the NIKs: its head's, a member's or a former head's. */
    findHouseholds: async (niks: readonly string[]): Promise<readonly HouseholdRecord[]> => {
      const condition = bothOf({ matchNiks: { $in: niks } }, access.families);
      return remember(await find(households, condition, everyHouseholdField).lean<HouseholdRecord[]>());
    },

    /**
     * The keys of every family that can be found by one of the NIKs, whether or not the caller may see it; null where
     * the caller sees all. They tell which family is meant, and that it is withheld.
     */
    findKeys: access.isWhole
      ? null
      : (niks: readonly string[]) =>
          find(households, { matchNiks: { $in: niks } }, { ...matchFields, 'members.nik': 1, 'members.since': 1 }).lean<
            HouseholdKeys[]
          >(),

    /**
     * One page of the visible families in `regionalOrder`, with one row more than the page holds where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findHouseholdPage: async (
      { region, deciles, program }: HouseholdFilter,
      page: Page,
    ): Promise<readonly HouseholdRecord[]> => {
      const scope = narrowList(access.rows, access.families, region);
      const wanted = {
        ...(regionalFilter(scope.region, page) as RowFilter),
        ...(deciles != null && { decile: { $in: deciles } }),
        ...(program != null && { activePrograms: program }),
      };
      return remember(
        await find(households, bothOf(wanted, scope.rows), everyHouseholdField)
          .sort(regionalOrder)
          .limit(page.first + 1)
          .lean<HouseholdRecord[]>(),
      );
    },

    /** The visible families in the caseloads of the companions, in the order of companion and `regionalOrder`. */
    findCaseloads: (companionIds: readonly string[]) =>
      find(households, bothOf({ pkhCompanionId: { $in: companionIds } }, access.families), {
        headNik: 1,
        regionCode: 1,
        pkhCompanionId: 1,
      })
        .sort({ pkhCompanionId: 1, ...regionalOrder })
        .lean<CaseloadRow[]>(),

    /** The persons of those NIKs whom a visible family lists. */
    findPersons: async (niks: readonly string[]): Promise<readonly PersonRecord[]> => {
      const visible = await visibleNiks(niks);
      if (visible.length === 0) return [];
      return find(persons, { nik: { $in: visible } }, { _id: 0 }).lean<PersonRecord[]>();
    },

    /** The enrolments of families that have been read, oldest first within each. */
    findEnrollments: (families: readonly HouseholdRecord[]) =>
      find(enrollments, ofFamilies(families)).sort({ householdId: 1, startedOn: 1, _id: 1 }).lean<EnrollmentRecord[]>(),

    /** The findings about families that have been read, oldest first within each. */
    findFindings: (families: readonly HouseholdRecord[]) =>
      find(findings, ofFamilies(families)).sort({ householdId: 1, foundOn: 1, _id: 1 }).lean<FindingRecord[]>(),

    /** The requests about families that have been read, oldest first within each. */
    findChangeRequests: (families: readonly HouseholdRecord[]) =>
      find(changeRequests, ofFamilies(families))
        .sort({ householdId: 1, submittedAt: 1, _id: 1 })
        .lean<ChangeRequestRecord[]>(),

    findRegions: (codes: readonly string[]) => find(regions, { _id: { $in: codes } }).lean<RegionRecord[]>(),

    /** The regions directly below those, in the order of their codes. */
    findRegionsBelow: (parentCodes: readonly string[]) =>
      find(regions, { parentCode: { $in: parentCodes } })
        .sort({ parentCode: 1, _id: 1 })
        .lean<RegionRecord[]>(),

    /**
     * One page of regions in the order of their codes, with one row more where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findRegionPage: ({ parent, level }: RegionFilter, page: Page) =>
      find(regions, {
        ...(parent != null && { parentCode: parent }),
        ...(level != null && { level }),
        ...(page.after !== null && { _id: { $gt: requireCode(page.after[0]) } }),
      })
        .sort({ _id: 1 })
        .limit(page.first + 1)
        .lean<RegionRecord[]>(),

    /** The visible ones of the companions. */
    findCompanions: async (ids: readonly string[]): Promise<readonly CompanionRecord[]> =>
      find(companions, bothOf({ _id: { $in: ids } }, await visibleCompanions())).lean<CompanionRecord[]>(),

    /**
     * One page of the visible companions in `regionalOrder`, with one row more where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findCompanionPage: async (region: string | null | undefined, page: Page): Promise<readonly CompanionRecord[]> => {
      const scope = narrowList(access.rows, await visibleCompanions(), region);
      return find(companions, bothOf(regionalTextFilter(scope.region, page) as RowFilter, scope.rows))
        .sort(regionalOrder)
        .limit(page.first + 1)
        .lean<CompanionRecord[]>();
    },

    /** The counts of the companions that have any, for PKH, with the graduations of that calendar year. */
    countCaseloads: async (companionIds: readonly string[], year: number): Promise<readonly CaseloadCount[]> => {
      const graduatedInYear = { exitKind: 'GRADUATION', exitedOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } };
      const counted = {
        companionId: { $in: companionIds },
        program: 'PKH',
        $or: [{ status: 'ACTIVE' }, { status: 'EXITED', ...graduatedInYear }],
      };
      return enrollments
        .aggregate<CaseloadCount>([
          { $match: bothOf(counted, await countedEnrollments()) },
          {
            $group: {
              _id: '$companionId',
              active: { $sum: { $cond: [{ $eq: ['$status', 'ACTIVE'] }, 1, 0] } },
              graduated: { $sum: { $cond: [{ $eq: ['$status', 'EXITED'] }, 1, 0] } },
            },
          },
          { $project: { _id: 0, companionId: '$_id', active: 1, graduated: 1 } },
        ])
        .option({ maxTimeMS: view.maxTimeMs() })
        .exec();
    },

    /** Publication date of the newest DTSEN version that the register has taken in, or null before the first. */
    findNewestVersion: async (): Promise<string | null> => {
      const [newest] = await find(dtsenVersions, {}, { _id: 1 })
        .sort({ _id: -1 })
        .limit(1)
        .lean<DtsenVersionRecord[]>();
      return newest?._id ?? null;
    },
  };
}

/** The documents of families: who holds a family's record has read it under the caller's condition. */
function ofFamilies(families: readonly HouseholdRecord[]): { householdId: { $in: RecordId[] } } {
  return { householdId: { $in: families.map(({ _id }) => _id) } };
}

function requireCode(text: string | undefined): string {
  if (text !== undefined && /^\d{2,10}$/.test(text)) return text;
  throw new HubError('BAD_USER_INPUT', '"after" is not a cursor of this list. Pass an endCursor that it gave.', {
    argument: 'after',
  });
}
