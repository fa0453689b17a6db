import { dayOf, dayOfIso, todayDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import type { TrueHousehold, TruePerson } from '../true-household.ts';
import type { NikDamage } from './damage-nik.ts';
import { drawNikDamage } from './damage-nik.ts';

/** On whom a register other than the social welfare register keyed a family. */
export type KeyedOn = 'HEAD' | 'FORMER_HEAD' | 'WIFE';

/** How one of the two joined registers sees a family. */
export interface JoinedPlan {
  readonly covered: boolean;
  readonly keyedOn: KeyedOn;
  readonly damage: NikDamage | null;
  /** Day on which the register last saw the family. */
  readonly seenDay: number;
  /** Whether the register still holds the family card from before the last change. */
  readonly oldFamilyCard: boolean;
  /** Index of a child whose NIK the register lacks, or null. */
  readonly missingChild: number | null;
}

/** Draws how the family planning register sees a family: 76 % covered, less in towns, keyed on the head at the survey. */
export function drawFamilyPlanningPlan(draws: Draws, household: TrueHousehold): JoinedPlan {
  // Families with an infant are young and move, so the rounds miss them a little more often.
  const isYoung = household.members.some((member) => member.heightForAgeZ !== null);
  const covered = draws.chance((household.place.urban ? 0.705 : 0.803) - (isYoung ? 0.06 : 0));
  // Most families were last seen in the round of September and October 2025, the rest a year or two before.
  const u = draws.unit();
  const year = u < 0.86 ? 2025 : u < 0.95 ? 2024 : 2023;
  const seenDay = dayOf(year, 9, 1) + draws.between(0, 55);
  // The round copies the head from the one before unless a cadre corrects it.
  const correctedHead = draws.chance(0.2);
  const former = household.formerHead;
  const keptFormer = former !== null && (!correctedHead || dayOfIso(former.to) > seenDay);
  return {
    covered,
    keyedOn: keptFormer ? 'FORMER_HEAD' : draws.chance(0.02) && findWife(household) !== null ? 'WIFE' : 'HEAD',
    damage: drawNikDamage(draws),
    seenDay,
    oldFamilyCard: keptFormer || draws.chance(0.03),
    missingChild: drawMissingChild(draws, household),
  };
}

/** Draws how the housing register sees a family; surveys are one to five years old. */
export function drawHousingPlan(draws: Draws, household: TrueHousehold, covered: boolean): JoinedPlan {
  const seenDay = todayDay - draws.between(150, 5 * 365);
  const former = household.formerHead;
  const keptFormer = former !== null && dayOfIso(former.to) > seenDay;
  return {
    covered,
    keyedOn: keptFormer ? 'FORMER_HEAD' : draws.chance(0.04) && findWife(household) !== null ? 'WIFE' : 'HEAD',
    damage: drawNikDamage(draws),
    seenDay,
    oldFamilyCard: keptFormer || draws.chance(0.08),
    missingChild: drawMissingChild(draws, household),
  };
}

/** The wife of the head, or null. */
export function findWife(household: TrueHousehold): TruePerson | null {
  return household.members.find((member) => member.relationship === 'WIFE') ?? null;
}

function drawMissingChild(draws: Draws, household: TrueHousehold): number | null {
  if (!draws.chance(0.08)) return null;
  const child = household.members.findIndex((member) => member.relationship === 'CHILD');
  return child < 0 ? null : child;
}
