/** The keys of a register's families, read as raw BSON: a key set is for counting, and no document is made of a row. */
import type { Model } from 'mongoose';
import { bothOf, noRow, type RowFilter } from '#platform/access/row-filter.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import { keyOfBytes } from './household-key.ts';
import { keySetOf } from './key-set.ts';
import { packKeys } from './pack-keys.ts';

/** What a field with `@cohort` is asked for besides its filter. */
export interface KeyRequest {
  /** First region of the range, a code of any level; the range ends with `to` and all that lies in it. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** How many digits of its region's code tell a group: 2, 4, 6 or 10; 0 for all keys in one group, without a region. */
  readonly digits: number;
  /** Code of the last village of the page before. */
  readonly after?: string | null;
  /** About how many keys a page holds: it ends with a village. */
  readonly first: number;
}

/** One page of keys, in the order of regions; `next` is the `after` of the next page. */
export interface KeyPage {
  readonly groups: readonly { readonly region: string; readonly keys: string }[];
  readonly next: string | null;
  /** When the register was read. */
  readonly asOf: Date;
}

/** A register's families for one caller. */
export interface KeyedFamilies {
  /** Documents with `headNik` and `regionCode`. */
  // biome-ignore lint/suspicious/noExplicitAny: the documents' other fields are nobody's business here
  readonly model: Model<any>;
  /** What a family must meet for the caller to see it. */
  readonly rows: RowFilter;
  readonly view: View;
}

/** Most keys of a page, and most NIKs that are looked up at once. */
export const maxKeys = 500_000;

/**
 * One page of the keys of the families that meet the condition.
 * @throws {HubError} BAD_USER_INPUT naming the argument.
 */
export async function readKeyPage(families: KeyedFamilies, wanted: RowFilter, request: KeyRequest): Promise<KeyPage> {
  requireRequest(request);
  const asOf = new Date();
  if (families.rows === noRow) return { groups: [], next: null, asOf };
  const { first, digits } = request;
  const condition = bothOf(rangeOf(request), wanted);
  if (digits === 0) {
    const keys = await readKeys(families, condition, first + 1);
    if (keys.length <= first) return { groups: oneGroup(keys), next: null, asOf };
  }
  const rows = await readRows(families, condition, first + 1);
  if (rows.count <= first) return { groups: groupRows(rows, request), next: null, asOf };
  // The village in which the page would end in the midst is the next page's, or, where it is the only one, read whole.
  const cut = rows.regions[first] as number;
  const whole = rows.regions.indexOf(cut);
  const village = { regionCode: String(cut) };
  const kept = whole > 0 ? { ...rows, count: whole } : await readRows(families, bothOf(village, wanted), null);
  return { groups: groupRows(kept, request), next: String(kept.regions[kept.count - 1]), asOf };
}

// The database gathers the keys into one array: a fraction of what it costs to hand over as many documents.
async function readKeys({ model, rows, view }: KeyedFamilies, condition: RowFilter, limit: number) {
  const pipeline = [
    { $match: bothOf(condition, rows) },
    { $limit: limit },
    { $group: { _id: null, niks: { $push: '$headNik' } } },
  ];
  const [gathered] = (await runInTime(view, (maxTimeMS) =>
    model.collection.aggregate(pipeline as object[], { raw: true, maxTimeMS }).toArray(),
  )) as unknown as readonly Uint8Array[];
  return gathered ? keysInArray(asBuffer(gathered)) : new Float64Array(0);
}

function oneGroup(keys: Float64Array): KeyPage['groups'] {
  // A damaged NIK that is none has no key, and nothing that it could be joined by.
  const known = keys.filter((key) => !Number.isNaN(key));
  return known.length === 0 ? [] : [{ region: '', keys: packKeys(keySetOf(known)) }];
}

/** Families as two columns: the keys of their heads, and the codes of their villages as numbers. */
interface KeyRows {
  readonly keys: Float64Array;
  readonly regions: Float64Array;
  readonly count: number;
}

async function readRows(
  { model, rows, view }: KeyedFamilies,
  condition: RowFilter,
  limit: number | null,
): Promise<KeyRows> {
  const found = await runInTime(view, (maxTimeMS) => {
    const cursor = model.collection.find(bothOf(condition, rows) as object, {
      projection: { _id: 0, headNik: 1, regionCode: 1 },
      raw: true,
      maxTimeMS,
      batchSize: 100_000,
    });
    return (limit === null ? cursor : cursor.sort({ regionCode: 1 }).limit(limit)).toArray();
  });
  return columnsOf(found as unknown as readonly Uint8Array[]);
}

