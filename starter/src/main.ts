/** The process: reads the configuration, connects, listens, and closes on SIGTERM and Ctrl-C. */
import { createConnection } from 'mongoose';
import { loadConfig } from './config.ts';
import { createModel } from './model.ts';
import { seed } from './seed.ts';
import { createServer, name } from './server.ts';

async function start(): Promise<void> {
  const { production, host, port, mongoUri, hubKeys } = loadConfig();
  const store = mongoUri === null ? await (await import('./development-store.ts')).startDevelopmentStore() : null;
  const connection = createConnection(store?.uri ?? mongoUri ?? '', {
    autoIndex: false,
    bufferCommands: false,
    serverSelectionTimeoutMS: 1500, // well inside the hub's patience
    ...(store && { dbName: name }),
  });
  await connection.asPromise();
  const app = await createServer({ connection, hubKeys });
  if (!production) {
    const count = await seed(createModel(connection));
    process.stdout.write(`${name}: ${count} records${store ? ' in memory: all of them are gone at the end' : ''}\n`);
  }
  const address = await app.listen({ host, port });
  process.stdout.write(`${name}: POST ${address}/graphql\n`);

  const close = async () => {
    await app.close();
    await connection.close();
    await store?.close();
  };
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
}

start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
