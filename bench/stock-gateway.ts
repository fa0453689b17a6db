import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createConfiguredSigner } from '#platform/access/room-keys.ts';
import { disableApolloTelemetry, loadConfig } from '#platform/config.ts';
import { callerFromClaims } from '../gateway/identity/caller-from-claims.ts';
import { developmentOfficer } from '../gateway/identity/development-tokens.ts';

// The stock pair as its documentation sets it up: standalone server, stock gateway, stock data source. It enforces no
// access: it gets the graph with its security marks taken off, and asks the rooms as an officer of the nation.
disableApolloTelemetry();
const config = loadConfig();
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const signer = createConfiguredSigner(config.roomTokens);
const caller = callerFromClaims(developmentOfficer);
const unmarked = readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8').replaceAll(
  /((?:requiresScopes|authenticated|policy)\/v[\d.]+"), for: SECURITY/g,
  '$1',
);
const gateway = new ApolloGateway({
  supergraphSdl: unmarked,
  logger: silent,
  buildService: ({ name }) =>
    new RemoteGraphQLDataSource({
      url: config.rooms[name as keyof typeof config.rooms].url,
      async willSendRequest({ request }) {
        request.http?.headers.set('authorization', `Bearer ${await signer.tokenFor(name, caller)}`);
      },
    }),
});
const server = new ApolloServer({ gateway, logger: silent });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true, url });
