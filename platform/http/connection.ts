import type { Socket } from 'node:net';
import { HttpFault } from './http-fault.ts';
import { createResponseReader } from './response-reader.ts';

/** A request on its way, and who waits for its answer. */
export interface Exchange {
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
  resolve(body: Buffer): void;
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

/** A connection over a socket, which may still be connecting. */
export function createConnection(
  socket: Socket,
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
    exchange?.resolve(body);
  }

  socket.setTimeout(keepMs, () => current === null && socket.destroy());
  socket.on('data', (bytes: Buffer) => {
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
  });
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
