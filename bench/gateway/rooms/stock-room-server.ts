import http from 'node:http';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { GraphQLSchema } from 'graphql';
import { disableApolloTelemetry } from '#platform/config.ts';
import type { RequestContext } from '#platform/error-format.ts';
import type { ReloadableRoomOptions, RoomServerOptions } from '#platform/room-server.ts';
import { createOfficersRequest } from './officer.ts';
import { buildPlainSchema } from './plain-schema.ts';

// A standalone server closes connections that rested for five seconds, as they do between two turns; the stock data source
// then sends on one that is being closed. They are kept for as long as the others keep theirs.
const { createServer } = http;
http.createServer = ((...given: Parameters<typeof createServer>) => {
  const server = createServer(...given);
  server.keepAliveTimeout = 72_000;
  return server;
}) as typeof createServer;

// Stands in for the platform's room server: the same schema, resolvers and loaders behind @apollo/server alone.

/** As the platform's, without guards. */
export const buildRoomSchema = buildPlainSchema;

/** What rooms and `startServer` use of a server. */
interface StockRoom {
  readonly server: { address(): { port: number } | null };
  listen(address: { host: string; port: number }): Promise<void>;
  addHook(name: string, hook: () => Promise<unknown>): void;
  close(): Promise<void>;
}

/** A room on the stock server, not yet listening. */
export async function createRoomServer({ typeDefs, resolvers, createContext }: RoomServerOptions<RequestContext>) {
  return createStockRoom(buildPlainSchema(typeDefs, resolvers), createContext);
}

/** The same for a room whose schema may change: it keeps its first one. */
export async function createReloadableRoomServer({ generations }: ReloadableRoomOptions) {
  const { schema, createContext } = generations.current;
  return createStockRoom(schema, createContext);
}

function createStockRoom(schema: GraphQLSchema, createContext: (request: RequestContext) => RequestContext): StockRoom {
  disableApolloTelemetry();
  const apollo = new ApolloServer<RequestContext>({ schema });
  const closing: (() => Promise<unknown>)[] = [];
  let port: number | null = null;
  return {
    server: { address: () => (port === null ? null : { port }) },
    async listen(listen) {
      const context = async () => createContext(createOfficersRequest());
      const { url } = await startStandaloneServer(apollo, { listen, context });
      port = Number(new URL(url).port);
    },
    addHook(name, hook) {
      if (name === 'onClose') closing.push(hook);
    },
    async close() {
      await apollo.stop();
      for (const hook of closing) await hook();
    },
  };
}
