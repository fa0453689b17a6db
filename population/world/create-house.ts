import { normalQuantile } from '../normal-distribution.ts';
import type { Draws } from '../random.ts';
import type { ResidentProject } from '../reference/projects.ts';
import type { ProvinceProfile } from '../reference/province-profiles.ts';
import { provinceProfiles } from '../reference/province-profiles.ts';
import type { DwellingRow } from '../register-rows.ts';
import type { HouseFaults, HouseMeasures, TrueHouse } from '../true-household.ts';

/** National shares of homes that fail each check (BPS 2023 for durability; the others unconfirmed). */
const nationalShares = { durability: 0.1608, space: 0.07, water: 0.0828, sanitation: 0.1764 };

// Weights of welfare and of a factor of the house that all four checks share; tuned so that 36.9 % fail one or more.
const welfareWeight = 0.35;
const houseWeight = 0.32;
const ownWeight = Math.sqrt(1 - welfareWeight ** 2 - houseWeight ** 2);

/** Draws whether a house fails each of the four checks. */
export type FaultDraw = (draws: Draws, welfare: number) => HouseFaults;

/** Creates the draw for a province; `welfare` is on the scale with the nation's mean zero and deviation one. */
export function createFaultDraw(profile: ProvinceProfile): FaultDraw {
  // Provinces are set against each other by their factors, and all of them together keep the national share.
  const limit = (share: number, factorOf: (profile: ProvinceProfile) => number): number =>
    normalQuantile(1 - Math.min(0.9, (share * factorOf(profile)) / nationalMean(factorOf)));
  const durability = limit(nationalShares.durability, (p) => p.unfitFactor);
  const space = limit(nationalShares.space, (p) => p.unfitFactor * p.spaceFactor);
  const water = limit(nationalShares.water, (p) => p.unfitFactor);
  const sanitation = limit(nationalShares.sanitation, (p) => p.unfitFactor * p.sanitationFactor);
  return (draws, welfare) => {
    const common = -welfareWeight * welfare - houseWeight * draws.normal();
    return {
      durability: common + ownWeight * draws.normal() > durability,
      space: common + ownWeight * draws.normal() > space,
      water: common + ownWeight * draws.normal() > water,
      sanitation: common + ownWeight * draws.normal() > sanitation,
    };
  };
}

function nationalMean(factorOf: (profile: ProvinceProfile) => number): number {
  const people = provinceProfiles.reduce((sum, profile) => sum + profile.population, 0);
  return provinceProfiles.reduce((sum, profile) => sum + factorOf(profile) * profile.population, 0) / people;
}

const soundRoofs = [
  ['TILE', 50],
  ['ZINC', 38],
  ['CONCRETE', 6],
  ['WOOD_SHINGLE', 2],
] as const;
const soundWalls = [
  ['MASONRY', 72],
  ['WOOD_BOARD', 20],
  ['PLASTERED_BAMBOO_OR_WIRE', 6],
  ['LOG', 1],
] as const;
const soundFloors = [
  ['CERAMIC', 52],
  ['CEMENT_BRICK', 30],
  ['TILE_TERRAZZO', 9],
  ['WOOD_BOARD', 7],
  ['MARBLE_GRANITE', 2],
] as const;
const weakRoofs = [
  ['ASBESTOS', 70],
  ['THATCH', 18],
  ['BAMBOO', 8],
  ['OTHER', 4],
] as const;
const weakWalls = [
  ['WOVEN_BAMBOO', 70],
  ['BAMBOO', 20],
  ['OTHER', 10],
] as const;
const weakFloors = [
  ['EARTH', 80],
  ['BAMBOO', 15],
  ['OTHER', 5],
] as const;
const improvedWater = [
  ['REFILL', 28],
  ['BOREHOLE_PUMP', 22],
  ['PROTECTED_WELL', 18],
  ['PIPED', 14],
  ['PROTECTED_SPRING', 9],
  ['BOTTLED', 9],
] as const;
const poorWater = [
  ['UNPROTECTED_WELL', 50],
  ['UNPROTECTED_SPRING', 28],
  ['SURFACE_WATER', 22],
] as const;
const powerSteps = [450, 900, 1300, 2200] as const;

/** Where a house stands and who lives in it. */
export interface HouseSite {
  readonly hostIndex: number;
  readonly regionCode: string;
  readonly urban: boolean;
  readonly occupants: number;
  /** Welfare of the host family on the national scale. */
  readonly welfare: number;
}

