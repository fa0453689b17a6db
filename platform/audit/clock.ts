/** The two clocks that the audit log goes by. Tests give their own. */
export interface AuditClock {
  /** The time of day, in milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that only ever go forward, for measuring how long something has lasted. */
  readonly elapsed: () => number;
}

/** The clocks of this machine. */
export const machineClock: AuditClock = { now: Date.now, elapsed: () => performance.now() };

/** Calls the work when asked to, but not again within the interval, and never twice at a time. */
export function createThrottle(clock: AuditClock, intervalMs: number, work: () => Promise<void>): () => Promise<void> {
  let startedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | null = null;
  return async () => {
    if (!running && clock.elapsed() - startedAt >= intervalMs) {
      startedAt = clock.elapsed();
      running = work().finally(() => {
        running = null;
      });
    }
    await running;
  };
}
