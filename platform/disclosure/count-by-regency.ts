import type { Model } from 'mongoose';

/** Families by measure and by the 4-digit code of the regency or city; a regency that is missing has none. */
export type RegencyCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A condition on a document: an expression of MongoDB's aggregation that is true or false. */
export type Condition = boolean | Readonly<Record<string, unknown>>;

/** The condition that a list in the document holds the value. */
export function holds(field: string, value: string): Condition {
  return { $in: [value, { $ifNull: [`$${field}`, []] }] };
}

/** How long one count of a register may take, in milliseconds; no request waits for it longer than its own deadline. */
const countingTimeMs = 15 * 60 * 1000;

/**
 * How many of a register's documents meet each condition, by the regency or city of their `regionCode`.
 * One pass for all conditions: a family that comes or goes meanwhile is in a measure and in its base, or in neither.
 * @param conditions by the name of the measure, without dots and dollar signs.
 * @param only which documents are looked at; all of them when left out.
 */
export async function countByRegency<TRecord>(
  model: Model<TRecord>,
  conditions: Readonly<Record<string, Condition>>,
  only: Readonly<Record<string, unknown>> = {},
): Promise<RegencyCounts> {
  const sums = Object.entries(conditions).map(([name, condition]) => [name, { $sum: { $cond: [condition, 1, 0] } }]);
  const groups = await model
    .aggregate<Readonly<Record<string, number>> & { readonly _id: string }>([
      { $match: only },
      { $group: { _id: { $substrCP: ['$regionCode', 0, 4] }, ...Object.fromEntries(sums) } },
    ])
    .option({ maxTimeMS: countingTimeMs })
    .exec();
  return new Map(
    Object.keys(conditions).map((name) => [name, new Map(groups.map((group) => [group._id, group[name] ?? 0]))]),
  );
}
