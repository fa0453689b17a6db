import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';

/**
 * The supergraph as the planner has to get it: without the keys that a subgraph cannot be entered by, where it has one by
 * which it can. The planner may take the first of a type's keys to come back to the subgraph it left, whether or not
 * that key opens anything, and the subgraph then answers wrongly without an error.
 */
export function toPlannableSupergraph(supergraph: DocumentNode): DocumentNode {
  return visit(supergraph, {
    ObjectTypeDefinition: (node) => ({ ...node, directives: withoutDeadKeys(node.directives ?? []) }),
    InterfaceTypeDefinition: (node) => ({ ...node, directives: withoutDeadKeys(node.directives ?? []) }),
  });
}

/**
 * What a field needs of other fields that take arguments (@requires): by path such as `category.price`, the arguments,
 * which may be none.
 */
export type Needs = ReadonlyMap<string, string>;

/** The needs of fields that take arguments, of each field that has any, by `Type.field`. */
export function readNeeds(supergraph: DocumentNode): ReadonlyMap<string, Needs> {
  const needs = new Map<string, Needs>();
  const takeArguments = fieldsWithArguments(supergraph);
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      for (const directive of field.directives ?? []) {
        const requires = directive.name.value === 'join__field' ? argumentOf(directive, 'requires') : undefined;
        if (typeof requires !== 'string') continue;
        const needed = neededWithArguments(requires, takeArguments);
        if (needed.size > 0) needs.set(`${definition.name.value}.${field.name.value}`, needed);
      }
    }
  }
  return needs;
}

// By name alone: whether a field takes arguments is asked of all fields of that name.
function fieldsWithArguments(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(supergraph, {
    FieldDefinition: ({ name, arguments: taken = [] }) => {
      if (taken.length > 0) names.add(name.value);
    },
  });
  return names;
}

function neededWithArguments(requires: string, takeArguments: ReadonlySet<string>): Needs {
  const needed = new Map<string, string>();
  const path: string[] = [];
  visit(parse(`{ ${requires} }`), {
    Field: {
      enter({ name, arguments: given = [] }) {
        path.push(name.value);
        if (takeArguments.has(name.value)) needed.set(path.join('.'), given.map(print).toSorted().join(', '));
      },
      leave: () => {
        path.pop();
      },
    },
  });
  return needed;
}

/** The keys by which a subgraph can be entered for a type, as selection sets; none where it does not know the type. */
export type FindKeys = (subgraph: string, typename: string) => readonly SelectionSetNode[];

/** Reads the keys of every type from the supergraph. */
export function readKeys(supergraph: DocumentNode): FindKeys {
  const keys = new Map<string, SelectionSetNode[]>();
  const subgraphNames = readSubgraphNames(supergraph);
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const directive of (definition.directives ?? []).filter(isLiveKey)) {
      const owner = `${subgraphNames.get(String(argumentOf(directive, 'graph')))}.${definition.name.value}`;
      const key = parse(`{ ${String(argumentOf(directive, 'key'))} }`).definitions[0] as OperationDefinitionNode;
      keys.set(owner, [...(keys.get(owner) ?? []), key.selectionSet]);
    }
  }
  return (subgraph, typename) => keys.get(`${subgraph}.${typename}`) ?? [];
}

function readSubgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  visit(supergraph, {
    EnumValueDefinition(node) {
      const graph = node.directives?.find(({ name }) => name.value === 'join__graph') as ConstDirectiveNode | undefined;
      if (graph) names.set(node.name.value, String(argumentOf(graph, 'name')));
    },
  });
  return names;
}

function withoutDeadKeys(directives: readonly ConstDirectiveNode[]): readonly ConstDirectiveNode[] {
  const entered = new Set(directives.filter(isLiveKey).map((directive) => argumentOf(directive, 'graph')));
  return directives.filter((directive) => !isDeadKey(directive) || !entered.has(argumentOf(directive, 'graph')));
}

function isLiveKey(directive: ConstDirectiveNode): boolean {
  return isKey(directive) && argumentOf(directive, 'resolvable') !== false;
}

function isDeadKey(directive: ConstDirectiveNode): boolean {
  return isKey(directive) && argumentOf(directive, 'resolvable') === false;
}

function isKey(directive: ConstDirectiveNode): boolean {
  return directive.name.value === 'join__type' && argumentOf(directive, 'key') !== undefined;
}

function argumentOf(directive: ConstDirectiveNode, name: string): string | boolean | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && 'value' in value ? value.value : undefined;
}
