import type { PopulationOptions } from '#population/scales.ts';
import type { Terminal } from '../terminal.ts';
import { createPopulation, type Population } from './population.ts';
import { createSeedProgress } from './progress.ts';
import type { Register } from './register.ts';
import { writePopulation } from './write-population.ts';

/** Writes the population of that size and seed into the registers, showing how far it has come. */
export async function seedWithProgress(
  terminal: Terminal,
  registers: readonly Register[],
  options: PopulationOptions,
  signal?: AbortSignal,
): Promise<Population> {
  const population = createPopulation(options);
  const progress = createSeedProgress(terminal, population.families);
  try {
    await writePopulation({
      batches: population.batches,
      registers,
      onProgress: (batches) => progress.update(population.familiesIn(batches)),
      ...(signal && { signal }),
    });
  } finally {
    progress.stop();
  }
  return population;
}
