/** Which counts of the report on requests a caller may be told: the disclosure rules of published tables, for one region. */
import type { RowScope } from '#platform/access/caller.ts';
import type { RegionTree } from '#platform/disclosure/region-tree.ts';
import { suppress } from '#platform/disclosure/suppress.ts';
import { type ReportMeasure, type ReportRow, reportMeasures } from './report-stages.ts';

/** A count, or that it is withheld. */
export interface ToldCount {
  readonly count: number | null;
  readonly suppressed: boolean;
}

/** What became of the requests of one region, as far as it may be told. */
export interface ReportedRegion {
  readonly code: string;
  readonly counts: Readonly<Record<ReportMeasure, ToldCount>>;
}

/** Key of what the regions of a table add up to. */
const whole = '';

/**
 * The table of a region's parts. A count below `k` is withheld, and so many others that the whole, which the table one
 * level up tells, does not give it away. Ages are counts of their own: no sum over them is told.
 * @param codes the parts, in order; each is in the table, also without any request.
 */
export function reportOf(codes: readonly string[], rows: readonly ReportRow[], k: number): readonly ReportedRegion[] {
  const tree: RegionTree = {
    keys: [whole, ...codes],
    parents: [whole],
    childrenOf: (key) => (key === whole ? codes : []),
  };
  const countsOf = (measure: ReportMeasure) => {
    const counts = new Map(rows.map((row) => [row._id, row[measure]]));
    const sum = codes.reduce((total, code) => total + (counts.get(code) ?? 0), 0);
    return counts.set(whole, sum);
  };
  const hide = (measure: ReportMeasure, bases: ReadonlyMap<string, number> | null, hidden: ReadonlySet<string>) =>
    suppress({ tree, counts: countsOf(measure), bases, isTelling: bases !== null, k, alreadyHidden: hidden });
  const applied = hide('applied', null, new Set());
  const hidden = new Map(
    reportMeasures.map((measure) => [
      measure,
      // Who was ranked anew is a part of those whose request was applied: the rest must not be told by both.
      measure === 'decileChanged' ? hide(measure, countsOf('applied'), applied) : hide(measure, null, new Set()),
    ]),
  );
  const byCode = new Map(rows.map((row) => [row._id, row]));
  return codes.map((code) => ({
    code,
    counts: Object.fromEntries(
      reportMeasures.map((measure) => {
        const suppressed = hidden.get(measure)?.has(code) ?? true;
        return [measure, { count: suppressed ? null : (byCode.get(code)?.[measure] ?? 0), suppressed }];
      }),
    ) as Record<ReportMeasure, ToldCount>,
  }));
}

/** Whether the caller's rows hold the region whole: counts of a part of a region would tell of the rest. */
export function holdsRegion(rows: RowScope, region: string | null): boolean {
  if (rows.kind === 'all') return true;
  return rows.kind === 'regions' && region !== null && rows.codes.some((code) => region.startsWith(code));
}
