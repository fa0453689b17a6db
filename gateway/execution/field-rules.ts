import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** What a subgraph says of a field that it does not simply answer. */
export interface FieldRule {
  /** Whether it only knows the field where it is given it or says so (@external). */
  readonly isExternal: boolean;
  /** Names of fields of the same object that it needs for the field (@requires). */
  readonly needs: readonly string[];
  /** What it answers along with the field of the object that the field refers to (@provides). */
  readonly provides: SelectionSetNode | null;
}

/** The rule of a field in a subgraph; undefined where there is nothing special about it. */
export type FindFieldRule = (subgraph: string, type: string, field: string) => FieldRule | undefined;

/** Reads from a supergraph what its subgraphs say of fields. Fields of keys are no rule's: whoever has an object has them. */
export function readFieldRules(supergraph: DocumentNode): FindFieldRule {
  const names = readSubgraphNames(supergraph);
  const rules = new Map<string, FieldRule>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const keys = readKeyNames(definition.directives ?? []);
    for (const field of definition.fields ?? []) {
      for (const directive of field.directives ?? []) {
        const graph = directive.name.value === 'join__field' ? textOf(directive, 'graph') : undefined;
        const subgraph = names.get(graph ?? '');
        if (subgraph === undefined || keys.has(field.name.value)) continue;
        const rule = readRule(directive);
        if (rule) rules.set(`${subgraph} ${definition.name.value}.${field.name.value}`, rule);
      }
    }
  }
  return (subgraph, type, field) => rules.get(`${subgraph} ${type}.${field}`);
}

function readRule(directive: ConstDirectiveNode): FieldRule | null {
  const isExternal = isTrue(directive, 'external');
  const requires = textOf(directive, 'requires');
  const provides = textOf(directive, 'provides');
  if (!isExternal && requires === undefined && provides === undefined) return null;
  return {
    isExternal,
    needs: requires === undefined ? [] : topLevelNames(parseSelections(requires)),
    provides: provides === undefined ? null : parseSelections(provides),
  };
}

function readSubgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  visit(supergraph, {
    EnumValueDefinition({ name, directives = [] }) {
      const graph = directives.find((directive) => directive.name.value === 'join__graph') as ConstDirectiveNode;
      if (graph) names.set(name.value, textOf(graph, 'name') ?? '');
    },
  });
  return names;
}

function readKeyNames(directives: readonly ConstDirectiveNode[]): ReadonlySet<string> {
  const keys = directives.flatMap((directive) =>
    directive.name.value === 'join__type' ? (textOf(directive, 'key') ?? []) : [],
  );
  return new Set(keys.flatMap((key) => topLevelNames(parseSelections(key))));
}

function parseSelections(text: string): SelectionSetNode {
  return (parse(`{ ${text} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet;
}

function topLevelNames({ selections }: SelectionSetNode): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? topLevelNames(selection.selectionSet) : [];
  });
}

function argumentOf(directive: ConstDirectiveNode, name: string) {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}

function textOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.BOOLEAN && value.value;
}
