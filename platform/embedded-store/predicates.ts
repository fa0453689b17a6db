import type { BSONRegExp } from 'bson';
import { type Doc, isDoc, toNumber } from './bson-view.ts';
import { encode, TAGS, tagOf } from './encode.ts';
import { notImplemented, StoreError } from './errors.ts';
import { compileMatcher } from './matcher.ts';
import type { Test } from './paths.ts';
import { compileRegex } from './regex.ts';

/** Runs a test on the values at a path, or on one value; `leaf` tries the elements of an array there too. */
export type Run = (test: Test, leaf: boolean) => boolean;

/** One condition on whatever `run` looks at. */
export type Predicate = (run: Run) => boolean;

const bad = (message: string) => new StoreError(2, message);

function equals(operand: unknown): Test {
  if (operand === null || operand === undefined) return (value) => value === null || value === undefined;
  if (typeof operand === 'string' || typeof operand === 'boolean') return (value) => value === operand;
  const tag = tagOf(operand);
  const key = encode(operand);
  return (value) => tagOf(value) === tag && encode(value) === key;
}

function compares(accept: (order: number) => boolean): (operand: unknown) => Test {
  return (operand) => {
    const tag = tagOf(operand);
    if (tag === TAGS.regex) throw bad("Can't have RegEx as arg to predicate over field");
    if (tag === TAGS.minKey || tag === TAGS.maxKey) throw notImplemented('A range that ends at MinKey or MaxKey');
    const key = encode(operand);
    if (tag === TAGS.null) return (value) => accept(0) && (value === null || value === undefined);
    const isNaNOperand = Number.isNaN(toNumber(operand));
    return (value) => {
      if (value === undefined || tagOf(value) !== tag) return false;
      if (tag === TAGS.number && Number.isNaN(toNumber(value)) !== isNaNOperand) return false;
      const own = encode(value);
      return accept(own < key ? -1 : own > key ? 1 : 0);
    };
  };
}

function requireArray(name: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw bad(`${name} needs an array`);
  return operand;
}

function isOneOf(operand: unknown): Test {
  const list = requireArray('$in', operand);
  if (list.some((item) => isDoc(item) && Object.keys(item)[0]?.startsWith('$'))) throw bad('cannot nest $ under $in');
  const patterns = list.filter(isRegex).map((item) => compileRegex(item.pattern, item.options));
  const tags = new Set(list.map(tagOf));
  // Built at the first document: an index may answer for all of them.
  let keys: Set<string> | undefined;
  return (value) => {
    keys ??= new Set(list.map(encode));
    if (tags.has(tagOf(value)) && keys.has(encode(value))) return true;
    return typeof value === 'string' && patterns.some((pattern) => pattern.test(value));
  };
}

/** True for a BSON regular expression. */
export function isRegex(value: unknown): value is BSONRegExp {
  return (value as { _bsontype?: unknown } | null | undefined)?._bsontype === 'BSONRegExp';
}

function matchesRegex(pattern: unknown, options: unknown): Test {
  const regex = isRegex(pattern) ? pattern : undefined;
  if (regex === undefined && typeof pattern !== 'string') throw bad('$regex has to be a string');
  const own = typeof options === 'string' ? options : (regex?.options ?? '');
  const compiled = compileRegex(regex?.pattern ?? (pattern as string), own);
  const same = regex === undefined ? undefined : encode(regex);
  return (value) => (typeof value === 'string' ? compiled.test(value) : isRegex(value) && encode(value) === same);
}

/** The equality or regular expression of a condition that is a value rather than operators. */
export function compileValue(operand: unknown): Predicate {
  const test = isRegex(operand) ? matchesRegex(operand, undefined) : equals(operand);
  return (run) => run(test, true);
}

const TYPES: Readonly<Record<string, readonly [number, Test]>> = {
  double: [1, (v) => (v as { _bsontype?: string } | null)?._bsontype === 'Double'],
  string: [2, (v) => typeof v === 'string'],
  object: [3, (v) => isDoc(v)],
  array: [4, (v) => Array.isArray(v)],
  binData: [5, (v) => tagOf(v) === TAGS.binData],
  objectId: [7, (v) => tagOf(v) === TAGS.objectId],
  bool: [8, (v) => typeof v === 'boolean'],
  date: [9, (v) => v instanceof Date],
  null: [10, (v) => v === null],
  regex: [11, isRegex],
  int: [16, (v) => (v as { _bsontype?: string } | null)?._bsontype === 'Int32'],
  timestamp: [17, (v) => tagOf(v) === TAGS.timestamp],
  long: [18, (v) => (v as { _bsontype?: string } | null)?._bsontype === 'Long'],
  decimal: [19, (v) => (v as { _bsontype?: string } | null)?._bsontype === 'Decimal128'],
  minKey: [-1, (v) => tagOf(v) === TAGS.minKey],
  maxKey: [127, (v) => tagOf(v) === TAGS.maxKey],
  number: [Number.NaN, (v) => tagOf(v) === TAGS.number],
};

