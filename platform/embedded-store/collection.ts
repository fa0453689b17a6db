import { type Doc, FieldSet, pick, requireDocumentSize, requireValid, withIdFirst } from './bson-view.ts';
import { encode } from './encode.ts';
import { notImplemented, StoreError } from './errors.ts';
import { KeyWriter } from './key-writer.ts';
import { compileMatcher } from './matcher.ts';
import { type IndexSpec, OrderedIndex, type RecordId } from './ordered-index.ts';
import { PartialFilter } from './partial-filter.ts';
import { KeyPattern } from './paths.ts';
import { sortByKey } from './pipeline.ts';
import { choosePlan, entriesOf, type Plan } from './planner.ts';

/** What to read: all parts are as in the `find` command. */
export interface Query {
  readonly filter: Doc;
  readonly sort?: Doc | undefined;
  readonly skip?: number | undefined;
  readonly limit?: number | undefined;
  readonly hint?: unknown;
  /** Milliseconds that the read may take; 0 or absent for no bound. */
  readonly maxTimeMS?: number | undefined;
}

/** A stored document: its bytes are never changed, an update puts new bytes in their place. */
export interface StoredRecord {
  readonly id: RecordId;
  readonly raw: Buffer;
}

/** What a read found, and what it looked at on the way. */
export interface Found {
  readonly records: StoredRecord[];
  readonly plan: Plan;
  readonly keysExamined: number;
  readonly docsExamined: number;
}

/** An index with what is needed to write its keys: its filter, and the places of its fields in the key writer. */
interface Kept {
  readonly index: OrderedIndex;
  readonly partial: PartialFilter | undefined;
  slots: readonly number[];
  /** The places of the fields that its paths begin with. */
  heads: readonly number[];
}

const CLOCK_EVERY = 1024;

/** One collection: documents as BSON bytes, and their indexes. Every method is atomic. */
export class Collection {
  readonly namespace: string;
  readonly indexes = new Map<string, OrderedIndex>();
  #records = new Map<RecordId, Buffer>();
  #lastId = 0;
  #kept: readonly Kept[] = [];
  #writer = new KeyWriter([]);
  #bytes = 0;

  constructor(namespace: string) {
    this.namespace = namespace;
    this.addIndex({ name: '_id_', key: { _id: 1 }, unique: true });
  }

  /** The number of documents. */
  get size(): number {
    return this.#records.size;
  }

  /** The bytes of all documents together. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Builds an index over what is stored. @throws {StoreError} 11000 when the documents break its uniqueness. */
  addIndex(spec: IndexSpec): void {
    const index = new OrderedIndex(spec);
    const partial = spec.partialFilterExpression && new PartialFilter(spec.partialFilterExpression);
    const kept = this.#kept;
    this.#kept = [...kept, { index, partial, slots: [], heads: [] }];
    this.#prepareWriter();
    try {
      for (const [id, raw] of this.#records) {
        const keys = this.#keysOf(raw).at(-1) as string[];
        this.#requireFree(index, keys, raw, id);
        for (const key of keys) index.add(key, id);
      }
      this.indexes.set(spec.name, index);
    } catch (error) {
      this.#kept = kept;
      this.#prepareWriter();
      throw error;
    }
  }

  /** Drops an index by name. */
  dropIndex(name: string): void {
    this.#kept = this.#kept.filter(({ index }) => index !== this.indexes.get(name));
    this.indexes.delete(name);
    this.#prepareWriter();
  }

