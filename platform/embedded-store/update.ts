import { Double, Int32, Long } from 'bson';
import { type Doc, isDoc, toNumber } from './bson-view.ts';
import { compareKeys, encode } from './encode.ts';
import { notImplemented, StoreError } from './errors.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { fieldOf, KeyPattern, splitPath } from './paths.ts';
import { compileOperators, compileValue, hasOperators, isRegex } from './predicates.ts';

/** Changes a document with typed numbers in place, or answers the one that replaces it. */
export type Update = (doc: Doc, isInsert: boolean) => Doc;

type Holder = Record<string | number, unknown>;
/** Computes the new value of a field; `undefined` removes it, the old value leaves it as it is. */
type Change = (old: unknown, path: string) => unknown;

/** Compiles a replacement or operators. @throws {StoreError} 9, 40, and 238 for what is not supported. */
export function compileUpdate(spec: unknown, arrayFilters: unknown): Update {
  if (Array.isArray(spec)) throw notImplemented('An update by a pipeline');
  if (!isDoc(spec)) throw new StoreError(9, 'An update has to be a document');
  if (!hasOperators(spec))
    return (doc) => ('_id' in spec || doc._id === undefined ? spec : { _id: doc._id, ...(spec as Doc) });
  const filters = compileArrayFilters(arrayFilters);
  const edits = Object.entries(spec).flatMap(([operator, fields]) => compileOperator(operator, fields, filters));
  const used = edits.flatMap(({ parts }) => parts.map((part) => /^\$\[(.+)\]$/.exec(part)?.[1]));
  for (const name of filters.keys())
    if (!used.includes(name))
      throw new StoreError(9, `The array filter for identifier '${name}' was not used in the update`);
  edits.sort((a, b) => compareKeys(a.path, b.path));
  edits.forEach(({ path }, i) => {
    const conflict = edits.some((other, j) => j !== i && (path === other.path || path.startsWith(`${other.path}.`)));
    if (conflict) throw new StoreError(40, `Updating the path '${path}' would create a conflict at '${path}'`);
  });
  return (doc, isInsert) => {
    for (const edit of edits) edit.run(doc, isInsert);
    return doc;
  };
}

interface Edit {
  readonly path: string;
  readonly parts: readonly string[];
  readonly run: (doc: Doc, isInsert: boolean) => void;
}

function compileArrayFilters(arrayFilters: unknown): Map<string, Matcher> {
  const filters = new Map<string, Matcher>();
  for (const filter of (arrayFilters ?? []) as Doc[]) {
    const names = new Set(Object.keys(filter).map((path) => path.split('.')[0] as string));
    const [name] = names;
    if (name === undefined || names.size !== 1 || name.startsWith('$'))
      throw notImplemented('An array filter with more than one top-level field');
    filters.set(name, compileMatcher(filter));
  }
  return filters;
}

function compileOperator(operator: string, fields: unknown, filters: ReadonlyMap<string, Matcher>): Edit[] {
  if (!operator.startsWith('$')) throw new StoreError(9, `Unknown modifier: ${operator}`);
  if (!isDoc(fields)) throw new StoreError(9, `Modifiers operate on fields but ${operator} was given something else`);
  return Object.entries(fields).flatMap(([path, operand]): Edit[] => {
    const parts = splitPath(path);
    if (parts.includes('$')) throw notImplemented("The positional operator '$' in an update");
    const edit = (change: Change, creates: boolean, onInsertOnly = false): Edit => ({
      path,
      parts,
      run: (doc, isInsert) => {
        if (isInsert || !onInsertOnly) editAt(doc, parts, 0, { change, creates, filters });
      },
    });
    if (operator === '$rename') return compileRename(path, operand);
    const make = Object.hasOwn(CHANGES, operator) ? CHANGES[operator] : undefined;
    if (make === undefined) throw notImplemented(`The update operator ${operator}`);
    return [
      edit(make(operand), !['$unset', '$pull', '$pullAll', '$pop'].includes(operator), operator === '$setOnInsert'),
    ];
  });
}

