/** What a subgraph's SDL says of itself, read as composition reads it. */
import {
  baseType,
  buildSubgraph,
  type FederationMetadata,
  isEnumType,
  isObjectType,
  type ObjectType,
  type Schema,
} from '@apollo/federation-internals';
import { type DocumentNode, Kind, parse, type SelectionSetNode, visit } from 'graphql';

/** A subgraph's schema. */
export interface SubgraphSchema {
  readonly document: DocumentNode;
  readonly schema: Schema;
  readonly federation: FederationMetadata;
  /** The object types that the subgraph resolves by a key, in the order of their names. */
  readonly entities: readonly EntityModel[];
  /** Scopes that its fields ask for. */
  readonly scopes: readonly string[];
}

/** An object type that the subgraph resolves by a key. */
export interface EntityModel {
  readonly name: string;
  readonly type: ObjectType;
  /** Its keys without those that are marked `resolvable: false`; never empty. */
  readonly keys: readonly EntityKey[];
}

/** One key of an entity. */
export interface EntityKey {
  /** Its fields as the SDL writes them. */
  readonly text: string;
  readonly selection: SelectionSetNode;
}

/** A value as it travels in JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The schema of an SDL.
 * @throws {GraphQLError} where it is no SDL, or no subgraph of Federation 2.
 */
export function readSubgraphSchema(name: string, url: string, sdl: string): SubgraphSchema {
  const document = parse(sdl);
  const subgraph = buildSubgraph(name, url, document);
  const federation = subgraph.metadata();
  return {
    document,
    schema: subgraph.schema,
    federation,
    entities: subgraph.schema
      .objectTypes()
      .flatMap((type) => entityOf(type, federation) ?? [])
      .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    scopes: scopesOf(document, federation),
  };
}

function entityOf(type: ObjectType, federation: FederationMetadata): EntityModel | null {
  const isInterfaceElsewhere: boolean = federation.isInterfaceObjectType(type);
  if (isInterfaceElsewhere) return null;
  const keys = type
    .appliedDirectivesOf(federation.keyDirective())
    .map((directive) => directive.arguments())
    .filter(({ resolvable }) => resolvable !== false)
    .map(({ fields }) => ({ text: String(fields), selection: selectionOf(String(fields)) }));
  return keys.length === 0 ? null : { name: type.name, type, keys };
}

function selectionOf(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A key selects no fields.');
  return operation.selectionSet;
}

function scopesOf(document: DocumentNode, federation: FederationMetadata): readonly string[] {
  const directive = federation.federationDirectiveNameInSchema('requiresScopes');
  const found = new Set<string>();
  visit(document, {
    Directive(node) {
      if (node.name.value !== directive) return false;
      visit(node, { StringValue: ({ value }) => void found.add(value) });
      return false;
    },
  });
  return [...found].toSorted();
}

/** The key's part of an object; null where a field of it is missing or null. */
export function pickKey(selection: SelectionSetNode, from: JsonObject): JsonObject | null {
  const picked: Record<string, unknown> = {};
  for (const node of selection.selections) {
    if (node.kind !== Kind.FIELD) return null;
    const value = from[node.name.value];
    if (value === null || value === undefined) return null;
    const inner = node.selectionSet && isJsonObject(value) ? pickKey(node.selectionSet, value) : value;
    if (inner === null) return null;
    picked[node.name.value] = inner;
  }
  return picked;
}

/** A representation that no register has, the nth of its kind. */
export function unknownRepresentation({ name, type, keys }: EntityModel, n: number): JsonObject {
  const [key] = keys;
  return { __typename: name, ...(key && unknownFields(type, key.selection, n)) };
}

function unknownFields(type: ObjectType, selection: SelectionSetNode, n: number): JsonObject {
  const fields = selection.selections.flatMap((node) => {
    const field = node.kind === Kind.FIELD ? type.field(node.name.value) : undefined;
    if (node.kind !== Kind.FIELD || !field?.type) return [];
    const base = baseType(field.type);
    if (node.selectionSet && isObjectType(base)) {
      return [[field.name, unknownFields(base, node.selectionSet, n)]];
    }
    const value = isEnumType(base) ? (base.values[0]?.name ?? '') : unknownLeaf(base.name, n);
    return [[field.name, value]];
  });
  return Object.fromEntries(fields);
}

function unknownLeaf(type: string, n: number): unknown {
  switch (type) {
    case 'Int':
    case 'Float':
      return 2_000_000_000 + n;
    case 'Boolean':
      return false;
    case 'Nik':
      return `9999990101${String(500_000 + n).padStart(6, '0')}`; // a valid form, of a regency that there is not
    case 'RegionCode':
      return `9999${String(990_000 + n)}`;
    default:
      return `unknown-${n}`;
  }
}

/** Whether the value is an object of JSON, and no list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
