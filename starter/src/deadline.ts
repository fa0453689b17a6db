/** How long the hub waits for an answer: it tells in a header, and MongoDB is told to give up by then. */
import { fault } from './errors.ts';

/** The milliseconds that a command may still take, for MongoDB's `maxTimeMS`. Throws where the time is over. */
export type TimeLeft = () => number;

const longestMs = 30_000;

/** The time left of a request with that header `x-hub-deadline-ms`. */
export function createTimeLeft(header: string | string[] | undefined): TimeLeft {
  const given = Number(header);
  const end = performance.now() + (Number.isInteger(given) && given > 0 ? Math.min(given, longestMs) : longestMs);
  return () => {
    const left = Math.floor(end - performance.now());
    if (left >= 1) return left;
    throw fault('DEADLINE_EXCEEDED', 'The answer was not ready in time. Ask for less.');
  };
}
