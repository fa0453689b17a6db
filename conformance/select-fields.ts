/** Chooses what to ask of a type: enough to tell one object from another, nothing that needs an argument. */
import {
  baseType,
  type FieldDefinition,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type ObjectType,
  type Type,
} from '@apollo/federation-internals';
import { print, type SelectionSetNode } from 'graphql';
import type { EntityModel, SubgraphSchema } from './subgraph-schema.ts';

/** Most fields of a selection. */
const maxFields = 40;

/** The fields of an entity that are asked for, one text a field: its keys, its leaves, and the leaves one level down. */
export function selectFields({ federation }: SubgraphSchema, { type, keys }: EntityModel): readonly string[] {
  const inKeys = keys.flatMap(({ selection }) => selectionTexts(selection));
  const named = new Set(inKeys.map((text) => /^\w+/.exec(text)?.[0]));
  const rest = type
    .fields()
    .filter((field) => !named.has(field.name) && isPlain(field) && !federation.isFieldExternal(field))
    .filter((field) => !field.hasAppliedDirective(federation.requiresDirective()))
    .flatMap((field) => fieldText(field) ?? []);
  return [...new Set([...inKeys, ...rest])].slice(0, maxFields);
}

/** The fields of a selection set, one text a field. */
export function selectionTexts(selection: SelectionSetNode): readonly string[] {
  return selection.selections.map((node) => print(node).replaceAll(/\s+/g, ' '));
}

/** Whether the field can be asked for without an argument. */
export function isPlain(field: FieldDefinition<ObjectType>): boolean {
  return field.arguments().every((argument) => !argument.isRequired());
}

function fieldText(field: FieldDefinition<ObjectType>): string | null {
  const type = baseType(field.type as Type);
  if (isLeafType(type)) return field.name;
  if (!isObjectType(type) || isList(field.type as Type)) return null;
  const leaves = type.fields().filter((inner) => isPlain(inner) && isLeafType(baseType(inner.type as Type)));
  return leaves.length === 0 ? null : `${field.name} { ${leaves.map(({ name }) => name).join(' ')} }`;
}

/** Whether the type is a list, whatever its marks of not being null. */
export function isList(type: Type): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
