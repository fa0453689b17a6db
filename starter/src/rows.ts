/** Whose records a caller sees. It is part of every query, never a step after it. */

/** The rows that a token grants. */
export type Rows =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  /** Kemendagri codes of any level; codes of lower levels start with the code of the higher. */
  | { readonly kind: 'regions'; readonly codes: readonly string[] }
  /** Families by opaque ids of the hub, which this subgraph cannot read: it shows none of its records to such a caller. */
  | { readonly kind: 'caseload' | 'family' };

/** A condition of a query to MongoDB. */
export type Condition = Readonly<Record<string, unknown>>;

/** The condition that keeps records to the rows. */
export function conditionOf(rows: Rows): Condition {
  if (rows.kind === 'all') return {};
  if (rows.kind !== 'regions') return { _id: { $in: [] } };
  return { $or: rows.codes.map((code) => ({ regionCode: within(code) })) };
}

/** Whether the rows hold a record of that region. */
export function isVisible(rows: Rows, regionCode: string): boolean {
  if (rows.kind === 'regions') return rows.codes.some((code) => regionCode.startsWith(code));
  return rows.kind === 'all';
}

/** The range of all codes that lie in a region; an index on `regionCode` serves it. */
export function within(code: string): { readonly $gte: string; readonly $lt: string } {
  return { $gte: code, $lt: `${code}:` }; // ':' follows '9' in ASCII
}
