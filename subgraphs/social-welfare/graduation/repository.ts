/** Reads of graduation for one request, within the caller's rows; each is served by an index. */
import type { Types } from 'mongoose';
import { noRow, type RowFilter, regionalRows } from '#platform/access/row-filter.ts';
import { createScopedCollection } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter } from '#platform/keyset.ts';
import type { Access } from '../access.ts';
import type { GraduationReason, GraduationStatus } from '../generated.ts';
import type { HouseholdRecord, Models, RecordId } from '../model.ts';
import { candidateFlag } from './candidate-flags.ts';
import type { GraduationRecord } from './model.ts';

/** A family in a list of candidates, as much of it as the list needs. */
export type CandidateRow = Pick<
  HouseholdRecord,
  '_id' | 'headNik' | 'regionCode' | 'dtsenVersion' | 'graduationFlags' | 'pkhCompanionId'
>;

/** Which candidates a list holds. */
export interface CandidateFilter {
  readonly region?: string | null;
  readonly companion?: string | null;
  readonly reason?: GraduationReason | null;
}

/** A family's key in the graph, by its record. */
export type FamilyKey = Pick<HouseholdRecord, '_id' | 'headNik'>;

/** What one request reads of graduation. */
export type GraduationRepository = ReturnType<typeof createGraduationRepository>;

const candidateFields = {
  headNik: 1,
  regionCode: 1,
  dtsenVersion: 1,
  graduationFlags: 1,
  pkhCompanionId: 1,
} as const;

/** The reads of one request. */
export function createGraduationRepository(models: Models, access: Access, view: View) {
  const families = createScopedCollection(models.households, () => access.families, view);
  let reading: Promise<RowFilter> | undefined;
  const graduationRows = () => {
    reading ??= rowsOfGraduations(view, () => families.find<{ _id: RecordId }>({}, { fields: { _id: 1 } }));
    return reading;
  };
  const graduations = createScopedCollection(models.graduations, graduationRows, view);

  return {
    /** The condition that a graduation meets where the caller may see it. */
    graduationRows,

    /** One page of the visible candidates in `regionalOrder`, with one row more where there are more. */
    findCandidatePage: ({ region, companion, reason }: CandidateFilter, page: Page) =>
      families.list<CandidateRow>({
        wanted: {
          ...(companion != null && { pkhCompanionId: companion }),
          graduationFlags: reason ?? candidateFlag,
        },
        region,
        page,
        seek: regionalFilter,
        fields: candidateFields,
      }),

    /** The visible graduations of families that have been read, oldest first within each. */
    findOfFamilies: (ids: readonly RecordId[]) =>
      graduations.find<GraduationRecord>(
        { householdId: { $in: ids } },
        { sort: { householdId: 1, proposedOn: 1, _id: 1 } },
      ),

    /** The visible graduations of those ids. */
    findGraduations: (ids: readonly Types.ObjectId[]) => graduations.find<GraduationRecord>({ _id: { $in: ids } }),

    /** One page of the visible graduations in `regionalOrder`, with one row more where there are more. */
    findGraduationPage: (region: string | null | undefined, status: GraduationStatus | null | undefined, page: Page) =>
      graduations.list<GraduationRecord>({
        wanted: status == null ? {} : { status },
        region,
        page,
        seek: regionalFilter,
      }),

    /** The keys of the visible families of those records. */
    findFamilyKeys: (ids: readonly RecordId[]) =>
      families.find<FamilyKey>({ _id: { $in: ids } }, { fields: { headNik: 1 } }),
  };
}

// A companion sees the graduations that it proposed, though the families have left its caseload.
async function rowsOfGraduations(view: View, readFamilies: () => Promise<{ _id: RecordId }[]>): Promise<RowFilter> {
  const { rows } = view;
  switch (rows.kind) {
    case 'all':
      return {};
    case 'none':
      return noRow;
    case 'regions':
      return regionalRows(rows.codes);
    case 'caseload':
      if (rows.ministry === 'social-welfare') return { companionId: rows.id };
  }
  return { householdId: { $in: (await readFamilies()).map(({ _id }) => _id) } };
}
