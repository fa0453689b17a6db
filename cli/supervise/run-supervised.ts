import { setTimeout as delay } from 'node:timers/promises';
import { exitCodes } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { listenForInterrupts } from './interrupts.ts';
import { createSupervisor, type Supervisor, type SupervisorOptions } from './supervisor.ts';

/** Within this time the cause of a failure is known. */
const causeDelayMs = 500;

/**
 * Brings parts up and keeps them running until a person stops them; then stops them in order and answers the exit code.
 * When it settles, also by a failure, no child process is left. A second Ctrl-C ends every process at once.
 * @param bringUp starts the parts; the signal is aborted when there is nothing more to bring up.
 * @throws {PartFailure} when an essential part ends, and whatever `bringUp` throws.
 */
export async function runSupervised(
  terminal: Terminal,
  options: SupervisorOptions,
  bringUp: (supervisor: Supervisor, signal: AbortSignal) => Promise<void>,
): Promise<number> {
  const supervisor = createSupervisor(options);
  const ending = new AbortController();
  const interrupted = new Promise<'interrupted'>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve('interrupted'));
  });
  using _ = listenForInterrupts({
    stop() {
      terminal.tell('Stopping. Press Ctrl-C again to end every process at once.');
      ending.abort();
    },
    kill() {
      supervisor.kill();
      process.exit(exitCodes.failed);
    },
  });
  try {
    await Promise.race([bringUp(supervisor, ending.signal), interrupted, supervisor.lost]);
    await Promise.race([interrupted, supervisor.lost]);
    return exitCodes.ok;
  } catch (fault) {
    // Often the effect of a cause that is reported a moment later: Ctrl-C reaches parts as well and ends one that was
    // only starting, and a database that ended breaks a seeding before its end is noticed.
    await Promise.race([interrupted, supervisor.lost, delay(causeDelayMs)]);
    if (ending.signal.aborted) return exitCodes.ok;
    throw fault;
  } finally {
    ending.abort();
    await supervisor.stop();
  }
}
