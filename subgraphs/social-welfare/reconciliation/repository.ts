/**
 * Reads of findings for one request: what the caller may not see is not asked of MongoDB. Each command is served by an
 * index. A finding is seen with its family.
 */
import { Types } from 'mongoose';
import { bothOf, type RowFilter } from '#platform/access/row-filter.ts';
import { createScopedCollection } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter } from '#platform/keyset.ts';
import type { Access } from '../access.ts';
import type { FindingStatus, IneligibilityReason } from '../generated.ts';
import type { HouseholdRecord, Models, RecordId } from '../model.ts';
import { findingRows } from './finding-rows.ts';
import type { FindingRecord } from './model.ts';

/** Which findings a list holds; conditions that are null or missing do not apply. */
export interface FindingFilter {
  readonly region?: string | null;
  readonly status?: FindingStatus | null;
  readonly reasons?: readonly IneligibilityReason[] | null;
}

/** How many findings of a regency or city have that reason and status. */
export interface FindingCount {
  /** 4-digit code. */
  readonly regency: string;
  readonly reason: IneligibilityReason;
  readonly status: FindingStatus;
  readonly count: number;
}

/** The findings as one request sees them. */
export type FindingRepository = ReturnType<typeof createFindingRepository>;

/** Reads over the models of one database for one request, with what its caller may see. */
export function createFindingRepository(models: Models, access: Access, view: View) {
  const families = createScopedCollection(models.households, () => access.families, view);
  let visible: Promise<RowFilter> | undefined;
  const rowsOfFamilies = async (): Promise<RowFilter> => {
    const seen = await families.find<{ readonly _id: RecordId }>({}, { fields: { _id: 1 } });
    return { householdId: { $in: seen.map(({ _id }) => _id) } };
  };
  /** What a finding must meet for the caller to see it; read once in a request where the rows name families. */
  const rows = (): Promise<RowFilter> => {
    const byThemselves = findingRows(view.rows);
    visible ??= byThemselves === null ? rowsOfFamilies() : Promise.resolve(byThemselves);
    return visible;
  };
  const findings = createScopedCollection(models.findings, rows, view);

  return {
    /**
     * One page of the visible findings in `regionalOrder`, with one row more where there are more.
     * @throws {HubError} BAD_USER_INPUT naming `after`.
     */
    findPage: ({ region, status, reasons }: FindingFilter, page: Page) =>
      findings.list<FindingRecord>({
        wanted: { ...(status != null && { status }), ...(reasons != null && { reason: { $in: reasons } }) },
        region,
        page,
        seek: regionalFilter,
      }),

    /** The visible finding with that id, or null. */
    find: async (id: string): Promise<FindingRecord | null> => {
      const wanted = findingId(id);
      if (wanted === null) return null;
      const [found] = await findings.find<FindingRecord>({ _id: wanted });
      return found ?? null;
    },

    /** What a step of the finding with that id must meet: the id, and that the caller may see it; null for no id. */
    wantedFor: async (id: string): Promise<RowFilter | null> => {
      const wanted = findingId(id);
      return wanted === null ? null : bothOf({ _id: wanted }, await rows());
    },

    /** The findings about families that have been read, oldest first within each. */
    findOfFamilies: (read: readonly HouseholdRecord[]) =>
      findings.find<FindingRecord>(
        { householdId: { $in: read.map(({ _id }) => _id) } },
        { sort: { householdId: 1, foundOn: 1, _id: 1 } },
      ),

    /** The visible ones of the families. */
    findHouseholds: (ids: readonly string[]) =>
      families.find<HouseholdRecord>({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }),

    /** The visible findings, counted; from the index alone. */
    count: () =>
      findings.aggregate<FindingCount>({ regionCode: { $gt: '' } }, [
        {
          $group: {
            _id: { regency: { $substrCP: ['$regionCode', 0, 4] }, reason: '$reason', status: '$status' },
            count: { $sum: 1 },
          },
        },
        { $project: { _id: 0, regency: '$_id.regency', reason: '$_id.reason', status: '$_id.status', count: 1 } },
      ]),
  };
}

function findingId(text: string): RecordId | null {
  return /^[0-9a-f]{24}$/.test(text) ? new Types.ObjectId(text) : null;
}
