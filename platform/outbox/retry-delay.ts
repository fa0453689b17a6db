const firstDelayMs = 1000;
const longestDelayMs = 300_000;

/**
 * How long a message waits after a failed attempt, in milliseconds: one second, doubled each time, at most five minutes.
 * It is never given up: what cannot be delivered for a week is delivered in the minute in which it can.
 * @param attempts how often it was tried, 1 or more.
 */
export function retryDelayMs(attempts: number): number {
  return Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(attempts - 1, 20));
}
