/** A database for development where none is configured: the hub's store in memory, in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A running store. Whatever it holds is gone when it is closed. */
export interface DevelopmentStore {
  readonly uri: string;
  close(): Promise<void>;
}

/**
 * Starts `hub store`. It ends with this process.
 * @throws {Error} where it does not start.
 */
export async function startDevelopmentStore(): Promise<DevelopmentStore> {
  const hub = createRequire(import.meta.url).resolve('kemensos-data-hub/package.json');
  const child = spawn(process.execPath, [join(hub, '../cli/hub.js'), 'store', '--json'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const [message] = (await Promise.race([once(child, 'message'), ended.then(() => [null])])) as [
    { uri: string } | null,
  ];
  if (message === null) throw new Error('"hub store" did not start. Set MONGODB_URI instead.');
  return {
    uri: message.uri,
    async close() {
      child.kill();
      await ended;
    },
  };
}