function compileRename(path: string, operand: unknown): Edit[] {
  if (typeof operand !== 'string') throw new StoreError(2, "The 'to' field for $rename must be a string");
  if (path.includes('.') || operand.includes('.')) throw notImplemented('$rename of a dotted path');
  const run = (doc: Doc) => {
    const value = fieldOf(doc, path);
    if (value === undefined) return;
    delete doc[path];
    delete doc[operand];
    doc[operand] = value;
  };
  return [
    { path, parts: [path], run },
    { path: operand, parts: [operand], run: () => {} },
  ];
}

interface Editing {
  readonly change: Change;
  readonly creates: boolean;
  readonly filters: ReadonlyMap<string, Matcher>;
}

function editAt(node: Doc | unknown[], parts: readonly string[], at: number, editing: Editing): void {
  const part = parts[at] as string;
  const path = parts.slice(0, at + 1).join('.');
  const each = /^\$\[(.*)\]$/.exec(part)?.[1];
  if (each !== undefined) {
    if (!Array.isArray(node))
      throw new StoreError(2, `The path '${path}' must exist and be an array to apply array updates`);
    const matcher = editing.filters.get(each);
    if (each !== '' && matcher === undefined) throw new StoreError(2, `No array filter found for identifier '${each}'`);
    for (const [i, element] of node.entries())
      if (matcher?.test({ [each]: element }) ?? true) editField(node, i, parts, at, editing);
  } else if (Array.isArray(node)) {
    const index = /^\d+$/.test(part) ? Number(part) : Number.NaN;
    if (Number.isNaN(index)) {
      if (editing.creates) throw new StoreError(28, `Cannot create field '${part}' in an array`);
      return;
    }
    if (index >= node.length && !editing.creates) return;
    if (index > node.length + 1_500_000) throw new StoreError(2, `Cannot backfill the array to element ${index}`);
    while (node.length < index) node.push(null);
    editField(node, index, parts, at, editing);
  } else editField(node, part, parts, at, editing);
}

function editField(
  node: Doc | unknown[],
  key: string | number,
  parts: readonly string[],
  at: number,
  editing: Editing,
): void {
  const holder = node as Holder;
  const old = Object.hasOwn(holder, key) ? holder[key] : undefined;
  if (at + 1 === parts.length) {
    const next = editing.change(old, parts.join('.'));
    if (next !== undefined) holder[key] = next;
    else if (Array.isArray(node)) holder[key] = null;
    else delete holder[key];
  } else if (isDoc(old) || Array.isArray(old)) editAt(old, parts, at + 1, editing);
  else if (editing.creates) {
    if (old !== undefined)
      throw new StoreError(28, `Cannot create field '${parts[at + 1]}' in an element that is no document`);
    const made: Doc = {};
    holder[key] = made;
    editAt(made, parts, at + 1, editing);
  }
}

function calculate(operator: string, old: unknown, operand: unknown, path: string): unknown {
  if (toNumber(operand) === undefined) throw new StoreError(14, `Cannot ${operator} with non-numeric argument`);
  if (toNumber(old) === undefined)
    throw new StoreError(14, `Cannot apply ${operator} to a value of non-numeric type in '${path}'`);
  const isSum = operator === '$inc';
  const types = [old, operand].map((value) => (value as { _bsontype: string })._bsontype);
  if (types.includes('Double'))
    return new Double(isSum ? Number(old) + Number(operand) : Number(old) * Number(operand));
  const [a, b] = [BigInt(String(old)), BigInt(String(operand))];
  const exact = isSum ? a + b : a * b;
  if (BigInt.asIntN(64, exact) !== exact) throw new StoreError(2, `${operator} of '${path}' would overflow 64 bits`);
  return types.includes('Long') || BigInt.asIntN(32, exact) !== exact
    ? Long.fromBigInt(exact)
    : new Int32(Number(exact));
}

function requireList(old: unknown, path: string): unknown[] {
  if (!Array.isArray(old)) throw new StoreError(2, `The field '${path}' must be an array`);
  return old;
}

function optionsOf(operand: unknown, allowed: readonly string[]): Doc | undefined {
  if (!isDoc(operand) || !('$each' in operand)) return undefined;
  if (Object.keys(operand).some((name) => !allowed.includes(name)))
    throw notImplemented('A clause of $push or $addToSet');
  if (!Array.isArray(operand.$each)) throw new StoreError(2, 'The argument to $each must be an array');
  return operand;
}

