/** Payments of one tranche by region: counted in the caller's rows, with small cells withheld. */
import { nation } from '#platform/disclosure/region-tree.ts';
import { insideRegion } from '#platform/disclosure/report-regions.ts';
import { suppress } from '#platform/disclosure/suppress.ts';
import { createFlatTree, suppressParts, withSum } from '#platform/disclosure/suppress-parts.ts';
import type { DisbursementStatus, SocialProgram } from '../generated.ts';
import { hasFailed, isPaid } from './payment-rules.ts';
import type { ProgramRepository } from './repository.ts';

/** Which payments are reported. */
export interface ReportQuestion {
  readonly program: SocialProgram;
  readonly year: number;
  readonly tranche: number;
  readonly region: string;
  /** Digits of the codes of the regions that are told apart. */
  readonly digits: number;
  /** Fewest families in a cell that is shown (k). */
  readonly minimumCell: number;
}

/** A report; its cells are in the order of their codes. */
export interface TrancheReport extends Omit<ReportQuestion, 'region' | 'digits'> {
  readonly total: TrancheCell;
  readonly cells: readonly TrancheCell[];
}

/** One region of a report; numbers that are withheld are null. */
export interface TrancheCell {
  readonly code: string;
  readonly payments: number | null;
  readonly amount: number | null;
  readonly planned: number | null;
  readonly plannedAmount: number | null;
  readonly transferred: number | null;
  readonly transferredAmount: number | null;
  readonly failed: number | null;
  readonly failedAmount: number | null;
  readonly lowDecileFamilies: number | null;
  readonly transferredPerLowDecileFamily: number | null;
  readonly suppressed: boolean;
}

interface PaymentGroup {
  readonly _id: { readonly area: string; readonly status: DisbursementStatus };
  readonly payments: number;
  readonly amount: number;
}

type Part = 'planned' | 'transferred' | 'failed';

/** The report, or null where no payment and no family in deciles 1 to 4 is known. */
export async function findDisbursementReport(
  { enrollments, families }: Pick<ProgramRepository, 'enrollments' | 'families'>,
  question: ReportQuestion,
): Promise<TrancheReport | null> {
  const { program, year, tranche, region, digits } = question;
  const area = { $substrCP: ['$regionCode', 0, digits] };
  const isMeant = { $and: [{ $eq: ['$$one.year', year] }, { $eq: ['$$one.tranche', tranche] }] };
  const payment = { $arrayElemAt: [{ $filter: { input: '$disbursements', as: 'one', cond: isMeant } }, 0] };
  const [groups, poor] = await Promise.all([
    enrollments.aggregate<PaymentGroup>(
      { program, ...insideRegion(region), disbursements: { $elemMatch: { year, tranche } } },
      [
        { $project: { area, payment } },
        { $project: { area: 1, status: '$payment.status', amount: '$payment.amount' } },
        {
          $group: {
            _id: { area: '$area', status: '$status' },
            payments: { $sum: 1 },
            amount: { $sum: '$amount' },
          },
        },
      ],
    ),
    families.aggregate<{ readonly _id: string; readonly families: number }>(
      { decile: { $in: [1, 2, 3, 4] }, ...insideRegion(region) },
      [{ $project: { area } }, { $group: { _id: '$area', families: { $sum: 1 } } }],
    ),
  ]);
  if (groups.length === 0 && poor.length === 0) return null;
  return gateReport(question, groups, new Map(poor.map(({ _id, families: count }) => [_id, count])));
}

/** Withholds what would tell of a few; amounts are hidden with their counts. Pure. */
export function gateReport(
  { program, year, tranche, region, minimumCell: k }: ReportQuestion,
  groups: readonly PaymentGroup[],
  poor: ReadonlyMap<string, number>,
): TrancheReport {
  const tree = createFlatTree([...groups.map(({ _id }) => _id.area), ...poor.keys()]);
  const sumBy = (isMeant: (group: PaymentGroup) => boolean, read: (group: PaymentGroup) => number) => {
    const sums = new Map<string, number>();
    for (const group of groups.filter(isMeant)) {
      sums.set(group._id.area, (sums.get(group._id.area) ?? 0) + read(group));
    }
    return withSum(tree, sums);
  };
  const measure = (isMeant: (group: PaymentGroup) => boolean) => ({
    counts: sumBy(isMeant, ({ payments }) => payments),
    amounts: sumBy(isMeant, ({ amount }) => amount),
  });
  const all = measure(() => true);
  const parts = {
    planned: measure(({ _id }) => partOf(_id.status) === 'planned'),
    transferred: measure(({ _id }) => partOf(_id.status) === 'transferred'),
    failed: measure(({ _id }) => partOf(_id.status) === 'failed'),
  };
  const poorCounts = withSum(tree, poor);
  const hidden = suppressParts({
    tree,
    base: all.counts,
    // That all of a region were paid is no secret of any of them; that all failed is.
    parts: Object.entries(parts).map(([name, { counts }]) => ({ counts, isTelling: name === 'failed' })),
    k,
  });
  const alreadyHidden = new Set<string>();
  const hiddenPoor = suppress({ tree, counts: poorCounts, bases: null, isTelling: false, k, alreadyHidden });
  const cellOf = (key: string): TrancheCell => {
    const base = <T>(value: T) => (hidden.base.has(key) ? null : value);
    const part = <T>(value: T) => (hidden.parts.has(key) ? null : value);
    const transferredAmount = part(parts.transferred.amounts.get(key) ?? 0);
    const lowDecileFamilies = hiddenPoor.has(key) ? null : (poorCounts.get(key) ?? 0);
    return {
      code: key === nation ? region : key,
      payments: base(all.counts.get(key) ?? 0),
      amount: base(all.amounts.get(key) ?? 0),
      planned: part(parts.planned.counts.get(key) ?? 0),
      plannedAmount: part(parts.planned.amounts.get(key) ?? 0),
      transferred: part(parts.transferred.counts.get(key) ?? 0),
      transferredAmount,
      failed: part(parts.failed.counts.get(key) ?? 0),
      failedAmount: part(parts.failed.amounts.get(key) ?? 0),
      lowDecileFamilies,
      transferredPerLowDecileFamily:
        transferredAmount === null || !lowDecileFamilies ? null : Math.floor(transferredAmount / lowDecileFamilies),
      suppressed: hidden.base.has(key) || hidden.parts.has(key) || hiddenPoor.has(key),
    };
  };
  return {
    ...{ program, year, tranche, minimumCell: k },
    total: cellOf(nation),
    cells: tree.childrenOf(nation).map(cellOf),
  };
}

function partOf(status: DisbursementStatus): Part {
  if (isPaid(status)) return 'transferred';
  return hasFailed(status) ? 'failed' : 'planned';
}
