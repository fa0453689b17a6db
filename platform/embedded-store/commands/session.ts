import { MAX_DOCUMENT_BYTES } from '../bson-view.ts';
import { MAX_MESSAGE_BYTES } from '../wire.ts';
import type { Command } from './command.ts';

const hello: Command['run'] = ({ name }) => ({
  helloOk: true,
  ...(name === 'hello' ? { isWritablePrimary: true } : { ismaster: true }),
  maxBsonObjectSize: MAX_DOCUMENT_BYTES,
  maxMessageSizeBytes: MAX_MESSAGE_BYTES,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  minWireVersion: 0,
  maxWireVersion: 21,
  readOnly: false,
});

// A greeting offers what the client could do; what the answer leaves out is declined.
const greeting: Command = { options: 'any', run: hello };

/** Commands about the connection and the server. No sessions and no replica set are announced. */
export const SESSION_COMMANDS: Readonly<Record<string, Command>> = {
  hello: greeting,
  isMaster: greeting,
  ismaster: greeting,
  ping: { options: [], run: () => ({}) },
  endSessions: { options: [], run: () => ({}) },
  buildInfo: {
    options: [],
    run: () => ({
      version: '7.0.0',
      versionArray: [7, 0, 0, 0],
      modules: ['embedded-store'],
      maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    }),
  },
  serverStatus: {
    options: [],
    run: ({ store }) => ({
      host: '127.0.0.1',
      version: '7.0.0',
      process: 'embedded-store',
      pid: process.pid,
      uptime: (Date.now() - store.startedAt) / 1000,
      localTime: new Date(),
      storageEngine: { name: 'inMemory', persistent: false },
      extra_info: { user_time_us: process.cpuUsage().user, system_time_us: process.cpuUsage().system },
    }),
  },
};
