import type { PopulationOptions } from '#population/scales.ts';
import { CommandFailure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { createPopulation, type Population } from './population.ts';
import { createSeedProgress } from './progress.ts';
import type { Register } from './register.ts';
import { writePopulation } from './write-population.ts';

/**
 * Writes the population of that size and seed into the registers, showing how far it has come.
 * @throws {CommandFailure} when a database refuses or ends; what was written until then stays.
 */
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
  } catch (fault) {
    throw isFromDatabase(fault) ? describeHalt(fault) : fault;
  } finally {
    progress.stop();
  }
  return population;
}

function isFromDatabase(fault: unknown): fault is Error {
  return fault instanceof Error && fault.name.startsWith('Mongo');
}

function describeHalt(cause: Error): CommandFailure {
  return new CommandFailure(
    `The seeding stopped half-way: ${cause.message}. Put the database right and seed it again with "hub seed --drop".`,
    { cause },
  );
}
