import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { RequestContext } from '#platform/error-format.ts';
import { createOfficersRequest } from '../rooms/officer.ts';
import type { BareRoom } from './rooms-in-one-process.ts';

/** One schema over the resolvers of all rooms, and what its resolvers get. */
export interface Monolith {
  readonly schema: GraphQLSchema;
  createContext(): MonolithContext;
}

/** The contexts of the rooms that a request needs. */
export interface MonolithContext {
  /** The room's, made when first asked for. */
  of(room: BareRoom): RequestContext;
}

type Resolver = GraphQLFieldResolver<unknown, MonolithContext>;

/** An object of a type that several rooms have: whose it is, and what the others make of its key. */
class Shared {
  readonly room: BareRoom;
  readonly value: unknown;
  readonly elsewhere = new Map<BareRoom, Promise<unknown>>();

  constructor(room: BareRoom, value: unknown) {
    this.room = room;
    this.value = value;
  }
}

/**
 * The rooms as one server: an object goes from one room's resolvers to another's by its key, with a call of a function
 * where the federation has a call over the network.
 * @param schema what clients see; its types are given the rooms' resolvers.
 */
export function createMonolith(rooms: readonly BareRoom[], schema: GraphQLSchema): Monolith {
  const shared = findSharedTypes(rooms);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const owners = rooms.filter((room) => room.schema.getType(type.name));
    if (isObjectType(type)) attachFields(schema, type, owners, shared);
    else if (isAbstractType(type)) attachTypeResolver(type, owners);
    else if (isScalarType(type) && owners[0]) copyScalar(type, owners[0].schema.getType(type.name));
  }
  return {
    schema,
    createContext() {
      const request = createOfficersRequest();
      const contexts = new Map<BareRoom, RequestContext>();
      return {
        of(room) {
          const context = contexts.get(room) ?? room.createContext(request);
          contexts.set(room, context);
          return context;
        },
      };
    },
  };
}

function findSharedTypes(rooms: readonly BareRoom[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { schema } of rooms) {
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      if (seen.has(type.name)) shared.add(type.name);
      seen.add(type.name);
    }
  }
  return shared;
}

function attachFields(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  owners: readonly BareRoom[],
  shared: ReadonlySet<string>,
): void {
  for (const field of Object.values(type.getFields())) {
    const able = owners.filter((room) => fieldOf(room, type.name, field.name));
    const [first] = able;
    if (!first) continue;
    const isMarked = possibleTypes(schema, getNamedType(field.type)).some((name) => shared.has(name));
    const resolvers = new Map(able.map((room) => [room, resolverOf(room, type.name, field.name)]));
    const run: RunIn = (room, value, args, context, info) => {
      const resolve = resolvers.get(room) as Resolver;
      const answer = resolve(value, args, context.of(room) as never, info);
      return isMarked ? whenThere(answer, (given) => markShared(room, given)) : answer;
    };
    field.resolve = (parent: unknown, args, context: MonolithContext, info) => {
      if (!(parent instanceof Shared)) return run(first, parent, args, context, info);
      if (resolvers.has(parent.room)) return run(parent.room, parent.value, args, context, info);
      const found = valueIn(first, parent, type.name, context, info);
      return whenThere(found, (value) => (value == null ? null : run(first, value, args, context, info)));
    };
  }
}

type RunIn = (
  room: BareRoom,
  value: unknown,
  args: object,
  context: MonolithContext,
  info: GraphQLResolveInfo,
) => unknown;

// What is there already is not waited for: a promise for every field would be the monolith's largest cost.
function whenThere(value: unknown, use: (value: unknown) => unknown): unknown {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** The object as a room knows it, by its key where it comes from another one. */
function valueIn(
  room: BareRoom,
  object: Shared,
  type: string,
  context: MonolithContext,
  info: GraphQLResolveInfo,
): unknown {
  if (object.room === room) return object.value;
  let found = object.elsewhere.get(room);
  if (found === undefined) {
    found = lookUp(room, object, type, context, info);
    object.elsewhere.set(room, found);
  }
  return found;
}

async function lookUp(
  room: BareRoom,
  { room: origin, value }: Shared,
  type: string,
  context: MonolithContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const reference: Record<string, unknown> = { __typename: type };
  for (const name of keyNames(room.schema.getType(type))) {
    reference[name] = await resolverOf(origin, type, name)(value, {}, context.of(origin) as never, {
      ...info,
      fieldName: name,
    });
  }
  return referenceResolver(room.schema.getType(type))(reference, context.of(room), info);
}

function keyNames(type: GraphQLNamedType | undefined): readonly string[] {
  const nodes = [type?.astNode, ...(type?.extensionASTNodes ?? [])];
  const key = nodes.flatMap((node) => node?.directives ?? []).find(({ name }) => name.value === 'key');
  const fields = key?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === 'StringValue' ? fields.value.trim().split(/\s+/) : [];
}

type ReferenceResolver = (reference: object, context: RequestContext, info: GraphQLResolveInfo) => unknown;

function referenceResolver(type: GraphQLNamedType | undefined): ReferenceResolver {
  const { apollo } = (type?.extensions ?? {}) as { apollo?: { subgraph?: { resolveReference?: ReferenceResolver } } };
  return apollo?.subgraph?.resolveReference ?? ((reference) => reference);
}

function fieldOf(room: BareRoom, type: string, name: string) {
  const own = room.schema.getType(type);
  return isObjectType(own) ? own.getFields()[name] : undefined;
}

function resolverOf(room: BareRoom, type: string, name: string): Resolver {
  return (fieldOf(room, type, name)?.resolve as Resolver | undefined) ?? (defaultFieldResolver as Resolver);
}

function markShared(room: BareRoom, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => (element == null ? element : new Shared(room, element)));
  return value == null ? value : new Shared(room, value);
}

function possibleTypes(schema: GraphQLSchema, named: GraphQLNamedType): readonly string[] {
  return isAbstractType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : [named.name];
}

function attachTypeResolver(type: GraphQLNamedType, owners: readonly BareRoom[]): void {
  if (!isAbstractType(type)) return;
  type.resolveType = (value: unknown, context: MonolithContext, info) => {
    const room = value instanceof Shared ? value.room : owners[0];
    const own = room?.schema.getType(type.name);
    if (!room || !isAbstractType(own)) return undefined;
    return own.resolveType?.(value instanceof Shared ? value.value : value, context.of(room), info, own) as string;
  };
}

function copyScalar(type: GraphQLNamedType, own: GraphQLNamedType | undefined): void {
  if (!isScalarType(type) || !isScalarType(own)) return;
  Object.assign(type, { serialize: own.serialize, parseValue: own.parseValue, parseLiteral: own.parseLiteral });
}
