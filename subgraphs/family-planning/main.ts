/** The process of the family planning room: reads the configuration, connects, listens. */
import { createConfiguredVerifier } from '#platform/access/room-keys.ts';
import { loadConfig } from '#platform/config.ts';
import { runServer } from '#platform/lifecycle.ts';
import { createLogger } from '#platform/logger.ts';
import { connectDatabase, requireUri } from '#platform/mongo.ts';
import { createConfiguredHubConnection } from '#platform/outbox/hub-connection.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { databaseName } from '#platform/rooms.ts';
import { startServer } from '#platform/server.ts';
import { createFamilyPlanningRoom } from './server.ts';

await runServer(async () => {
  const config = loadConfig(undefined, 'family-planning');
  const { name, port, socket, database: settings } = config.rooms['family-planning'];
  const logger = createLogger(name, config.logLevel);
  const uri = requireUri(name, settings);
  const database = await connectDatabase(name, uri, databaseName(name));
  const app = await createFamilyPlanningRoom({
    database,
    pseudonyms: createPseudonyms(config.pseudonymKeys),
    verifier: createConfiguredVerifier(name, config.roomTokens),
    logger,
    hub: createConfiguredHubConnection(config, name),
  });
  app.addHook('onClose', () => database.close());
  return { server: await startServer(app, name, config.host, port, socket), logger };
});
