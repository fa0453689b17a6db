/** Fields with `@requires`, and values to try them with. */
import {
  baseType,
  isEnumType,
  isLeafType,
  isObjectType,
  type ObjectType,
  type Type,
} from '@apollo/federation-internals';
import { Kind, parse, type SelectionSetNode } from 'graphql';
import { isList, isPlain } from './select-fields.ts';
import { type JsonObject, type SubgraphSchema, unknownRepresentation } from './subgraph-schema.ts';

/** A field that is answered from fields of other subgraphs. */
export interface RequiringField {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly type: string;
  readonly name: string;
  /** How it is asked for. */
  readonly text: string;
  /** What it requires, in two versions that differ in every value. */
  readonly worlds: readonly JsonObject[];
  /** A representation of nobody, to be used where no entity is known. */
  readonly unknown: JsonObject;
}

/** The fields with `@requires` that need no argument and require nothing but values that can be made up. */
export function findRequiringFields({ entities, federation }: SubgraphSchema): readonly RequiringField[] {
  return entities.flatMap((entity) =>
    entity.type.fields().flatMap((field) => {
      const [directive] = field.appliedDirectivesOf(federation.requiresDirective());
      const text = fieldText(field.name, field.type as Type);
      if (!directive || !isPlain(field) || text === null) return [];
      const required = selectionOf(String(directive.arguments().fields));
      const worlds = [0, 1].map((world) => madeUp(entity.type, required, world));
      if (worlds.some((world) => world === null)) return [];
      return {
        coordinate: field.coordinate,
        type: entity.name,
        name: field.name,
        text,
        worlds: worlds as JsonObject[],
        unknown: unknownRepresentation(entity, 4),
      };
    }),
  );
}

function fieldText(name: string, type: Type): string | null {
  const base = baseType(type);
  if (isLeafType(base)) return name;
  const leaf = isObjectType(base)
    ? base.fields().filter((field) => isPlain(field) && isLeafType(baseType(field.type as Type)))
    : [];
  return leaf.length === 0 ? null : `${name} { ${leaf.map((field) => field.name).join(' ')} }`;
}

function selectionOf(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('@requires selects no fields.');
  return operation.selectionSet;
}

function madeUp(type: ObjectType, { selections }: SelectionSetNode, world: number): JsonObject | null {
  const made: Record<string, unknown> = {};
  for (const node of selections) {
    const field = node.kind === Kind.FIELD ? type.field(node.name.value) : undefined;
    if (node.kind !== Kind.FIELD || !field?.type) return null;
    const base = baseType(field.type);
    const inner =
      node.selectionSet && isObjectType(base) ? madeUp(base, node.selectionSet, world) : leafValue(base, world);
    if (inner === null) return null;
    made[field.name] = isList(field.type) ? [inner] : inner;
  }
  return made;
}

function leafValue(type: Type, world: number): unknown {
  if (isEnumType(type)) return type.values[world % type.values.length]?.name ?? null;
  const values: Readonly<Record<string, readonly unknown[]>> = {
    Int: [1, 900],
    Float: [1.5, 900.5],
    String: ['a', 'b'],
    ID: ['1', '2'],
    Boolean: [false, true],
  };
  return values[String(type)]?.[world] ?? null;
}
