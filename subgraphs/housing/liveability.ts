/**
 * Whether a house is liveable (layak huni), by named standards: each is a list of criteria over the raw measures.
 * Several definitions of an unfit house (RTLH) are in force side by side, so a verdict always names its standard.
 */
import {
  type ClosetType,
  type Condition,
  type DrinkingWaterSource,
  type FloorMaterial,
  type LatrineAccess,
  type LiveabilityStandard,
  liveabilityStandards,
  type RoofMaterial,
  type SewageDisposal,
  type WallMaterial,
} from './vocabulary.ts';

/** The measures of a house that the standards judge; null where the survey has none. */
export interface LiveabilityMeasures {
  readonly occupants: number;
  readonly floorAreaM2: number;
  readonly ceilingHeightM: number | null;
  /** Openings as a percentage of the floor area. */
  readonly lightOpeningPercent: number | null;
  readonly airOpeningPercent: number | null;
  readonly structureSound: boolean | null;
  readonly roof: RoofMaterial;
  readonly wall: WallMaterial;
  readonly floor: FloorMaterial;
  readonly roofCondition: Condition | null;
  readonly wallCondition: Condition | null;
  readonly floorCondition: Condition | null;
  readonly water: DrinkingWaterSource;
  readonly latrine: LatrineAccess;
  readonly closet: ClosetType | null;
  readonly sewage: SewageDisposal | null;
}

/** A part of the house that can fail a standard. */
export type LiveabilityFailure =
  | 'ROOF'
  | 'WALL'
  | 'FLOOR'
  | 'STRUCTURE'
  | 'SPACE'
  | 'SANITATION'
  | 'DRINKING_WATER'
  | 'LIGHT'
  | 'VENTILATION';

/** The verdict of one standard on one house. */
export interface Liveability {
  readonly standard: LiveabilityStandard;
  /** Null where nothing fails and a measure that the standard needs is missing. */
  readonly liveable: boolean | null;
  readonly failures: readonly LiveabilityFailure[];
}

/** The standards that find a house liveable, and those that find it unfit; one that cannot judge is in neither. */
export interface Verdicts {
  readonly fitBy: readonly LiveabilityStandard[];
  readonly unfitBy: readonly LiveabilityStandard[];
}

/** True where the house meets a criterion, null where the survey does not tell. */
type Answer = boolean | null;

interface Criterion {
  readonly failure: LiveabilityFailure;
  readonly isMet: (house: LiveabilityMeasures) => Answer;
}

// BPS counts these as durable; one failing part fails the house. Asbestos, bamboo and thatch are not on its lists.
const durableRoofs = new Set<RoofMaterial>(['CONCRETE', 'TILE', 'ZINC', 'WOOD_SHINGLE']);
const durableWalls = new Set<WallMaterial>(['MASONRY', 'PLASTERED_BAMBOO_OR_WIRE', 'WOOD_BOARD', 'LOG']);
const durableFloors = new Set<FloorMaterial>([
  'MARBLE_GRANITE',
  'CERAMIC',
  'PARQUET_VINYL_CARPET',
  'TILE_TERRAZZO',
  'WOOD_BOARD',
  'CEMENT_BRICK',
]);

// Improved drinking water (air minum layak) as BPS reports SDG 6.1. BPS counts bottled and refilled water only where
// the water for washing and cooking is improved too; the survey asks for one source, so the simple reading counts them.
const improvedWater = new Set<DrinkingWaterSource>([
  'BOTTLED',
  'REFILL',
  'PIPED',
  'BOREHOLE_PUMP',
  'PROTECTED_WELL',
  'PROTECTED_SPRING',
  'RAINWATER',
]);

// Improved sanitation (sanitasi layak) as BPS reports SDG 6.2: a latrine of the household's own, shared with certain
// others or in a communal block, with a water seal, that drains to a tank or a plant. BPS also lets a hole in the
// ground pass in rural areas; the survey does not say what is rural, so the stricter urban reading holds everywhere.
const improvedAccess = new Set<LatrineAccess>(['OWN', 'SHARED_KNOWN', 'COMMUNAL_MCK']);
const improvedSewage = new Set<SewageDisposal>(['SEPTIC_TANK', 'IPAL']);

// Permensos 20/2017 speaks of material that is easily damaged or rots, and names the floors. "Other" tells nothing.
const rottingRoofs = new Set<RoofMaterial>(['BAMBOO', 'THATCH']);
const rottingWalls = new Set<WallMaterial>(['WOVEN_BAMBOO', 'BAMBOO']);
const refusedFloors = new Set<FloorMaterial>(['EARTH', 'WOOD_BOARD', 'BAMBOO']);

// No bath, wash and latrine place (MCK): a public one is not the household's, one that is not used still is.
const withoutMck = new Set<LatrineAccess>(['NONE', 'PUBLIC']);

