/**
 * The only reader of the register's collections, made for one request: what the caller may not see, and what takes
 * longer than the request may, MongoDB is not asked for. Each command is served by an index.
 */
import type { Model, QueryFilter } from 'mongoose';
import type { RowFilter } from '#platform/access/row-filter.ts';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import type { AskedOperation } from '#platform/error-format.ts';
import { HubError } from '#platform/errors.ts';
import { createFieldChoice } from '#platform/field-choice.ts';
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
import { enrollmentReads, familyReads } from './field-reads.ts';
import type { RegionLevel } from './generated.ts';
import type { Membership } from './membership.ts';
import type {
  CompanionRecord,
  DtsenVersionRecord,
  EnrollmentRecord,
  HouseholdRecord,
  Models,
  PersonRecord,
  RecordId,
  SocialProgram,
} from './model.ts';
import type { RegionRecord } from './region-model.ts';
import type { ChangeRequestRecord } from './requests/model.ts';

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
export type HouseholdKeys = Pick<HouseholdRecord, '_id' | 'memberNiks'> & Membership;

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
  graduationFlags: 1,
} as const;

const chooseFamilyFields = createFieldChoice(familyReads);
const chooseEnrollmentFields = createFieldChoice(enrollmentReads);

/** What tells whom a family lists, and nothing that answers a field. */
const membershipFields = { ...matchFields, 'members.nik': 1, 'members.since': 1 } as const;

/**
 * Reads over the models of one database for one request.
 * @param access what the caller may see; `view` says how long the commands of its request may take.
 * @param asked what is asked, where it is known: no more is read of families and enrolments than its answer needs.
 */
export function createRepository(models: Models, access: Access, view: View, asked?: AskedOperation) {
  const { persons, enrollments, changeRequests, regions, dtsenVersions } = models;
  const familyFields = chooseFamilyFields(asked) ?? everyHouseholdField;
  const families = createScopedCollection(models.households, () => access.families, view);
  const everyFamily = createScopedCollection(models.households, () => everyRow, view);

  let links: Promise<readonly FamilyLink[]> | undefined;
  /** The visible families, where the rows name some; once in a request. */
  const visibleFamilies = () => {
    links ??= families.find<FamilyLink>({}, { fields: { pkhCompanionId: 1 } });
    return links;
  };
  const companions = createScopedCollection(
    models.companions,
    async () => access.companions ?? companionsWith(await visibleFamilies()),
    view,
  );
  const countedEnrollments = createScopedCollection(
    enrollments,
    async () => access.countedEnrollments ?? enrollmentsWith(await visibleFamilies()),
    view,
  );

  /** Persons whom a family lists that this request has read. */
  const listed = new Set<string>();
  const remember = <TFamily extends FamilyPersons>(read: readonly TFamily[]): readonly TFamily[] => {
    if (!access.isWhole) for (const nik of personsListedIn(read)) listed.add(nik);
    return read;
  };
  /** Those of the NIKs whose persons a visible family lists. */
  const visibleNiks = async (niks: readonly string[]): Promise<readonly string[]> => {
    if (access.isWhole) return niks;
    const unread = niks.filter((nik) => !listed.has(nik));
    if (unread.length > 0) {
      const fields = { headNik: 1, memberNiks: 1 } as const;
      remember(await families.find<FamilyPersons>({ matchNiks: { $in: unread } }, { fields }));
    }
    return niks.filter((nik) => listed.has(nik));
  };

  /** Documents that are open to everybody, or that a visible family leads to. */
  const find = <TRecord>(model: Model<TRecord>, filter: RowFilter, fields?: Readonly<Record<string, 1 | 0>>) =>
    model.find(filter as QueryFilter<TRecord>, fields).maxTimeMS(view.maxTimeMs());

  return {
    /** Every visible family that can be found by one of the NIKs: its head's, a member's or a former head's. */
    findHouseholds: async (niks: readonly string[]): Promise<readonly HouseholdRecord[]> =>
      remember(await families.find<HouseholdRecord>({ matchNiks: { $in: niks } }, { fields: familyFields })),

    /**
     * The keys of every family that can be found by one of the NIKs, whether or not the caller may see it; null where
     * the caller sees all. They tell which family is meant, and that it is withheld.
     */
    findKeys: access.isWhole
      ? null
      : (niks: readonly string[]) =>
          everyFamily.find<HouseholdKeys>({ matchNiks: { $in: niks } }, { fields: membershipFields }),

    /**
     * One page of the visible families in `regionalOrder`, with one row more than the page holds where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findHouseholdPage: async (
      { region, deciles, program }: HouseholdFilter,
      page: Page,
    ): Promise<readonly HouseholdRecord[]> => {
      const wanted = {
        ...(deciles != null && { decile: { $in: deciles } }),
        ...(program != null && { activePrograms: program }),
      };
      return remember(
        await families.list<HouseholdRecord>({
          wanted,
          region,
          page,
          seek: regionalFilter,
          fields: familyFields,
        }),
      );
    },

    /** The visible families in the caseloads of the companions, in the order of companion and `regionalOrder`. */
    findCaseloads: (companionIds: readonly string[]) =>
      families.find<CaseloadRow>(
        { pkhCompanionId: { $in: companionIds } },
        {
          fields: { headNik: 1, regionCode: 1, pkhCompanionId: 1 },
          sort: { pkhCompanionId: 1, ...regionalOrder },
        },
      ),

    /** The persons of those NIKs whom a visible family lists. */
    findPersons: async (niks: readonly string[]): Promise<readonly PersonRecord[]> => {
      const visible = await visibleNiks(niks);
      if (visible.length === 0) return [];
      return find(persons, { nik: { $in: visible } }, { _id: 0 }).lean<PersonRecord[]>();
    },

    /** The enrolments of families that have been read, oldest first within each. */
    findEnrollments: (families: readonly HouseholdRecord[]) =>
      find(enrollments, ofFamilies(families), chooseEnrollmentFields(asked))
        .sort({ householdId: 1, startedOn: 1, _id: 1 })
        .lean<EnrollmentRecord[]>(),

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
    findCompanions: (ids: readonly string[]) => companions.find<CompanionRecord>({ _id: { $in: ids } }),

    /**
     * One page of the visible companions in `regionalOrder`, with one row more where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findCompanionPage: (region: string | null | undefined, page: Page) =>
      companions.list<CompanionRecord>({ wanted: {}, region, page, seek: regionalTextFilter }),

    /** The counts of the companions that have any, for PKH, with the graduations of that calendar year. */
    countCaseloads: (companionIds: readonly string[], year: number) => {
      const graduatedInYear = { exitKind: 'GRADUATION', exitedOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } };
      return countedEnrollments.aggregate<CaseloadCount>(
        {
          companionId: { $in: companionIds },
          program: 'PKH',
          $or: [{ status: 'ACTIVE' }, { status: 'EXITED', ...graduatedInYear }],
        },
        [
          {
            $group: {
              _id: '$companionId',
              active: { $sum: { $cond: [{ $eq: ['$status', 'ACTIVE'] }, 1, 0] } },
              graduated: { $sum: { $cond: [{ $eq: ['$status', 'EXITED'] }, 1, 0] } },
            },
          },
          { $project: { _id: 0, companionId: '$_id', active: 1, graduated: 1 } },
        ],
      );
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
