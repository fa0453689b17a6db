import {
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLFieldConfigArgumentMap,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { findShownTypes, isShownRoot } from './find-shown-types.ts';
import type { Tags } from './read-tags.ts';
import { createSelection, type FieldedType, type Selection } from './selection.ts';
import type { VariantRule } from './variant-rules.ts';

/**
 * The part of a client schema that a variant shows: without what its rule hides, and without types that nothing shown leads
 * to. An operation that is valid on it is valid on the whole, so that validation and introspection alone need it.
 * @param schema the client schema of the whole graph.
 * @throws {VariantError} where the rule leaves no schema.
 */
export function restrictSchema(schema: GraphQLSchema, tags: Tags, rule: VariantRule): GraphQLSchema {
  const selection = createSelection(tags, rule);
  const shown = findShownTypes(schema, selection);
  const types = new Map<string, GraphQLNamedType>();
  const find = (type: GraphQLNamedType) => types.get(type.name) ?? type;
  for (const name of shown) types.set(name, copyType(schema.getType(name) as GraphQLNamedType, selection, find));
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  return new GraphQLSchema({
    description: schema.description,
    query: query && (find(query) as GraphQLObjectType),
    mutation: mutation && isShownRoot(mutation, selection) ? (find(mutation) as GraphQLObjectType) : null,
    types: [...types.values()],
    directives: schema.getDirectives().filter(isShownDirective),
  });
}

/** The copy of a type in the variant. */
type Find = (type: GraphQLNamedType) => GraphQLNamedType;

// A directive of an operation that names types of the graph would bring them back.
function isShownDirective(directive: GraphQLDirective): boolean {
  return isSpecifiedDirective(directive) || directive.args.every(({ type }) => isSpecifiedScalarType(bareType(type)));
}

function copyType(type: GraphQLNamedType, selection: Selection, find: Find): GraphQLNamedType {
  if (isObjectType(type)) return new GraphQLObjectType({ ...type.toConfig(), ...copyFielded(type, selection, find) });
  if (isInterfaceType(type)) {
    return new GraphQLInterfaceType({ ...type.toConfig(), ...copyFielded(type, selection, find) });
  }
  if (isUnionType(type)) {
    return new GraphQLUnionType({
      ...type.toConfig(),
      types: () => type.getTypes().map((member) => find(member) as GraphQLObjectType),
    });
  }
  if (!isInputObjectType(type)) return type;
  const config = type.toConfig();
  return new GraphQLInputObjectType({
    ...config,
    fields: () =>
      Object.fromEntries(
        selection
          .inputFieldsOf(type)
          .map(({ name, type: fieldType }) => [name, { ...config.fields[name], type: copyReference(fieldType, find) }]),
      ),
  });
}

function copyFielded(type: FieldedType, selection: Selection, find: Find) {
  const { fields } = type.toConfig();
  return {
    interfaces: () => type.getInterfaces().map((contract) => find(contract) as GraphQLInterfaceType),
    fields: () =>
      Object.fromEntries(
        selection.fieldsOf(type).map((field) => [
          field.name,
          {
            ...fields[field.name],
            type: copyReference(field.type, find),
            args: copyArguments(selection.argumentsOf(type, field), fields[field.name]?.args ?? {}, find),
          },
        ]),
      ),
  };
}

function copyArguments(
  left: readonly GraphQLArgument[],
  all: GraphQLFieldConfigArgumentMap,
  find: Find,
): GraphQLFieldConfigArgumentMap {
  return Object.fromEntries(left.map(({ name, type }) => [name, { ...all[name], type: copyReference(type, find) }]));
}

function copyReference<T extends GraphQLType>(type: T, find: Find): T {
  if (isNonNullType(type)) return new GraphQLNonNull(copyReference(type.ofType, find)) as GraphQLType as T;
  if (isListType(type)) return new GraphQLList(copyReference(type.ofType, find)) as GraphQLType as T;
  return find(type as GraphQLNamedType) as T;
}

function bareType(type: GraphQLType): GraphQLNamedType {
  return isNonNullType(type) || isListType(type) ? bareType(type.ofType) : (type as GraphQLNamedType);
}
