import BTreeModule from 'sorted-btree';
import type { Doc } from './bson-view.ts';
import { compareKeys } from './encode.ts';
import { KeyPattern } from './paths.ts';

/** What createIndexes was told, as listIndexes gives it back. */
export interface IndexSpec {
  readonly name: string;
  readonly key: Doc;
  readonly unique?: boolean;
  readonly sparse?: boolean;
  readonly partialFilterExpression?: Doc;
}

/** The number of a stored document within its collection; grows with each insert. */
export type RecordId = number;

/** One key of an index and the records under it. */
export interface Entry {
  readonly key: string;
  readonly ids: readonly RecordId[];
}

type Held = RecordId | RecordId[];

interface Holder {
  get(key: string): Held | undefined;
  set(key: string, held: Held): unknown;
}

// The package is CommonJS, so its default export may arrive wrapped.
const BTree = ((BTreeModule as { default?: unknown }).default ?? BTreeModule) as typeof BTreeModule.default;

const NONE: readonly RecordId[] = [];

/**
 * One index. Keys are put in order when a range is first read after a write, so that a bulk load pays for one sort
 * instead of a search for each key. Unique indexes and those of one field also have a hash table, which answers
 * equality without any order.
 */
export class OrderedIndex {
  readonly spec: IndexSpec;
  readonly pattern: KeyPattern;
  readonly #hash: Map<string, Held> | undefined;
  readonly #ordered = new BTree<string, Held>(undefined, compareKeys, 64);
  #freshKeys: string[] = [];
  #freshIds: RecordId[] = [];

  constructor(spec: IndexSpec) {
    this.spec = spec;
    this.pattern = new KeyPattern(spec.key);
    if (spec.unique || this.pattern.fields.length === 1) this.#hash = new Map();
  }

  /** True when a document may be under several keys. */
  get isMultikey(): boolean {
    return this.pattern.multikey.includes(true);
  }

  /** The keys of a decoded document; none where a sparse index leaves it out. */
  keysOf(doc: Doc): string[] {
    const { pattern, spec } = this;
    if (spec.sparse && pattern.tuples(doc).every((tuple) => tuple.every((value) => value === undefined))) return [];
    return pattern.keys(doc);
  }

  /** The first of `keys` that a record other than `own` holds in a unique index. */
  findTaken(keys: readonly string[], own: RecordId): string | undefined {
    if (!this.spec.unique) return undefined;
    for (const key of keys) {
      const held = this.#hash?.get(key);
      if (held !== undefined && held !== own) return key;
    }
    return undefined;
  }

  add(key: string, id: RecordId): void {
    if (this.#hash && !hold(this.#hash, key, id)) return;
    this.#freshKeys.push(key);
    if (!this.#hash) this.#freshIds.push(id);
  }

  delete(key: string, id: RecordId): void {
    const held = this.#holder.get(key);
    if (Array.isArray(held) && held.length > 1) {
      held.splice(held.indexOf(id), 1);
      return;
    }
    this.#hash?.delete(key);
    this.#ordered.delete(key);
  }

  /** The records under one key. */
  get(key: string): readonly RecordId[] {
    return idsOf(this.#holder.get(key));
  }

  get #holder(): Holder {
    if (this.#hash) return this.#hash;
    this.#putInOrder();
    return this.#ordered;
  }

  /** The entries from the key `lower` up to but not including `upper`, in order or in reverse. */
  *range(lower: string, upper: string, reverse: boolean): Generator<Entry> {
    this.#putInOrder();
    const entries = reverse ? this.#ordered.entriesReversed(upper, [], true) : this.#ordered.entries(lower, []);
    for (const [key, held] of entries) {
      if (reverse ? key < lower : key >= upper) return;
      yield { key, ids: idsOf(this.#hash ? this.#hash.get(key) : held) };
    }
  }

  #putInOrder(): void {
    if (this.#freshKeys.length === 0) return;
    const [keys, ids, hash] = [this.#freshKeys, this.#freshIds, this.#hash];
    this.#freshKeys = [];
    this.#freshIds = [];
    if (hash) {
      // A key may have gone again since, and the tree needs no records: the table has them.
      for (const key of keys.sort()) if (hash.has(key)) this.#ordered.set(key, 0);
    } else {
      const order = Uint32Array.from(keys, (_key, i) => i).sort((a, b) =>
        compareKeys(keys[a] as string, keys[b] as string),
      );
      for (const i of order) hold(this.#ordered, keys[i] as string, ids[i] as RecordId);
    }
  }
}

function idsOf(held: Held | undefined): readonly RecordId[] {
  if (held === undefined) return NONE;
  return typeof held === 'number' ? [held] : held;
}

/** Adds a record to a key; true when the key is new. */
function hold(holder: Holder, key: string, id: RecordId): boolean {
  const held = holder.get(key);
  if (Array.isArray(held)) held.push(id);
  else holder.set(key, held === undefined ? id : [held, id]);
  return held === undefined;
}
