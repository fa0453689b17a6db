import { type Bound, type Bounds, boundsOf, type Interval, intersect, isWithin, keyStretch } from './bounds.ts';
import type { Doc } from './bson-view.ts';
import { AFTER, compareKeys, encode, invert } from './encode.ts';
import type { Entry, OrderedIndex } from './ordered-index.ts';
import type { KeyPattern } from './paths.ts';

/** A stretch of an index: `points` are the leading key parts that are fixed, `isKey` when it is one whole key. */
interface Range {
  readonly points: readonly string[];
  readonly lower: string;
  readonly upper: string;
  readonly isKey: boolean;
}

/** A read of one index. */
export interface IndexScan {
  readonly index: OrderedIndex;
  readonly ranges: readonly Range[];
  /** How many conditions of the filter bound it; none for a walk of the whole index. */
  readonly used: number;
  readonly reverse: boolean;
  /** How many leading fields are fixed, so that their streams are merged to be in the order of the sort. */
  readonly mergeAt: number;
  readonly isSorted: boolean;
  /** True when every record that comes out passes the filter. */
  readonly isExact: boolean;
}

/** How a filter and a sort are answered: by one index, by several in turn (`$or`), or by looking at all documents. */
export interface Plan {
  readonly scans: readonly IndexScan[];
  readonly isCollectionScan: boolean;
}

const MOST_PREFIXES = 10_000;
const MOST_STREAMS = 100;
const PROBE = 200;

/** Chooses a plan. With `hint` that index is read whether or not it helps. */
export function choosePlan(
  indexes: Iterable<OrderedIndex>,
  filter: Doc,
  sort: KeyPattern | undefined,
  hint?: OrderedIndex,
): Plan {
  const bounds = boundsOf(filter);
  if (hint) return { scans: [planScan(hint, bounds, sort)], isCollectionScan: false };
  const all = [...indexes];
  const scans = all.filter((index) => covers(index, bounds)).map((index) => planScan(index, bounds, sort));
  const best = cheapest(scans, sort !== undefined);
  if (bounds.ors.length > 0 && (best === undefined || (!best.isSorted && probe(best) >= PROBE))) {
    const joined = planUnion(all, bounds);
    if (joined !== undefined) return { scans: joined, isCollectionScan: false };
  }
  const chosen = best ?? scans.find((scan) => scan.isSorted);
  return { scans: chosen ? [chosen] : [], isCollectionScan: chosen === undefined };
}

/** Of the scans that the filter bounds, the one that reads least; a sort in memory counts as more reading. */
function cheapest(scans: readonly IndexScan[], hasSort: boolean): IndexScan | undefined {
  const bounded = scans.filter((scan) => scan.used > 0);
  if (bounded.length < 2) return bounded[0];
  const cost = (scan: IndexScan) => {
    const found = probe(scan);
    const sorting = !hasSort || scan.isSorted ? 0 : found < PROBE ? found / 5 : 5 * PROBE;
    return found + sorting - scan.used / 100;
  };
  const costs = bounded.map(cost);
  return bounded[costs.indexOf(Math.min(...costs))];
}

/** How many records the scan would read, counted up to PROBE. */
function probe(scan: IndexScan): number {
  let found = 0;
  for (const { ids } of entriesOf(scan)) {
    found += ids.length;
    if (found >= PROBE) return PROBE;
  }
  return found;
}

/** One bounded scan for each branch of the first `$or` that allows it. */
function planUnion(indexes: readonly OrderedIndex[], { bounds, ors }: Bounds): IndexScan[] | undefined {
  for (const branches of ors) {
    const scans = branches.map((branch) => {
      const own = boundsOf(branch);
      const both = { bounds: [...bounds, ...own.bounds], ors: own.ors, exact: false };
      return cheapest(
        indexes.filter((index) => covers(index, both)).map((index) => planScan(index, both, undefined)),
        false,
      );
    });
    if (scans.every((scan) => scan !== undefined)) return scans;
  }
  return undefined;
}

