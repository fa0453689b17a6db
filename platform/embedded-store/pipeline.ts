import { type Doc, isDoc, toNumber } from './bson-view.ts';
import { compareKeys, encode } from './encode.ts';
import { notImplemented, StoreError } from './errors.ts';
import { compileExpression, type Expression } from './expressions.ts';
import { compileMatcher } from './matcher.ts';
import { KeyPattern } from './paths.ts';
import { chooseFields, prune, treeOf } from './projection.ts';

/** One compiled stage: documents in plain numbers go in and come out. */
export type Stage = (docs: Doc[]) => Doc[];

function requireDoc(name: string, spec: unknown): Doc {
  if (!isDoc(spec)) throw new StoreError(15947, `The ${name} stage needs a document`);
  return spec;
}

function requireWhole(name: string, spec: unknown): number {
  const number = toNumber(spec);
  if (number === undefined || !Number.isInteger(number) || number < 0)
    throw new StoreError(15957, `${name} needs a whole number`);
  return number;
}

type Accumulate = (values: unknown[]) => unknown;

function sum(values: readonly unknown[]): number {
  const total = values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
  if (Number.isInteger(total) && !Number.isSafeInteger(total)) throw notImplemented('A sum beyond 2^53');
  return total;
}

const present = (value: unknown) => value !== undefined && value !== null;
const extreme =
  (accept: (a: string, b: string) => boolean): Accumulate =>
  (values) =>
    values
      .filter(present)
      .reduce<unknown>(
        (best, value) => (best === undefined || accept(encode(value), encode(best)) ? value : best),
        undefined,
      ) ?? null;

const ACCUMULATORS: Readonly<Record<string, Accumulate>> = {
  $sum: sum,
  $count: (values) => values.length,
  $avg: (values) => {
    const numbers = values.filter((value) => typeof value === 'number');
    return numbers.length === 0 ? null : numbers.reduce((all, value) => all + value, 0) / numbers.length;
  },
  $min: extreme((a, b) => a < b),
  $max: extreme((a, b) => a > b),
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $push: (values) => values.filter((value) => value !== undefined),
  $addToSet: (values) => [
    ...new Map(values.filter((value) => value !== undefined).map((value) => [encode(value), value])).values(),
  ],
};

function group(given: unknown): Stage {
  const { _id, ...rest } = requireDoc('$group', given);
  if (!('_id' in (given as Doc))) throw new StoreError(15955, 'a group specification must include an _id');
  const idOf = compileExpression(_id);
  const fields = Object.entries(rest).map(([name, spec]): [string, Accumulate, Expression] => {
    const [operator, operand] =
      isDoc(spec) && Object.keys(spec).length === 1 ? (Object.entries(spec)[0] as [string, unknown]) : ['', 0];
    const accumulate = Object.hasOwn(ACCUMULATORS, operator) ? ACCUMULATORS[operator] : undefined;
    if (accumulate === undefined) throw notImplemented(`The accumulator '${operator}' of ${name}`);
    return [name, accumulate, compileExpression(operator === '$count' ? 1 : operand)];
  });
  return (docs) => {
    const groups = new Map<string, { id: unknown; members: Doc[] }>();
    for (const doc of docs) {
      const id = idOf(doc) ?? null;
      const key = encode(id);
      const held = groups.get(key);
      if (held === undefined) groups.set(key, { id, members: [doc] });
      else held.members.push(doc);
    }
    return [...groups.values()].map(({ id, members }) => {
      const out: Doc = { _id: id };
      for (const [name, accumulate, compute] of fields) out[name] = accumulate(members.map(compute));
      return out;
    });
  };
}

function addFields(spec: unknown): Stage {
  const fields = Object.entries(requireDoc('$addFields', spec)).map(([path, expression]): [string, Expression] => {
    const isNested = isDoc(expression) && !Object.keys(expression)[0]?.startsWith('$');
    if (isNested || path.includes('.') || path.startsWith('$'))
      throw notImplemented('$addFields within an embedded document');
    return [path, compileExpression(expression)];
  });
  return (docs) => docs.map((doc) => assignEach(doc, { ...doc }, fields));
}

function assignEach(source: Doc, target: Doc, fields: readonly [string, Expression][]): Doc {
  for (const [name, compute] of fields) {
    const value = compute(source);
    if (value === undefined) delete target[name];
    else target[name] = value;
  }
  return target;
}

