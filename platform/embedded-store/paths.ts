import { type Doc, isDoc, toNumber } from './bson-view.ts';
import { EMPTY_ARRAY, encode, invert } from './encode.ts';
import { notImplemented, StoreError } from './errors.ts';

/** The parts of a dotted path. @throws {StoreError} 2 for an empty part. */
export function splitPath(path: string): string[] {
  const parts = path.split('.');
  if (parts.includes('__proto__')) throw notImplemented("A field named '__proto__'");
  if (parts.length > 1 && parts.includes('')) throw new StoreError(2, `FieldPath '${path}' has an empty part`);
  return parts;
}

/** An own field of an embedded document; `undefined` when it has none. */
export function fieldOf(doc: Doc, name: string): unknown {
  return Object.hasOwn(doc, name) ? doc[name] : undefined;
}

/** Says yes to a value, which is `undefined` where the path leads nowhere. */
export type Test = (value: unknown) => boolean;

/**
 * Whether a value at `parts` of the document passes, arrays on the way searched as MongoDB does. With `leaf` the
 * elements of an array at the end of the path are tried as well as the array.
 */
export function someAt(doc: Doc, parts: readonly string[], leaf: boolean, test: Test, from = 0): boolean {
  let value: unknown = doc;
  for (let i = from; i < parts.length; i++) {
    if (Array.isArray(value)) return someInArray(value, parts, leaf, test, i);
    if (!isDoc(value)) return test(undefined);
    value = fieldOf(value, parts[i] as string);
  }
  if (leaf && Array.isArray(value) && value.some(test)) return true;
  return test(value);
}

function someInArray(
  array: readonly unknown[],
  parts: readonly string[],
  leaf: boolean,
  test: Test,
  at: number,
): boolean {
  const index = /^(0|[1-9]\d*)$/.test(parts[at] as string) ? Number(parts[at]) : -1;
  return array.some((element, i) => {
    if (isDoc(element) && someAt(element, parts, leaf, test, at)) return true;
    if (i !== index) return false;
    if (at + 1 < parts.length) {
      if (Array.isArray(element)) return someInArray(element, parts, leaf, test, at + 1);
      return isDoc(element) && someAt(element, parts, leaf, test, at + 1);
    }
    if (leaf && Array.isArray(element)) throw notImplemented('A numeric path that ends at an array within an array');
    return test(element);
  });
}

/** One field of an index or of a sort: its path and its direction. */
export interface PatternField {
  readonly path: string;
  readonly parts: readonly string[];
  readonly descending: boolean;
}

/** How far one field has come on its way through a document. */
interface Step {
  readonly value: unknown;
  readonly rest: readonly string[];
}

const NO_PARTS: readonly string[] = [];

/** Walks to the end of the path or to the first array on it; a path that leads nowhere ends at `undefined`. */
function walk(step: Step): Step {
  let { value } = step;
  for (let i = 0; i < step.rest.length; i++) {
    if (Array.isArray(value)) return { value, rest: step.rest.slice(i) };
    if (!isDoc(value)) return { value: undefined, rest: NO_PARTS };
    value = fieldOf(value, step.rest[i] as string);
  }
  return { value, rest: NO_PARTS };
}

/** An ordered list of fields, as an index or a sort has, and the keys that documents have under it. */
export class KeyPattern {
  readonly fields: readonly PatternField[];
  /** For each field, whether a document with an array on its path was seen. */
  readonly multikey: boolean[];

  constructor(spec: Doc) {
    this.fields = Object.entries(spec).map(([path, direction]) => {
      const order = toNumber(direction);
      if (order !== 1 && order !== -1) throw notImplemented(`The key direction of '${path}'`);
      const parts = splitPath(path);
      if (parts.some((part) => /^\d+$/.test(part) || part.startsWith('$'))) throw notImplemented(`A key on '${path}'`);
      return { path, parts, descending: order === -1 };
    });
    this.multikey = this.fields.map(() => false);
  }

  /** The encoding of one of `tuples`. */
  encodeTuple(tuple: readonly unknown[]): string {
    return tuple.map((part, at) => this.#encodeField(at, part)).join('');
  }

  #encodeField(at: number, value: unknown): string {
    return this.fields[at]?.descending ? invert(encode(value)) : encode(value);
  }

  /** The encoded keys of a document: one, or several where a path meets an array. */
  keys(doc: Doc): string[] {
    let key = '';
    for (let i = 0; i < this.fields.length; i++) {
      const { value } = walk({ value: doc, rest: (this.fields[i] as PatternField).parts });
      if (Array.isArray(value)) return [...new Set(this.tuples(doc).map((tuple) => this.encodeTuple(tuple)))];
      key += this.#encodeField(i, value);
    }
    return [key];
  }

  /** The first of the document's keys, by which it is sorted. */
  least(doc: Doc): string {
    return this.keys(doc).sort()[0] as string;
  }

  /** The keys of a document as values, `undefined` for what is missing. @throws {StoreError} 171. */
  tuples(doc: Doc): unknown[][] {
    const found: unknown[][] = [];
    this.#expand(
      this.fields.map(({ parts }) => ({ value: doc, rest: parts })),
      this.fields.map(() => false),
      found,
    );
    return found;
  }

  #expand(steps: readonly Step[], done: readonly boolean[], found: unknown[][]): void {
    const next = steps.map((step, i) => (done[i] ? step : walk(step)));
    const isArrayAt = (step: Step, i: number) => !done[i] && Array.isArray(step.value);
    const arrays = new Set(next.filter(isArrayAt).map((step) => step.value as unknown[]));
    if (arrays.size > 1)
      throw new StoreError(171, `cannot index parallel arrays ${this.fields.map((f) => f.path).join()}`);
    const [array] = arrays;
    if (array === undefined) {
      found.push(next.map((step) => step.value));
      return;
    }
    const ended = next.map((step, i) => done[i] === true || (isArrayAt(step, i) && step.rest.length === 0));
    next.forEach((step, i) => {
      if (isArrayAt(step, i)) this.multikey[i] = true;
    });
    for (const element of array.length > 0 ? array : [EMPTY_ARRAY]) {
      const into = (step: Step): Step => {
        if (step.rest.length === 0) return { value: element, rest: NO_PARTS };
        return { value: isDoc(element) ? element : undefined, rest: step.rest };
      };
      this.#expand(
        next.map((step, i) => (isArrayAt(step, i) ? into(step) : step)),
        ended,
        found,
      );
    }
  }
}