/** Draws materials, measures and services that agree with the faults, so that the rule of BPS finds exactly these. */
export function createHouse(draws: Draws, faults: HouseFaults, site: HouseSite): TrueHouse {
  const weakPart = faults.durability ? draws.between(0, 6) : -1;
  const roof =
    weakPart === 0 || weakPart === 1 || weakPart === 6 ? draws.weighted(weakRoofs) : draws.weighted(soundRoofs);
  const wall =
    weakPart === 2 || weakPart === 3 || weakPart === 6 ? draws.weighted(weakWalls) : draws.weighted(soundWalls);
  const floor = weakPart === 4 || weakPart === 5 ? draws.weighted(weakFloors) : draws.weighted(soundFloors);
  const perPerson = faults.space ? 3.2 + 3.7 * draws.unit() : 7.6 + 20 * draws.unit() ** 1.5;
  // Rounded down to half a square metre when short of space and up when not, so that rounding never changes the check.
  const area = perPerson * site.occupants * 2;
  const floorAreaM2 = (faults.space ? Math.floor(area) : Math.ceil(area)) / 2;
  const measures: HouseMeasures = {
    regionCode: site.regionCode,
    latitude: null,
    longitude: null,
    occupants: site.occupants,
    floorAreaM2,
    ceilingHeightM: Math.round((2.3 + 0.9 * draws.unit()) * 10) / 10,
    lightOpeningPercent: draws.between(5, 20),
    airOpeningPercent: draws.between(3, 12),
    structureSound: faults.durability ? draws.chance(0.35) : draws.chance(0.95),
    roof,
    wall,
    floor,
    roofCondition: drawCondition(draws, faults.durability),
    wallCondition: drawCondition(draws, faults.durability),
    floorCondition: drawCondition(draws, faults.durability),
    ...drawServices(draws, faults),
    powerVA: drawPower(draws, site.welfare),
    ...drawTenure(draws, site),
  };
  return { hostIndex: site.hostIndex, faults, measures };
}

/** Water and latrine as a surveyor finds them, given whether each is unfit; used again where a survey errs. */
export function drawServices(
  draws: Draws,
  faults: Pick<HouseFaults, 'water' | 'sanitation'>,
): Pick<DwellingRow, 'water' | 'latrine' | 'closet' | 'sewage'> {
  const water = draws.weighted<DwellingRow['water']>(faults.water ? poorWater : improvedWater);
  if (!faults.sanitation) {
    const latrine = draws.chance(0.88) ? 'OWN' : 'SHARED_KNOWN';
    return { water, latrine, closet: 'GOOSENECK', sewage: draws.chance(0.93) ? 'SEPTIC_TANK' : 'IPAL' };
  }
  const kind = draws.unit();
  if (kind < 0.28) return { water, latrine: 'NONE', closet: null, sewage: null };
  if (kind < 0.4) return { water, latrine: 'PUBLIC', closet: 'GOOSENECK', sewage: 'SEPTIC_TANK' };
  const closet = draws.weighted([
    ['PIT', 60],
    ['OPEN_PLENGSENGAN', 25],
    ['LID_PLENGSENGAN', 15],
  ] as const);
  if (kind < 0.75) return { water, latrine: 'OWN', closet, sewage: draws.chance(0.6) ? 'PIT' : 'POND_RIVER_SEA' };
  return { water, latrine: 'OWN', closet: 'GOOSENECK', sewage: draws.chance(0.8) ? 'POND_RIVER_SEA' : 'BEACH_FIELD' };
}

function drawCondition(draws: Draws, weak: boolean): DwellingRow['roofCondition'] {
  const u = draws.unit();
  if (weak) return u < 0.3 ? 'LIGHT_DAMAGE' : u < 0.75 ? 'MEDIUM_DAMAGE' : 'HEAVY_DAMAGE';
  return u < 0.72 ? 'GOOD' : u < 0.95 ? 'LIGHT_DAMAGE' : 'MEDIUM_DAMAGE';
}

function drawPower(draws: Draws, welfare: number): number | null {
  if (draws.chance(0.015)) return null;
  const step = Math.round(1 + 0.8 * welfare + 0.7 * draws.normal());
  return powerSteps[Math.max(0, Math.min(powerSteps.length - 1, step))] as number;
}

function drawTenure(draws: Draws, site: HouseSite): Pick<DwellingRow, 'tenure' | 'landProof'> {
  const owned = site.urban ? 0.72 : 0.9;
  const u = draws.unit();
  if (u < owned) {
    const proof = draws.weighted([
      ['SHM_OWN', 55],
      ['GIRIK_LETTER_C', 22],
      ['SHM_OTHER', 12],
      ['NONE', 7],
      ['SHGB_OTHER_CERTIFICATE', 4],
    ] as const);
    return { tenure: 'OWNED', landProof: proof };
  }
  const rest = (u - owned) / (1 - owned);
  const tenure = rest < 0.5 ? 'RENTED' : rest < 0.92 ? 'FREE_OF_RENT' : rest < 0.97 ? 'OFFICIAL' : 'OTHER';
  return { tenure, landProof: null };
}

/** A unit of a project: built to standard, so it can only be too small for those who live in it. */
export function createProjectHouse(draws: Draws, project: ResidentProject, site: HouseSite): TrueHouse {
  const faults = {
    durability: false,
    space: project.floorAreaM2 / site.occupants < 7.2,
    water: false,
    sanitation: false,
  };
  const house = createHouse(draws, faults, site);
  const tenure = project.row.kind === 'RUSUN' ? 'RENTED' : 'FREE_OF_RENT';
  return { ...house, measures: { ...house.measures, floorAreaM2: project.floorAreaM2, tenure, landProof: null } };
}
