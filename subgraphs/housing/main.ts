/** The process of the housing room: reads the configuration, connects, listens. */
import { createConfiguredVerifier } from '#platform/access/room-keys.ts';
import { loadConfig } from '#platform/config.ts';
import { runServer } from '#platform/lifecycle.ts';
import { createLogger } from '#platform/logger.ts';
import { connectDatabase, requireUri } from '#platform/mongo.ts';
import { createConfiguredHubConnection } from '#platform/outbox/hub-connection.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { databaseName } from '#platform/rooms.ts';
import { startServer } from '#platform/server.ts';
import { createHousingRoom } from './server.ts';

await runServer(async () => {
  const config = loadConfig(undefined, 'housing');
  const { name, port, socket, database: settings } = config.rooms.housing;
  const logger = createLogger(name, config.logLevel);
  const uri = requireUri(name, settings);
  const database = await connectDatabase(name, uri, databaseName(name));
  const app = await createHousingRoom({
    database,
    pseudonyms: createPseudonyms(config.pseudonymKeys),
    verifier: createConfiguredVerifier(name, config.roomTokens),
    logger,
    hub: createConfiguredHubConnection(config, name),
  });
  app.addHook('onClose', () => database.close());
  return { server: await startServer(app, name, config.host, port, socket), logger };
});
