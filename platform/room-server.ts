import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import type { FastifyInstance } from 'fastify';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { guardFields } from '#platform/access/guard-fields.ts';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import { createApolloHandler } from '#platform/apollo-handler.ts';
import { addCacheControl } from '#platform/cache-hints.ts';
import {
  type Answering,
  type CompiledAnswers,
  compiledContentType,
  createCompiledAnswers,
} from '#platform/compiled/answer-query.ts';
import type { RequestContext } from '#platform/error-format.ts';
import type { Entered, Generations } from '#platform/generations.ts';
import type { Logger } from '#platform/logger.ts';
import { createReloadableSchema, type SchemaGeneration } from '#platform/reloadable-schema.ts';
import { createScalars } from '#platform/scalars.ts';
import { createGraphqlServer, type GraphqlHandler } from '#platform/server.ts';

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
  const schema = buildRoomSchema(typeDefs, resolvers);
  const { createContext } = options;
  const apollo = { schema, introspection: true };
  const app = await serve(server, apollo, () => ({ generation: { schema, createContext }, leave() {} }));
  addCacheControl(app, schema);
  return app;
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
  return serve<RequestContext>({ ...server, createContext: (request) => request }, apollo, () => generations.enter());
}

async function serve<TContext extends RequestContext>(
  options: Omit<RoomServerOptions<TContext>, 'typeDefs' | 'resolvers'>,
  apollo: ApolloServerOptions<TContext>,
  enter: () => Entered<Answering>,
): Promise<FastifyInstance> {
  const { verifier, logger, createContext, isReady, onClose } = options;
  const compiled = createCompiledAnswers(logger);
  const learning = { ...apollo, plugins: [...(apollo.plugins ?? []), createLearningPlugin<TContext>(compiled)] };
  const { answer, stop } = await createApolloHandler({ apollo: learning, logger, createContext });
  return createGraphqlServer({
    answer: answerCompiled(compiled, enter, answer),
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

// A query that was answered before and found valid runs compiled; all else is for @apollo/server to judge and to answer.
function answerCompiled(
  compiled: CompiledAnswers,
  enter: () => Entered<Answering>,
  answerGenerally: GraphqlHandler,
): GraphqlHandler {
  return async (request, reply, context) => {
    const { generation, leave } = enter();
    try {
      const body = compiled.answer(request, context, generation);
      if (body !== null) return reply.header('content-type', compiledContentType).send(await body);
    } finally {
      leave();
    }
    return answerGenerally(request, reply, context);
  };
}

function createLearningPlugin<TContext extends RequestContext>(
  compiled: CompiledAnswers,
): ApolloServerPlugin<TContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, source, document }) => compiled.learn(schema, source, document),
    }),
  };
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
