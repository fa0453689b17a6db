/** Stands for the other ministries where a subgraph is composed by itself: it owns what the subgraph marks as external. */
import { baseType, type FieldDefinition, isObjectType, type ObjectType, type Type } from '@apollo/federation-internals';
import { type DocumentNode, Kind, parse } from 'graphql';
import type { SubgraphSchema } from './subgraph-schema.ts';

const opening = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
type Query { conformanceStub: Boolean }`;

/** A subgraph with the external fields of the schema, and with interfaces for its `@interfaceObject` types. */
export function writeStub({ schema, federation }: SubgraphSchema): DocumentNode {
  const parts: string[] = [opening];
  const copied = new Set<string>();
  const open: ObjectType[] = [];

  const fieldText = (field: FieldDefinition<ObjectType>): string => {
    const base = baseType(field.type as Type);
    if (isObjectType(base)) open.push(base);
    else copyLeaf(base.name);
    const given = field.arguments().map((argument) => {
      copyLeaf(baseType(argument.type as Type).name);
      return `${argument.name}: ${argument.type}`;
    });
    return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}: ${field.type}`;
  };
  const copyLeaf = (name: string) => {
    const type = schema.type(name);
    if (!type || type.isBuiltIn || copied.has(name)) return;
    copied.add(name);
    if (type.kind === 'ScalarType') parts.push(`scalar ${name}`);
    if (type.kind === 'EnumType') parts.push(`enum ${name} { ${type.values.map((value) => value.name).join(' ')} }`);
    if (type.kind !== 'InputObjectType') return;
    for (const field of type.fields()) copyLeaf(baseType(field.type as Type).name);
    parts.push(
      `input ${name} { ${type
        .fields()
        .map((field) => `${field.name}: ${field.type}`)
        .join(' ')} }`,
    );
  };
  const copyObject = (type: ObjectType) => {
    if (copied.has(type.name) || type.isBuiltIn) return;
    copied.add(type.name);
    const keys = keysOf(type, federation);
    const inKeys = new Set(keys.flatMap(topFields));
    const isShared = keys.length === 0;
    const fields = type
      .fields()
      .filter((field) => isShared || inKeys.has(field.name) || federation.isFieldExternal(field));
    const isInterfaceElsewhere: boolean = federation.isInterfaceObjectType(type);
    // Where the subgraph provides a field at times, both of them answer it.
    const sharing = (field: FieldDefinition<ObjectType>) =>
      isShared || isInterfaceElsewhere || inKeys.has(field.name) ? '' : ' @shareable';
    const body = fields.map((field) => `${fieldText(field)}${sharing(field)}`).join(' ');
    const marks = isShared ? '@shareable' : keys.map((fields) => `@key(fields: ${JSON.stringify(fields)})`).join(' ');
    if (!isInterfaceElsewhere) parts.push(`type ${type.name} ${marks} { ${body} }`);
    else {
      parts.push(`interface ${type.name} ${marks} { ${body} }`);
      parts.push(`type ${type.name}Stub implements ${type.name} ${marks} { ${body} }`);
    }
  };

  for (const type of schema.objectTypes()) {
    const isLent = type.fields().some((field) => federation.isFieldExternal(field));
    if (isLent || federation.isInterfaceObjectType(type)) open.push(type);
  }
  for (let next = open.shift(); next; next = open.shift()) copyObject(next);
  return parse(parts.join('\n'));
}

function keysOf(type: ObjectType, federation: SubgraphSchema['federation']): readonly string[] {
  const fields = type
    .appliedDirectivesOf(federation.keyDirective())
    .map((directive) => String(directive.arguments().fields));
  return [...new Set(fields)];
}

function topFields(fields: string): readonly string[] {
  const [operation] = parse(`{ ${fields} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
}