function project(spec: unknown): Stage {
  const computed: [string, Expression][] = [];
  const plain: Doc = {};
  for (const [name, value] of Object.entries(requireDoc('$project', spec))) {
    const isComputed = typeof value === 'string' || (isDoc(value) && Object.keys(value)[0]?.startsWith('$') === true);
    if (isComputed && name.includes('.')) throw notImplemented('A computed field within an embedded document');
    if (isComputed) computed.push([name, compileExpression(value)]);
    else plain[name] = value;
  }
  // Beside computed fields _id is kept unless it is left out, and other fields can only be included.
  const withId =
    computed.length === 0 || '_id' in plain || computed.some(([name]) => name === '_id') ? plain : { ...plain, _id: 1 };
  const isOnlyId = computed.length > 0 && Object.keys(plain).every((name) => name === '_id') && plain._id === 0;
  const choice = chooseFields(withId);
  if (choice === undefined && computed.length === 0)
    throw new StoreError(51272, 'projection specification must have at least one field');
  if (computed.length > 0 && choice && !choice.isInclusion && !isOnlyId)
    throw new StoreError(31254, 'Cannot compute fields in an exclusion');
  const tree = treeOf(choice === undefined || isOnlyId ? [] : choice.paths);
  const isInclusion = computed.length > 0 || choice?.isInclusion === true;
  return (docs) => docs.map((doc) => assignEach(doc, prune(doc, tree, isInclusion), computed));
}

function unwind(spec: unknown): Stage {
  const given = typeof spec === 'string' ? { path: spec } : requireDoc('$unwind', spec);
  const { path, preserveNullAndEmptyArrays: keeps = false, ...others } = given as Doc;
  if (typeof path !== 'string' || !path.startsWith('$'))
    throw new StoreError(28818, "path option to $unwind should be prefixed with '$'");
  if (path.includes('.') || Object.keys(others).length > 0)
    throw notImplemented('$unwind of a dotted path, or with includeArrayIndex');
  const name = path.slice(1);
  return (docs) =>
    docs.flatMap((doc): Doc[] => {
      const value = doc[name];
      if (!Array.isArray(value)) return (value !== undefined && value !== null) || keeps ? [doc] : [];
      if (value.length > 0) return value.map((element) => ({ ...doc, [name]: element }));
      const { [name]: _empty, ...rest } = doc;
      return keeps ? [rest] : [];
    });
}

function match(spec: unknown): Stage {
  if (JSON.stringify(spec).includes('"$type"')) throw notImplemented('$type in a $match after another stage');
  const matcher = compileMatcher(requireDoc('$match', spec));
  return (docs) => docs.filter((doc) => matcher.test(doc));
}

function sort(spec: unknown): Stage {
  const pattern = new KeyPattern(requireDoc('$sort', spec));
  return (docs) => sortByKey(docs, (doc) => pattern.least(doc));
}

/** The items in the order of their encoded keys; equal ones stay in the order that they have. */
export function sortByKey<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ item }) => item);
}

function replaceRoot(expression: unknown): Stage {
  const rootOf = compileExpression(expression);
  return (docs) => docs.map((doc) => requireDoc('$replaceRoot', rootOf(doc)));
}

function countStage(spec: unknown): Stage {
  if (typeof spec !== 'string' || spec === '' || /[.$]/.test(spec))
    throw new StoreError(40156, 'the count field must be a plain name');
  return (docs) => (docs.length > 0 ? [{ [spec]: docs.length }] : []);
}

function facet(spec: unknown): Stage {
  const lanes = Object.entries(requireDoc('$facet', spec)).map(([name, stages]): [string, Stage] => [
    name,
    compilePipeline(stages),
  ]);
  return (docs) => [Object.fromEntries(lanes.map(([name, run]) => [name, run(docs)]))];
}

const STAGES: Readonly<Record<string, (spec: unknown) => Stage>> = {
  $match: match,
  $sort: sort,
  $group: group,
  $project: project,
  $unwind: unwind,
  $facet: facet,
  $count: countStage,
  $addFields: addFields,
  $set: addFields,
  $unset: (spec) => project(Object.fromEntries([spec].flat().map((name) => [name, 0]))),
  $skip: (spec) => {
    const count = requireWhole('$skip', spec);
    return (docs) => docs.slice(count);
  },
  $limit: (spec) => {
    const count = requireWhole('$limit', spec);
    return (docs) => docs.slice(0, count);
  },
  $replaceRoot: (spec) => replaceRoot(requireDoc('$replaceRoot', spec).newRoot),
  $replaceWith: replaceRoot,
  $sortByCount: (spec) => compilePipeline([{ $group: { _id: spec, count: { $sum: 1 } } }, { $sort: { count: -1 } }]),
};

/** Compiles stages. @throws {StoreError} 238 for a stage that is not supported, also within `$facet`. */
export function compilePipeline(stages: unknown): Stage {
  if (!Array.isArray(stages)) throw new StoreError(14, 'A pipeline must be an array');
  const compiled = stages.map((stage) => {
    const [[name, spec] = ['', 0], ...others] = isDoc(stage) ? Object.entries(stage) : [];
    if (others.length > 0 || name === '') throw new StoreError(40323, 'A pipeline stage must have exactly one field');
    const compile = Object.hasOwn(STAGES, name) ? STAGES[name] : undefined;
    if (compile === undefined) throw notImplemented(`The pipeline stage ${name}`);
    return compile(spec);
  });
  return (docs) => compiled.reduce((flow, stage) => stage(flow), docs);
}