// 64.8 m² for nine people are 7.2 m² each, whatever binary fractions make of it.
const areaTolerance = 1e-9;

const criteria: Readonly<Record<LiveabilityStandard, readonly Criterion[]>> = {
  // Statistics Indonesia (BPS), indicator 11.1.1 of the SDGs: durability, space, drinking water, sanitation.
  BPS_SDG: [
    { failure: 'ROOF', isMet: ({ roof }) => durableRoofs.has(roof) },
    { failure: 'WALL', isMet: ({ wall }) => durableWalls.has(wall) },
    { failure: 'FLOOR', isMet: ({ floor }) => durableFloors.has(floor) },
    { failure: 'SPACE', isMet: (house) => hasAreaPerPerson(house, 7.2) },
    {
      failure: 'SANITATION',
      isMet: ({ latrine, closet, sewage }) =>
        every(
          improvedAccess.has(latrine),
          closet === null ? null : closet === 'GOOSENECK',
          sewage === null ? null : improvedSewage.has(sewage),
        ),
    },
    { failure: 'DRINKING_WATER', isMet: ({ water }) => improvedWater.has(water) },
  ],
  // Permen PUPR 29/2018, minimum service standards; 9 m² a person are reckoned under a ceiling of 2.8 m.
  PUPR_SPM_29_2018: [
    { failure: 'STRUCTURE', isMet: ({ structureSound }) => structureSound },
    { failure: 'SPACE', isMet: (house) => every(hasAreaPerPerson(house, 9), isAtLeast(house.ceilingHeightM, 2.8)) },
    { failure: 'LIGHT', isMet: ({ lightOpeningPercent }) => isAtLeast(lightOpeningPercent, 10) },
    { failure: 'VENTILATION', isMet: ({ airOpeningPercent }) => isAtLeast(airOpeningPercent, 5) },
  ],
  // Permensos 20/2017 on the repair of unfit houses (Rutilahu).
  KEMENSOS_RUTILAHU_20_2017: [
    { failure: 'ROOF', isMet: ({ roof, roofCondition }) => every(lasts(roof, rottingRoofs), isWhole(roofCondition)) },
    { failure: 'WALL', isMet: ({ wall, wallCondition }) => every(lasts(wall, rottingWalls), isWhole(wallCondition)) },
    {
      failure: 'FLOOR',
      isMet: ({ floor, floorCondition }) => every(lasts(floor, refusedFloors), isWhole(floorCondition)),
    },
    { failure: 'SPACE', isMet: (house) => hasAreaPerPerson(house, 7.2) },
    { failure: 'SANITATION', isMet: ({ latrine }) => !withoutMck.has(latrine) },
  ],
};

/** The verdict of a standard on a house. One failing criterion makes it unfit, whatever is missing elsewhere. */
export function judgeLiveability(house: LiveabilityMeasures, standard: LiveabilityStandard): Liveability {
  const failures: LiveabilityFailure[] = [];
  let undecided = false;
  for (const { failure, isMet } of criteria[standard]) {
    const met = isMet(house);
    if (met === false) failures.push(failure);
    if (met === null) undecided = true;
  }
  if (failures.length > 0) return { standard, liveable: false, failures };
  return { standard, liveable: undecided ? null : true, failures };
}

/** The verdicts of all standards: what documents keep so that an index finds houses and households by them. */
export function verdictsOf(house: LiveabilityMeasures): Verdicts {
  const verdicts = liveabilityStandards.map((standard) => judgeLiveability(house, standard));
  return {
    fitBy: verdicts.filter(({ liveable }) => liveable === true).map(({ standard }) => standard),
    unfitBy: verdicts.filter(({ liveable }) => liveable === false).map(({ standard }) => standard),
  };
}

/** Floor area for each occupant in square metres, or null where nobody lives in the house. */
export function floorAreaPerPerson({
  floorAreaM2,
  occupants,
}: Pick<LiveabilityMeasures, 'floorAreaM2' | 'occupants'>): number | null {
  return occupants > 0 ? floorAreaM2 / occupants : null;
}

function hasAreaPerPerson(house: LiveabilityMeasures, minimum: number): Answer {
  const area = floorAreaPerPerson(house);
  return area === null ? null : area >= minimum - areaTolerance;
}

function isAtLeast(measure: number | null, minimum: number): Answer {
  return measure === null ? null : measure >= minimum;
}

function lasts<TMaterial extends string>(material: TMaterial, refused: ReadonlySet<TMaterial>): Answer {
  return material === 'OTHER' ? null : !refused.has(material);
}

// Light damage does not endanger the occupants, which is what the decree asks about.
function isWhole(condition: Condition | null): Answer {
  return condition === null ? null : condition === 'GOOD' || condition === 'LIGHT_DAMAGE';
}

function every(...answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}
