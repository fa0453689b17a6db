import { Server } from 'node:http';

// Preloaded into rooms: they begin each request so many milliseconds late as the benchmark says.

let delayMs = 0;

process.on('message', (message) => {
  if (typeof message === 'object' && message !== null && 'delayMs' in message) delayMs = Number(message.delayMs);
});

const emit: (this: Server, event: string, ...values: unknown[]) => boolean = Server.prototype.emit;
Server.prototype.emit = function delayedEmit(this: Server, event: string, ...values: unknown[]): boolean {
  if (event !== 'request' || delayMs === 0) return emit.call(this, event, ...values);
  setTimeout(() => emit.call(this, event, ...values), delayMs);
  return true;
} as typeof Server.prototype.emit;
