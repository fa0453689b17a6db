import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { FieldModel, World } from './world.ts';
import { argumentTypes, type EntityModel, type NeedModel } from './world.ts';
import { keyResolvers, pickParts } from './world-subgraphs.ts';
import { answerOf, isForgotten, memberOf, type Thing } from './world-values.ts';

type Args = Readonly<Record<string, unknown>>;

interface OwnedField {
  readonly owner: string;
  readonly field: FieldModel;
  readonly entity: EntityModel | null;
}

/**
 * A world as one schema over the same data, without any federation: what is true of it.
 * @param apiSdl what clients see of the federation.
 */
export function createWorldMonolith(world: World, apiSdl: string): GraphQLSchema {
  const schema = buildSchema(apiSdl);
  const { interfaceObject } = world;
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInterfaceType(type) || isUnionType(type)) {
      type.resolveType = ({ __typename, n }: Thing) =>
        __typename === interfaceObject?.name ? memberOf(interfaceObject, n) : __typename;
    }
    if (isObjectType(type)) attach(world, type);
  }
  return schema;
}

function attach(world: World, type: GraphQLObjectType): void {
  const fields = fieldsOf(world, type.name);
  const entity = world.entities.find(({ name }) => name === type.name);
  const keys = keyResolvers(entity?.family ?? type.name);
  for (const field of Object.values(type.getFields())) {
    const owned = fields.get(field.name);
    if (owned) {
      field.resolve = (parent: Thing | undefined, args: Args) => answer(world, owned, parent?.n ?? 0, args);
    } else if (entity && keys[field.name]) {
      field.resolve = keys[field.name] as never;
    }
  }
}

function fieldsOf(world: World, name: string): ReadonlyMap<string, OwnedField> {
  const entity = world.entities.find((one) => one.name === name) ?? null;
  const { interfaceObject: io } = world;
  const own =
    name === 'Query'
      ? world.queries
      : name === 'Mutation'
        ? world.mutations
        : ((entity ?? world.values.find((value) => value.name === name))?.fields ?? []);
  const ofInterface = io?.members.includes(name) ? [io.known, ...io.extras] : [];
  return new Map([
    ...own.map((field): [string, OwnedField] => [field.name, { owner: name, field, entity }]),
    ...ofInterface.map((field): [string, OwnedField] => [field.name, { owner: io?.name ?? '', field, entity: null }]),
  ]);
}

function answer(world: World, owned: OwnedField, n: number, args: Args): unknown {
  const { owner, field, entity } = owned;
  const subgraph = field.owners[0] ?? '';
  if (entity && isForgotten(world, entity, subgraph, n)) return null;
  return answerOf({ world, owner, field, subgraph }, n, args, field.need ? needed(world, owned, field.need, n) : null);
}

function needed(world: World, { owner }: OwnedField, need: NeedModel, n: number): unknown {
  const isInterface = world.interfaceObject?.name === owner;
  const fields = fieldsOf(world, isInterface ? (world.interfaceObject?.members[0] ?? '') : owner);
  const other = fields.get(need.field);
  if (!other) throw new Error(`${owner} has no ${need.field}`);
  const defaults = other.field.args.includes('x') ? { x: Number(argumentTypes.x.split('=')[1]) } : {};
  return pickParts(materialize(world, answer(world, other, n, { ...defaults, ...need.given }), need), need);
}

// Objects of a value type are asked for their parts; leaves are what they are.
function materialize(world: World, value: unknown, need: NeedModel): unknown {
  if (need.parts.length === 0 || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => materialize(world, element, need));
  const { __typename, n } = value as Thing;
  const fields = fieldsOf(world, __typename);
  return Object.fromEntries(
    need.parts.map((part) => {
      const owned = fields.get(part);
      return [part, owned ? answer(world, owned, n, {}) : null];
    }),
  );
}
