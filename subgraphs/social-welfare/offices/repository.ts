/** Reads of social offices and their proposals for one HTTP request; each is served by an index. */
import { noRow, type RowFilter, regionalRows } from '#platform/access/row-filter.ts';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter, regionalTextFilter } from '#platform/keyset.ts';
import type { DakProposalStatus, RegionLevel } from '../generated.ts';
import type { Models, RecordId } from '../model.ts';
import type { DakProposalRecord, SocialOfficeRecord } from './model.ts';

/** Which proposals a list holds; conditions that are null or missing do not apply. */
export interface ProposalFilter {
  readonly region?: string | null;
  readonly status?: DakProposalStatus | null;
  readonly fiscalYear?: number | null;
}

/** What one HTTP request reads of offices. */
export type OfficeRepository = ReturnType<typeof createOfficeRepository>;

/** The reads of one HTTP request. Offices are open to everybody; proposals to the ministry and the regions that they lie in. */
export function createOfficeRepository(models: Models, view: View) {
  const offices = createScopedCollection(models.socialOffices, () => everyRow, view);
  const proposals = createScopedCollection(models.dakProposals, () => rowsOfProposals(view), view);
  return {
    /** The condition that a proposal meets where the caller may see it. */
    proposalRows: () => rowsOfProposals(view),

    findOffices: (ids: readonly string[]) => offices.find<SocialOfficeRecord>({ _id: { $in: ids } }),

    /** One page of the offices in `regionalOrder`, with one row more where there are more. */
    findOfficePage: (region: string | null | undefined, level: RegionLevel | null | undefined, page: Page) =>
      offices.list<SocialOfficeRecord>({
        wanted: { ...(level != null && { level }) },
        region,
        page,
        seek: regionalTextFilter,
      }),

    /** The visible proposals of those ids. */
    findProposals: (ids: readonly RecordId[]) => proposals.find<DakProposalRecord>({ _id: { $in: ids } }),

    /** One page of the visible proposals in `regionalOrder`, with one row more where there are more. */
    findProposalPage: ({ region, status, fiscalYear }: ProposalFilter, page: Page) =>
      proposals.list<DakProposalRecord>({
        wanted: { ...(status != null && { status }), ...(fiscalYear != null && { fiscalYear }) },
        region,
        page,
        seek: regionalFilter,
      }),
  };
}

function rowsOfProposals({ rows }: View): RowFilter {
  if (rows.kind === 'all') return everyRow;
  return rows.kind === 'regions' ? regionalRows(rows.codes) : noRow;
}
