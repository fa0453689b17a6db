import type { DwellingRow, FamilyIdentityRow, FamilySurveyRow } from './register-rows.ts';
import type { HouseFaults } from './true-household.ts';
import { isTooYoungOldCloseOrMany } from './world/reproduction.ts';

const durableRoofs: readonly string[] = ['CONCRETE', 'TILE', 'ZINC', 'WOOD_SHINGLE'];
const durableWalls: readonly string[] = ['MASONRY', 'PLASTERED_BAMBOO_OR_WIRE', 'WOOD_BOARD', 'LOG'];
const weakFloors: readonly string[] = ['BAMBOO', 'EARTH', 'OTHER'];
const poorWater: readonly string[] = ['UNPROTECTED_WELL', 'UNPROTECTED_SPRING', 'SURFACE_WATER', 'OTHER'];

/**
 * Which of the four checks of BPS a house fails, judged from its measures alone; a house that fails one is RTLH.
 * An independent reading of the rule for brute-force tests: the housing room has its own.
 * Source: the BPS criteria of domain section 4.1 (durable materials, 7.2 m² a person, water, sanitation).
 */
export function faultsOf(
  house: Pick<
    DwellingRow,
    'roof' | 'wall' | 'floor' | 'floorAreaM2' | 'occupants' | 'water' | 'latrine' | 'closet' | 'sewage'
  >,
): HouseFaults {
  const improvedLatrine =
    (house.latrine === 'OWN' || house.latrine === 'SHARED_KNOWN') &&
    house.closet === 'GOOSENECK' &&
    (house.sewage === 'SEPTIC_TANK' || house.sewage === 'IPAL');
  return {
    durability:
      !durableRoofs.includes(house.roof) || !durableWalls.includes(house.wall) || weakFloors.includes(house.floor),
    space: house.floorAreaM2 / house.occupants < 7.2,
    water: poorWater.includes(house.water),
    sanitation: !improvedLatrine,
  };
}

/** Whether a house fails at least one check. */
export function isUnfit(faults: HouseFaults): boolean {
  return faults.durability || faults.space || faults.water || faults.sanitation;
}

/** Facts on which the KRS rule decides. */
export type StuntingRiskFacts = Pick<
  FamilySurveyRow,
  | 'pregnant'
  | 'childAgesMonths'
  | 'wifeAge'
  | 'livingChildren'
  | 'monthsBetweenLastTwoBirths'
  | 'method'
  | 'properDrinkingWater'
  | 'properLatrine'
>;

/**
 * Whether a family is at risk of stunting (KRS): a pregnancy or a child under five, and at least one factor out of
 * latrine, water, the four toos and no modern contraception. A pregnant couple's lack of a method is no factor.
 * Source: domain section 5.1, the narrow reading; the rule of a year is set by BKKBN and may differ.
 */
export function isStuntingRisk(facts: StuntingRiskFacts): boolean {
  if (!facts.pregnant && !facts.childAgesMonths.some((months) => months < 60)) return false;
  return riskFactorsOf(facts).length > 0;
}

const lastFertileAge = 49;

/** The factors that hold, whether or not the family is a target. */
export function riskFactorsOf(facts: StuntingRiskFacts): ('LATRINE' | 'WATER' | 'FOUR_TOOS' | 'CONTRACEPTION')[] {
  const factors: ('LATRINE' | 'WATER' | 'FOUR_TOOS' | 'CONTRACEPTION')[] = [];
  if (!facts.properLatrine) factors.push('LATRINE');
  if (!facts.properDrinkingWater) factors.push('WATER');
  // Both others are asked of couples of childbearing age alone ("PUS 4 Terlalu").
  if (facts.wifeAge === null || facts.wifeAge > lastFertileAge) return factors;
  if (isTooYoungOldCloseOrMany(facts.wifeAge, facts.livingChildren, facts.monthsBetweenLastTwoBirths)) {
    factors.push('FOUR_TOOS');
  }
  if (!facts.pregnant && (facts.method === 'NONE' || facts.method === 'TRADITIONAL')) factors.push('CONTRACEPTION');
  return factors;
}

/** How a register's row about a family is found from the head NIK that the social welfare register gives. */
export type MatchOutcome = 'HEAD_NIK' | 'MEMBER_NIK' | 'FORMER_HEAD_NIK' | 'FAMILY_CARD' | 'NONE';

/**
 * The first way by which a row of another register is found from the welfare register's row: same head; the head among
 * the row's members; the row's head among the former heads of either side; same family card; or none.
 */
export function matchOf(
  welfare: FamilyIdentityRow,
  row: FamilyIdentityRow & { readonly memberNiks: readonly string[] },
): MatchOutcome {
  if (row.headNik === welfare.headNik) return 'HEAD_NIK';
  if (row.memberNiks.includes(welfare.headNik)) return 'MEMBER_NIK';
  if (row.formerHeads.some((former) => former.nik === welfare.headNik)) return 'FORMER_HEAD_NIK';
  if (welfare.formerHeads.some((former) => former.nik === row.headNik)) return 'FORMER_HEAD_NIK';
  return row.familyCardNumber === welfare.familyCardNumber ? 'FAMILY_CARD' : 'NONE';
}
