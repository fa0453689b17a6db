import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyRequest } from 'fastify';
import { createFaultLogPlugin, createStatusPlugin, formatError, type RequestContext } from '#platform/error-format.ts';
import type { Logger } from '#platform/logger.ts';
import type { GraphqlHandler } from '#platform/server.ts';

/** What @apollo/server is given, and what it does not know. */
export interface ApolloHandlerOptions<TContext extends RequestContext> {
  readonly apollo: ApolloServerOptions<TContext>;
  readonly logger: Logger;
  /** What resolvers get, made anew for each request. */
  createContext(request: RequestContext): TContext;
}

/** A started @apollo/server as a handler of a server's requests. */
export interface ApolloHandler {
  readonly answer: GraphqlHandler;
  /** Ends what it holds; after the last request. */
  stop(): Promise<void>;
}

// What @apollo/server adds by itself: reports to its maker where certain variables are set, and work for every field.
const pluginsSwitchedOff = [
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
];

/** Answers requests by @apollo/server: one operation a request, no persisted queries, no stack in an error. */
export async function createApolloHandler<TContext extends RequestContext>({
  apollo: given,
  logger,
  createContext,
}: ApolloHandlerOptions<TContext>): Promise<ApolloHandler> {
  const apollo = new ApolloServer<TContext>({
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    logger: { debug: () => {}, info: () => {}, warn: (m) => logger.warn(m), error: (m) => logger.error(m) },
    formatError,
    ...given,
    plugins: [
      ...pluginsSwitchedOff,
      createFaultLogPlugin<TContext>(logger),
      createStatusPlugin<TContext>(),
      ...(given.plugins ?? []),
    ],
  } as ApolloServerOptions<TContext>);
  await apollo.start();

  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const handler = fastifyApolloHandler(apollo, {
    context: async (request) => createContext(contexts.get(request as FastifyRequest) as RequestContext),
  });
  return {
    answer: (request, reply, context) => {
      contexts.set(request, context);
      return handler.call(request.server, request as never, reply as never);
    },
    stop: () => apollo.stop(),
  };
}
