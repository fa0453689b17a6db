import { Context, evalExpr } from 'mingo/core';
import * as arithmetic from 'mingo/operators/expression/arithmetic';
import * as array from 'mingo/operators/expression/array';
import * as conditional from 'mingo/operators/expression/conditional';
import * as date from 'mingo/operators/expression/date';
import * as object from 'mingo/operators/expression/object';
import * as text from 'mingo/operators/expression/string';
import * as variable from 'mingo/operators/expression/variable';
import { type Doc, isDoc } from './bson-view.ts';
import { encode } from './encode.ts';
import { notImplemented, StoreError } from './errors.ts';
import { fieldOf } from './paths.ts';
import { isTruthy } from './predicates.ts';

/** Computes a value from a document in plain numbers; `undefined` is MongoDB's "missing". */
export type Expression = (doc: Doc) => unknown;

type Options = { update(locals: { root: Doc }): Options };
type Operator = (doc: unknown, operand: unknown, options: Options) => unknown;

const MISSING = '\x03';
const evaluate = evalExpr as unknown as Operator;
const key = (value: unknown) => (value === undefined ? MISSING : encode(value));

function argumentsOf(name: string, count: number, doc: unknown, operand: unknown, options: Options): unknown[] {
  const list = Array.isArray(operand) ? operand : [operand];
  if (list.length !== count) throw new StoreError(16020, `Expression ${name} takes exactly ${count} arguments`);
  return list.map((part) => evaluate(doc, part, options));
}

/** In an expression types are compared too, and missing is below null. */
function comparison(name: string, accept: (order: number) => unknown): Operator {
  return (doc, operand, options) => {
    const [a, b] = argumentsOf(name, 2, doc, operand, options).map(key) as [string, string];
    return accept(a < b ? -1 : a > b ? 1 : 0);
  };
}

function each(operand: unknown): unknown[] {
  return Array.isArray(operand) ? operand : [operand];
}

/** Operators in which mingo differs from MongoDB: order across types, truth of '' and NaN, null where there is no array. */
const OWN: Readonly<Record<string, Operator>> = {
  $cmp: comparison('$cmp', (order) => order),
  $eq: comparison('$eq', (order) => order === 0),
  $ne: comparison('$ne', (order) => order !== 0),
  $gt: comparison('$gt', (order) => order > 0),
  $gte: comparison('$gte', (order) => order >= 0),
  $lt: comparison('$lt', (order) => order < 0),
  $lte: comparison('$lte', (order) => order <= 0),
  $and: (doc, operand, options) => each(operand).every((part) => isTruthy(evaluate(doc, part, options))),
  $or: (doc, operand, options) => each(operand).some((part) => isTruthy(evaluate(doc, part, options))),
  $not: (doc, operand, options) => !isTruthy(argumentsOf('$not', 1, doc, operand, options)[0]),
  $in: (doc, operand, options) => {
    const [wanted, list] = argumentsOf('$in', 2, doc, operand, options);
    if (!Array.isArray(list)) throw new StoreError(40081, '$in requires an array as a second argument');
    return list.map(key).includes(key(wanted));
  },
  $size: (doc, operand, options) => {
    const [list] = argumentsOf('$size', 1, doc, operand, options);
    if (!Array.isArray(list)) throw new StoreError(17124, 'The argument to $size must be an array');
    return list.length;
  },
  $literal: (_doc, operand) => operand,
};

const { $abs, $add, $ceil, $divide, $floor, $multiply, $subtract } = arithmetic;
const { $arrayElemAt, $concatArrays, $filter, $isArray, $map } = array;
const { $cond, $ifNull, $switch } = conditional;
const { $dateToString, $dayOfMonth, $month, $year } = date;
const { $concat, $strLenCP, $substrCP } = text;
const { $mergeObjects, $objectToArray } = object;
const { $let } = variable;
/** Operators of mingo that were compared with MongoDB and agree with it. */
const COMPARED = {
  ...{ $abs, $add, $ceil, $divide, $floor, $multiply, $subtract },
  ...{ $arrayElemAt, $concatArrays, $filter, $isArray, $map, $cond, $ifNull, $switch },
  ...{ $dateToString, $dayOfMonth, $month, $year, $concat, $strLenCP, $substrCP, $mergeObjects, $objectToArray, $let },
};

const $options: Operator = (_doc, _operand, options) => options;
const context = Context.init({ expression: { ...COMPARED, ...OWN, $options } as never });

/** mingo's own options for one expression; built once, since it copies every operator whenever it builds them. */
function createOptions(): Options {
  return evaluate({}, { $options: 1 }, { context } as never) as Options;
}

/** Refuses what mingo would answer differently or late. @throws {StoreError} 238 */
function requireSupported(expression: unknown): void {
  if (typeof expression === 'string' && expression.startsWith('$')) {
    if (/\.\d+(\.|$)|__proto__|^\$\$(?!ROOT|CURRENT|NOW|REMOVE|[a-z])/.test(expression))
      throw notImplemented(`The path '${expression}'`);
  } else if (Array.isArray(expression)) expression.forEach(requireSupported);
  else if (isDoc(expression))
    for (const [name, operand] of Object.entries(expression)) {
      if (name.startsWith('$') && !Object.hasOwn(COMPARED, name) && !Object.hasOwn(OWN, name))
        throw notImplemented(`The expression operator ${name}`);
      if (name === 'timezone') throw notImplemented('A time zone');
      if (name.includes('.')) throw new StoreError(16412, `FieldPath field names may not contain '.', given '${name}'`);
      if (name !== '$literal') requireSupported(operand);
    }
}

/** Compiles an expression. @throws {StoreError} 238 for an operator that is not supported. */
export function compileExpression(expression: unknown): Expression {
  requireSupported(expression);
  if (typeof expression === 'string' && /^\$[^$.]+$/.test(expression)) {
    const name = expression.slice(1);
    return (doc) => fieldOf(doc, name);
  }
  if (typeof expression !== 'object' && !(typeof expression === 'string' && expression.startsWith('$')))
    return () => expression;
  const options = createOptions();
  return (doc) => withoutMissing(evaluate(doc, expression, options.update({ root: doc })));
}

/** Drops the fields that came out missing, and makes them null in arrays, as MongoDB does. */
function withoutMissing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => withoutMissing(part) ?? null);
  if (!isDoc(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (part === undefined ? [] : [[name, withoutMissing(part)]])),
  );
}

/** The top-level fields that an expression reads; `undefined` when it may read the whole document. */
export function fieldsRead(expression: unknown, into = new Set<string>()): Set<string> | undefined {
  if (typeof expression === 'string' && expression.startsWith('$')) {
    if (expression.startsWith('$$')) return undefined;
    into.add(expression.slice(1).split('.')[0] as string);
  } else if (typeof expression === 'object' && expression !== null)
    for (const part of Object.values(expression)) if (fieldsRead(part, into) === undefined) return undefined;
  return into;
}
