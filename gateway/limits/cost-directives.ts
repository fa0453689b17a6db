import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** What `@listSize` says of a field. */
export interface ListSize {
  readonly assumedSize: number | null;
  /** Arguments of the field that set how long the list is. */
  readonly slicingArguments: readonly string[];
  /** Lists of the field's type that are meant instead of the field itself. */
  readonly sizedFields: readonly string[];
  /** True where an operation must give one of the slicing arguments. */
  readonly requireOneSlicingArgument: boolean;
}

/** The cost directives of a supergraph by schema coordinate: `Type`, `Type.field` or `Type.field(argument:)`. */
export interface CostDirectives {
  /** `weight` of `@cost`, a negative one as 0. */
  readonly weights: ReadonlyMap<string, number>;
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** Reads `@cost` and `@listSize` from a composed supergraph, by whatever names it links them. */
export function readCostDirectives(supergraph: DocumentNode): CostDirectives {
  const names = directiveNames(supergraph);
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const directive of directives) {
      const { weight, ...rest } = argumentsOf(directive);
      // The specification lets an argument be a discount; here it would be a way around the limit.
      if (directive.name.value === names.cost && typeof weight === 'number')
        weights.set(coordinate, Math.max(0, weight));
      if (directive.name.value === names.listSize) listSizes.set(coordinate, toListSize(rest));
    }
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
    const type = definition.name.value;
    read(type, definition.directives as readonly ConstDirectiveNode[]);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      read(`${type}.${field.name.value}`, field.directives);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of field.arguments ?? []) {
        read(`${type}.${field.name.value}(${argument.name.value}:)`, argument.directives);
      }
    }
  }
  return { weights, listSizes };
}

const costSpecification = /^https:\/\/specs\.apollo\.dev\/cost\/v/;

// https://specs.apollo.dev/link/v1.0: imported under a name of choice, else prefixed with the specification's own name.
function directiveNames(supergraph: DocumentNode): { cost: string; listSize: string } {
  const links = supergraph.definitions
    .filter((definition) => definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(({ directives = [] }) => directives.map(argumentsOf));
  const link = links.find(({ url }) => typeof url === 'string' && costSpecification.test(url));
  const namespace = typeof link?.as === 'string' ? link.as : 'cost';
  const imports = Array.isArray(link?.import) ? link.import : [];
  const nameOf = (directive: string, otherwise: string) => {
    const imported = imports.find((entry) => entry === `@${directive}` || entry?.name === `@${directive}`);
    const name = typeof imported === 'object' && imported.as ? imported.as : imported && `@${directive}`;
    return typeof name === 'string' ? name.slice(1) : otherwise;
  };
  return { cost: nameOf('cost', namespace), listSize: nameOf('listSize', `${namespace}__listSize`) };
}

function argumentsOf(directive: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

function toListSize(given: Record<string, unknown>): ListSize {
  return {
    assumedSize: typeof given.assumedSize === 'number' ? given.assumedSize : null,
    slicingArguments: (given.slicingArguments as string[] | null | undefined) ?? [],
    sizedFields: (given.sizedFields as string[] | null | undefined) ?? [],
    // The specification's default.
    requireOneSlicingArgument: given.requireOneSlicingArgument !== false,
  };
}
