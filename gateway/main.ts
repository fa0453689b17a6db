import { readFile } from 'node:fs/promises';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import { disableApolloTelemetry, loadConfig } from '#platform/config.ts';
import { runServer } from '#platform/lifecycle.ts';
import { createLogger } from '#platform/logger.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import { startServer } from '#platform/server.ts';
import { createGateway } from './create-gateway.ts';
import { loadSupergraph } from './supergraph.ts';

await runServer(async () => {
  disableApolloTelemetry();
  const config = loadConfig();
  const logger = createLogger('gateway', config.logLevel);
  const supergraph = loadSupergraph(await readSchemaFile('supergraph.graphql'));
  const ministries = supergraph.subgraphs.map(({ name, url }) =>
    createCircuitBreaker(
      createMinistryClient({
        name,
        url: config.rooms[name as keyof typeof config.rooms]?.url ?? url,
        timeoutMs: config.subgraphTimeoutMs,
        maxConnections: config.subgraphMaxConnections,
      }),
    ),
  );
  const app = await createGateway({
    supergraph,
    ministries: new Map(ministries.map((ministry) => [ministry.name, ministry])),
    logger,
    introspection: !config.production,
    explorerQuery: config.production ? null : await readSchemaFile('operations/household.graphql'),
  });
  return { server: await startServer(app, 'gateway', config.host, config.port), logger };
});

function readSchemaFile(name: string): Promise<string> {
  return readFile(new URL(`../schema/${name}`, import.meta.url), 'utf8');
}
