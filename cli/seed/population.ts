import { generateRegisters } from '#population/generate-registers.ts';
import type { RegisterBatch } from '#population/register-rows.ts';
import type { PopulationOptions } from '#population/scales.ts';
import { countFamilies } from '#population/world/generate-world.ts';

/** A population to be written, and its size for a progress bar. */
export interface Population {
  readonly families: number;
  readonly batches: Iterable<RegisterBatch>;
  /** Families in the first so many stretches. */
  familiesIn(batches: number): number;
}

/** Small enough that one stretch takes a database a moment, large enough that round trips do not count. */
const batchFamilies = 500;

/** The synthetic population of that size and seed, generated as it is read. */
export function createPopulation(options: PopulationOptions): Population {
  const families = countFamilies(options);
  return {
    families,
    batches: generateRegisters({ ...options, batchFamilies }),
    familiesIn: (batches) => Math.min(families, batches * batchFamilies),
  };
}
