/** Which directives of which specifications a schema uses, whatever it calls them. */
import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** A specification that a schema links (https://specs.apollo.dev/link/v1.0). */
export interface LinkedSpecification {
  /** Address without the version, such as `https://specs.apollo.dev/federation`. */
  readonly identity: string;
  readonly version: { readonly major: number; readonly minor: number } | null;
  readonly node: ConstDirectiveNode;
  /** The name in the specification of a directive of the schema; null where it is not of this one. */
  nameOf(directive: string): string | null;
  /** The name in the schema of a directive of the specification. */
  inSchema(directive: string): string;
}

/** The specifications that a schema links, in the order of the links. */
export function readLinks(document: DocumentNode): readonly LinkedSpecification[] {
  return document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => node.directives ?? [])
    .filter(({ name }) => name.value === 'link')
    .map(toSpecification);
}

/** What a directive is given. */
export function argumentsOf(directive: ConstDirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

function toSpecification(node: ConstDirectiveNode): LinkedSpecification {
  const given = argumentsOf(node);
  const url = typeof given.url === 'string' ? given.url : '';
  const version = /\/v(\d+)\.(\d+)\/?$/.exec(url);
  const identity = url.replace(/\/v\d+\.\d+\/?$/, '');
  const ownName = identity.slice(identity.lastIndexOf('/') + 1);
  const namespace = typeof given.as === 'string' ? given.as : ownName;
  const imported = new Map((Array.isArray(given.import) ? given.import : []).flatMap(toImport));
  return {
    identity,
    version: version && { major: Number(version[1]), minor: Number(version[2]) },
    node,
    nameOf(directive) {
      const name = imported.get(directive);
      if (name !== undefined) return name;
      if (directive === namespace) return ownName;
      return directive.startsWith(`${namespace}__`) ? directive.slice(namespace.length + 2) : null;
    },
    inSchema(directive) {
      for (const [here, there] of imported) if (there === directive) return here;
      return directive === ownName ? namespace : `${namespace}__${directive}`;
    },
  };
}

// The name in the schema, and the name in the specification.
function toImport(entry: unknown): [string, string][] {
  const { name, as } = (typeof entry === 'string' ? { name: entry } : (entry ?? {})) as { name?: string; as?: string };
  if (typeof name !== 'string' || !name.startsWith('@')) return [];
  return [[(typeof as === 'string' ? as : name).slice(1), name.slice(1)]];
}
