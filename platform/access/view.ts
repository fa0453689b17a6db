import { HubError } from '#platform/errors.ts';
import type { Caller, RowScope } from './caller.ts';
import type { Departure } from './departure.ts';

/** What one request may see and how long it may take: every query to a ministry's database is made with one. */
export interface View {
  readonly caller: Caller;
  readonly rows: RowScope;
  /**
   * Whole milliseconds that a command may still take, for MongoDB's `maxTimeMS`.
   * @throws {HubError} DEADLINE_EXCEEDED where the request's time is over, or nobody waits for its answer any more.
   */
  maxTimeMs(): number;
  /** Tells where the connection of the caller closes before the answer; missing where nobody can tell. */
  readonly departure?: Departure;
}

/** The header in which the hub tells a room how many milliseconds it will wait for the answer. */
export const deadlineHeader = 'x-hub-deadline-ms';

/** How long a room works on a request that tells no deadline. */
const defaultDeadlineMs = 30_000;

/** The milliseconds that the header's value gives, at most the default. */
export function readDeadlineMs(header: string | string[] | undefined): number {
  const given = Number(header);
  return Number.isInteger(given) && given > 0 ? Math.min(given, defaultDeadlineMs) : defaultDeadlineMs;
}

/** The view of a caller who waits for that many milliseconds from now, or until it is gone. */
export function createView(
  caller: Caller,
  deadlineMs: number,
  now: () => number = () => performance.now(),
  departure?: Departure,
): View {
  const end = now() + deadlineMs;
  return {
    caller,
    rows: caller.rows,
    ...(departure && { departure }),
    maxTimeMs() {
      const left = Math.floor(end - now());
      if (left >= 1 && departure?.hasGone !== true) return left;
      throw new HubError('DEADLINE_EXCEEDED', 'The answer was not ready in time. Ask for less.');
    },
  };
}
