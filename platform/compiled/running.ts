import type { Program, Variables } from './plan.ts';

/** A program that runs for one request. */
export interface Running {
  readonly program: Program;
  readonly variables: Variables;
  /** What resolvers get. */
  readonly context: unknown;
  /** Columns that wait for promises. */
  waiting: number;
  /** Told when none waits any more. */
  finish(): void;
  /** Told what went wrong beside resolvers. */
  fail(fault: unknown): void;
}

/** Goes on when the promise has resolved; the run does not end before. */
export function goOnAfter(promise: Promise<unknown>, running: Running, next: () => void): void {
  running.waiting += 1;
  promise
    .then(() => {
      next();
      running.waiting -= 1;
      if (running.waiting === 0) running.finish();
    })
    .catch((fault) => running.fail(fault));
}

/**
 * Puts what promises among the values resolve with in their places, then goes on; at once where there is none.
 * @param onFault told why one of them rejects, before that.
 */
export function whenSettled(
  values: unknown[],
  running: Running,
  onFault: (at: number, fault: unknown) => void,
  next: () => void,
): void {
  let places: number[] | null = null;
  for (let at = 0; at < values.length; at += 1) {
    if (!isThenable(values[at])) continue;
    places ??= [];
    places.push(at);
  }
  if (places === null) next();
  else goOnAfter(settleAt(places, values, onFault), running, next);
}

/** True where the value is a promise, or of another make but with a `then`. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as PromiseLike<unknown>).then === 'function';
}

function settleAt(
  places: readonly number[],
  values: unknown[],
  onFault: (at: number, fault: unknown) => void,
): Promise<void> {
  // A thenable of another make may begin its work each time that somebody asks for its value.
  const promises = places.map((at) => Promise.resolve(values[at]));
  if (values.length > 1) {
    for (const value of values) if (!isThenable(value)) hear(value);
    for (const promise of promises) promise.then(hear, () => {});
  }
  return Promise.all(promises).then(
    (settled) => {
      for (let n = 0; n < places.length; n += 1) values[places[n] as number] = settled[n];
    },
    async () => {
      for (const [n, result] of (await Promise.allSettled(promises)).entries()) {
        const at = places[n] as number;
        if (result.status === 'fulfilled') values[at] = result.value;
        else onFault(at, result.reason);
      }
    },
  );
}

// The column waits for all of its values: a promise that one of them holds may reject before it is asked for.
function hear(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  try {
    for (const held of Array.isArray(value) ? value : Object.values(value)) {
      if (held instanceof Promise) held.then(hear, () => {});
      else if (Array.isArray(held)) hear(held);
    }
  } catch {
    // A property that cannot be read is told of where it is asked for.
  }
}