function hasType(operand: unknown): Test {
  const tests = (Array.isArray(operand) ? operand : [operand]).map((wanted) => {
    const code = toNumber(wanted);
    const found = Object.entries(TYPES).find(([name, [number]]) => name === wanted || number === code);
    if (found === undefined) throw notImplemented(`The type of a $type condition`);
    return found[1][1];
  });
  return (value) => value !== undefined && tests.some((test) => test(value));
}

function modulo(operand: unknown): Test {
  const [divisor, remainder] = requireArray('$mod', operand).map((part) => Math.trunc(toNumber(part) ?? Number.NaN));
  if (
    !Number.isSafeInteger(divisor) ||
    !Number.isSafeInteger(remainder) ||
    divisor === 0 ||
    (operand as unknown[]).length !== 2
  )
    throw bad('malformed mod: a divisor other than 0 and a remainder are needed');
  return (value) => {
    const number = toNumber(value);
    if (number === undefined || !Number.isFinite(number)) return false;
    const exact =
      (value as { _bsontype?: string })._bsontype === 'Long' ? BigInt(String(value)) : BigInt(Math.trunc(number));
    return exact % BigInt(divisor as number) === BigInt(remainder as number);
  };
}

function hasSize(operand: unknown): Test {
  const size = toNumber(operand);
  if (size === undefined || !Number.isInteger(size) || size < 0) throw bad('$size needs a whole number from 0');
  return (value) => Array.isArray(value) && value.length === size;
}

function hasElement(operand: unknown): Test {
  if (!isDoc(operand)) throw bad('$elemMatch needs an Object');
  const first = Object.keys(operand)[0];
  if (first?.startsWith('$') && !['$and', '$or', '$nor', '$comment', '$expr'].includes(first)) {
    const all = compileOperators(operand);
    return (value) => Array.isArray(value) && value.some((element) => all.every((p) => p((test) => test(element))));
  }
  if ('$expr' in operand) throw bad('$expr can only be applied to the top-level document');
  const inner = compileMatcher(operand);
  // An array within the array counts as a document whose fields are named by their places.
  const isMatch = (element: unknown) => inner.test((Array.isArray(element) ? { ...element } : element) as Doc);
  return (value) =>
    Array.isArray(value) && value.some((element) => (isDoc(element) || Array.isArray(element)) && isMatch(element));
}

type Compile = (operand: unknown, siblings: Doc) => Predicate;
type Make = (operand: unknown) => Test;

function on(make: Make, leaf: boolean, negate = false): Compile {
  return (operand) => {
    const test = make(operand);
    return (run) => run(test, leaf) !== negate;
  };
}

const OPERATORS: Readonly<Record<string, Compile>> = {
  $eq: on(equals, true),
  $ne: on(equals, true, true),
  $gt: on(
    compares((order) => order > 0),
    true,
  ),
  $gte: on(
    compares((order) => order >= 0),
    true,
  ),
  $lt: on(
    compares((order) => order < 0),
    true,
  ),
  $lte: on(
    compares((order) => order <= 0),
    true,
  ),
  $in: on(isOneOf, true),
  $nin: on(isOneOf, true, true),
  $type: on(hasType, true),
  $mod: on(modulo, true),
  $size: on(hasSize, false),
  $elemMatch: on(hasElement, false),
  $exists: (operand) => (run) => run((value) => value !== undefined, false) === isTruthy(operand),
  $regex: (operand, siblings) => on((pattern) => matchesRegex(pattern, siblings.$options), true)(operand, siblings),
  $options: (_operand, siblings) => {
    if (siblings.$regex === undefined) throw bad('$options needs a $regex');
    return () => true;
  },
  $all: (operand) => {
    const all = requireArray('$all', operand).flatMap((item) =>
      isDoc(item) && '$elemMatch' in item ? compileOperators(item) : compileValue(item),
    );
    return (run) => all.length > 0 && all.every((predicate) => predicate(run));
  },
  $not: (operand) => {
    if (!isRegex(operand) && !hasOperators(operand)) throw bad('$not needs a regex or a document of operators');
    const all = isRegex(operand) ? [compileValue(operand)] : compileOperators(operand);
    return (run) => !all.every((predicate) => predicate(run));
  },
};

/** True for `{ $gt: 1 }` and the like. */
export function hasOperators(value: unknown): value is Doc {
  return isDoc(value) && Object.keys(value)[0]?.startsWith('$') === true;
}

/** MongoDB's truth: everything but false, null, zero and what is missing. */
export function isTruthy(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && toNumber(value) !== 0;
}

/** The predicates of `{ $gt: 1, $lt: 5 }` and the like. @throws {StoreError} 238 for an operator that is not here. */
export function compileOperators(spec: Doc): Predicate[] {
  return Object.entries(spec).map(([name, operand]) => {
    const compile = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (compile !== undefined) return compile(operand, spec);
    throw name.startsWith('$') ? notImplemented(`The query operator ${name}`) : bad(`unknown operator: ${name}`);
  });
}
