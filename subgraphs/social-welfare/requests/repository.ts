/** Reads of requests for one HTTP request, within the caller's rows; each is served by an index. */
import { noRow, type RowFilter, regionalRows } from '#platform/access/row-filter.ts';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter } from '#platform/keyset.ts';
import { chooseMatches } from '#platform/match.ts';
import type { Access } from '../access.ts';
import type { DukcapilMatchStatus, RequestChannel, RequestKind, RequestStatus } from '../generated.ts';
import type { HouseholdRecord, Models, RecordId } from '../model.ts';
import type { RegionRecord } from '../region-model.ts';
import type { ChangeRequestRecord } from './model.ts';
import { type ReportRow, reportStages } from './report-stages.ts';

/** Which requests a list holds; conditions that are null or missing do not apply. */
export interface RequestFilter {
  readonly region?: string | null;
  readonly status?: RequestStatus | null;
  readonly kind?: RequestKind | null;
  readonly channel?: RequestChannel | null;
  readonly cutOff?: string | null;
}

/** A family's key in the graph, by its record. */
export type FamilyKey = Pick<HouseholdRecord, '_id' | 'headNik'>;

/** What one HTTP request reads of requests to change the register. */
export type RequestRepository = ReturnType<typeof createRequestRepository>;

/** Results of matching with the civil register that keep a person out (tidak padan). */
const unmatched: readonly DukcapilMatchStatus[] = ['NAME_MISMATCH', 'NOT_FOUND', 'DUPLICATE', 'DECEASED'];

/** The reads of one HTTP request. */
export function createRequestRepository(models: Models, access: Access, view: View) {
  const families = createScopedCollection(models.households, () => access.families, view);
  const everyFamily = createScopedCollection(models.households, () => everyRow, view);
  const persons = createScopedCollection(models.persons, () => everyRow, view);
  const regions = createScopedCollection(models.regions, () => everyRow, view);
  let reading: Promise<readonly RecordId[]> | undefined;
  const familyIds = () => {
    reading ??= families
      .find<{ _id: RecordId }>({}, { fields: { _id: 1 } })
      .then((found) => found.map(({ _id }) => _id));
    return reading;
  };
  const requestRows = async () => {
    const rows = await rowsOfRequests(view, familyIds);
    // Whoever made a request sees it as well: a citizen who objects to another family is such a one.
    return isByRegion(view) ? rows : { $or: [rows, { requestedBy: view.caller.subject }] };
  };
  const requests = createScopedCollection(models.changeRequests, requestRows, view);
  // A cursor of the list tells where a family resides, so the list holds only families that the caller sees.
  const listed = createScopedCollection(models.changeRequests, () => rowsOfRequests(view, familyIds), view);

  return {
    /** The condition that a request meets where the caller may see it. */
    requestRows,

    /** The visible requests of those ids. */
    findRequests: (ids: readonly RecordId[]) => requests.find<ChangeRequestRecord>({ _id: { $in: ids } }),

    /**
     * One page of the visible requests in `regionalOrder`, with one row more where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findRequestPage: ({ region, status, kind, channel, cutOff }: RequestFilter, page: Page) =>
      listed.list<ChangeRequestRecord>({
        wanted: {
          ...(status != null && { status }),
          ...(kind != null && { kind }),
          ...(channel != null && { channel }),
          ...(cutOff != null && { cutOff }),
        },
        region,
        page,
        seek: regionalFilter,
      }),

    /** The keys of the visible families of those ids. */
    findFamilyKeys: (ids: readonly RecordId[]) =>
      families.find<FamilyKey>({ _id: { $in: ids } }, { fields: { headNik: 1 } }),

    /** Whether a visible family can be found by one of the NIKs; `everywhere` for any family of the register. */
    isRegistered: async (niks: readonly string[], everywhere: boolean): Promise<boolean> => {
      const known = everywhere ? everyFamily : families;
      return (await known.find({ matchNiks: { $in: niks } }, { fields: { _id: 1 } })).length > 0;
    },

    /** The family that a citizen objects to, whom the citizen need not see; null where none or several are meant. */
    findRecipient: async (nik: string): Promise<HouseholdRecord | null> => {
      const [match] = chooseMatches([nik], await everyFamily.find<HouseholdRecord>({ matchNiks: nik }));
      return match?.status === 'AVAILABLE' ? match.record : null;
    },

    /** The rank of a family, whoever may see it; null where it is not ranked or not there. */
    findDecile: async (_id: RecordId): Promise<number | null> => {
      const [family] = await everyFamily.find<Pick<HouseholdRecord, 'decile'>>({ _id }, { fields: { decile: 1 } });
      return family?.decile ?? null;
    },

    /** Whether the civil register does not match somebody of those NIKs, or the head of the family, as far as is known. */
    isUnmatched: async (niks: readonly string[], _id: RecordId | null): Promise<boolean> => {
      const found = _id === null ? [] : await everyFamily.find<FamilyKey>({ _id }, { fields: { headNik: 1 } });
      const meant = [...niks, ...found.map(({ headNik }) => headNik)];
      const wanted = { nik: { $in: meant }, dukcapilMatch: { $in: unmatched } };
      return meant.length > 0 && (await persons.find(wanted, { fields: { nik: 1 } })).length > 0;
    },

    isRegion: async (code: string): Promise<boolean> =>
      (await regions.find({ _id: code }, { fields: { _id: 1 } })).length > 0,

    /** The codes directly below a region, or of the provinces, in order. */
    findRegionsBelow: async (region: string | null): Promise<readonly string[]> => {
      const found = await regions.find<Pick<RegionRecord, '_id'>>(
        { parentCode: region },
        { fields: { _id: 1 }, sort: { parentCode: 1, _id: 1 } },
      );
      return found.map(({ _id }) => _id);
    },

    /** What became of the requests in a region, by the region `digits` long that they are in. */
    countRequests: (region: string | null, digits: number, now: Date): Promise<readonly ReportRow[]> =>
      listed.aggregate<ReportRow>(
        region === null ? { regionCode: { $gte: '' } } : regionalRows([region]),
        reportStages(digits, now),
      ),
  };
}

/** Requests are seen with their family's place of residence or, by who sees families alone, with the family. */
async function rowsOfRequests({ rows }: View, findFamilies: () => Promise<readonly RecordId[]>): Promise<RowFilter> {
  switch (rows.kind) {
    case 'all':
      return everyRow;
    case 'none':
      return noRow;
    case 'regions':
      return regionalRows(rows.codes);
    case 'caseload':
    case 'family':
      return { householdId: { $in: await findFamilies() } };
  }
}

function isByRegion({ rows }: View): boolean {
  return rows.kind !== 'caseload' && rows.kind !== 'family';
}
