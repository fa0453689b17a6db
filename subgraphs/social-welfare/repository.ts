/** The only reader of the register's collections: each function is one command to MongoDB, served by an index. */
import type { QueryFilter } from 'mongoose';
import type { Page } from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';
import { regionalFilter, regionalOrder, regionalTextFilter } from '#platform/keyset.ts';
import type { RegionLevel } from './generated.ts';
import type {
  ChangeRequestRecord,
  CompanionRecord,
  EnrollmentRecord,
  FindingRecord,
  HouseholdRecord,
  Models,
  PersonRecord,
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

/** Reads over the models of one database. */
export function createRepository(models: Models) {
  const { households, persons, enrollments, findings, changeRequests, companions, regions, dtsenVersions } = models;
  return {
    /** Every family that can be found by one of the NIKs: its head's, a member's or a former head's. */
    findHouseholds: (niks: readonly string[]) =>
      households.find({ matchNiks: { $in: niks } }, everyHouseholdField).lean<HouseholdRecord[]>(),

    /**
     * One page of families in `regionalOrder`, with one row more than the page holds where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findHouseholdPage: ({ region, deciles, program }: HouseholdFilter, page: Page) =>
      households
        .find(
          {
            ...(regionalFilter(region, page) as QueryFilter<HouseholdRecord>),
            ...(deciles != null && { decile: { $in: deciles } }),
            ...(program != null && { activePrograms: program }),
          },
          everyHouseholdField,
        )
        .sort(regionalOrder)
        .limit(page.first + 1)
        .lean<HouseholdRecord[]>(),

    /** The families in the caseloads of the companions, in the order of companion and `regionalOrder`. */
    findCaseloads: (companionIds: readonly string[]) =>
      households
        .find({ pkhCompanionId: { $in: companionIds } }, { headNik: 1, regionCode: 1, pkhCompanionId: 1 })
        .sort({ pkhCompanionId: 1, ...regionalOrder })
        .lean<CaseloadRow[]>(),

    findPersons: (niks: readonly string[]) => persons.find({ nik: { $in: niks } }, { _id: 0 }).lean<PersonRecord[]>(),

    /** The enrolments of the families, oldest first within each. */
    findEnrollments: (householdIds: readonly string[]) =>
      enrollments
        .find({ householdId: { $in: householdIds } })
        .sort({ householdId: 1, startedOn: 1, _id: 1 })
        .lean<EnrollmentRecord[]>(),

    /** The findings about the families, oldest first within each. */
    findFindings: (householdIds: readonly string[]) =>
      findings
        .find({ householdId: { $in: householdIds } })
        .sort({ householdId: 1, foundOn: 1, _id: 1 })
        .lean<FindingRecord[]>(),

    /** The requests about the families, oldest first within each. */
    findChangeRequests: (householdIds: readonly string[]) =>
      changeRequests
        .find({ householdId: { $in: householdIds } })
        .sort({ householdId: 1, submittedAt: 1, _id: 1 })
        .lean<ChangeRequestRecord[]>(),

    findRegions: (codes: readonly string[]) => regions.find({ _id: { $in: codes } }).lean<RegionRecord[]>(),

    /** The regions directly below those, in the order of their codes. */
    findRegionsBelow: (parentCodes: readonly string[]) =>
      regions
        .find({ parentCode: { $in: parentCodes } })
        .sort({ parentCode: 1, _id: 1 })
        .lean<RegionRecord[]>(),

    /**
     * One page of regions in the order of their codes, with one row more where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findRegionPage: ({ parent, level }: RegionFilter, page: Page) =>
      regions
        .find({
          ...(parent != null && { parentCode: parent }),
          ...(level != null && { level }),
          ...(page.after !== null && { _id: { $gt: requireCode(page.after[0]) } }),
        })
        .sort({ _id: 1 })
        .limit(page.first + 1)
        .lean<RegionRecord[]>(),

    findCompanions: (ids: readonly string[]) => companions.find({ _id: { $in: ids } }).lean<CompanionRecord[]>(),

    /**
     * One page of companions in `regionalOrder`, with one row more where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findCompanionPage: (region: string | null | undefined, page: Page) =>
      companions
        .find(regionalTextFilter(region, page))
        .sort(regionalOrder)
        .limit(page.first + 1)
        .lean<CompanionRecord[]>(),

    /** The counts of the companions that have any, for PKH, with the graduations of that calendar year. */
    countCaseloads: (companionIds: readonly string[], year: number): Promise<CaseloadCount[]> => {
      const graduatedInYear = { exitKind: 'GRADUATION', exitedOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } };
      return enrollments
        .aggregate<CaseloadCount>([
          {
            $match: {
              companionId: { $in: companionIds },
              program: 'PKH',
              $or: [{ status: 'ACTIVE' }, { status: 'EXITED', ...graduatedInYear }],
            },
          },
          {
            $group: {
              _id: '$companionId',
              active: { $sum: { $cond: [{ $eq: ['$status', 'ACTIVE'] }, 1, 0] } },
              graduated: { $sum: { $cond: [{ $eq: ['$status', 'EXITED'] }, 1, 0] } },
            },
          },
          { $project: { _id: 0, companionId: '$_id', active: 1, graduated: 1 } },
        ])
        .exec();
    },

    /** Publication date of the newest DTSEN version that the register has taken in, or null before the first. */
    findNewestVersion: async (): Promise<string | null> => {
      const newest = await dtsenVersions.findOne({}, { _id: 1 }).sort({ _id: -1 }).lean<{ _id: string } | null>();
      return newest?._id ?? null;
    },
  };
}

function requireCode(text: string | undefined): string {
  if (text !== undefined && /^\d{2,10}$/.test(text)) return text;
  throw new HubError('BAD_USER_INPUT', '"after" is not a cursor of this list. Pass an endCursor that it gave.', {
    argument: 'after',
  });
}
