import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { createConfiguredSigner, createConfiguredVerifier } from '#platform/access/room-keys.ts';
import { createAuditSearch } from '#platform/audit/search.ts';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import { readSupergraphSources } from '#platform/cohort/sources.ts';
import { loadConfig } from '#platform/config.ts';
import { runServer } from '#platform/lifecycle.ts';
import { createLogger } from '#platform/logger.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { ministries } from '#platform/rooms.ts';
import { startServer } from '#platform/server.ts';
import { createCrossProgramRoom } from './server.ts';

const supergraph = new URL('../../schema/supergraph.graphql', import.meta.url);

await runServer(async () => {
  const config = loadConfig(undefined, 'cross-program');
  const logger = createLogger('cross-program', config.logLevel);
  const connect = (name: string, url: string) =>
    createCircuitBreaker(
      createMinistryClient({
        name,
        url,
        // Half of what the gateway waits for this room, so that the other ministries can still be believed in time.
        timeoutMs: config.subgraphTimeoutMs / 2,
        maxConnections: config.subgraphMaxConnections,
      }),
    );
  const cohortSources = readSupergraphSources(parse(readFileSync(supergraph, 'utf8')));
  const joined = cohortSources.filter(({ ministry }) => !ministries.some(({ name }) => name === ministry));
  const app = await createCrossProgramRoom({
    ministries: ministries.map(({ name }) => connect(name, config.rooms[name].url)),
    cohortSources,
    joined: joined.flatMap(({ ministry, url }) => (url === null ? [] : connect(ministry, url))),
    pseudonyms: createPseudonyms(config.pseudonymKeys),
    verifier: createConfiguredVerifier('cross-program', config.roomTokens),
    signer: createConfiguredSigner(config.roomTokens),
    accesses: createAuditSearch(config.audit.directory),
    logger,
  });
  return { server: await startServer(app, 'cross-program', config.host, config.rooms['cross-program'].port), logger };
});
