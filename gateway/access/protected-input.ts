import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
} from 'graphql';
import type { Rights } from './rights.ts';

// A filter is a read: an argument that takes values of a protected enum or scalar asks about what they stand for.

/** Whether an argument of the field uses a type that the caller may not read. */
export function usesProtectedInput(
  rights: Rights,
  type: GraphQLNamedType,
  node: FieldNode,
  protectedVariables: ReadonlySet<string>,
): boolean {
  const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
  if (!field || !('args' in field)) return false;
  return (node.arguments ?? []).some((argument) => {
    const declared = field.args.find(({ name }) => name === argument.name.value);
    return declared !== undefined && isProtectedArgument(rights, declared.type, argument, protectedVariables);
  });
}

/** The variables of the operation whose values hold something of a type that the caller may not read. */
export function findProtectedVariables(
  schema: GraphQLSchema,
  rights: Rights,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { variable, type: typeNode, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, typeNode as never) as GraphQLInputType | undefined;
    if (!type) continue;
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const touches =
      given === undefined
        ? defaultValue !== undefined && isProtectedLiteral(rights, type, defaultValue, new Set())
        : isProtectedValue(rights, type, given);
    if (touches) found.add(name);
  }
  return found;
}

function isProtectedArgument(
  rights: Rights,
  type: GraphQLInputType,
  { value }: ArgumentNode,
  protectedVariables: ReadonlySet<string>,
): boolean {
  return isProtectedLiteral(rights, type, value, protectedVariables);
}

function isProtectedLiteral(
  rights: Rights,
  type: GraphQLInputType,
  value: ValueNode,
  protectedVariables: ReadonlySet<string>,
): boolean {
  if (value.kind === Kind.NULL) return false;
  if (value.kind === Kind.VARIABLE) return protectedVariables.has(value.name.value);
  if (value.kind === Kind.LIST) {
    return value.values.some((element) => isProtectedLiteral(rights, type, element, protectedVariables));
  }
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return !rights.mayReadType(named.name);
  if (value.kind !== Kind.OBJECT) return false;
  return value.fields.some((field) => {
    const declared = named.getFields()[field.name.value];
    return declared !== undefined && isProtectedLiteral(rights, declared.type, field.value, protectedVariables);
  });
}

function isProtectedValue(rights: Rights, type: GraphQLInputType, value: unknown): boolean {
  if (value == null) return false;
  if (Array.isArray(value)) return value.some((element) => isProtectedValue(rights, type, element));
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return !rights.mayReadType(named.name);
  if (typeof value !== 'object') return false;
  return Object.entries(named.getFields()).some(
    ([name, field]) =>
      Object.hasOwn(value, name) &&
      isProtectedValue(rights, field.type, (value as Readonly<Record<string, unknown>>)[name]),
  );
}
