import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { createConfiguredSigner, createConfiguredVerifier } from '#platform/access/room-keys.ts';
import { createAuditSearch } from '#platform/audit/search.ts';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import { loadConfig } from '#platform/config.ts';
import { createGenerations } from '#platform/generations.ts';
import { runServer } from '#platform/lifecycle.ts';
import { createLogger } from '#platform/logger.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import { createMinistryClients } from '#platform/ministry-clients.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { createRegistryClient } from '#platform/registry/client.ts';
import { startServer } from '#platform/server.ts';
import { followGraph, type RoomGraph, readRoomGraph } from './follow-graph.ts';
import { createCrossProgramGeneration, createCrossProgramRoom } from './server.ts';

const supergraph = new URL('../../schema/supergraph.graphql', import.meta.url);

await runServer(async () => {
  const config = loadConfig(undefined, 'cross-program');
  const logger = createLogger('cross-program', config.logLevel);
  const pseudonyms = createPseudonyms(config.pseudonymKeys);
  const signer = createConfiguredSigner(config.roomTokens);
  const accesses = createAuditSearch(config.audit.directory);
  const clients = createMinistryClients((target) =>
    createCircuitBreaker(createMinistryClient({ ...target, maxConnections: config.subgraphMaxConnections })),
  );
  const open = ({ ministries, joined, cohortSources }: RoomGraph) =>
    createCrossProgramGeneration(
      {
        ministries: [...clients.acquire(ministries).values()],
        joined: [...clients.acquire(joined).values()],
        cohortSources,
        signer,
        accesses,
      },
      pseudonyms,
    );

  const first = readRoomGraph(parse(readFileSync(supergraph, 'utf8')), config);
  const generations = createGenerations(open(first), (err) => logger.error({ err }, 'a client did not close'));
  const app = await createCrossProgramRoom({
    generations,
    verifier: createConfiguredVerifier('cross-program', config.roomTokens),
    logger,
  });
  if (config.registryUrl !== null) {
    const registry = createRegistryClient(config.registryUrl, signer);
    const following = followGraph({ registry, config, first, generations, open, logger });
    app.addHook('preClose', () => following.close());
  }
  const { name, port, socket } = config.rooms['cross-program'];
  return { server: await startServer(app, name, config.host, port, socket), logger };
});
