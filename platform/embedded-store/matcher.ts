import { type Doc, decodeForArithmetic, decodeTyped, FieldSet, isDoc, pick } from './bson-view.ts';
import { notImplemented, StoreError } from './errors.ts';
import { compileExpression } from './expressions.ts';
import { someAt, splitPath } from './paths.ts';
import { compileOperators, compileValue, hasOperators, isTruthy } from './predicates.ts';

/** A compiled filter. */
export interface Matcher {
  /** Whether the document passes. It has to be decoded as `decodeFor` does. */
  test(doc: Doc): boolean;
  /** Whether the stored bytes pass; only the fields that the filter names are decoded. */
  testRaw(raw: Buffer): boolean;
}

type DocTest = (doc: Doc) => boolean;

/** What a filter needs to see of a document. */
interface Needs {
  readonly heads: Set<string>;
  types: boolean;
  arithmetic: boolean;
}

/** Compiles a filter. @throws {StoreError} 2 when malformed, 238 for an operator that is not supported. */
export function compileMatcher(filter: Doc): Matcher {
  const needs: Needs = { heads: new Set(), types: false, arithmetic: false };
  const test = compileFilter(filter, needs);
  const fields: FieldSet = new FieldSet(needs.heads);
  const decodeFor = (raw: Buffer): Doc => {
    if (needs.arithmetic && needs.types) throw notImplemented('$type beside $expr');
    if (needs.arithmetic) return decodeForArithmetic(raw);
    if (needs.types) return decodeTyped(raw);
    return pick(raw, fields);
  };
  return { test, testRaw: Object.keys(filter).length === 0 ? () => true : (raw) => test(decodeFor(raw)) };
}

function compileFilter(filter: Doc, needs: Needs): DocTest {
  const tests = Object.entries(filter).map(([name, operand]) => compileEntry(name, operand, needs));
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return (doc) => tests.every((test) => test(doc));
}

function compileEntry(name: string, operand: unknown, needs: Needs): DocTest {
  if (name === '$comment') return () => true;
  if (name === '$expr') {
    needs.arithmetic = true;
    const evaluate = compileExpression(operand);
    return (doc) => isTruthy(evaluate(doc));
  }
  if (name === '$and' || name === '$or' || name === '$nor') {
    if (!Array.isArray(operand) || operand.length === 0 || !operand.every(isDoc))
      throw new StoreError(2, `${name} must be a nonempty array of documents`);
    const tests = operand.map((part) => compileFilter(part, needs));
    if (name === '$and') return (doc) => tests.every((test) => test(doc));
    return (doc) => tests.some((test) => test(doc)) === (name === '$or');
  }
  if (name.startsWith('$')) throw notImplemented(`The top-level query operator ${name}`);
  const parts = splitPath(name);
  needs.heads.add(parts[0] as string);
  if (hasOperators(operand) && mentionsTypes(operand)) needs.types = true;
  const predicates = hasOperators(operand) ? compileOperators(operand) : [compileValue(operand)];
  return (doc) => predicates.every((predicate) => predicate((test, leaf) => someAt(doc, parts, leaf, test)));
}

function mentionsTypes(operand: unknown): boolean {
  if (Array.isArray(operand)) return operand.some(mentionsTypes);
  return isDoc(operand) && Object.entries(operand).some(([name, part]) => name === '$type' || mentionsTypes(part));
}
