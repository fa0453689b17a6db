import type { IdentityNumbers } from '../identity-numbers.ts';
import { createIdentityNumbers } from '../identity-numbers.ts';
import type { RegionTable } from '../reference/regions.ts';
import { loadRegions } from '../reference/regions.ts';
import type { Place } from '../reference/settlement.ts';
import { settle } from '../reference/settlement.ts';
import { createSampleHouseholds } from '../sample-family.ts';
import type { PopulationOptions } from '../scales.ts';
import { scales } from '../scales.ts';
import type { TrueHousehold } from '../true-household.ts';
import type { HouseholdCore } from './draw-household.ts';
import { createHouseholdDraw } from './draw-household.ts';
import { placeResettlement } from './resettlement.ts';

/** The true world of a population, ready to be walked from its first household to its last. */
export interface World {
  readonly seed: number;
  /** The families that were asked for, and the resettled ones besides. */
  readonly families: number;
  readonly regions: RegionTable;
  /** The inhabited villages in the order of their codes. */
  readonly places: readonly Place[];
  /** Where the resettled families live, one of the villages of `places`; null where nobody lives in their village. */
  readonly resettlement: Place | null;
  readonly numbers: IdentityNumbers;
  /** Households in the order of their index: the sample families, then village by village, then the resettled families. One at a time in memory. */
  households(): Generator<TrueHousehold, void, undefined>;
}

/** Prepares the true world: loads the regions and settles the households. Draws nothing before it is walked. */
export function createWorld(options: PopulationOptions): World {
  const scale = scales[options.scale];
  const seed = options.seed | 0;
  const families = options.families ?? scale.families;
  if (!Number.isInteger(families) || families < 100) throw new RangeError('A population has at least 100 families.');
  const regions = loadRegions();
  const numbers = createIdentityNumbers(
    seed,
    regions.regencies.map((regency) => regency.code),
    regions.retiredRegencyCodes,
  );
  const samples = createSampleHouseholds(regions);
  const places = settle(regions, scale, samples.length, families - samples.length);
  const resettlement = placeResettlement(places, families);
  const draw = createHouseholdDraw(seed, numbers);
  return {
    seed,
    families: families + (resettlement?.count ?? 0),
    regions,
    places,
    resettlement,
    numbers,
    *households() {
      yield* samples;
      let previous: HouseholdCore | null = null;
      let waiting: HouseholdCore | null = null;
      let house: TrueHousehold['house'] | null = null;
      // One household is held back, because a house is measured when it is known whether a second family shares it.
      for (const place of resettlement === null ? places : [...places, resettlement]) {
        for (let i = 0; i < place.count; i += 1) {
          const core = draw.core(place, i, previous);
          if (waiting !== null) {
            const household: TrueHousehold = draw.finish(waiting, core.isGuest ? core : null, house);
            house = household.house;
            yield household;
          }
          waiting = core;
          previous = core;
        }
      }
      if (waiting !== null) yield draw.finish(waiting, null, house);
    },
  };
}

/** How many families the population of those options has. */
export function countFamilies(options: PopulationOptions): number {
  return createWorld(options).families;
}

/**
 * Yields the households of the true world in batches, in order.
 * The households do not depend on the batch size.
 */
export function* generateWorld(
  options: PopulationOptions & { readonly batchFamilies?: number },
): Generator<readonly TrueHousehold[], void, undefined> {
  const size = options.batchFamilies ?? 1000;
  let batch: TrueHousehold[] = [];
  for (const household of createWorld(options).households()) {
    batch.push(household);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
