import type { Command } from 'commander';
import type { PopulationOptions, ScaleName } from '#population/scales.ts';
import { familyCount, populationSeed, scaleName } from '../arguments.ts';

/** The values of the options that choose a synthetic population. */
export interface PopulationChoice {
  readonly scale: ScaleName;
  readonly families?: number;
  readonly seed: number;
}

/** The seed of the population unless another one is asked for: everyone then sees the same families. */
const defaultSeed = 1;

/** Adds the options that choose a synthetic population. */
export function addPopulationOptions(command: Command, defaultScale: ScaleName): Command {
  return command
    .option('--scale <name>', 'size of the population: tiny, dev, demo or bench', scaleName, defaultScale)
    .option('--families <number>', "families instead of the scale's own number", familyCount)
    .option('--seed <number>', 'the same seed gives the same families', populationSeed, defaultSeed);
}

/** The population that the options choose. */
export function populationOf({ scale, families, seed }: PopulationChoice): PopulationOptions {
  return { scale, seed, ...(families !== undefined && { families }) };
}
