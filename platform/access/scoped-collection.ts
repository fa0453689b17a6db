import type { Model, PipelineStage } from 'mongoose';
import type { Page } from '#platform/connection.ts';
import { regionalOrder } from '#platform/keyset.ts';
import { bothOf, narrowList, type RowFilter } from './row-filter.ts';
import { runInTime } from './run-in-time.ts';
import type { View } from './view.ts';

/** What a find does besides filtering. */
export interface FindOptions {
  /** Which fields are read; all where it is left out. */
  readonly fields?: Readonly<Record<string, 0 | 1>>;
  readonly sort?: Readonly<Record<string, 1 | -1>>;
}

/** A page of documents in the order of their regions. */
export interface RegionalList {
  /** Conditions other than the region. */
  readonly wanted: RowFilter;
  /** A Kemendagri code of any level; null for the whole country. */
  readonly region: string | null | undefined;
  readonly page: Page;
  /** The filter for a region and after a cursor: `regionalFilter`, or `regionalTextFilter` where ids are texts. */
  readonly seek: (region: string | null, page: Page) => RowFilter;
  readonly fields?: FindOptions['fields'];
}

/**
 * A collection as one request sees it: its rows and its time are part of every command, and cannot be left out.
 * A caller who sees none of its documents costs no command.
 */
export interface ScopedCollection {
  /** The documents that meet the filter, as they are stored. */
  find<TRow>(wanted: RowFilter, options?: FindOptions): Promise<TRow[]>;
  /** One page in `regionalOrder` and one document more. */
  list<TRow>(list: RegionalList): Promise<TRow[]>;
  /** What the stages make of the documents that meet the filter. */
  aggregate<TRow>(wanted: RowFilter, stages: readonly PipelineStage[]): Promise<TRow[]>;
}

/** The condition that all documents meet: on a collection whose documents are for everybody. */
export const everyRow: RowFilter = Object.freeze({});

/**
 * The collection within a caller's rows.
 * @param rows what a document must meet for the caller to see it; `everyRow` where everybody sees all of them.
 */
export function createScopedCollection<TRecord>(
  model: Model<TRecord>,
  rows: () => RowFilter | Promise<RowFilter>,
  view: View,
): ScopedCollection {
  const read = async <TRow>(wanted: RowFilter, visible: RowFilter, { fields, ...order }: Read): Promise<TRow[]> => {
    if (isNoRow(visible)) return [];
    return runInTime(view, (maxTimeMS) =>
      model
        .find(bothOf(wanted, visible), fields, { ...order, maxTimeMS })
        .lean<TRow[]>()
        .exec(),
    );
  };
  return {
    async find<TRow>(wanted: RowFilter, options: FindOptions = {}) {
      return read<TRow>(wanted, await rows(), options);
    },
    async list<TRow>({ wanted, region, page, seek, fields }: RegionalList) {
      const visible = await rows();
      const scope = isEveryRow(visible)
        ? { region: region ?? null, rows: visible }
        : narrowList(view.rows, visible, region);
      const limits = { sort: regionalOrder, limit: page.first + 1, ...(fields && { fields }) };
      return read<TRow>({ ...wanted, ...seek(scope.region, page) }, scope.rows, limits);
    },
    async aggregate<TRow>(wanted: RowFilter, stages: readonly PipelineStage[]) {
      const visible = await rows();
      if (isNoRow(visible)) return [];
      const pipeline = [{ $match: bothOf(wanted, visible) }, ...stages];
      return runInTime(view, (maxTimeMS) => model.aggregate<TRow>(pipeline).option({ maxTimeMS }).exec());
    },
  };
}

interface Read extends FindOptions {
  readonly limit?: number;
}

function isEveryRow(filter: RowFilter): boolean {
  return Object.keys(filter).length === 0;
}

// Such a condition is not sent: not every engine answers it without a walk.
function isNoRow(filter: RowFilter): boolean {
  return Object.values(filter).some((condition) => (condition as { $in?: unknown[] } | null)?.$in?.length === 0);
}
