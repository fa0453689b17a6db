import { ageInMonths, isoOfDay, todayDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import type { FamilySurveyRow } from '../register-rows.ts';
import type { TrueHousehold, TruePerson } from '../true-household.ts';

/** What the cadre saw of latrine and water; the same facts as the house, with errors of its own. */
export interface ObservedServices {
  readonly properDrinkingWater: boolean;
  readonly properLatrine: boolean;
}

/** Draws what a cadre notes: an unfit latrine is seen in 90 %, a fit one called unfit in 13 %; water 85 and 7.5 %. */
export function observeServices(draws: Draws, household: TrueHousehold): ObservedServices {
  const { faults } = household.house;
  return {
    properLatrine: !draws.chance(faults.sanitation ? 0.9 : 0.115),
    properDrinkingWater: !draws.chance(faults.water ? 0.85 : 0.068),
  };
}

/** Writes the facts of a family as they stood on the day of a survey round. */
export function writeSurvey(
  draws: Draws,
  household: TrueHousehold,
  day: number,
  knowsPregnancy: boolean,
  observed: ObservedServices,
): FamilySurveyRow {
  const { reproduction } = household;
  const { wife } = reproduction;
  const childAgesMonths: number[] = [];
  const births: number[] = [];
  let bornLater = 0;
  for (const member of household.members) {
    if (member.birthDay > day) bornLater += 1;
    else if (isChild(member)) {
      const age = ageInMonths(member.birthDay, day);
      if (age < 60) childAgesMonths.push(age);
      if (member.relationship === 'CHILD') births.push(member.birthDay);
    }
  }
  births.sort((a, b) => b - a);
  const spacing = births.length >= 2 ? Math.round(((births[0] as number) - (births[1] as number)) / 30.4375) : null;
  const isPregnant = knowsPregnancy && reproduction.pregnant;
  const hadMethod = bornLater === 0 ? reproduction.method : 'NONE';
  return {
    surveyYear: Number(isoOfDay(day).slice(0, 4)),
    verifiedOn: isoOfDay(day),
    pregnant: isPregnant,
    gestationWeeks: isPregnant ? gestationOn(day, reproduction.gestationWeeks) : null,
    childAgesMonths,
    wifeAge: wife !== null && reproduction.fertileCouple ? Math.floor(ageInMonths(wife.birthDay, day) / 12) : null,
    livingChildren: wife === null ? null : Math.max(0, reproduction.livingChildren - bornLater),
    monthsBetweenLastTwoBirths: bornLater > 0 ? spacing : reproduction.monthsBetweenLastTwoBirths,
    method: reproduction.fertileCouple ? hadMethod : null,
    nonUseReason:
      !reproduction.fertileCouple || hadMethod !== 'NONE' ? null : noUse(isPregnant, reproduction.nonUseReason),
    properDrinkingWater: observed.properDrinkingWater,
    properLatrine: observed.properLatrine,
    welfareRank: draws.chance(0.04) ? null : Math.max(1, Math.min(10, household.decile + draws.between(-2, 2))),
  };
}

function isChild(member: TruePerson): boolean {
  return (member.relationship === 'CHILD' || member.relationship === 'GRANDCHILD') && member.diedOn === null;
}

function gestationOn(day: number, weeksToday: number | null): number | null {
  return weeksToday === null ? null : Math.max(4, weeksToday - Math.floor((todayDay - day) / 7));
}

function noUse(isPregnant: boolean, reason: FamilySurveyRow['nonUseReason']): FamilySurveyRow['nonUseReason'] {
  if (isPregnant) return 'PREGNANT';
  return reason === 'PREGNANT' || reason === null ? 'WANTS_CHILD_SOON' : reason;
}
