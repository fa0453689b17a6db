import type { MinimumCell } from '#platform/disclosure/minimum-cell.ts';
import { createRegionTree, nation, type RegionTree, sumUpwards } from '#platform/disclosure/region-tree.ts';
import { suppress } from '#platform/disclosure/suppress.ts';
import { HubError } from '#platform/errors.ts';
import type { FindingStatus, IneligibilityReason } from '../generated.ts';
import type { FindingCount } from './repository.ts';

/** The report for one kind of reader. */
export interface ReportOfFindings {
  readonly minimumCell: MinimumCell;
  readonly rows: readonly ReportRow[];
}

/** Findings of one reason in one region; what is withheld is null. */
export interface ReportRow {
  readonly region: { readonly code: string };
  readonly reason: IneligibilityReason;
  readonly suspected: number | null;
  readonly underVerification: number | null;
  readonly confirmed: number | null;
  readonly rejected: number | null;
  readonly suppressed: boolean;
}

/**
 * The counts in the regions below the one that is asked for, as a reader with that threshold may see them. What is
 * withheld is found over all the counts at once, so that the nation's report and a province's do not tell it together.
 * @param counts every count that the caller may see, whatever region is asked for.
 * @param region a province, a regency or city (itself alone), or null for the nation.
 * @throws {HubError} BAD_USER_INPUT naming `region` where it is lower.
 */
export function createReport(
  counts: readonly FindingCount[],
  region: string | null | undefined,
  minimumCell: MinimumCell,
): ReportOfFindings {
  const key = region ?? nation;
  if (!/^(?:\d{2}|\d{4})?$/.test(key)) {
    throw new HubError(
      'BAD_USER_INPUT',
      '"region" must be the code of a province, or of a regency or city. Nothing lower is counted.',
      { argument: 'region' },
    );
  }
  const tree = createRegionTree(counts.map(({ regency }) => regency));
  const wanted = key.length === 4 ? tree.keys.filter((one) => one === key) : tree.childrenOf(key);
  const reasons = [...new Set(counts.map(({ reason }) => reason))].toSorted();
  const tables = new Map(reasons.map((reason) => [reason, createTable(tree, counts, reason, minimumCell)]));
  const rows = wanted.flatMap((code) => reasons.flatMap((reason) => rowOf(code, reason, tables.get(reason)) ?? []));
  return { minimumCell, rows };
}

/** For each status: the counts by region, and the regions whose count is hidden. */
type Table = ReadonlyMap<FindingStatus, readonly [ReadonlyMap<string, number>, ReadonlySet<string>]>;

const statuses: readonly FindingStatus[] = ['SUSPECTED', 'UNDER_VERIFICATION', 'CONFIRMED', 'REJECTED'];

function createTable(
  tree: RegionTree,
  counts: readonly FindingCount[],
  reason: IneligibilityReason,
  k: MinimumCell,
): Table {
  return new Map(
    statuses.map((status) => {
      const ofStatus = counts.filter((one) => one.reason === reason && one.status === status);
      const sums = sumUpwards(tree, new Map(ofStatus.map(({ regency, count }) => [regency, count])));
      const shape = { tree, counts: sums, bases: null, isTelling: true, k, alreadyHidden: new Set<string>() };
      return [status, [sums, suppress(shape)]];
    }),
  );
}

// A region without a finding of the reason has no row.
function rowOf(code: string, reason: IneligibilityReason, table: Table | undefined): ReportRow | null {
  const isThere = statuses.some((status) => (table?.get(status)?.[0].get(code) ?? 0) > 0);
  if (!isThere) return null;
  const shown = (status: FindingStatus) => {
    const [sums, hidden] = table?.get(status) ?? [];
    return hidden?.has(code) ? null : (sums?.get(code) ?? 0);
  };
  const cells = {
    suspected: shown('SUSPECTED'),
    underVerification: shown('UNDER_VERIFICATION'),
    confirmed: shown('CONFIRMED'),
    rejected: shown('REJECTED'),
  };
  return { region: { code }, reason, ...cells, suppressed: Object.values(cells).includes(null) };
}
