import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What an operation uses of a schema, without any value that it holds. */
export interface UsedElements {
  /** `Type.field`, `Type.field(argument:)`, `Input.field` and `Enum.VALUE` of what stands in the document. */
  readonly coordinates: readonly string[];
  /** Adds the input fields and the enum values that are given in variables; everything else of them is passed over. */
  addGiven(variables: Readonly<Record<string, unknown>>, to: Set<string>): void;
}

/** What an operation of a valid document uses, with the fragments that it spreads. */
export function readUsedElements(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): UsedElements {
  const coordinates = new Set<string>();
  for (const part of [operation, ...findFragments(document, operation)]) addWritten(schema, part, coordinates);
  const inputs = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    const named = type && getNamedType(type);
    return isInputObjectType(named) || isEnumType(named) ? [{ name: variable.name.value, type: named }] : [];
  });
  return {
    coordinates: [...coordinates],
    addGiven(variables, to) {
      for (const { name, type } of inputs) {
        if (Object.hasOwn(variables, name)) addValue(type, variables[name], to);
      }
    },
  };
}

function addWritten(
  schema: GraphQLSchema,
  part: OperationDefinitionNode | FragmentDefinitionNode,
  to: Set<string>,
): void {
  const info = new TypeInfo(schema);
  visit(
    part,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const parent = info.getParentType();
        if (isOfGraph(parent?.name, name.value)) to.add(`${parent?.name}.${name.value}`);
      },
      Argument: ({ name }) => {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (!field || info.getDirective() || !isOfGraph(parent?.name, field.name)) return;
        to.add(`${parent?.name}.${field.name}(${name.value}:)`);
      },
      ObjectField: ({ name }) => {
        const parent = info.getParentInputType();
        if (parent) to.add(`${getNamedType(parent).name}.${name.value}`);
      },
      EnumValue: ({ value }) => {
        const type = info.getInputType();
        if (type) to.add(`${getNamedType(type).name}.${value}`);
      },
    }),
  );
}

// Introspection is the same in every graph.
function isOfGraph(type: string | undefined, field: string): boolean {
  return type !== undefined && !type.startsWith('__') && !field.startsWith('__');
}

function findFragments(document: DocumentNode, operation: OperationDefinitionNode): Set<FragmentDefinitionNode> {
  const byName = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const found = new Set<FragmentDefinitionNode>();
  const follow = (part: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(part, {
      FragmentSpread: ({ name }) => {
        const fragment = byName.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return found;
}

function addValue(type: GraphQLInputType, value: unknown, to: Set<string>): void {
  if (Array.isArray(value)) {
    for (const element of value) addValue(type, element, to);
    return;
  }
  const named = getNamedType(type);
  // Only names that the schema holds: what else a client sends may be anything.
  if (isEnumType(named)) {
    if (typeof value === 'string' && named.getValue(value)) to.add(`${named.name}.${value}`);
    return;
  }
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return;
  for (const [name, field] of Object.entries(named.getFields())) {
    if (!Object.hasOwn(value, name)) continue;
    to.add(`${named.name}.${name}`);
    addValue(field.type, (value as Readonly<Record<string, unknown>>)[name], to);
  }
}
