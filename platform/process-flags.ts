import { availableParallelism } from 'node:os';

/** On so few cores the hub has more processes than cores, and the threads of their garbage collectors wait for one another. */
const fewCores = 4;

/**
 * How Node is started for each process of the hub: with the TypeScript hook, and with room for young objects.
 * A server makes many objects for each answer and drops them; with V8's default of 16 MiB a quarter of a room's time is
 * their collection. 32 MiB takes a fifth off an answer of 500 households for some 50 MB of memory. Collecting on one thread
 * takes a tenth off it where cores are few, and a quarter off the slowest answers for one household. Code that rested for
 * a minute is kept: who asks next after a pause would pay for compiling it again, up to a third more.
 */
export const processFlags: readonly string[] = [
  '--max-semi-space-size=32',
  '--no-flush-bytecode',
  ...(availableParallelism() <= fewCores ? ['--single-threaded-gc'] : []),
  '--import',
  new URL('./typescript.js', import.meta.url).href,
];
