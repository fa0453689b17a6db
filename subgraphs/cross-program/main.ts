import { createConfiguredSigner, createConfiguredVerifier } from '#platform/access/room-keys.ts';
import { createAuditSearch } from '#platform/audit/search.ts';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import { loadConfig } from '#platform/config.ts';
import { runServer } from '#platform/lifecycle.ts';
import { createLogger } from '#platform/logger.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { ministries } from '#platform/rooms.ts';
import { startServer } from '#platform/server.ts';
import { createCrossProgramRoom } from './server.ts';

await runServer(async () => {
  const config = loadConfig(undefined, 'cross-program');
  const logger = createLogger('cross-program', config.logLevel);
  const app = await createCrossProgramRoom({
    ministries: ministries.map(({ name }) =>
      createCircuitBreaker(
        createMinistryClient({
          name,
          url: config.rooms[name].url,
          // Half of what the gateway waits for this room, so that the other ministries can still be believed in time.
          timeoutMs: config.subgraphTimeoutMs / 2,
          maxConnections: config.subgraphMaxConnections,
        }),
      ),
    ),
    pseudonyms: createPseudonyms(config.pseudonymKeys),
    verifier: createConfiguredVerifier('cross-program', config.roomTokens),
    signer: createConfiguredSigner(config.roomTokens),
    accesses: createAuditSearch(config.audit.directory),
    logger,
  });
  return { server: await startServer(app, 'cross-program', config.host, config.rooms['cross-program'].port), logger };
});
