import { RegistryRefusal } from './refusal.ts';

/** Does one piece of work after another. */
export type OneByOne = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A queue of work.
 * @param mostWaiting how many pieces may be under way and waiting.
 * @returns a function whose promise rejects with {RegistryRefusal} BUSY where too many are.
 */
export function oneByOne(mostWaiting: number): OneByOne {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    if (waiting >= mostWaiting) return Promise.reject(busy('Too many changes are waiting.'));
    waiting += 1;
    const done = last.then(work).finally(() => {
      waiting -= 1;
    });
    last = done.catch(() => {});
    return done;
  };
}

/** That the registry has too much to do. */
export function busy(message: string): RegistryRefusal {
  return new RegistryRefusal('BUSY', message, 'Try again in a minute.');
}