function push(operand: unknown): Change {
  const options = optionsOf(operand, ['$each', '$slice', '$position', '$sort']);
  const added = options ? (options.$each as unknown[]) : [operand];
  const compare = options?.$sort === undefined ? undefined : comparison(options.$sort);
  return (old, path) => {
    const list = [...(old === undefined ? [] : requireList(old, path))];
    list.splice(toNumber(options?.$position) ?? list.length, 0, ...added);
    if (compare) list.sort(compare);
    const slice = toNumber(options?.$slice);
    if (slice === undefined) return list;
    return slice < 0 ? list.slice(slice) : list.slice(0, slice);
  };
}

function comparison(sort: unknown): (a: unknown, b: unknown) => number {
  const pattern = isDoc(sort) ? new KeyPattern(sort) : new KeyPattern({ value: sort });
  const keyOf = (value: unknown) => pattern.keys(isDoc(sort) && isDoc(value) ? value : { value })[0] ?? '';
  return (a, b) => compareKeys(keyOf(a), keyOf(b));
}

function addToSet(operand: unknown): Change {
  const added = (optionsOf(operand, ['$each'])?.$each as unknown[] | undefined) ?? [operand];
  return (old, path) => {
    const list = [...(old === undefined ? [] : requireList(old, path))];
    const held = new Set(list.map(encode));
    for (const value of added) if (!held.has(encode(value))) list.push(value) && held.add(encode(value));
    return list;
  };
}

function pull(operand: unknown): Change {
  const isMatch = pullTest(operand);
  return (old, path) => (old === undefined ? undefined : requireList(old, path).filter((element) => !isMatch(element)));
}

function pullTest(operand: unknown): (element: unknown) => boolean {
  if (hasOperators(operand) || isRegex(operand)) {
    const all = isRegex(operand) ? [compileValue(operand)] : compileOperators(operand);
    return (element) => all.every((predicate) => predicate((test) => test(element)));
  }
  if (!isDoc(operand)) return (element) => encode(element) === encode(operand);
  const matcher = compileMatcher(operand);
  return (element) => isDoc(element) && matcher.test(element);
}

function pick(operator: '$min' | '$max', operand: unknown): Change {
  const key = encode(operand);
  return (old) => (old === undefined || (operator === '$min' ? key < encode(old) : key > encode(old)) ? operand : old);
}

const CHANGES: Readonly<Record<string, (operand: unknown) => Change>> = {
  $set: (operand) => () => operand,
  $setOnInsert: (operand) => () => operand,
  $unset: () => () => undefined,
  $inc: (operand) => (old, path) => calculate('$inc', old ?? new Int32(0), operand, path),
  $mul: (operand) => (old, path) => calculate('$mul', old ?? new Int32(0), operand, path),
  $min: (operand) => pick('$min', operand),
  $max: (operand) => pick('$max', operand),
  $currentDate: (operand) => {
    if (operand !== true && (!isDoc(operand) || operand.$type !== 'date'))
      throw notImplemented('$currentDate of this type');
    return () => new Date();
  },
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $pullAll: (operand) => {
    if (!Array.isArray(operand)) throw new StoreError(2, '$pullAll requires an array argument');
    const gone = new Set(operand.map(encode));
    return (old, path) =>
      old === undefined ? undefined : requireList(old, path).filter((element) => !gone.has(encode(element)));
  },
  $pop: (operand) => {
    const end = toNumber(operand);
    if (end !== 1 && end !== -1) throw new StoreError(9, '$pop expects 1 or -1');
    return (old, path) =>
      old === undefined ? undefined : requireList(old, path).slice(end === 1 ? 0 : 1, end === 1 ? -1 : undefined);
  },
};

/** The document that an upsert starts from: what the filter says by equality. */
export function seedOf(filter: Doc): Doc {
  const seed: Doc = {};
  for (const [name, operand] of Object.entries(filter)) {
    if (name === '$and') for (const part of operand as Doc[]) Object.assign(seed, seedOf(part));
    if (name.startsWith('$') || isRegex(operand) || (hasOperators(operand) && !('$eq' in operand))) continue;
    const value = hasOperators(operand) ? operand.$eq : operand;
    editAt(seed, splitPath(name), 0, { change: () => value, creates: true, filters: new Map() });
  }
  return seed;
}