/** Whether every document that passes the filter is in the index, be it sparse or partial. */
function covers(index: OrderedIndex, { bounds }: Bounds): boolean {
  const { sparse, partialFilterExpression } = index.spec;
  const implied = (path: string, test: (bound: Bound) => boolean) => bounds.some((b) => b.path === path && test(b));
  if (sparse && !implied(index.pattern.fields[0]?.path ?? '', isPresent)) return false;
  if (partialFilterExpression === undefined) return true;
  return Object.entries(partialFilterExpression).every(([path, condition]) => {
    if (path.startsWith('$')) return false;
    if (isExistence(condition)) return implied(path, isPresent);
    const needed = boundsOf({ [path]: condition });
    return needed.exact && needed.bounds.every((outer) => implied(path, (b) => isWithin(b.intervals, outer.intervals)));
  });
}

const isExistence = (condition: unknown) => JSON.stringify(condition) === '{"$exists":true}';
const NULL = encode(null);
const isPresent = ({ intervals }: Bound) => !intervals.some((i) => i.low <= NULL && NULL <= i.high);

function planScan(index: OrderedIndex, bounds: Bounds, sort: KeyPattern | undefined): IndexScan {
  const { ranges: found, used } = rangesOf(index, bounds);
  const ranges = found.length > 1 ? joinRanges(found) : found;
  const order = sort && orderOf(index, ranges, sort);
  const isExact = bounds.exact && used === bounds.bounds.length && bounds.ors.length === 0;
  return { index, ranges, used, isExact, isSorted: order !== undefined, ...(order ?? { reverse: false, mergeAt: 0 }) };
}

/** Whether the index gives the order of the sort, be it in reverse or by merging behind its fixed leading fields. */
function orderOf(
  index: OrderedIndex,
  ranges: readonly Range[],
  sort: KeyPattern,
): { reverse: boolean; mergeAt: number } | undefined {
  const { fields, multikey } = index.pattern;
  const fixed = Math.min(...ranges.map((range) => range.points.length), fields.length);
  const deepest = ranges.length > MOST_STREAMS ? 0 : fixed;
  for (let mergeAt = 0; mergeAt <= deepest; mergeAt++) {
    const turned = sort.fields.map((field, i) => {
      const own = fields[mergeAt + i];
      return own?.path !== field.path || multikey[mergeAt + i] ? undefined : own.descending !== field.descending;
    });
    const reverse = turned[0];
    if (reverse !== undefined && turned.every((turn) => turn === reverse)) return { reverse, mergeAt };
  }
  return undefined;
}

function rangesOf(index: OrderedIndex, { bounds, ors }: Bounds): { ranges: Range[]; used: number } {
  const own = narrow(index, bounds);
  for (const branches of ors) {
    const each = branches.map((branch) =>
      narrow(index, boundsOf(branch, '', { bounds: [...bounds], ors: [], exact: true }).bounds),
    );
    if (each.every(({ used }) => used > own.used))
      return { ranges: each.flatMap(({ ranges }) => ranges), used: own.used + 1 };
  }
  return own;
}

/** Fixes the leading fields that have points, then takes the stretches of the next one. */
function narrow(index: OrderedIndex, bounds: readonly Bound[]): { ranges: Range[]; used: number } {
  const { fields, multikey } = index.pattern;
  let prefixes: string[][] = [[]];
  let used = 0;
  const arrays = new Set<string>();
  for (const [i, { path, parts, descending }] of fields.entries()) {
    const own = bounds.filter((bound) => bound.path === path);
    const head = parts[0] as string;
    // Two fields of one array may be met by different elements, while an index key holds one element's.
    if (own.length === 0 || (multikey[i] && arrays.has(head))) break;
    if (multikey[i]) arrays.add(head);
    const [chosen, taken] = multikey[i]
      ? [narrowest(own), 1]
      : [own.map((b) => b.intervals).reduce(intersect), own.length];
    used += taken;
    const stretches = (points: string[]) =>
      chosen.map((interval) => toRange(points, interval, descending, i + 1 === fields.length));
    if (i + 1 === fields.length || !chosen.every((c) => c.isPoint) || prefixes.length * chosen.length > MOST_PREFIXES)
      return { ranges: prefixes.flatMap(stretches), used };
    prefixes = prefixes.flatMap((points) => chosen.map(({ low }) => [...points, descending ? invert(low) : low]));
  }
  const whole = prefixes.map((points) => ({
    points,
    lower: points.join(''),
    upper: points.join('') + AFTER,
    isKey: false,
  }));
  return { ranges: whole, used };
}

