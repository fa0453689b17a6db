import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { disableApolloTelemetry } from '#platform/config.ts';

// The stock pair as its documentation sets it up: standalone server, stock gateway, stock data source.
disableApolloTelemetry();
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.argv[2] ?? '', 'utf8'),
  logger: silent,
  buildService: ({ url = '' }) => new RemoteGraphQLDataSource({ url }),
});
const server = new ApolloServer({ gateway, logger: silent });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true, url });
