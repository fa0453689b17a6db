/** The counters: one request's questions, gathered into one query of a kind. Knows keys; knows no MongoDB. */
import DataLoader from 'dataloader';
import type { CohortKeys } from './cohort-keys.ts';
import type { Caller } from './hub-token.ts';
import type { RecordDocument } from './model.ts';
import type { Part, Repository } from './repository.ts';

/** What resolvers get of a request. */
export interface Context {
  readonly caller: Caller;
  readonly loaders: Loaders;
  readonly listRecords: Repository['listRecords'];
  readonly readKeys: CohortKeys;
}

/** The questions of one request. */
export interface Loaders {
  /** By NIK. The hub asks for hundreds of households at once: they become one query. */
  readonly parts: DataLoader<string, Part>;
  /** By number. */
  readonly records: DataLoader<string, RecordDocument | null>;
}

/** Fresh loaders for one request: what they hold is never older than it. */
export function createLoaders({ findParts, findRecords }: Repository): Loaders {
  return { parts: new DataLoader(findParts), records: new DataLoader(findRecords) };
}
