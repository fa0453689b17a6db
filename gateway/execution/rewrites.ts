import type { FetchDataRewrite } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { getOwn, isJsonObject, type JsonObject } from './json.ts';

const fragmentPrefix = '... on ';

/** Changes a representation before it is sent, or an answer after it came, as the planner asks (interface objects, aliases). */
export function applyRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[], value: unknown): void {
  for (const rewrite of rewrites) applyAt(schema, rewrite, rewrite.path, value);
}

/**
 * True where an object with that `__typename` meets a type condition.
 * @param unknown the answer where the object does not tell its type.
 */
export function meetsTypeCondition(
  schema: GraphQLSchema,
  typename: unknown,
  condition: string,
  unknown: boolean,
): boolean {
  if (typeof typename !== 'string') return unknown;
  if (typename === condition) return true;
  const type = schema.getType(typename);
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(abstract, type);
}

function applyAt(schema: GraphQLSchema, rewrite: FetchDataRewrite, path: readonly string[], value: unknown): void {
  if (Array.isArray(value)) {
    for (const element of value) applyAt(schema, rewrite, path, element);
    return;
  }
  const [step, ...rest] = path;
  if (!isJsonObject(value) || step === undefined) return;
  if (step.startsWith(fragmentPrefix)) {
    const condition = step.slice(fragmentPrefix.length);
    if (meetsTypeCondition(schema, getOwn(value, '__typename'), condition, true)) applyAt(schema, rewrite, rest, value);
  } else if (rest.length > 0) {
    applyAt(schema, rewrite, rest, getOwn(value, step));
  } else {
    change(rewrite, value, step);
  }
}

function change(rewrite: FetchDataRewrite, object: JsonObject, name: string): void {
  if (rewrite.kind === 'ValueSetter') {
    object[name] = rewrite.setValueTo;
    return;
  }
  const value = getOwn(object, name);
  if (value === undefined) return;
  object[rewrite.renameKeyTo] = value;
  delete object[name];
}
