import type { ApolloServerOptions } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import type { FastifyInstance } from 'fastify';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { guardFields } from '#platform/access/guard-fields.ts';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import { createApolloHandler } from '#platform/apollo-handler.ts';
import type { RequestContext } from '#platform/error-format.ts';
import type { Generations } from '#platform/generations.ts';
import type { Logger } from '#platform/logger.ts';
import { createReloadableSchema, type SchemaGeneration } from '#platform/reloadable-schema.ts';
import { createScalars } from '#platform/scalars.ts';
import { createGraphqlServer } from '#platform/server.ts';

/** What a room's server is made of. */
export interface RoomServerOptions<TContext extends RequestContext> {
  /** The room's SDL, the text of its schema.graphql. */
  readonly typeDefs: string;
  /** The room's resolvers; those of the hub's scalars are added. */
  readonly resolvers: object;
  readonly logger: Logger;
  /** Reads the tokens by which the hub says who asks; nobody else is answered. */
  readonly verifier: RoomTokenVerifier;
  createContext(request: RequestContext): TContext;
  isReady(): Promise<boolean>;
  onClose?(): Promise<void>;
}

/** Entity batches of 500 households with their members fit several times over. */
const bodyLimit = 8 * 1024 * 1024;

/** A ministry's subgraph over HTTP, not yet listening. */
export async function createRoomServer<TContext extends RequestContext>(
  options: RoomServerOptions<TContext>,
): Promise<FastifyInstance> {
  const { typeDefs, resolvers, ...server } = options;
  return serve(server, { schema: buildRoomSchema(typeDefs, resolvers), introspection: true });
}

/** What a room is made of whose schema may change while it runs. */
export interface ReloadableRoomOptions
  extends Pick<RoomServerOptions<RequestContext>, 'logger' | 'verifier' | 'isReady'> {
  readonly generations: Generations<RoomGeneration>;
}

/** The schema of a room at one time, and what its resolvers get. */
export interface RoomGeneration extends SchemaGeneration {
  createContext(request: RequestContext): RequestContext;
}

/** As `createRoomServer`, for a room whose schema may change. Closing it closes every generation. */
export async function createReloadableRoomServer(options: ReloadableRoomOptions): Promise<FastifyInstance> {
  const { generations, ...server } = options;
  const { gateway, plugin } = createReloadableSchema(
    generations,
    async ({ schema, createContext }, { context, document, request, operationName }) =>
      execute({
        schema,
        document,
        operationName,
        variableValues: request.variables,
        contextValue: createContext(context as RequestContext),
      }),
  );
  const apollo = { gateway, introspection: true, plugins: [plugin] };
  return serve<RequestContext>({ ...server, createContext: (request) => request }, apollo);
}

async function serve<TContext extends RequestContext>(
  options: Omit<RoomServerOptions<TContext>, 'typeDefs' | 'resolvers'>,
  apollo: ApolloServerOptions<TContext>,
): Promise<FastifyInstance> {
  const { verifier, logger, createContext, isReady, onClose } = options;
  const { answer, stop } = await createApolloHandler({ apollo, logger, createContext });
  return createGraphqlServer({
    answer,
    logger,
    bodyLimit,
    authenticate: (authorization) => verifier.verify(authorization),
    isReady,
    async onClose() {
      await stop();
      await onClose?.();
    },
  });
}

/** The schema of a room: its SDL with its resolvers, those of the hub's scalars, and the guards of its fields. */
export function buildRoomSchema(sdl: string, resolvers: object): GraphQLSchema {
  const typeDefs = parse(sdl);
  const declared = new Set(
    typeDefs.definitions.flatMap((node) => (node.kind === 'ScalarTypeDefinition' ? [node.name.value] : [])),
  );
  const scalars = Object.fromEntries(Object.entries(createScalars()).filter(([name]) => declared.has(name)));
  return guardFields(
    buildSubgraphSchema({ typeDefs, resolvers: { ...scalars, ...resolvers } as GraphQLResolverMap<unknown> }),
  );
}
