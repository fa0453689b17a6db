import { loadConfig } from '#platform/config.ts';
import { startEmbeddedStore } from '#platform/embedded-store/server.ts';
import { CommandFailure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';

/** How the store is run. */
export interface StoreRun {
  /** 0 for a free one. */
  readonly port: number;
  readonly json: boolean;
}

/** What the store tells a process that started it, as well as `--json`. */
export interface StoreMessage {
  readonly ready: true;
  /** Its connection string. */
  readonly uri: string;
  readonly port: number;
}

/**
 * Runs the embedded store until SIGTERM or Ctrl-C, or until the process that started it is gone.
 * @throws {CommandFailure} in production, and where the port is taken.
 */
export async function runStore(terminal: Terminal, { port, json }: StoreRun): Promise<void> {
  const store = await startEmbeddedStore({ port, production: loadConfig().production }).catch((cause: Error) => {
    throw new CommandFailure(describe(cause, port), { cause });
  });
  const stopped = untilStopped(); // before anybody is told of the store, who might end it at once
  const message: StoreMessage = { ready: true, uri: store.uri, port: store.port };
  terminal.tell(
    terminal.style('yellow', 'Everything is kept in memory and gone at the end: for development, with synthetic data.'),
  );
  terminal.print(json ? JSON.stringify({ uri: store.uri, port: store.port }) : store.uri);
  process.send?.(message);
  await stopped;
  await store.close();
  if (process.connected) process.disconnect(); // an open channel would keep this process alive
}

function describe(cause: NodeJS.ErrnoException, port: number): string {
  if (cause.code === 'EADDRINUSE') return `Port ${port} is in use by another process. End that process, or set --port.`;
  return cause.code === undefined ? cause.message : `Port ${port} cannot be opened (${cause.code}). Set --port.`;
}

// Ctrl-C reaches the whole group of processes: a store that somebody started stays until that process lets it go.
function untilStopped(): Promise<void> {
  const isSupervised = process.send !== undefined;
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('disconnect', () => resolve());
    process.on('SIGINT', () => {
      if (!isSupervised) resolve();
    });
  });
}
