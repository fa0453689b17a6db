import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { FieldPlan } from './plan.ts';

/**
 * The object type of that name, where it can stand for the abstract one.
 * @param field whose value it is, for the error.
 * @throws {GraphQLError} where there is no such type, or it is none of those that the abstract type may be.
 */
export function findRuntimeType(
  name: unknown,
  abstract: GraphQLAbstractType,
  field: FieldPlan,
  schema: GraphQLSchema,
): GraphQLObjectType {
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(type) && schema.isSubType(abstract, type)) return type;
  const found = typeof name === 'string' ? `the type "${name}"` : 'no type';
  throw new GraphQLError(
    `A value of "${field.parentType.name}.${field.definition.name}" resolves to ${found}, which "${abstract.name}" cannot be.`,
    { nodes: field.nodes },
  );
}
