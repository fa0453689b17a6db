import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { CostDirectives, ListSize } from './cost-directives.ts';

/** What one field costs, before a document says how often. */
export interface FieldRule {
  readonly field: GraphQLField<unknown, unknown>;
  /** For resolving the field once, without its arguments. */
  readonly weight: number;
  /** For each object or value that it gives. */
  readonly typeWeight: number;
  /** How many lists its type is inside each other: 0 for one object or value. */
  readonly listDepth: number;
  /** What sets the length of its list; the longest counts. */
  readonly listSizes: readonly ListSize[];
  /** Fields of its type that these sizes are for; where there are none, they are for the field itself. */
  readonly sizedFields: ReadonlySet<string>;
  /** What `@cost` says of an argument, undefined where it says nothing. */
  argumentWeight(argument: string): number | undefined;
}

/** What things of a graph cost. */
export interface CostRules {
  /** The rule of a field of a type, introspection's too; null where there is no such field. */
  findField(parent: GraphQLNamedType, name: string): FieldRule | null;
  /** What one object or value of the type costs: 1 for an object, 0 for a scalar or enum, or what `@cost` says. */
  typeWeight(type: GraphQLNamedType): number;
  /** What `@cost` says of a field of an input type, undefined where it says nothing. */
  inputFieldWeight(input: string, field: string): number | undefined;
}

/** Items that a list is taken to have when nothing says how many. */
export const assumedListSize = 10;

/** The rules of a graph: what its directives say, and the hub's conventions where they are silent. */
export function createCostRules({ weights, listSizes }: CostDirectives, schema: GraphQLSchema): CostRules {
  const rules = new Map<string, FieldRule | null>();

  function typeWeight(type: GraphQLNamedType): number {
    if (isAbstractType(type)) return Math.max(0, ...schema.getPossibleTypes(type).map(typeWeight));
    return weights.get(type.name) ?? (isObjectType(type) || isInputObjectType(type) ? 1 : 0);
  }

  function createRule(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): FieldRule {
    // @cost may not stand on an interface's field: whichever object comes, the dearest one's field is paid for.
    const owners = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
    const coordinates = owners.map(({ name }) => `${name}.${field.name}`);
    const declared = coordinates.flatMap((coordinate) => listSizes.get(coordinate) ?? []);
    const sizes = declared.length > 0 ? declared : [connectionSize(field)].filter((size) => size !== null);
    return {
      field,
      weight: largest(coordinates.map((coordinate) => weights.get(coordinate))) ?? 0,
      typeWeight: typeWeight(getNamedType(field.type)),
      listDepth: listDepthOf(field.type),
      listSizes: sizes,
      sizedFields: new Set(sizes.flatMap(({ sizedFields }) => sizedFields)),
      argumentWeight: (argument) =>
        largest(coordinates.map((coordinate) => weights.get(`${coordinate}(${argument}:)`))),
    };
  }

  return {
    typeWeight,
    inputFieldWeight: (input, field) => weights.get(`${input}.${field}`),
    findField(parent, name) {
      const coordinate = `${parent.name}.${name}`;
      let rule = rules.get(coordinate);
      if (rule === undefined) {
        const field = findFieldOf(schema, parent, name);
        rule = field ? createRule(parent as GraphQLCompositeType, field) : null;
        // Names that are not the graph's come from clients, and must not fill memory.
        if (rule) rules.set(coordinate, rule);
      }
      return rule;
    },
  };
}

// A ministry that forgets @listSize on a connection is bounded as if it stood there.
function connectionSize(field: GraphQLField<unknown, unknown>): ListSize | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return null;
  const slicingArguments = ['first', 'last'].filter((name) => field.args.some((argument) => argument.name === name));
  const sizedFields = ['nodes', 'edges'].filter((name) => type.getFields()[name]);
  if (slicingArguments.length === 0 || sizedFields.length === 0) return null;
  return { assumedSize: null, slicingArguments, sizedFields, requireOneSlicingArgument: false };
}

function findFieldOf(schema: GraphQLSchema, parent: GraphQLNamedType, name: string) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  if (isLeafType(parent) || isInputObjectType(parent) || !('getFields' in parent)) return null;
  return Object.hasOwn(parent.getFields(), name) ? parent.getFields()[name] : null;
}

function listDepthOf(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listDepthOf(nullable.ofType) : 0;
}

function largest(weights: readonly (number | undefined)[]): number | undefined {
  const given = weights.filter((weight) => weight !== undefined);
  return given.length > 0 ? Math.max(...given) : undefined;
}
