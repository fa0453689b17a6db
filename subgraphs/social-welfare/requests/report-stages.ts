import type { PipelineStage } from 'mongoose';

/** What is counted of the requests of a region. */
export const reportMeasures = [
  'awaitingUpTo30Days',
  'awaiting31To90Days',
  'awaitingOver90Days',
  'applied',
  'decileChanged',
  'rejected',
  'withdrawn',
] as const;

/** A count of the report. */
export type ReportMeasure = (typeof reportMeasures)[number];

/** The counts of one region that has any request. */
export type ReportRow = Readonly<Record<ReportMeasure, number>> & { readonly _id: string };

const dayMs = 86_400_000;

/**
 * Counts requests by region and by what became of them; how long one awaits action runs from the last step. A draft has
 * not been handed in and awaits nobody.
 * @param digits length of the codes that are counted by.
 */
export function reportStages(digits: number, now: Date): PipelineStage[] {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
  const is = (status: string) => ({ $eq: ['$status', status] });
  const isAwaiting = { $not: [{ $in: ['$status', ['DRAFT', 'APPLIED', 'REJECTED', 'WITHDRAWN']] }] };
  const conditions: Readonly<Record<ReportMeasure, object>> = {
    awaitingUpTo30Days: { $and: [isAwaiting, { $gte: ['$updatedAt', daysAgo(30)] }] },
    awaiting31To90Days: {
      $and: [isAwaiting, { $lt: ['$updatedAt', daysAgo(30)] }, { $gte: ['$updatedAt', daysAgo(90)] }],
    },
    awaitingOver90Days: { $and: [isAwaiting, { $lt: ['$updatedAt', daysAgo(90)] }] },
    applied: is('APPLIED'),
    decileChanged: { $and: [is('APPLIED'), { $gte: ['$decile', 1] }, { $ne: ['$decile', '$decileBefore'] }] },
    rejected: is('REJECTED'),
    withdrawn: is('WITHDRAWN'),
  };
  const sums = Object.entries(conditions).map(([name, condition]) => [name, { $sum: { $cond: [condition, 1, 0] } }]);
  return [{ $group: { _id: { $substrCP: ['$regionCode', 0, digits] }, ...Object.fromEntries(sums) } }];
}
