import type { Model, Types } from 'mongoose';
import { bothOf, type RowFilter } from '#platform/access/row-filter.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import { type KeyRequest, rangeOf } from './read-key-page.ts';

/** Documents of a register that name the family that they are about, and the region where it resides. */
export interface RelatedDocuments {
  // biome-ignore lint/suspicious/noExplicitAny: the documents' other fields are nobody's business here
  readonly model: Model<any>;
  /** The field with the family's id. */
  readonly family: string;
  /** What a document must meet; an index with `regionCode` serves it. */
  readonly where: RowFilter;
}

/** The condition on families that such a document is about them, within the range of a request. */
export async function relatedTo(
  { model, family, where }: RelatedDocuments,
  request: KeyRequest,
  view: View,
): Promise<RowFilter> {
  const found = await runInTime(view, (maxTimeMS) =>
    model.collection
      .find(bothOf(rangeOf(request), where) as object, {
        projection: { _id: 0, [family]: 1 },
        maxTimeMS,
        batchSize: 100_000,
      })
      .toArray(),
  );
  const ids = new Map(found.map((row) => [String(row[family]), row[family] as Types.ObjectId]));
  return { _id: { $in: [...ids.values()] } };
}

/** The condition that holds where all of them do. */
export function allOf(conditions: readonly RowFilter[]): RowFilter {
  return conditions.reduce(bothOf, {});
}
