import { parseArgs } from 'node:util';
import { startEmbeddedStore } from './server.ts';

// Runs the store in a process of its own: node main.ts [--port 27017] [--production]
const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, production: { type: 'boolean', default: false } },
});

try {
  const store = await startEmbeddedStore({ port: Number(values.port), production: values.production });
  // Ctrl-C reaches the whole group of processes; the supervisor decides when the data may go.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => process.exit(0));
  process.on('disconnect', () => process.exit(0));
  if (process.send) process.send({ ready: true, uri: store.uri });
  else process.stdout.write(`${store.uri}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
