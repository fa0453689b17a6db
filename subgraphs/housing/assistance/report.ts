/** What was granted in a budget year by region: counted at request in the caller's rows. */

import { createScopedCollection } from '#platform/access/scoped-collection.ts';
import { insideRegion } from '#platform/disclosure/report-regions.ts';
import type { Desk } from '../desk.ts';
import type { AssistanceStatus } from '../vocabulary.ts';
import { type AssistanceGroup, type AssistanceReport, gateReport, type ReportQuestion } from './gate-report.ts';

/** The states of an assistance that was granted by decree and not cancelled since. */
export const grantedStatuses: readonly AssistanceStatus[] = ['DECREED', 'IN_PROGRESS', 'COMPLETED', 'HANDED_OVER'];

/** The report, or null where nothing was granted that the caller may see. */
export async function findAssistanceReport(
  { models, view, rows }: Pick<Desk, 'models' | 'view' | 'rows'>,
  question: ReportQuestion & {
    /** Digits of the codes of the regions that are told apart. */
    readonly digits: number;
  },
): Promise<AssistanceReport | null> {
  const { fiscalYear, region, program, digits } = question;
  const assistances = createScopedCollection(models.assistances, rows.assistances, view);
  const wanted = {
    fiscalYear,
    ...insideRegion(region),
    ...(program !== null && { program }),
    status: { $in: grantedStatuses },
  };
  const groups = await assistances.aggregate<AssistanceGroup>(wanted, [
    {
      $project: {
        ...{ _id: 0, program: 1, totalAmount: 1 },
        area: { $substrCP: ['$regionCode', 0, digits] },
        isHandedOver: { $eq: ['$status', 'HANDED_OVER'] },
      },
    },
    {
      $group: {
        _id: { area: '$area', program: '$program', isHandedOver: '$isHandedOver' },
        granted: { $sum: 1 },
        amount: { $sum: '$totalAmount' },
      },
    },
  ]);
  return groups.length === 0 ? null : gateReport(question, groups);
}
