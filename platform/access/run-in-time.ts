import { HubError } from '#platform/errors.ts';
import type { View } from './view.ts';

/** How much later than MongoDB a room gives up, in milliseconds: MongoDB's own word on the deadline is the better one. */
const graceMs = 250;

/**
 * What a command answers within the time that its request has left.
 * The room waits no longer even where the driver would: it has no bound of its own for a connection that dies between
 * being taken and being written to.
 * @param command sends the command with that `maxTimeMS`.
 * @throws {HubError} DEADLINE_EXCEEDED.
 */
export async function runInTime<T>(view: View, command: (maxTimeMS: number) => PromiseLike<T>): Promise<T> {
  const maxTimeMS = view.maxTimeMs();
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new HubError('DEADLINE_EXCEEDED', 'The answer was not ready in time. Ask for less.')),
      maxTimeMS + graceMs,
    );
  });
  try {
    return await Promise.race([command(maxTimeMS), over]);
  } finally {
    clearTimeout(timer);
  }
}
