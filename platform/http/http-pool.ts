import { connect as connectNet } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { type Connection, createConnection, type Exchange, type HttpAnswer, type OpenSocket } from './connection.ts';
import { HttpFault } from './http-fault.ts';

/** Kept-alive connections to one server, for POST requests one at a time on each. */
export interface HttpPool {
  /**
   * Sends a request and gives its answer, whatever the status.
   * @param headers lines of the head, each ended by CR LF, beside the host's and the length's.
   */
  post(headers: string, body: string): HttpCall;
  /** Breaks off what is under way. */
  close(): void;
}

/** A request that was sent. */
export interface HttpCall {
  /** Rejects with {HttpFault}, or with the fault of the connection. */
  readonly answer: Promise<HttpAnswer>;
  /** Ends the call, and its connection if it has one; `answer` rejects. */
  cancel(): void;
}

/** To whom a pool connects, and its bounds. */
export interface HttpPoolOptions {
  readonly url: string;
  readonly maxConnections: number;
  readonly maxResponseBytes: number;
  /** How long an idle connection is kept where the server does not say, in milliseconds. */
  readonly keepMs: number;
}

/**
 * A pool. Undici does the same for a good deal more CPU a call, which is what a small answer costs most of.
 * @throws {TypeError} where the URL is none of http, https or a Unix socket (`unix:/run/hub/housing.sock`).
 */
export function createHttpPool(options: HttpPoolOptions): HttpPool {
  const { url, maxConnections } = options;
  const open = readTarget(url);
  const { host, pathname, search } = new URL(isSocket(url) ? 'http://localhost/graphql' : url);
  const start = `POST ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\n`;
  const all = new Set<Connection>();
  const idle: Connection[] = [];
  const waiting = new Set<Exchange>();
  let closed = false;

  function dispatch(exchange: Exchange): void {
    const connection = takeIdle();
    if (connection) connection.start(exchange);
    else if (all.size < maxConnections) openConnection().start(exchange);
    else waiting.add(exchange);
  }

  // The one used last: the others rest until they are closed.
  function takeIdle(): Connection | undefined {
    for (let connection = idle.pop(); connection; connection = idle.pop()) {
      if (connection.isUsable()) return connection;
      connection.close();
    }
    return undefined;
  }

  function openConnection(): Connection {
    const connection: Connection = createConnection(open, options, {
      onFree: () => {
        const [next] = waiting;
        if (next === undefined) {
          idle.push(connection);
          return;
        }
        waiting.delete(next);
        connection.start(next);
      },
      onClose: () => {
        all.delete(connection);
        const position = idle.indexOf(connection);
        if (position !== -1) idle.splice(position, 1);
        const [next] = waiting;
        if (next === undefined || closed) return;
        waiting.delete(next);
        dispatch(next);
      },
    });
    all.add(connection);
    return connection;
  }

  return {
    post(headers, body) {
      const length = Buffer.byteLength(body);
      const text = `${start}${headers}content-length: ${length}\r\n\r\n${body}`;
      let exchange: Exchange | undefined;
      const answer = new Promise<HttpAnswer>((resolve, reject) => {
        if (closed) throw new HttpFault('CLOSED', 'the pool is closed');
        exchange = { text, encoding: length === body.length ? 'latin1' : 'utf8', resolve, reject, connection: null };
        dispatch(exchange);
      });
      return {
        answer,
        cancel() {
          if (!exchange) return;
          waiting.delete(exchange);
          exchange.reject(new HttpFault('CANCELLED', 'nobody waits for the answer any more'));
          exchange.connection?.close();
        },
      };
    },
    close() {
      closed = true;
      for (const exchange of waiting) exchange.reject(new HttpFault('CLOSED', 'the pool is closed'));
      waiting.clear();
      for (const connection of all) connection.close();
    },
  };
}

/** Whether an address is `unix:` and the path of a socket, where `/graphql` is asked. */
function isSocket(url: string): boolean {
  return url.startsWith('unix:/');
}

function readTarget(url: string): OpenSocket {
  if (isSocket(url)) return (onread) => connectNet({ path: url.slice('unix:'.length), onread });
  const { protocol, hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  switch (protocol) {
    case 'http:':
      return (onread) => connectNet({ host, port: Number(port || 80), noDelay: true, onread });
    case 'https:': {
      const servername = /^[\d.]+$|:/.test(host) ? '' : host;
      return () => connectTls({ host, port: Number(port || 443), servername, ALPNProtocols: ['http/1.1'] });
    }
    default:
      throw new TypeError(`A ministry's address starts with http://, https:// or unix:/, not with ${protocol}`);
  }
}
