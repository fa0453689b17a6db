import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';

// Coordinates: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`.

/** Everything that a graph may ask each of its subgraphs for, by the subgraph's name. */
export function readAskedElements(supergraph: DocumentNode): ReadonlyMap<string, ReadonlySet<string>> {
  const names = readSubgraphNames(supergraph);
  const asked = new Map([...names.values()].map((name) => [name, new Set<string>()]));
  const add = (graph: unknown, coordinate: string) => asked.get(names.get(String(graph)) ?? '')?.add(coordinate);

  for (const definition of supergraph.definitions) {
    const type = nameOf(definition);
    const owners = directivesOf(definition, 'join__type').map(({ graph }) => graph);
    // The federation specification adds root types to subgraphs that have none.
    for (const owner of owners) if (!rootTypes.includes(type)) add(owner, type);
    for (const member of membersOf(definition)) {
      const coordinate = `${type}.${member.name.value}`;
      for (const owner of ownersOf(member, owners)) {
        add(owner, coordinate);
        for (const argument of argumentsOf(member)) add(owner, `${coordinate}(${argument.name.value}:)`);
      }
    }
  }
  return asked;
}

/**
 * Everything that a subgraph's own SDL has, with its root types under their usual names.
 * @throws {GraphQLError} where it is no SDL.
 */
export function readServedElements(sdl: string): ReadonlySet<string> {
  const document = parse(sdl, { noLocation: true });
  const rootNames = readRootNames(document);
  const served = new Set<string>();
  for (const definition of document.definitions) {
    const name = nameOf(definition);
    const type = rootNames.get(name) ?? name;
    served.add(type);
    for (const member of membersOf(definition)) {
      const coordinate = `${type}.${member.name.value}`;
      served.add(coordinate);
      for (const argument of argumentsOf(member)) served.add(`${coordinate}(${argument.name.value}:)`);
    }
  }
  return served;
}

const rootTypeOf = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;
const rootTypes: readonly string[] = Object.values(rootTypeOf);

type Member = FieldDefinitionNode | InputValueDefinitionNode | ({ readonly kind: Kind.ENUM_VALUE_DEFINITION } & Named);

interface Named {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

function membersOf(definition: DefinitionNode): readonly Member[] {
  if ('fields' in definition) return definition.fields ?? [];
  return 'values' in definition ? (definition.values ?? []) : [];
}

function argumentsOf(member: Member): readonly InputValueDefinitionNode[] {
  return member.kind === Kind.FIELD_DEFINITION ? (member.arguments ?? []) : [];
}

// The subgraphs that a member is asked of; without a word on it, all that have its type.
function ownersOf(member: Member, ofType: readonly unknown[]): readonly unknown[] {
  const marks = [...directivesOf(member, 'join__field'), ...directivesOf(member, 'join__enumValue')];
  if (marks.length === 0) return ofType;
  return marks.filter(({ external, usedOverridden }) => !external && !usedOverridden).map(({ graph }) => graph);
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition ? (definition.name?.value ?? '') : '';
}

function directivesOf(node: object, directive: string): readonly Record<string, unknown>[] {
  return ((node as Partial<Named>).directives ?? [])
    .filter(({ name }) => name.value === directive)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])),
    );
}

function readSubgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.find((definition) => nameOf(definition) === 'join__Graph');
  const values = graphs ? membersOf(graphs) : [];
  return new Map(values.map((value) => [value.name.value, String(directivesOf(value, 'join__graph')[0]?.name)]));
}

function readRootNames(document: DocumentNode): ReadonlyMap<string, string> {
  const given = document.definitions
    .filter(({ kind }) => kind === Kind.SCHEMA_DEFINITION || kind === Kind.SCHEMA_EXTENSION)
    .flatMap((definition) => ('operationTypes' in definition ? (definition.operationTypes ?? []) : []));
  return new Map(given.map(({ operation, type }) => [type.name.value, rootTypeOf[operation]]));
}
