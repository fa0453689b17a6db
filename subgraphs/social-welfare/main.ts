/** The process of the social welfare room: reads the configuration, connects its database, opens its port. */
import { createConfiguredVerifier } from '#platform/access/room-keys.ts';
import { loadConfig } from '#platform/config.ts';
import { runServer } from '#platform/lifecycle.ts';
import { createLogger } from '#platform/logger.ts';
import { connectDatabase, DatabaseError, requireUri } from '#platform/mongo.ts';
import { createConfiguredHubConnection } from '#platform/outbox/hub-connection.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { startServer } from '#platform/server.ts';
import { createSocialWelfareRoom } from './server.ts';

const name = 'social-welfare';

await runServer(async () => {
  const config = loadConfig(undefined, 'social-welfare');
  const logger = createLogger(name, config.logLevel);
  const { port, socket, database: databaseConfig } = config.rooms[name];
  if (databaseConfig === null) throw new DatabaseError(`${name}: no database is configured.`);
  const database = await connectDatabase(name, requireUri(name, databaseConfig), databaseConfig.database);
  const app = await createSocialWelfareRoom({
    database,
    pseudonyms: createPseudonyms(config.pseudonymKeys),
    verifier: createConfiguredVerifier(name, config.roomTokens),
    logger,
    hub: createConfiguredHubConnection(config, name),
  });
  app.addHook('onClose', () => database.close());
  return { server: await startServer(app, name, config.host, port, socket), logger };
});
