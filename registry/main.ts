import { loadConfig } from '#platform/config.ts';
import { runServer } from '#platform/lifecycle.ts';
import { createLogger } from '#platform/logger.ts';
import { startRegistry } from './start-registry.ts';

// The registry's process.
await runServer(async () => {
  const config = loadConfig(undefined, 'registry');
  const logger = createLogger('registry', config.logLevel);
  return { server: await startRegistry(config, logger), logger };
});
