import { chmod, lstat, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The Unix sockets of a server. */
export interface LocalSockets {
  /**
   * Lets the server answer at a path, for processes of the same user on this machine alone. A socket that a process left
   * behind when it was killed is replaced.
   * @throws {Error} of the file system or the network, with its code; EEXIST where something else is at the path.
   */
  listen(path: string): Promise<void>;
}

/** Sockets beside the port of a server that is not yet listening: a call costs both sides less than by TCP. They close with it. */
export function createLocalSockets(app: FastifyInstance): LocalSockets {
  const server = createServer({ maxHeaderSize: 64 * 1024, keepAliveTimeout: 72_000 }, (request, response) =>
    app.routing(request, response),
  );
  let closed: Promise<void> | null = null;
  app.addHook('preClose', async () => {
    closed = new Promise((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
  });
  app.addHook('onClose', async () => {
    await closed;
  });
  return {
    async listen(path) {
      await removeSocket(path);
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(path, resolve);
      });
      await chmod(path, 0o600);
    },
  };
}

async function removeSocket(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return;
  if (!found.isSocket()) throw Object.assign(new Error('The path is taken.'), { code: 'EEXIST' });
  await rm(path, { force: true });
}
