/** A subgraph's schema as the checks look at it: definitions and extensions of a type together, directives by meaning. */
import {
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NamedTypeNode,
  parse,
  print,
  type SelectionSetNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { argumentsOf, type LinkedSpecification, readLinks } from './linked-names.ts';

/** What a type is. */
export type TypeKind = 'OBJECT' | 'INTERFACE' | 'UNION' | 'ENUM' | 'INPUT' | 'SCALAR';

/** A directive where it stands. */
export interface AppliedDirective {
  /** The name that its specification gives it, such as `requiresScopes`, whatever the schema imports it as. */
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly node: ConstDirectiveNode;
}

/** A key of an entity. */
export interface EntityKey {
  /** Its fields in one order, such as `id` or `region { code } year`. */
  readonly fields: string;
  /** Names of its outermost fields. */
  readonly names: readonly string[];
  readonly isResolvable: boolean;
  readonly node: ConstDirectiveNode;
}

/** Anything of a schema that has a coordinate. */
export interface Element {
  /** `Type`, `Type.field` or `Type.field(argument:)`. */
  readonly coordinate: string;
  readonly name: string;
  readonly description: string | null;
  readonly directives: readonly AppliedDirective[];
  /** Where to point at. */
  readonly node: ASTNode;
}

/** A field of an object or interface, a field of an input, a value of an enum, or a type of a union. */
export interface Member extends Element {
  /** Its type as text, such as `[Visit!]!`; null where it has none. */
  readonly type: string | null;
  /** The name of its type without lists. */
  readonly namedType: string | null;
  readonly arguments: ReadonlyMap<string, Member>;
}

/** A type. The types of queries and mutations are called `Query` and `Mutation` whatever the schema calls them. */
export interface TypeElement extends Element {
  readonly kind: TypeKind;
  readonly keys: readonly EntityKey[];
  readonly members: ReadonlyMap<string, Member>;
}

/** A subgraph's schema. */
export interface SubgraphSchema {
  /** Name of the subgraph. */
  readonly subgraph: string;
  readonly document: DocumentNode;
  readonly links: readonly LinkedSpecification[];
  readonly types: ReadonlyMap<string, TypeElement>;
  /** Its types, their members and the members' arguments by coordinate. */
  readonly elements: ReadonlyMap<string, Element>;
}

/** Most tokens of a schema: the hub's largest room has a tenth of it. */
const maxTokens = 200_000;

// Counted by the SDL's characters: what is parsed takes some thirty times as much memory.
const parsed = new LRUCache<string, SubgraphSchema>({
  maxSize: 4_000_000,
  sizeCalculation: (_, key) => key.length,
});

/**
 * The schema of a subgraph.
 * @throws {GraphQLError} where the SDL does not parse; it tells where.
 */
export function readSubgraphSchema(subgraph: string, sdl: string): SubgraphSchema {
  const key = `${subgraph}\n${sdl}`;
  const known = parsed.get(key);
  if (known) return known;
  const schema = toSchema(subgraph, parse(sdl, { maxTokens }));
  parsed.set(key, schema);
  return schema;
}

/** Names of the root types. */
export const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** The first directive of that name on an element. */
export function findDirective({ directives }: Element, name: string): AppliedDirective | undefined {
  return directives.find((directive) => directive.name === name);
}

/** Whether a member may be had from several subgraphs: it or its type is `@shareable`. */
export function isShareable(type: TypeElement, member: Member): boolean {
  return findDirective(member, 'shareable') !== undefined || findDirective(type, 'shareable') !== undefined;
}

/** Whether clients never see a member. */
export function isHidden(schema: SubgraphSchema, type: TypeElement, member: Member): boolean {
  const named = member.namedType === null ? undefined : schema.types.get(member.namedType);
  return [type, member, named].some((element) => element && findDirective(element, 'inaccessible'));
}

/** Names of the fields that a type's keys are made of, those inside objects left out. */
export function keyFields({ keys }: TypeElement): ReadonlySet<string> {
  return new Set(keys.flatMap(({ names }) => names));
}

function toSchema(subgraph: string, document: DocumentNode): SubgraphSchema {
  const links = readLinks(document);
  // No other specification may give a directive of federation another meaning.
  const believed = links.toSorted((one, other) => Number(isOfFederation(other)) - Number(isOfFederation(one)));
  const toDirective = (node: ConstDirectiveNode): AppliedDirective => ({
    name: believed.map((link) => link.nameOf(node.name.value)).find((name) => name !== null) ?? node.name.value,
    given: argumentsOf(node),
    node,
  });
  const roots = readRoots(document);
  const definitions = new Map<string, (TypeDefinitionNode | TypeExtensionNode)[]>();
  for (const node of document.definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    const name = roots.get(node.name.value) ?? node.name.value;
    const known = definitions.get(name);
    if (known) known.push(node);
    else definitions.set(name, [node]);
  }
  const types = [...definitions].map(([name, nodes]) => toType(name, nodes, toDirective));
  return {
    subgraph,
    document,
    links,
    types: new Map(types.map((type) => [type.name, type])),
    elements: new Map(types.flatMap(elementsOf).map((element) => [element.coordinate, element])),
  };
}

function isOfFederation({ identity }: LinkedSpecification): boolean {
  return identity.startsWith('https://specs.apollo.dev/');
}

function elementsOf(type: TypeElement): readonly Element[] {
  return [type, ...[...type.members.values()].flatMap((member) => [member, ...member.arguments.values()])];
}

type ToDirective = (node: ConstDirectiveNode) => AppliedDirective;

function readRoots(document: DocumentNode): ReadonlyMap<string, string> {
  const isSchema = (node: DefinitionNode) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION;
  return new Map(
    document.definitions
      .filter(isSchema)
      .flatMap((node) => ('operationTypes' in node ? (node.operationTypes ?? []) : []))
      .map(({ operation, type }) => [type.name.value, `${operation[0]?.toUpperCase()}${operation.slice(1)}`]),
  );
}

function toType(
  name: string,
  nodes: readonly (TypeDefinitionNode | TypeExtensionNode)[],
  toDirective: ToDirective,
): TypeElement {
  const first = nodes.find(isTypeDefinitionNode) ?? (nodes[0] as TypeExtensionNode);
  const directives = nodes.flatMap((node) => node.directives ?? []).map(toDirective);
  const members = nodes.flatMap(membersOf).map((node) => toMember(name, node, toDirective));
  return {
    coordinate: name,
    name,
    kind: kindOf(first),
    description: nodes.map(descriptionOf).find((description) => description !== null) ?? null,
    directives,
    keys: directives.filter((directive) => directive.name === 'key').map(toKey),
    members: new Map(members.map((member) => [member.name, member])),
    node: first.name,
  };
}

type MemberNode = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode | NamedTypeNode;

function membersOf(node: TypeDefinitionNode | TypeExtensionNode): readonly MemberNode[] {
  if ('fields' in node) return node.fields ?? [];
  if ('values' in node) return node.values ?? [];
  return 'types' in node ? (node.types ?? []) : [];
}

function toMember(parent: string, node: MemberNode, toDirective: ToDirective): Member {
  const { name } = node;
  const coordinate = `${parent}.${name.value}`;
  const type = 'type' in node ? node.type : null;
  const given = 'arguments' in node ? (node.arguments ?? []) : [];
  return {
    coordinate,
    name: name.value,
    description: descriptionOf(node),
    directives: ('directives' in node ? (node.directives ?? []) : []).map(toDirective),
    type: type && print(type),
    namedType: type && namedTypeOf(type),
    arguments: new Map(given.map((argument) => [argument.name.value, toArgument(coordinate, argument, toDirective)])),
    node: name,
  };
}

function toArgument(field: string, node: InputValueDefinitionNode, toDirective: ToDirective): Member {
  return { ...toMember(field, node, toDirective), coordinate: `${field}(${node.name.value}:)` };
}

function toKey({ node, given }: AppliedDirective): EntityKey {
  return { ...readFields(String(given.fields ?? '')), isResolvable: given.resolvable !== false, node };
}

function readFields(fields: string): Pick<EntityKey, 'fields' | 'names'> {
  try {
    const [operation] = parse(`{ ${fields} }`).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return { fields, names: [] };
    return { fields: printSorted(operation.selectionSet), names: namesOf(operation.selectionSet) };
  } catch {
    // Composition tells what is wrong with it.
    return { fields, names: [] };
  }
}

function printSorted({ selections }: SelectionSetNode): string {
  const printed = selections.map((node) =>
    node.kind === Kind.FIELD && node.selectionSet
      ? `${node.name.value} { ${printSorted(node.selectionSet)} }`
      : print(node),
  );
  return printed.toSorted().join(' ');
}

function namesOf({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
}

function kindOf(node: TypeDefinitionNode | TypeExtensionNode): TypeKind {
  const kind = node.kind.replace(/Type(Definition|Extension)$/, '').toUpperCase();
  return kind === 'INPUTOBJECT' ? 'INPUT' : (kind as TypeKind);
}

function descriptionOf(node: TypeDefinitionNode | TypeExtensionNode | MemberNode): string | null {
  return ('description' in node && node.description?.value.trim()) || null;
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
