import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { disableApolloTelemetry } from '#platform/config.ts';
import { loadSupergraph } from '../../../gateway/supergraph.ts';
import { createMonolith, type MonolithContext } from './monolith-schema.ts';
import { openRoomsInOneProcess } from './rooms-in-one-process.ts';

// One GraphQL server over the resolvers and loaders of all rooms, without federation.
disableApolloTelemetry();
const { apiSchema } = loadSupergraph(readFileSync(process.argv[2] ?? '', 'utf8'));
const { schema, createContext } = createMonolith(await openRoomsInOneProcess(), apiSchema);
const server = new ApolloServer<MonolithContext>({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => createContext(),
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true, url });
