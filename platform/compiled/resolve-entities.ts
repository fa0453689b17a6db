import { type GraphQLObjectType, isObjectType } from 'graphql';
import { type Column, failColumn } from './column.ts';
import { createInfo } from './info.ts';
import type { Running } from './running.ts';

interface Representation {
  readonly __typename: string;
}

type ResolveReference = (reference: Representation, context: unknown, info: unknown) => unknown;

/**
 * Resolves the column of `_entities` as @apollo/subgraph's resolver does, but without a promise and a defined property for
 * each entity. False, and nothing done, where the column is of another field or holds what that resolver should judge: types
 * that are not there, and interfaces.
 */
export function resolveEntities(column: Column, running: Running): boolean {
  const { field, plan } = column;
  const { schema } = running.program;
  if (field.definition.name !== '_entities' || field.parentType !== schema.getQueryType()) return false;
  if (plan.kind !== 'list' || plan.item.kind !== 'abstract') return false;
  const representations = representationsOf(column, running);
  if (representations === null) return false;
  const types = new Map<string, GraphQLObjectType>();
  for (const { __typename } of representations) {
    if (types.has(__typename)) continue;
    const type = schema.getType(__typename);
    if (!isObjectType(type)) return false;
    types.set(__typename, type);
  }
  resolveReferences(column, representations, types, running);
  return true;
}

function representationsOf({ field }: Column, { variables }: Running): readonly Representation[] | null {
  try {
    const { representations } = field.argumentsFor(variables);
    return Array.isArray(representations) ? representations : null;
  } catch {
    return null;
  }
}

function resolveReferences(
  column: Column,
  representations: readonly Representation[],
  types: ReadonlyMap<string, GraphQLObjectType>,
  running: Running,
): void {
  const info = createInfo(column.field, running);
  const entities: unknown[] = [];
  for (const representation of representations) {
    const resolve = referenceResolverOf(types.get(representation.__typename));
    try {
      entities.push(resolve ? resolve(representation, running.context, info) : representation);
    } catch (fault) {
      // What was begun is heard to its end by nobody else.
      Promise.allSettled(entities);
      failColumn(column, 1, fault);
      return;
    }
  }
  column.values[0] = entities;
  column.typenames = representations.map(({ __typename }) => __typename);
}

function referenceResolverOf(type: GraphQLObjectType | undefined): ResolveReference | undefined {
  const { apollo } = (type?.extensions ?? {}) as {
    apollo?: { subgraph?: { resolveReference?: ResolveReference } };
  };
  return apollo?.subgraph?.resolveReference;
}
