/**
 * The answers that the housing register stores for its coded fields, in the order of the questionnaires.
 * They are the values of the enums in schema.graphql, which explains each; a test holds the two together.
 */

/** Named standards by which a house is judged. */
export const liveabilityStandards = ['BPS_SDG', 'PUPR_SPM_29_2018', 'KEMENSOS_RUTILAHU_20_2017'] as const;

/** A named standard by which a house is judged. */
export type LiveabilityStandard = (typeof liveabilityStandards)[number];

/** Main materials of a roof. */
export const roofMaterials = [
  'CONCRETE',
  'TILE',
  'ZINC',
  'ASBESTOS',
  'WOOD_SHINGLE',
  'BAMBOO',
  'THATCH',
  'OTHER',
] as const;

/** Main material of a roof. */
export type RoofMaterial = (typeof roofMaterials)[number];

/** Main materials of walls. */
export const wallMaterials = [
  'MASONRY',
  'PLASTERED_BAMBOO_OR_WIRE',
  'WOOD_BOARD',
  'WOVEN_BAMBOO',
  'LOG',
  'BAMBOO',
  'OTHER',
] as const;

/** Main material of walls. */
export type WallMaterial = (typeof wallMaterials)[number];

/** Main materials of a floor. */
export const floorMaterials = [
  'MARBLE_GRANITE',
  'CERAMIC',
  'PARQUET_VINYL_CARPET',
  'TILE_TERRAZZO',
  'WOOD_BOARD',
  'CEMENT_BRICK',
  'BAMBOO',
  'EARTH',
  'OTHER',
] as const;

/** Main material of a floor. */
export type FloorMaterial = (typeof floorMaterials)[number];

/** States of a part of the house, best first. */
export const conditions = ['GOOD', 'LIGHT_DAMAGE', 'MEDIUM_DAMAGE', 'HEAVY_DAMAGE'] as const;

/** State of a part of the house. */
export type Condition = (typeof conditions)[number];

/** Main sources of drinking water. */
export const drinkingWaterSources = [
  'BOTTLED',
  'REFILL',
  'PIPED',
  'BOREHOLE_PUMP',
  'PROTECTED_WELL',
  'UNPROTECTED_WELL',
  'PROTECTED_SPRING',
  'UNPROTECTED_SPRING',
  'SURFACE_WATER',
  'RAINWATER',
  'OTHER',
] as const;

/** Main source of drinking water. */
export type DrinkingWaterSource = (typeof drinkingWaterSources)[number];

/** Kinds of access to a latrine. */
export const latrineAccesses = ['OWN', 'SHARED_KNOWN', 'COMMUNAL_MCK', 'PUBLIC', 'HAVE_NOT_USED', 'NONE'] as const;

/** Access to a latrine. */
export type LatrineAccess = (typeof latrineAccesses)[number];

/** Forms of a closet. */
export const closetTypes = ['GOOSENECK', 'LID_PLENGSENGAN', 'OPEN_PLENGSENGAN', 'PIT'] as const;

/** Form of a closet. */
export type ClosetType = (typeof closetTypes)[number];

/** Places that a latrine drains to. */
export const sewageDisposals = ['SEPTIC_TANK', 'IPAL', 'POND_RIVER_SEA', 'PIT', 'BEACH_FIELD', 'OTHER'] as const;

/** Place that a latrine drains to. */
export type SewageDisposal = (typeof sewageDisposals)[number];

/** Rights by which a household lives in a house. */
export const tenures = ['OWNED', 'RENTED', 'FREE_OF_RENT', 'OFFICIAL', 'OTHER'] as const;

/** Right by which a household lives in a house. */
export type Tenure = (typeof tenures)[number];

/** Proofs of the right to the land. */
export const landProofs = ['SHM_OWN', 'SHM_OTHER', 'SHGB_OTHER_CERTIFICATE', 'GIRIK_LETTER_C', 'NONE'] as const;

/** Proof of the right to the land. */
export type LandProof = (typeof landProofs)[number];

/** Programmes that build, repair, finance or let houses. */
export const housingPrograms = [
  'BSPS',
  'RST',
  'FLPP',
  'RUSUNAWA',
  'RELOCATION',
  'DAK_HOUSING',
  'LOCAL_GOVERNMENT',
  'NON_GOVERNMENT',
] as const;

/** A programme that builds, repairs, finances or lets houses. */
export type HousingProgram = (typeof housingPrograms)[number];

/** Price zones of a BSPS grant. */
export const bspsZones = ['REGULAR', 'PAPUA_FLAT_OR_SPECIAL_URBAN', 'REMOTE_ISLAND_MOUNTAIN'] as const;

/** Price zone of a BSPS grant. */
export type BspsZone = (typeof bspsZones)[number];

/** Steps of an assistance, in their order; the last one ends it early. */
export const assistanceStatuses = [
  'PROPOSED',
  'FIELD_VERIFIED',
  'DECREED',
  'IN_PROGRESS',
  'COMPLETED',
  'HANDED_OVER',
  'CANCELLED',
] as const;

/** How far an assistance has come. */
export type AssistanceStatus = (typeof assistanceStatuses)[number];

/** Kinds of housing projects. */
export const projectKinds = ['RUSUN', 'RELOCATION', 'SETTLEMENT_UPGRADE'] as const;

/** Kind of a housing project. */
export type ProjectKind = (typeof projectKinds)[number];

/** Why a family came to live where it does. */
export const residenceReasons = ['REGISTERED', 'TENANCY', 'RELOCATION', 'MOVED_OUT'] as const;

/** Why a family came to live where it does. */
export type ResidenceReason = (typeof residenceReasons)[number];

/** Whether somebody lives in a home of a project. */
export const homeStatuses = ['VACANT', 'OCCUPIED'] as const;

/** Whether somebody lives in a home of a project. */
export type HomeStatus = (typeof homeStatuses)[number];
