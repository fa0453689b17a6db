import { onTestFinished } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { createConfiguredSigner, createConfiguredVerifier } from '#platform/access/room-keys.ts';
import { loadConfig } from '#platform/config.ts';
import { registryAudience } from '#platform/registry/wire.ts';
import { type RunningServer, startServer } from '#platform/server.ts';
import type { Registry } from '../../registry/registry.ts';
import { createRegistryServer } from '../../registry/server.ts';
import { createTestLogger } from '../support/log.ts';

const { roomTokens } = loadConfig({});

/** The registry on a free port of this machine until the test is finished. */
export async function serveRegistry(registry: Registry): Promise<RunningServer> {
  const verifier = createConfiguredVerifier(registryAudience, roomTokens);
  const app = createRegistryServer({ registry, verifier, logger: createTestLogger('registry') });
  const server = await startServer(app, 'registry', '127.0.0.1', 0);
  onTestFinished(() => server.close());
  return server;
}

/**
 * The header by which a part of the hub asks.
 * @param room for whom its token is made.
 */
export async function asHub(room: string = registryAudience): Promise<string> {
  const caller = { subject: 'hub' } as unknown as Caller;
  return `Bearer ${await createConfiguredSigner(roomTokens).tokenFor(room, caller)}`;
}
