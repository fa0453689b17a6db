import { createConfiguredVerifier } from '#platform/access/room-keys.ts';
import { createSigningKey } from '#platform/access/signing-key.ts';
import { type Config, operatorSeed } from '#platform/config.ts';
import type { Logger } from '#platform/logger.ts';
import { registryAudience } from '#platform/registry/wire.ts';
import { type RunningServer, startServer } from '#platform/server.ts';
import { bootstrapOwnRooms } from './bootstrap.ts';
import { operatorName } from './names.ts';
import { openRegistry, type Registry, type RegistryOptions } from './registry.ts';
import { createRegistryServer } from './server.ts';

/** The registry that the configuration asks for, listening. In development it holds the repository's own rooms. */
export async function startRegistry(config: Config, logger: Logger): Promise<RunningServer> {
  const { port, operatorKeys, signingSeed } = config.registry;
  const registry = await openRegistry({ store: await openStore(config), operatorKeys, signingSeed, logger });
  try {
    if (!config.production) await bootstrap(registry, logger);
    const verifier = createConfiguredVerifier(registryAudience, config.roomTokens);
    const app = createRegistryServer({ registry, verifier, logger });
    return await startServer(app, 'registry', config.host, port);
  } catch (fault) {
    await registry.close();
    throw fault;
  }
}

// What does not compose is for who develops to see: the graph of before is served meanwhile.
async function bootstrap({ ledger, record }: Registry, logger: Logger): Promise<void> {
  const signer = { name: operatorName, privateKey: createSigningKey(operatorSeed) };
  const bootstrapped = bootstrapOwnRooms({ ledger, record, signer, logger }).catch((fault) =>
    logger.error({ err: fault }, 'the rooms of the repository cannot be published'),
  );
  // Only the first start is waited for: it composes nothing, and without it there is no graph at all.
  if (ledger.state.graphs.length === 0) await bootstrapped;
}

async function openStore({ registry }: Config): Promise<RegistryOptions['store']> {
  const { directory, database } = registry;
  if (database.uri === null) return { directory };
  const { connectDatabase } = await import('#platform/mongo.ts');
  return { database: await connectDatabase('registry', database.uri, database.database) };
}
