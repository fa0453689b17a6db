import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** The tags of a schema's elements by coordinate: `Type`, `Type.field`, `Type.field(argument:)` or `Enum.VALUE`. */
export type Tags = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `@tag` from a composed supergraph, by whatever name it links it. */
export function readTags(supergraph: DocumentNode): Tags {
  const name = directiveName(supergraph);
  const tags = new Map<string, Set<string>>();
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const directive of directives) {
      const tag = directive.name.value === name ? argumentsOf(directive).name : undefined;
      if (typeof tag === 'string') tags.set(coordinate, (tags.get(coordinate) ?? new Set()).add(tag));
    }
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
    const type = definition.name.value;
    read(type, definition.directives as readonly ConstDirectiveNode[]);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of definition.values ?? []) read(`${type}.${value.name.value}`, value.directives);
    }
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      read(`${type}.${field.name.value}`, field.directives);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of field.arguments ?? []) {
        read(`${type}.${field.name.value}(${argument.name.value}:)`, argument.directives);
      }
    }
  }
  return tags;
}

const specification = /^https:\/\/specs\.apollo\.dev\/tag\/v/;

// https://specs.apollo.dev/link/v1.0: imported under a name of choice, else the specification's own or its `as`.
function directiveName(supergraph: DocumentNode): string {
  const links = supergraph.definitions
    .filter((definition) => definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(({ directives = [] }) => directives.map(argumentsOf));
  const link = links.find(({ url }) => typeof url === 'string' && specification.test(url));
  const imports = Array.isArray(link?.import) ? link.import : [];
  const imported = imports.find((entry) => entry?.name === '@tag')?.as;
  if (typeof imported === 'string') return imported.slice(1);
  return typeof link?.as === 'string' ? link.as : 'tag';
}

function argumentsOf(directive: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}
