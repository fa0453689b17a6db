import type { Model } from 'mongoose';

/** How documents are read. */
export interface ReadOptions {
  readonly fields?: Readonly<Record<string, number>>;
  readonly sort?: Readonly<Record<string, 1 | -1>>;
}

/**
 * Every document that meets the filter, for a batch of rows. By the driver itself: mongoose would look at each of thousands of
 * keys, and make its own of what is read.
 */
export function findAll<TFound>(
  { collection }: { readonly collection: Model<unknown>['collection'] },
  filter: object,
  { fields, sort }: ReadOptions = {},
): Promise<TFound[]> {
  const options = { batchSize: 20_000, ...(fields && { projection: fields }), ...(sort && { sort }) };
  return collection.find(filter as never, options as never).toArray() as Promise<unknown> as Promise<TFound[]>;
}
