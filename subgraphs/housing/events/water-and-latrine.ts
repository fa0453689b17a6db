import { judgeLiveability, type LiveabilityMeasures } from '../liveability.ts';

/**
 * Whether a house has proper drinking water and a proper latrine by the criteria of BPS, which are nearest to those of the
 * family survey; null where the measures do not tell.
 */
export function waterAndLatrineOf(house: LiveabilityMeasures | null): {
  readonly properDrinkingWater: boolean | null;
  readonly properLatrine: boolean | null;
} {
  if (house === null) return { properDrinkingWater: null, properLatrine: null };
  const { failures } = judgeLiveability(house, 'BPS_SDG');
  const isLatrineTold = house.closet !== null && house.sewage !== null;
  const properLatrine = failures.includes('SANITATION') ? false : isLatrineTold ? true : null;
  return { properDrinkingWater: !failures.includes('DRINKING_WATER'), properLatrine };
}
