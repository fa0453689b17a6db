import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { runCommand } from './commands/run-command.ts';
import { Store } from './store.ts';
import { createFramer, formatReply, parseRequest } from './wire.ts';

/** Where the store listens; port 0 takes a free one. */
export interface EmbeddedStoreOptions {
  readonly port?: number;
  /** A loopback address; 127.0.0.1 by default. */
  readonly host?: string;
  /** True refuses to start. */
  readonly production?: boolean;
}

/** A running store. Closing it forgets everything. */
export interface EmbeddedStore extends AsyncDisposable {
  readonly uri: string;
  readonly port: number;
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/**
 * Starts an in-memory store that official MongoDB drivers connect to.
 * @throws {Error} in production, and for a host that other machines can reach.
 */
export async function startEmbeddedStore(options: EmbeddedStoreOptions = {}): Promise<EmbeddedStore> {
  const { port = 0, host = '127.0.0.1', production = false } = options;
  if (production)
    throw new Error('The embedded store keeps everything in memory and is not for production: set MONGODB_URI.');
  if (!LOOPBACK.includes(host))
    throw new Error(`The embedded store listens on loopback alone, not on ${host}: set MONGODB_URI.`);
  const store = new Store();
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, store);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const bound = (server.address() as AddressInfo).port;
  const close = async () => {
    if (!server.listening) return;
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, 'close');
  };
  const shownHost = host === '::1' ? '[::1]' : host;
  return { uri: `mongodb://${shownHost}:${bound}`, port: bound, close, [Symbol.asyncDispose]: close };
}

function serve(socket: Socket, store: Store): void {
  const receive = createFramer((message) => {
    const request = parseRequest(message);
    const answer = runCommand(store, request);
    if (!request.isSilent) socket.write(formatReply(request, answer));
  });
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    try {
      receive(chunk);
    } catch {
      // Bytes that are no message: nothing after them on this connection can be trusted.
      socket.destroy();
    }
  });
}
