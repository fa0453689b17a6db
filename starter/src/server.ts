/** The door: GraphQL over HTTP by POST /graphql, for the hub alone. Fresh loaders for each request. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import { GraphQLError, parse } from 'graphql';
import type { Connection } from 'mongoose';
import { createCohortKeys } from './cohort-keys.ts';
import { createTimeLeft } from './deadline.ts';
import { formatError, withoutNumbers } from './errors.ts';
import { type Caller, createTokenReader } from './hub-token.ts';
import { type Context, createLoaders } from './loaders.ts';
import { createModel } from './model.ts';
import { createRepository } from './repository.ts';
import { resolvers } from './resolvers.ts';

/** The subgraph's name: the hub makes its tokens for it. */
export const name = 'sample-ministry';

/** What the server is made of. */
export interface ServerOptions {
  /** The register's database; whoever opened it closes it after the server. */
  readonly connection: Connection;
  /** The hub's public keys. */
  readonly hubKeys: readonly string[];
}

/** The subgraph's server, not yet listening. Indexes that the database lacks are made. */
export async function createServer({ connection, hubKeys }: ServerOptions): Promise<FastifyInstance> {
  const model = createModel(connection);
  await model.createIndexes();
  const readToken = createTokenReader(name, hubKeys);
  // A token may list the families of a field worker, an operation hundreds of households.
  const app = fastify({ bodyLimit: 8 * 1024 * 1024, http: { maxHeaderSize: 64 * 1024 } });
  const apollo = new ApolloServer<Context>({
    schema: buildSubgraphSchema({ typeDefs: parse(readSchema()), resolvers: resolvers as GraphQLResolverMap<unknown> }),
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: switchedOff,
    formatError(formatted, error) {
      const told = formatError(formatted, error);
      if (told.extensions?.code === 'INTERNAL_SERVER_ERROR') logFault(error);
      return told;
    },
  });
  await apollo.start();

  // Who asks is known before the body is read: nobody can make the server work that it does not answer.
  const callers = new WeakMap<FastifyRequest, Caller>();
  app.post('/graphql', {
    onRequest: async (request) => void callers.set(request, await readToken(request.headers.authorization)),
    handler: fastifyApolloHandler(apollo, { context: async (request) => contextOf(request) }),
  });
  app.get('/health', async () => ({ status: 'ok' }));
  app.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    const isToken = error instanceof GraphQLError;
    const status = isToken ? 401 : (error.statusCode ?? 500);
    if (status >= 500) logFault(error);
    const message = isToken ? error.message : 'Send POST /graphql with a JSON body of a GraphQL request.';
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code: isToken ? 'UNAUTHENTICATED' : 'BAD_REQUEST' } }] });
  });
  app.addHook('onClose', () => apollo.stop());
  return app;

  function contextOf(request: FastifyRequest): Context {
    const caller = callers.get(request) as Caller;
    const timeLeft = createTimeLeft(request.headers['x-hub-deadline-ms']);
    const repository = createRepository(model, caller.rows, timeLeft);
    return {
      caller,
      loaders: createLoaders(repository),
      listRecords: repository.listRecords,
      readKeys: createCohortKeys(model, caller.rows, timeLeft),
    };
  }
}

// What the package adds by itself: reports to its maker where certain variables are set, and traces for its own gateway.
const switchedOff = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** The text of schema.graphql, which is what `hub subgraph publish` publishes. */
export function readSchema(): string {
  return readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
}

function logFault(error: unknown): void {
  process.stderr.write(`${withoutNumbers((error as Error).stack ?? String(error))}\n`);
}
