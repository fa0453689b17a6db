import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { getOwn, type JsonObject } from './json.ts';
import { quote } from './leaves.ts';
import { compileRepresentation } from './representations.ts';
import { applyRewrites, meetsTypeCondition } from './rewrites.ts';

/**
 * The JSON by which a subgraph knows an entity; null where it cannot know it, because a key is null; undefined where
 * something that is needed is missing, or the entity is of another type than what is asked for.
 */
export type RepresentationWriter = (entity: JsonObject) => string | null | undefined;

/** What a fetch requires of its entities. */
export interface Requirement {
  readonly requires: readonly QueryPlanSelectionNode[];
  readonly rewrites: readonly FetchDataRewrite[];
  /** Whether a representation holds a key by which the subgraph can be entered: all of one key's values, none null. */
  readonly isEnterable: (representation: JsonObject) => boolean;
}

/** A writer of representations, made once for a plan. */
export function compileRepresentationWriter(schema: GraphQLSchema, requirement: Requirement): RepresentationWriter {
  const write = anyRepresentation(schema, requirement);
  const ofTypes = new Map<string, RepresentationWriter | null>();

  function plainWriterOf(typename: string): RepresentationWriter | null {
    let writer = ofTypes.get(typename);
    if (writer === undefined) {
      writer = compilePlain(schema, requirement, typename);
      if (schema.getType(typename)) ofTypes.set(typename, writer);
    }
    return writer;
  }

  return (entity) => {
    const { __typename } = entity;
    const plain = typeof __typename === 'string' ? plainWriterOf(__typename) : null;
    return plain?.(entity) ?? write(entity); // what is not plain is looked at with all care
  };
}

function anyRepresentation(schema: GraphQLSchema, { requires, rewrites, isEnterable }: Requirement) {
  const read = compileRepresentation(schema, requires);
  return (entity: JsonObject): string | null | undefined => {
    const representation = read(entity);
    if (!representation || typeof representation.__typename !== 'string') return undefined;
    applyRewrites(schema, rewrites, representation);
    const json = JSON.stringify(representation);
    return json.includes(':null') && !isEnterable(representation) ? null : json;
  };
}

// Nearly all keys are texts or numbers of one type: they are written without an object in between. What is not so plain
// gives null, and is then looked at with all care.
function compilePlain(
  schema: GraphQLSchema,
  { requires, rewrites }: Requirement,
  typename: string,
): RepresentationWriter | null {
  const names = plainFieldsOf(schema, requires, typename);
  if (names === null || rewrites.length > 0 || !names.includes('__typename')) return null;
  const fields = names.map((name, at) => ({ name, lead: `${at === 0 ? '{' : ','}${JSON.stringify(name)}:` }));
  return (entity) => {
    let json = '';
    for (const { name, lead } of fields) {
      const value = getOwn(entity, name);
      if (typeof value === 'string') json += lead + quote(value);
      else if (Number.isFinite(value)) json += `${lead}${value}`;
      else return null;
    }
    return `${json}}`;
  };
}

/**
 * The response names of the leaves that make the representation of a type, or null where it holds more than leaves or is
 * put together of several parts.
 */
export function plainFieldsOf(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  typename: string,
): readonly string[] | null {
  const parts = requires.filter(
    (one) => one.kind === 'Field' || meetsTypeCondition(schema, typename, one.typeCondition ?? typename, false),
  );
  const [part] = parts;
  if (parts.length !== 1 || part?.kind !== 'InlineFragment') return null;
  const names = part.selections.flatMap((one) =>
    one.kind === 'Field' && !one.selections ? (one.alias ?? one.name) : [],
  );
  return names.length === part.selections.length && new Set(names).size === names.length ? names : null;
}
