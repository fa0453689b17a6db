import {
  type GraphQLInputType,
  GraphQLScalarType,
  type GraphQLSchema,
  getVariableValues,
  isListType,
  isNonNullType,
  isScalarType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import type { Variables } from './plan.ts';

/** Makes what a request gives for a query's variables into what resolvers get; null where something of it is not valid. */
export type CoerceVariables = (given: Variables) => Variables | null;

/** The coercion of the operation's variables. Values that are right as they are, such as entities' keys, are not copied. */
export function createCoercion(schema: GraphQLSchema, operation: OperationDefinitionNode): CoerceVariables {
  const declared = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type as NamedTypeNode);
    return {
      definition,
      name: definition.variable.name.value,
      isRight: createCheck(type as GraphQLInputType | undefined),
    };
  });
  return (given) => {
    const values: Record<string, unknown> = {};
    for (const { definition, name, isRight } of declared) {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      if (value !== undefined && isRight(value)) values[name] = value;
      else if (!coerceOne(schema, definition, given, values)) return null;
    }
    return values;
  };
}

function coerceOne(
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  given: Variables,
  values: Record<string, unknown>,
): boolean {
  const { coerced } = getVariableValues(schema, [definition], given, { maxErrors: 1 });
  if (coerced) Object.assign(values, coerced);
  return coerced !== undefined;
}

// The function by which every scalar parses that has none of its own: it gives back what it gets.
const { parseValue: unchanged } = new GraphQLScalarType({ name: 'Unchanged' });

type Check = (value: unknown) => boolean;

const never: Check = () => false;

// Whether a value is what coercion would make of it.
function createCheck(type: GraphQLInputType | undefined): Check {
  if (isNonNullType(type)) {
    const isRight = createCheck(type.ofType as GraphQLInputType);
    return (value) => value !== null && isRight(value);
  }
  const isRight = isListType(type)
    ? createListCheck(type.ofType as GraphQLInputType)
    : isScalarType(type)
      ? createScalarCheck(type)
      : never;
  return (value) => value === null || isRight(value);
}

function createListCheck(type: GraphQLInputType): Check {
  const isRight = createCheck(type);
  return (value) => Array.isArray(value) && value.every(isRight);
}

function createScalarCheck({ name, parseValue }: GraphQLScalarType): Check {
  switch (name) {
    case 'String':
    case 'ID':
      return (value) => typeof value === 'string';
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    default:
      return parseValue === unchanged ? () => true : never;
  }
}
