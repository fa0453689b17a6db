import {
  coerceInputValue,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { HubError } from '#platform/errors.ts';
import { literalValue, scalarRules } from '#platform/scalars.ts';

/**
 * Refuses values that are not of their type before any ministry is asked.
 * @throws {HubError} BAD_USER_INPUT naming the variable or argument; graphql-js would repeat the value in its message.
 */
export function checkInput(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  checkVariables(schema, operation, variables);
  const valid = documentsWithValidLiterals.get(schema) ?? new WeakSet();
  documentsWithValidLiterals.set(schema, valid);
  if (valid.has(document)) return;
  checkLiterals(schema, document);
  valid.add(document);
}

// Parsed documents are kept, and a document's literals do not change.
const documentsWithValidLiterals = new WeakMap<GraphQLSchema, WeakSet<DocumentNode>>();

function checkVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  for (const { variable, type: typeNode, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, typeNode as never) as GraphQLInputType;
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (given === undefined) {
      if (typeNode.kind === Kind.NON_NULL_TYPE && !defaultValue) throw refuse(`Variable "$${name}" is needed.`, name);
      continue;
    }
    checkValue(type, given, name);
  }
}

function checkValue(type: GraphQLInputType, given: unknown, name: string): void {
  const valid = coerceInputValue(given, type, (path) => {
    const place = path.length === 0 ? '' : ` at "${path.join('.')}"`;
    throw refuse(`Variable "$${name}"${place} is not ${describe(type)}.`, name);
  });
  walk(type, valid, name);
}

// Scalars of the API schema accept anything: the hub's rules are applied here.
function walk(type: GraphQLInputType, value: unknown, name: string): void {
  if (value == null) return;
  if (Array.isArray(value)) {
    for (const element of value) walk(type, element, name);
    return;
  }
  const named = getNamedType(type);
  if (isScalarType(named)) {
    const rule = scalarRules[named.name];
    if (rule && rule.parse(value) === undefined) throw refuse(`Variable "$${name}" is not ${rule.expects}.`, name);
  } else if ('getFields' in named && typeof value === 'object') {
    for (const [fieldName, field] of Object.entries(named.getFields())) {
      walk(field.type as GraphQLInputType, (value as Record<string, unknown>)[fieldName], name);
    }
  }
}

function checkLiterals(schema: GraphQLSchema, document: DocumentNode): void {
  const typeInfo = new TypeInfo(schema);
  const check = (node: ValueNode) => {
    const type = typeInfo.getInputType();
    const rule = type ? scalarRules[getNamedType(type).name] : undefined;
    if (!rule || rule.parse(literalValue(node)) !== undefined) return;
    const name = typeInfo.getArgument()?.name ?? 'input';
    throw refuse(`"${name}" is not ${rule.expects}.`, name);
  };
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      StringValue: check,
      IntValue: check,
      FloatValue: check,
      BooleanValue: check,
      EnumValue: check,
    }),
  );
}

function describe(type: GraphQLInputType): string {
  return scalarRules[getNamedType(type).name]?.expects ?? `of type ${String(type)}`;
}

function refuse(message: string, argument: string): HubError {
  return new HubError('BAD_USER_INPUT', message, { argument });
}
