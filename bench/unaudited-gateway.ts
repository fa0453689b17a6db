import { readFileSync } from 'node:fs';
import { createConfiguredSigner } from '#platform/access/room-keys.ts';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import { disableApolloTelemetry, loadConfig } from '#platform/config.ts';
import { createLogger } from '#platform/logger.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import { startServer } from '#platform/server.ts';
import { createGateway } from '../gateway/create-gateway.ts';
import { createGraph, createGraphs } from '../gateway/graphs/graph.ts';
import { createCallerReader } from '../gateway/identity/client-tokens.ts';
import { createOperationGuards } from '../gateway/operation-guard.ts';
import { createRegisteredOperations } from '../gateway/operations/registered-operations.ts';
import { loadSupergraph } from '../gateway/supergraph.ts';

// The hub's gateway as it is but for the audit log, to tell what that costs.
disableApolloTelemetry();
const config = loadConfig();
const logger = createLogger('gateway', config.logLevel);
const supergraph = loadSupergraph(readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'));
const guards = {
  callers: createCallerReader(config.identity),
  signer: createConfiguredSigner(config.roomTokens),
  limitsFor: createOperationGuards({ registered: createRegisteredOperations(new Map()), production: false }),
  audit: { requireWritable() {}, async record() {}, async close() {} },
};
const graph = createGraph({
  supergraph,
  ministries: new Map(
    supergraph.subgraphs.map(({ name }) => [
      name,
      createCircuitBreaker(
        createMinistryClient({
          name,
          url: config.rooms[name as keyof typeof config.rooms].url,
          timeoutMs: config.subgraphTimeoutMs,
          maxConnections: config.subgraphMaxConnections,
        }),
      ),
    ]),
  ),
  guards,
  usage: null,
});
const app = createGateway({ graphs: createGraphs(graph, logger), logger, guards, explorer: null });
const { url } = await startServer(app, 'gateway', '127.0.0.1', 0);
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true, url });