  #prepareWriter(): void {
    const heads = this.#kept.flatMap(({ index, partial }) => [
      ...index.pattern.fields.map(({ parts }) => parts[0] as string),
      ...(partial?.heads ?? []),
    ]);
    this.#writer = new KeyWriter(heads);
    const { names } = this.#writer.fields;
    for (const kept of this.#kept) {
      kept.partial?.place(names);
      kept.heads = kept.index.pattern.fields.map(({ parts }) => names.indexOf(parts[0] as string));
      kept.slots = kept.index.pattern.fields.map(({ parts }, i) =>
        parts.length === 1 ? (kept.heads[i] as number) : -1,
      );
    }
  }

  /** The keys of a document in each of the indexes, in their order. */
  #keysOf(raw: Buffer, indexes: readonly Kept[] = this.#kept): string[][] {
    let doc: Doc | undefined;
    this.#writer.read(raw);
    return indexes.map(({ index, partial, slots }) => {
      if (partial?.holds(this.#writer, raw) === false) return [];
      const written = this.#writer.keys(index.pattern, slots, index.spec.sparse === true);
      if (written !== undefined) return written;
      doc ??= pick(raw, this.#writer.fields);
      return index.keysOf(doc);
    });
  }

  #requireFree(index: OrderedIndex, keys: readonly string[], raw: Buffer, own: RecordId): void {
    const taken = index.findTaken(keys, own);
    if (taken === undefined) return;
    const { name, key: keyPattern } = index.spec;
    const doc = pick(raw, this.#writer.fields);
    const values = index.pattern.tuples(doc).find((tuple) => index.pattern.encodeTuple(tuple) === taken) ?? [];
    const keyValue = Object.fromEntries(
      Object.keys(keyPattern).map((path, i) => [path, typeof values[i] === 'symbol' ? null : (values[i] ?? null)]),
    );
    const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${JSON.stringify(value)}`);
    const message = `E11000 duplicate key error collection: ${this.namespace} index: ${name} dup key: { ${shown.join(', ')} }`;
    throw new StoreError(11000, message, { keyPattern, keyValue });
  }

  /** Keeps a document; `_id` is made when absent. The bytes have to be the caller's own. @throws {StoreError} 11000. */
  insert(given: Buffer): StoredRecord {
    requireDocumentSize(given.length);
    requireValid(given);
    const raw = withIdFirst(given);
    const id = this.#lastId + 1;
    this.#put(id, raw, undefined);
    this.#lastId = id;
    return { id, raw };
  }

  /** Puts a new version of a document in place of the old one. @throws {StoreError} 11000. */
  replace({ id, raw: old }: StoredRecord, raw: Buffer): void {
    this.#put(id, raw, old);
  }

  #put(id: RecordId, raw: Buffer, old: Buffer | undefined): void {
    // The first element is _id: an array, undefined or a regular expression cannot be one.
    if ([0x04, 0x06, 0x0b].includes(raw[4] as number))
      throw new StoreError(53, "The '_id' value cannot be of this type");
    const moved = old === undefined ? this.#kept : this.#findMoved(old, raw);
    const before = old === undefined ? [] : this.#keysOf(old, moved);
    const after = this.#keysOf(raw, moved);
    moved.forEach(({ index }, i) => {
      this.#requireFree(index, after[i] as string[], raw, id);
    });
    moved.forEach(({ index }, i) => {
      for (const key of before[i] ?? []) index.delete(key, id);
      for (const key of after[i] as string[]) index.add(key, id);
    });
    this.#records.set(id, raw);
    this.#bytes += raw.length - (old?.length ?? 0);
  }

  // Most updates leave most keys as they are: those are neither made, nor looked for, nor moved.
  #findMoved(old: Buffer, raw: Buffer): readonly Kept[] {
    this.#writer.read(old);
    const changes = this.#writer.changes(raw);
    return this.#kept.filter(({ partial, heads }) =>
      [...heads, ...(partial?.slots ?? [])].some((slot) => slot < 0 || changes[slot] === 1),
    );
  }

  /** Removes a document. */
  delete({ id, raw }: StoredRecord): void {
    for (const [i, keys] of this.#keysOf(raw).entries()) for (const key of keys) this.#kept[i]?.index.delete(key, id);
    this.#bytes -= raw.length;
    this.#records.delete(id);
  }

  /** The documents that answer a query, as they are at this moment. @throws {StoreError} 50 when time is up. */
  find({ filter, sort, skip = 0, limit = 0, hint, maxTimeMS = 0 }: Query): Found {
    const matcher = compileMatcher(filter);
    const pattern = sort && Object.keys(sort).length > 0 ? new KeyPattern(sort) : undefined;
    const hinted = this.#requireHint(hint);
    const plan =
      hinted === 'natural'
        ? { scans: [], isCollectionScan: true }
        : choosePlan(this.indexes.values(), filter, pattern, hinted);
    const isSorted = pattern === undefined || (plan.scans.length === 1 && plan.scans[0]?.isSorted === true);
    const most = limit > 0 && isSorted ? skip + limit : Number.POSITIVE_INFINITY;
    const deadline = maxTimeMS > 0 ? performance.now() + maxTimeMS : Number.POSITIVE_INFINITY;
    const counts = { keys: 0, docs: 0 };
    const records: StoredRecord[] = [];
    const isExact = plan.scans.length === 1 && plan.scans[0]?.isExact === true;
    for (const id of plan.isCollectionScan ? this.#records.keys() : idsOf(plan, counts)) {
      const raw = this.#records.get(id) as Buffer;
      if (++counts.docs % CLOCK_EVERY === 0 && performance.now() > deadline)
        throw new StoreError(50, 'operation exceeded time limit');
      if (!isExact && !matcher.testRaw(raw)) continue;
      records.push({ id, raw });
      if (records.length >= most) break;
    }
    const ordered = isSorted || pattern === undefined ? records : sortRecords(records, pattern);
    const page = skip > 0 || limit > 0 ? ordered.slice(skip, limit > 0 ? skip + limit : undefined) : ordered;
    return { records: page, plan, keysExamined: counts.keys, docsExamined: counts.docs };
  }

  #requireHint(hint: unknown): OrderedIndex | 'natural' | undefined {
    if (hint === undefined || (typeof hint === 'object' && hint !== null && Object.keys(hint).length === 0))
      return undefined;
    if (typeof hint === 'object' && hint !== null && '$natural' in hint) {
      if (Number(hint.$natural) !== 1) throw notImplemented('Reading in reverse natural order');
      return 'natural';
    }
    for (const index of this.indexes.values())
      if (index.spec.name === hint || encode(index.spec.key) === encode(hint)) return index;
    throw new StoreError(2, 'planner returned error: bad hint');
  }
}

function* idsOf({ scans }: Plan, counts: { keys: number }): Generator<RecordId> {
  const seen = scans.length > 1 || scans.some((scan) => scan.index.isMultikey) ? new Set<RecordId>() : undefined;
  for (const scan of scans)
    for (const { ids } of entriesOf(scan))
      for (const id of ids) {
        counts.keys++;
        if (seen?.has(id)) continue;
        seen?.add(id);
        yield id;
      }
}

/** Sorts in memory by the least key of each document under the pattern, as MongoDB does for arrays. */
function sortRecords(records: readonly StoredRecord[], pattern: KeyPattern): StoredRecord[] {
  const fields = new FieldSet(pattern.fields.map(({ parts }) => parts[0] as string));
  return sortByKey(records, ({ raw }) => pattern.least(pick(raw, fields)));
}