function narrowest(bounds: readonly Bound[]): readonly Interval[] {
  const width = ({ intervals }: Bound) =>
    intervals.every((i) => i.isPoint) ? intervals.length : Number.MAX_SAFE_INTEGER;
  return bounds.reduce((a, b) => (width(b) < width(a) ? b : a)).intervals;
}

function toRange(points: readonly string[], interval: Interval, descending: boolean, isLast: boolean): Range {
  const stretch = keyStretch(points.join(''), interval, descending);
  if (!interval.isPoint) return { points, ...stretch, isKey: false };
  return { points: [...points, descending ? invert(interval.low) : interval.low], ...stretch, isKey: isLast };
}

/** The ranges in order, overlapping ones joined. */
function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => compareKeys(a.lower, b.lower))) {
    const last = joined.at(-1);
    if (last?.isKey && range.isKey && last.lower === range.lower) continue;
    // Two whole keys that differ are apart; this is asked first because `upper` is long to compare.
    if (last === undefined || (last.isKey && range.isKey) || range.lower >= last.upper) {
      joined.push(range);
      continue;
    }
    const differs = last.points.findIndex((part, i) => part !== range.points[i]);
    const points = differs < 0 ? last.points : last.points.slice(0, differs);
    const upper = compareKeys(range.upper, last.upper) > 0 ? range.upper : last.upper;
    joined[joined.length - 1] = { points, lower: last.lower, upper, isKey: last.isKey && range.isKey };
  }
  return joined;
}

/** The index entries of a scan, in the order of the sort when it is sorted. */
export function entriesOf({ index, ranges, reverse, mergeAt }: IndexScan): Generator<Entry> {
  return mergeAt === 0 ? entriesIn(index, ranges, reverse) : merge(index, ranges, reverse, mergeAt);
}

function* entriesIn(index: OrderedIndex, ranges: readonly Range[], reverse: boolean): Generator<Entry> {
  for (const { lower, upper, isKey } of reverse ? ranges.toReversed() : ranges)
    if (!isKey) yield* index.range(lower, upper, reverse);
    else yield { key: lower, ids: index.get(lower) };
}

interface Stream {
  readonly skip: number;
  readonly entries: Iterator<Entry>;
  head: Entry;
  tail: string;
}

/** Joins the streams of the fixed leading parts in the order of what comes behind them in the keys. */
function* merge(index: OrderedIndex, ranges: readonly Range[], reverse: boolean, mergeAt: number): Generator<Entry> {
  const groups = new Map<string, Range[]>();
  for (const range of ranges) {
    const group = range.points.slice(0, mergeAt).join('');
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [range]);
    else own.push(range);
  }
  const streams = [...groups].map(([group, own]): Stream => {
    return { skip: group.length, entries: entriesIn(index, own, reverse), head: { key: '', ids: [] }, tail: '' };
  });
  let live = streams.filter(advance);
  while (live.length > 0) {
    const next = live.reduce((a, b) => ((reverse ? b.tail > a.tail : b.tail < a.tail) ? b : a));
    yield next.head;
    if (!advance(next)) live = live.filter((stream) => stream !== next);
  }
}

function advance(stream: Stream): boolean {
  const { value, done } = stream.entries.next();
  if (done) return false;
  stream.head = value;
  stream.tail = value.key.slice(stream.skip);
  return true;
}
