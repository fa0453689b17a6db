import { setImmediate as turn } from 'node:timers/promises';
import type { RegisterBatch } from '#population/register-rows.ts';
import type { Register } from './register.ts';

/** What is written, where, and who is told. */
export interface PopulationWriting {
  /** The population in stretches; see `generateRegisters`. */
  readonly batches: Iterable<RegisterBatch>;
  readonly registers: readonly Pick<Register, 'seed'>[];
  /** Runs after each stretch is stored, with the number of stretches so far. */
  onProgress(batches: number): void;
  /** Ends the writing between two stretches. */
  readonly signal?: AbortSignal;
}

/**
 * Writes the population into the registers. The next stretch is generated while the databases store the last one, so
 * two stretches at most are in memory.
 */
export async function writePopulation({ batches, registers, onProgress, signal }: PopulationWriting): Promise<void> {
  await Promise.all(registers.map(({ seed }) => seed.begin()));
  let stored: Promise<unknown> = Promise.resolve();
  let count = 0;
  for (const batch of batches) {
    await stored;
    if (count > 0) onProgress(count);
    signal?.throwIfAborted();
    stored = Promise.all(registers.map(({ seed }) => seed.write(batch)));
    stored.catch(() => {}); // awaited on the next round
    count += 1;
    await turn(); // lets the commands leave before the next stretch keeps this thread busy
  }
  await stored;
  onProgress(count);
  await Promise.all(registers.map(({ seed }) => seed.finish()));
}
