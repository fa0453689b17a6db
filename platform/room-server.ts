import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { guardFields } from '#platform/access/guard-fields.ts';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import type { RequestContext } from '#platform/error-format.ts';
import type { Logger } from '#platform/logger.ts';
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
export function createRoomServer<TContext extends RequestContext>(
  options: RoomServerOptions<TContext>,
): Promise<FastifyInstance> {
  const typeDefs = parse(options.typeDefs);
  const declared = new Set(
    typeDefs.definitions.flatMap((node) => (node.kind === 'ScalarTypeDefinition' ? [node.name.value] : [])),
  );
  const scalars = Object.fromEntries(Object.entries(createScalars()).filter(([name]) => declared.has(name)));
  const schema = guardFields(
    buildSubgraphSchema({
      typeDefs,
      resolvers: { ...scalars, ...options.resolvers } as GraphQLResolverMap<unknown>,
    }),
  );
  return createGraphqlServer<TContext>({
    apollo: { schema, introspection: true },
    logger: options.logger,
    bodyLimit,
    authenticate: (authorization) => options.verifier.verify(authorization),
    createContext: options.createContext,
    isReady: options.isReady,
    ...(options.onClose && { onClose: options.onClose }),
  });
}
