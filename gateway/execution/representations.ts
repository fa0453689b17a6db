import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import { getOwn, isJsonObject, type JsonObject } from './json.ts';
import { mergeInto } from './merge.ts';
import { meetsTypeCondition } from './rewrites.ts';

/** What identifies an entity to a subgraph, or null where the object does not hold all that is needed. */
export type RepresentationReader = (entity: JsonObject) => JsonObject | null;

/** A reader of the fields that a fetch requires of an entity, made once for a plan. */
export function compileRepresentation(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
): RepresentationReader {
  const steps = requires.map((selection) => compileSelection(schema, selection));
  return (entity) => {
    const representation: JsonObject = {};
    for (const step of steps) {
      if (!step(entity, representation)) return null;
    }
    return representation;
  };
}

/** True where the value holds every field of the key, none of them null. */
export function holdsKey(value: unknown, key: SelectionSetNode): boolean {
  if (Array.isArray(value)) return value.every((element) => holdsKey(element, key));
  if (!isJsonObject(value)) return false;
  return key.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return true; // a fragment in a key: left to the subgraph
    const part = getOwn(value, selection.name.value);
    if (part === null || part === undefined) return false;
    return !selection.selectionSet || holdsKey(part, selection.selectionSet);
  });
}

const none: ReadonlySet<unknown> = new Set();

type Step = (source: JsonObject, into: JsonObject) => boolean;

function compileSelection(schema: GraphQLSchema, selection: QueryPlanSelectionNode): Step {
  if (selection.kind === 'InlineFragment') {
    const read = compileRepresentation(schema, selection.selections);
    const { typeCondition } = selection;
    return (source, into) => {
      if (typeCondition !== undefined && !meetsTypeCondition(schema, source.__typename, typeCondition, false))
        return true;
      const part = read(source);
      if (part !== null) mergeInto(into, part, none);
      return true;
    };
  }
  const name = selection.alias ?? selection.name;
  const readObject = selection.selections ? compileRepresentation(schema, selection.selections) : undefined;
  return (source, into) => {
    const value = getOwn(source, name);
    if (value === undefined) return false;
    into[name] = readObject ? readNested(value, readObject) : value;
    return true;
  };
}

function readNested(value: unknown, read: RepresentationReader): unknown {
  if (Array.isArray(value)) return value.map((element) => readNested(element, read));
  return isJsonObject(value) ? read(value) : value;
}
