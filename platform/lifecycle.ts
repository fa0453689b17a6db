import type { Logger } from '#platform/logger.ts';
import type { RunningServer } from '#platform/server.ts';

/** What a process tells the one that started it. */
export interface ReadyMessage {
  readonly ready: true;
  readonly url: string;
}

/**
 * Starts a server, tells the parent process when it listens, and closes it on SIGTERM, SIGINT or when the parent is gone.
 * A failed start prints one message to standard error and ends the process with exit code 1.
 */
export async function runServer(start: () => Promise<{ server: RunningServer; logger: Logger }>): Promise<void> {
  // A process whose parent goes before it is ready would be stopped by nobody.
  const giveUp = () => process.exit(1);
  process.once('disconnect', giveUp);
  if (process.send !== undefined && !process.connected) giveUp();
  try {
    const { server, logger } = await start();
    process.off('disconnect', giveUp);
    closeOnSignals(server, logger);
    logger.info({ url: server.url }, 'listening');
    process.send?.({ ready: true, url: server.url } satisfies ReadyMessage);
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exit(1);
  }
}

// A child of "hub dev" leaves SIGINT to its parent: Ctrl-C reaches the whole group, and the parent decides the order.
function closeOnSignals(server: RunningServer, logger: Logger): void {
  const supervised = process.send !== undefined;
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    await server.close();
    logger.info('closed');
    process.exit(0);
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', () => {
    if (!supervised) void close();
  });
  process.on('disconnect', close);
}
