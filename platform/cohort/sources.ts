/** What a composed graph offers to cohorts: the fields that carry `@cohort`, and the conditions that they take. */
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** A type of a condition, as its ministry declares it. */
export type ConditionType = InputObjectTypeDefinitionNode | EnumTypeDefinitionNode;

/** A ministry's conditions in cohorts. */
export interface CohortSource {
  /** Name in `CohortWhere`, such as `housing`. */
  readonly as: string;
  /** Name of the subgraph. */
  readonly ministry: string;
  /** Where the subgraph answers; null where the graph does not tell. */
  readonly url: string | null;
  /** Root field that answers the keys. */
  readonly field: string;
  /** Name of the input type of its conditions. */
  readonly filter: string;
  /** That type and every input and enum that it leads to, by name. */
  readonly types: ReadonlyMap<string, ConditionType>;
  readonly dimensions: readonly CohortDimension[];
}

/** A condition with a closed list of values: cohorts can be grouped by it. */
export interface CohortDimension {
  /** Name in the schema, such as `WELFARE_DECILES`. */
  readonly name: string;
  /** Name of the source, see `CohortSource.as`. */
  readonly as: string;
  /** Name of the condition. */
  readonly condition: string;
  readonly description: string;
  readonly values: readonly (string | number | boolean)[];
  /** Whether the condition takes a list of which one value is enough. */
  readonly isList: boolean;
}

/** A field with `@cohort` that the hub cannot ask. */
export class CohortSchemaError extends Error {
  override readonly name = 'CohortSchemaError';
}

/** The specification of `@cohort` and `@cohortRange`, without its version. */
export const cohortSpec = 'https://hub.example/cohort';

/** The sources of one ministry's schema. */
export function readSubgraphSources(ministry: string, url: string | null, schema: DocumentNode): CohortSource[] {
  return readSources(schema, () => ({ ministry, url }));
}

/** The sources of a supergraph, in the order of their names. */
export function readSupergraphSources(supergraph: DocumentNode): CohortSource[] {
  const graphs = new Map<string, { ministry: string; url: string | null }>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== 'join__Graph') continue;
    for (const value of node.values ?? []) {
      const { name, url } = argumentsOf(value.directives?.[0]) as { name: string; url: string };
      graphs.set(value.name.value, { ministry: name, url: url === '' ? null : url });
    }
  }
  const sources = readSources(supergraph, (field) => {
    const owners = (field.directives ?? [])
      .filter(({ name }) => name.value === 'join__field')
      .map((directive) => argumentsOf(directive).graph as string);
    const [owner] = owners.length > 0 ? owners : [];
    const found = owner === undefined ? undefined : graphs.get(owner);
    if (!found) throw new CohortSchemaError(`Query.${field.name.value} has @cohort and must be one ministry's alone.`);
    return found;
  });
  return sources.toSorted((one, other) => (one.as < other.as ? -1 : 1));
}

type Owner = Pick<CohortSource, 'ministry' | 'url'>;

function readSources(schema: DocumentNode, ownerOf: (field: FieldDefinitionNode) => Owner): CohortSource[] {
  const names = directiveNames(schema);
  const types = new Map<string, ConditionType>();
  for (const node of schema.definitions) {
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION) {
      types.set(node.name.value, node);
    }
  }
  return rootFields(schema).flatMap((field) => {
    const mark = field.directives?.find(({ name }) => name.value === names.cohort);
    if (!mark) return [];
    const as = argumentsOf(mark).as as string;
    const filter = field.arguments?.find(({ name }) => name.value === 'filter');
    if (!/^[a-z][A-Za-z0-9]*$/.test(as) || ['all', 'any', 'not'].includes(as)) {
      throw new CohortSchemaError(`Query.${field.name.value} has @cohort(as: "${as}"): take a name like "health".`);
    }
    if (!filter || types.get(namedType(filter.type))?.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      throw new CohortSchemaError(
        `Query.${field.name.value} has @cohort and needs an argument "filter" of an input type.`,
      );
    }
    const root = namedType(filter.type);
    const needed = typesBelow(root, types);
    return {
      as,
      ...ownerOf(field),
      field: field.name.value,
      filter: root,
      types: needed,
      dimensions: dimensionsOf(as, needed.get(root) as InputObjectTypeDefinitionNode, needed, names.cohortRange),
    };
  });
}

function rootFields(schema: DocumentNode): FieldDefinitionNode[] {
  const isRoot = (node: DefinitionNode) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    node.name.value === 'Query';
  return schema.definitions.flatMap((node) =>
    isRoot(node) && 'fields' in node ? [...(node.fields ?? [])] : [],
  ) as FieldDefinitionNode[];
}

// Renamed imports keep their meaning.
function directiveNames(schema: DocumentNode): { readonly cohort: string; readonly cohortRange: string } {
  const links = schema.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => node.directives ?? [])
    .filter(({ name }) => name.value === 'link')
    .map(argumentsOf);
  const link = links.find(({ url }) => String(url).startsWith(`${cohortSpec}/`));
  const imports = (link?.import ?? []) as (string | { name: string; as?: string })[];
  const nameOf = (directive: string, other: string) => {
    const found = imports.find((one) => (typeof one === 'string' ? one : one.name) === `@${directive}`);
    if (found === undefined) return other;
    return (typeof found === 'string' ? found : (found.as ?? found.name)).slice(1);
  };
  const prefix = typeof link?.as === 'string' ? link.as : 'cohort';
  return { cohort: nameOf('cohort', prefix), cohortRange: nameOf('cohortRange', `${prefix}__cohortRange`) };
}

function typesBelow(root: string, types: ReadonlyMap<string, ConditionType>): ReadonlyMap<string, ConditionType> {
  const needed = new Map<string, ConditionType>();
  const add = (name: string) => {
    const type = types.get(name);
    if (!type || needed.has(name)) return;
    needed.set(name, type);
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const field of type.fields ?? []) add(namedType(field.type));
    }
  };
  add(root);
  return needed;
}

function dimensionsOf(
  as: string,
  filter: InputObjectTypeDefinitionNode,
  types: ReadonlyMap<string, ConditionType>,
  rangeDirective: string,
): CohortDimension[] {
  return (filter.fields ?? []).flatMap((condition) => {
    const values = valuesOf(condition, types, rangeDirective);
    if (values === null) return [];
    const name = condition.name.value;
    return {
      name: `${upperCase(as)}_${upperCase(name)}`,
      as,
      condition: name,
      description: condition.description?.value ?? '',
      values,
      isList: isList(condition.type),
    };
  });
}

function valuesOf(
  condition: InputValueDefinitionNode,
  types: ReadonlyMap<string, ConditionType>,
  rangeDirective: string,
): readonly (string | number | boolean)[] | null {
  const name = namedType(condition.type);
  const type = types.get(name);
  if (type?.kind === Kind.ENUM_TYPE_DEFINITION) return (type.values ?? []).map((value) => value.name.value);
  if (name === 'Boolean') return [true, false];
  const range = condition.directives?.find((directive) => directive.name.value === rangeDirective);
  if (name !== 'Int' || !range) return null;
  const { min, max } = argumentsOf(range) as { min: number; max: number };
  return Array.from({ length: max - min + 1 }, (_, n) => min + n);
}

function argumentsOf(directive: ConstDirectiveNode | undefined): Record<string, unknown> {
  const given = directive?.arguments ?? [];
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isList(type.type);
  return type.kind === Kind.LIST_TYPE;
}

function upperCase(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
