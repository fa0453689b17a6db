import { type Doc, isDoc } from './bson-view.ts';
import { AFTER, compareKeys, EMPTY_ARRAY, encode, invert, TAGS, tagOf } from './encode.ts';
import { hasOperators, isRegex } from './predicates.ts';
import { prefixOf } from './regex.ts';

/** A stretch of encoded values; `isPoint` when it is the encoding of one value. */
export interface Interval {
  readonly low: string;
  readonly lowOpen: boolean;
  readonly high: string;
  readonly highOpen: boolean;
  readonly isPoint: boolean;
}

/** A condition on one path, as stretches that hold every value that can pass; `exact` if they hold no other. */
export interface Bound {
  readonly path: string;
  readonly intervals: readonly Interval[];
  readonly exact: boolean;
}

/** A filter seen as index bounds: all `bounds` hold, one branch of each `or` holds, and `exact` when that is all. */
export interface Bounds {
  readonly bounds: Bound[];
  readonly ors: Doc[][];
  exact: boolean;
}

const point = (value: string): Interval => ({
  low: value,
  lowOpen: false,
  high: value,
  highOpen: false,
  isPoint: true,
});
const NAN = encode(Number.NaN);

/** The values of the same type as `value` that lie on one side of it. */
function side(operator: string, value: unknown): Interval | undefined {
  const tag = tagOf(value);
  if (tag === TAGS.array || tag === TAGS.object || tag === TAGS.regex) return undefined;
  const own = encode(value);
  if (tag === TAGS.null || own === NAN) return operator.endsWith('e') ? point(own) : undefined;
  const isNumber = tag === TAGS.number;
  return operator.startsWith('$g')
    ? { low: own, lowOpen: operator === '$gt', high: tag, highOpen: false, isPoint: false }
    : { low: isNumber ? NAN : tag, lowOpen: isNumber, high: own, highOpen: operator === '$lt', isPoint: false };
}

function equalTo(value: unknown): Interval[] {
  // In an index an array is under its elements; the filter itself then looks at the whole array.
  if (Array.isArray(value)) return [point(encode(value)), point(encode(value.length > 0 ? value[0] : EMPTY_ARRAY))];
  return [point(encode(value))];
}

function startingWith(pattern: string, options: string): Interval[] | undefined {
  const prefix = prefixOf(pattern, options);
  if (prefix === undefined) return undefined;
  const low = encode(prefix).slice(0, -1);
  return [
    { low, lowOpen: false, high: low, highOpen: false, isPoint: false },
    { low: TAGS.regex, lowOpen: false, high: TAGS.regex, highOpen: false, isPoint: false },
  ];
}

const isPlain = (value: unknown) => value !== null && !Array.isArray(value) && !isRegex(value) && value !== undefined;

/** What one operator says about its path; `undefined` when it cannot be read off an index. */
function boundOf(path: string, operator: string, operand: unknown, spec: Doc): Bound | undefined {
  const bound = (intervals: Interval[] | undefined, exact: boolean) =>
    intervals && { path, intervals: union(intervals), exact };
  switch (operator) {
    case '$eq':
      return bound(equalTo(operand), isPlain(operand));
    case '$in': {
      const list = operand as unknown[];
      const parts = list.map((item) => (isRegex(item) ? startingWith(item.pattern, item.options) : equalTo(item)));
      return parts.includes(undefined) ? undefined : bound(parts.flat() as Interval[], list.every(isPlain));
    }
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte': {
      const interval = side(operator, operand);
      return bound(interval && [interval], isPlain(operand));
    }
    case '$regex': {
      const pattern = isRegex(operand) ? operand.pattern : (operand as string);
      return bound(
        startingWith(pattern, (spec.$options ?? (isRegex(operand) ? operand.options : '')) as string),
        false,
      );
    }
    default:
      return undefined;
  }
}

/** Reads off a valid filter what an index can use of it. */
export function boundsOf(filter: Doc, prefix = '', into: Bounds = { bounds: [], ors: [], exact: true }): Bounds {
  const add = (bound: Bound | undefined) => {
    if (bound !== undefined) into.bounds.push(bound);
    if (!bound?.exact) into.exact = false;
  };
  for (const [name, operand] of Object.entries(filter)) {
    if (name === '$comment') continue;
    if (name === '$and') for (const part of operand as Doc[]) boundsOf(part, prefix, into);
    else if (name.startsWith('$')) {
      into.exact = false;
      if (name === '$or' && prefix === '') into.ors.push(operand as Doc[]);
    } else if (isRegex(operand)) add(boundOf(prefix + name, '$regex', operand, {}));
    else if (!hasOperators(operand)) add(boundOf(prefix + name, '$eq', operand, {}));
    else for (const [operator, value] of Object.entries(operand)) addOperator(prefix + name, operator, value, operand);
  }
  return into;

  function addOperator(path: string, operator: string, value: unknown, spec: Doc): void {
    if (operator === '$elemMatch' && isDoc(value)) {
      into.exact = false;
      if (hasOperators(value))
        for (const [inner, part] of Object.entries(value)) add(boundOf(path, inner, part, value));
      else boundsOf(value, `${path}.`, into);
    } else if (operator === '$all') {
      into.exact = false;
      for (const item of value as unknown[]) if (!isDoc(item) && !isRegex(item)) add(boundOf(path, '$eq', item, {}));
    } else add(boundOf(path, operator, value, spec));
  }
}

const edge = (text: string, after: boolean) => (after ? text + AFTER : text);

/** The interval as a half-open stretch of index keys that go on from `prefix`. */
export function keyStretch(prefix: string, interval: Interval, descending: boolean): { lower: string; upper: string } {
  const { low, lowOpen, high, highOpen } = interval;
  if (descending) return { lower: prefix + edge(invert(high), highOpen), upper: prefix + edge(invert(low), !lowOpen) };
  return { lower: prefix + edge(low, lowOpen), upper: prefix + edge(high, !highOpen) };
}

const start = (i: Interval) => edge(i.low, i.lowOpen);
const end = (i: Interval) => edge(i.high, !i.highOpen);

/** The intervals in order, equal ones once and overlapping ones joined. */
function union(intervals: readonly Interval[]): readonly Interval[] {
  if (intervals.length < 2) return intervals;
  const joined: Interval[] = [];
  for (const interval of [...intervals].sort((a, b) => compareKeys(start(a), start(b)))) {
    const last = joined.at(-1);
    const isApart =
      last?.isPoint && interval.isPoint ? last.low !== interval.low : start(interval) >= (last ? end(last) : '');
    if (last === undefined || isApart) joined.push(interval);
    else if (!(last.isPoint && interval.isPoint) && end(interval) > end(last))
      joined[joined.length - 1] = { ...last, high: interval.high, highOpen: interval.highOpen, isPoint: false };
  }
  return joined;
}

/** The stretches that are in both lists. */
export function intersect(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  for (const a of some)
    for (const b of others) {
      const low = start(a) >= start(b) ? a : b;
      const high = end(a) <= end(b) ? a : b;
      if (start(low) >= end(high)) continue;
      const isPoint = a.isPoint || b.isPoint;
      common.push({ low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen, isPoint });
    }
  return common;
}

/** Whether every value in `inner` is in one stretch of `outer`. */
export function isWithin(inner: readonly Interval[], outer: readonly Interval[]): boolean {
  return inner.every((a) => outer.some((b) => start(a) >= start(b) && end(a) <= end(b)));
}
