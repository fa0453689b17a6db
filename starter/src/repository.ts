/** The shelves: questions to MongoDB, each within the caller's rows and time. Knows no GraphQL types. */
import type { TimeLeft } from './deadline.ts';
import type { RecordDocument, RecordModel } from './model.ts';
import { type Condition, conditionOf, isVisible, type Rows, within } from './rows.ts';

/** A ministry's part of a household. */
export type Part =
  | { readonly status: 'AVAILABLE'; readonly record: RecordDocument }
  | { readonly status: 'NOT_REGISTERED' | 'NOT_MATCHED' | 'WITHHELD'; readonly record: null };

/** Which records a list holds, where it goes on, and how many rows are read. */
export interface ListRequest {
  readonly region: string | null;
  readonly service: string | null;
  /** Region and number of the row before; null at the start. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/** The register for one request. */
export interface Repository {
  /** For each NIK, in order, what the register knows of the household. */
  findParts(niks: readonly string[]): Promise<Part[]>;
  /** For each number, in order, the record, or null where there is none that the caller may see. */
  findRecords(ids: readonly string[]): Promise<(RecordDocument | null)[]>;
  /** Rows in the order of region and number. */
  listRecords(request: ListRequest): Promise<RecordDocument[]>;
}

/** The register as the caller with those rows sees it. */
export function createRepository(model: RecordModel, rows: Rows, timeLeft: TimeLeft): Repository {
  const find = (condition: Condition) => model.find({ ...condition }).maxTimeMS(timeLeft());
  return {
    async findParts(niks) {
      const found: RecordDocument[] = await find({ memberNiks: { $in: niks } }).lean();
      return niks.map((nik) => choosePart(nik, found, rows));
    },
    async findRecords(ids) {
      const found: RecordDocument[] = await find({ $and: [{ _id: { $in: ids } }, conditionOf(rows)] }).lean();
      const byId = new Map(found.map((record) => [record._id, record]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async listRecords({ region, service, after, limit }) {
      const conditions = [
        conditionOf(rows),
        ...(region === null ? [] : [{ regionCode: within(region) }]),
        ...(service === null ? [] : [{ service }]),
        ...(after === null ? [] : [behind(after)]),
      ];
      return find({ $and: conditions }).sort({ regionCode: 1, _id: 1 }).limit(limit).lean();
    },
  };
}

// The family that the person heads is meant, or else the one family that has the person as a member.
function choosePart(nik: string, found: readonly RecordDocument[], rows: Rows): Part {
  const candidates = found.filter(({ memberNiks }) => memberNiks.includes(nik));
  const record = candidates.find(({ headNik }) => headNik === nik) ?? candidates[0];
  if (record === undefined) return { status: 'NOT_REGISTERED', record: null };
  if (record.headNik !== nik && candidates.length > 1) return { status: 'NOT_MATCHED', record: null };
  return isVisible(rows, record.regionCode) ? { status: 'AVAILABLE', record } : { status: 'WITHHELD', record: null };
}

function behind([regionCode, id]: readonly [string, string]): Condition {
  return {
    regionCode: { $gte: regionCode },
    $or: [{ regionCode: { $gt: regionCode } }, { regionCode, _id: { $gt: id } }],
  };
}
