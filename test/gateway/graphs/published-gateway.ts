import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, type Environment, loadConfig } from '#platform/config.ts';
import type { RunningServer } from '#platform/server.ts';
import { developmentOfficer, mintDevelopmentToken } from '../../../gateway/identity/development-tokens.ts';
import { startGateway } from '../../../gateway/start-gateway.ts';
import { testSeed } from '../../support/callers.ts';
import type { FakeRegistry } from '../../support/fake-registry.ts';
import { createTestLogger } from '../../support/log.ts';
import { composePublished, type PublishedPart } from '../../support/served-subgraph.ts';

/** A gateway on a port, which follows a registry. */
export interface PublishedGateway extends AsyncDisposable {
  readonly config: Config;
  readonly server: RunningServer;
  /** Asks as an officer of the nation. */
  query(query: string): Promise<{ data?: unknown; errors?: { message: string; extensions: object }[] }>;
  /** Publishes the graph of the subgraphs; resolves to the gateway's report on it. */
  publish(parts: readonly PublishedPart[]): ReturnType<FakeRegistry['findReport']>;
}

/** Starts a gateway that begins with the committed graph. */
export async function startPublishedGateway(
  registry: FakeRegistry,
  environment: Environment = {},
): Promise<PublishedGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'published-gateway-'));
  const config = loadConfig({
    PORT: '0',
    HUB_REGISTRY_URL: registry.url,
    HUB_AUDIT_DIR: join(folder, 'audit'),
    HUB_ROOM_SIGNING_KEY: testSeed,
    ...environment,
  });
  const server = await startGateway(config, createTestLogger('published-gateway'));
  const token = await mintDevelopmentToken(loadConfig({}), developmentOfficer, 3600);
  return {
    config,
    server,
    async query(query) {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      return (await answer.json()) as never;
    },
    publish(parts) {
      const { sdl, subgraphs } = composePublished(parts);
      return registry.findReport(registry.publish(sdl, subgraphs));
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
