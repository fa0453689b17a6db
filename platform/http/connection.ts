import type { OnReadOpts, Socket } from 'node:net';
import { HttpFault } from './http-fault.ts';
import { createResponseReader } from './response-reader.ts';

/** An answer of HTTP. */
export interface HttpAnswer {
  /** Its status line and headers, each ended by CR LF. */
  readonly head: string;
  readonly body: Buffer;
}

/** A request on its way, and who waits for its answer. */
export interface Exchange {
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
  resolve(answer: HttpAnswer): void;
  reject(fault: unknown): void;
  /** That on which it is sent. */
  connection: Connection | null;
}

/** One connection of a pool. */
export interface Connection {
  /** Sends a request; there is none under way. */
  start(exchange: Exchange): void;
  /** Whether a further request may be sent: the server still keeps it. */
  isUsable(): boolean;
  /** Breaks off what is under way. */
  close(): void;
}

/** Who keeps the connection. */
export interface ConnectionKeeper {
  /** An answer is there, and a further request may be sent. */
  onFree(): void;
  onClose(): void;
}

/** Opens a socket, which may still be connecting; its bytes go to `onread` where it reads there, and are data otherwise. */
export type OpenSocket = (onread: OnReadOpts) => Socket;

// What is read is copied before the next is: all connections read into the same bytes.
const readBuffer = Buffer.allocUnsafeSlow(64 * 1024);

/** A connection over a socket that is opened for it. */
export function createConnection(
  open: OpenSocket,
  { maxResponseBytes, keepMs }: { readonly maxResponseBytes: number; readonly keepMs: number },
  keeper: ConnectionKeeper,
): Connection {
  const reader = createResponseReader(maxResponseBytes, keepMs);
  let current: Exchange | null = null;
  let usableUntil = Number.POSITIVE_INFINITY;
  let fault: unknown;

  function answer(body: Buffer): void {
    const exchange = current;
    current = null;
    if (exchange) exchange.connection = null;
    usableUntil = performance.now() + reader.keepMs;
    if (reader.keepMs === 0) socket.destroy();
    else keeper.onFree();
    exchange?.resolve({ head: reader.head, body });
  }

  const read = (bytes: Buffer) => {
    if (current === null) {
      socket.destroy(); // nobody has asked
      return;
    }
    try {
      const body = reader.read(bytes);
      if (body !== null) answer(body);
    } catch (cause) {
      fault = cause;
      socket.destroy();
    }
  };
  const socket = open({
    buffer: readBuffer,
    callback(count) {
      read(readBuffer.subarray(0, count));
      return true;
    },
  });
  socket.setTimeout(keepMs, () => current === null && socket.destroy());
  socket.on('data', read);
  socket.on('end', () => {
    const body = current && reader.end();
    if (body) answer(body);
  });
  socket.on('error', (cause) => {
    fault ??= cause;
  });
  socket.on('close', () => {
    const exchange = current;
    current = null;
    keeper.onClose();
    exchange?.reject(fault ?? new HttpFault('BROKEN', 'the connection closed before the answer was whole'));
  });

  return {
    start(exchange) {
      current = exchange;
      exchange.connection = this;
      socket.write(exchange.text, exchange.encoding);
    },
    isUsable: () => performance.now() < usableUntil && socket.writable,
    close: () => socket.destroy(),
  };
}