function columnsOf(documents: readonly Uint8Array[]): KeyRows {
  const keys = new Float64Array(documents.length);
  const regions = new Float64Array(documents.length);
  documents.forEach((bytes, row) => {
    readRow(asBuffer(bytes), keys, regions, row);
  });
  return { keys, regions, count: documents.length };
}

function groupRows({ keys, regions, count }: KeyRows, { digits }: KeyRequest): KeyPage['groups'] {
  if (digits === 0) return oneGroup(keys.slice(0, count));
  const unit = 10 ** (10 - digits);
  const codeOf = (row: number) => Math.floor((regions[row] as number) / unit);
  const isKey = (row: number) => !Number.isNaN(keys[row]); // a damaged NIK that is none: nothing could be joined by it
  const sizes = new Map<number, number>();
  for (let row = 0; row < count; row += 1) {
    if (isKey(row)) sizes.set(codeOf(row), (sizes.get(codeOf(row)) ?? 0) + 1);
  }
  const groups = new Map([...sizes].map(([code, size]) => [code, { keys: new Float64Array(size), filled: 0 }]));
  for (let row = 0; row < count; row += 1) {
    const group = isKey(row) ? groups.get(codeOf(row)) : undefined;
    if (!group) continue;
    group.keys[group.filled] = keys[row] as number;
    group.filled += 1;
  }
  return [...groups]
    .toSorted(([one], [other]) => one - other)
    .map(([code, group]) => ({ region: String(code), keys: packKeys(keySetOf(group.keys)) }));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The keys of a document `{ _id: null, niks: [...] }`, each NaN where it is no NIK. */
function keysInArray(bytes: Buffer): Float64Array {
  const array = bytes.indexOf('niks\0', 4, 'latin1') + 'niks\0'.length;
  const end = array + bytes.readInt32LE(array) - 1;
  // An element is its type, its position as text, then the length of the string, the string and its end: 8 bytes or more.
  const keys = new Float64Array(Math.ceil((end - array) / 8));
  let count = 0;
  for (let at = array + 4; bytes[at] === stringType && at < end; count += 1) {
    while (bytes[at] !== 0) at += 1;
    const size = bytes.readInt32LE(at + 1) - 1;
    keys[count] = size === 16 ? keyOfBytes(bytes, at + 5) : Number.NaN;
    at += 5 + size + 1;
  }
  return keys.slice(0, count);
}

const stringType = 2;
const h = 'h'.charCodeAt(0);

/** Reads a document of `headNik` and `regionCode`, both strings, in any order: the projection leaves nothing else. */
function readRow(bytes: Buffer, keys: Float64Array, regions: Float64Array, row: number): void {
  let at = 4;
  while (bytes[at] === stringType) {
    const isHead = bytes[at + 1] === h;
    const length = at + (isHead ? 'headNik'.length : 'regionCode'.length) + 2;
    const size = bytes.readInt32LE(length) - 1;
    const start = length + 4;
    if (isHead) keys[row] = size === 16 ? keyOfBytes(bytes, start) : Number.NaN;
    else regions[row] = numberAt(bytes, start, size);
    at = start + size + 1;
  }
}

function numberAt(bytes: Buffer, start: number, size: number): number {
  let value = 0;
  for (let n = start; n < start + size; n += 1) value = value * 10 + (bytes[n] as number) - 48;
  return value;
}

/** The condition on `regionCode` that keeps documents to the range of a request. */
export function rangeOf({ from, to, after }: KeyRequest): RowFilter {
  if (from == null && to == null && after == null) return {};
  return {
    regionCode: {
      ...(after != null ? { $gt: after } : from != null && { $gte: from }),
      ...(to != null && { $lt: `${to}:` }), // ':' follows '9' in ASCII
    },
  };
}

function requireRequest({ from, to, after, digits, first }: KeyRequest): void {
  for (const [argument, code] of Object.entries({ from, to, after })) {
    if (code != null && !/^\d{2,10}$/.test(code)) refuse(argument, 'a Kemendagri code');
  }
  if (![0, 2, 4, 6, 10].includes(digits)) refuse('digits', '0, 2, 4, 6 or 10');
  if (!Number.isInteger(first) || first < 1 || first > maxKeys) refuse('first', `between 1 and ${maxKeys}`);
}

function refuse(argument: string, allowed: string): never {
  throw new HubError('BAD_USER_INPUT', `"${argument}" must be ${allowed}.`, { argument });
}
