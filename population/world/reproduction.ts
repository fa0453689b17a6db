import type { Draws } from '../random.ts';
import type { FamilySurveyRow } from '../register-rows.ts';
import type { Reproduction, TruePerson } from '../true-household.ts';

const modernMethods = [
  ['INJECTION', 46],
  ['PILL', 16],
  ['IMPLANT', 14],
  ['IUD', 11],
  ['FEMALE_STERILIZATION', 6],
  ['CONDOM', 5],
  ['LACTATIONAL_AMENORRHOEA', 1],
  ['MALE_STERILIZATION', 1],
] as const;

/** Draws pregnancy, spacing and contraception of a family from its members' ages. */
export function drawReproduction(
  draws: Draws,
  members: readonly TruePerson[],
  childrenElsewhere: number,
): Reproduction {
  let wife: TruePerson | null = null;
  let youngest = Number.POSITIVE_INFINITY;
  let nextYoungest = Number.POSITIVE_INFINITY;
  let children = 0;
  for (const member of members) {
    if (member.relationship === 'WIFE') wife = member;
    if (member.relationship !== 'CHILD') continue;
    children += 1;
    if (member.ageMonths < youngest) {
      nextYoungest = youngest;
      youngest = member.ageMonths;
    } else if (member.ageMonths < nextYoungest) nextYoungest = member.ageMonths;
  }
  const head = members[0] as TruePerson;
  const mother = wife ?? (head.sex === 'FEMALE' ? head : null);
  const livingChildren = children + childrenElsewhere;
  const monthsBetweenLastTwoBirths = children >= 2 ? nextYoungest - youngest : null;
  const years = wife === null ? 0 : Math.floor(wife.ageMonths / 12);
  const fertileCouple = wife !== null && years >= 15 && years <= 49;
  // One literal for every case keeps one shape of object, which the engine reads and copies fastest.
  const pregnant = fertileCouple && draws.chance(pregnancyChance(years, children, youngest));
  let method: Reproduction['method'] = null;
  let nonUseReason: Reproduction['nonUseReason'] = null;
  if (pregnant) {
    method = 'NONE';
    nonUseReason = 'PREGNANT';
  } else if (fertileCouple) {
    const fourToos = isTooYoungOldCloseOrMany(years, livingChildren, monthsBetweenLastTwoBirths);
    method = drawMethod(draws, fourToos, children);
    if (method === 'NONE') nonUseReason = drawNonUse(draws, children);
  }
  return {
    wife: mother,
    fertileCouple,
    pregnant,
    gestationWeeks: pregnant ? draws.between(4, 39) : null,
    livingChildren,
    monthsBetweenLastTwoBirths,
    method,
    nonUseReason,
  };
}

/** The "four toos" (4T): wife under 20, wife 35 to 40, births under 24 months apart, or more than three children. */
export function isTooYoungOldCloseOrMany(
  wifeAge: number | null,
  livingChildren: number | null,
  monthsBetweenLastTwoBirths: number | null,
): boolean {
  if (wifeAge !== null && (wifeAge < 20 || (wifeAge >= 35 && wifeAge <= 40))) return true;
  if (livingChildren !== null && livingChildren > 3) return true;
  return monthsBetweenLastTwoBirths !== null && monthsBetweenLastTwoBirths < 24;
}

function pregnancyChance(years: number, children: number, youngest: number): number {
  // Tuned to about 3.3 million pregnancies at a time among 95 million families.
  const byAge = years < 25 ? 0.16 : years < 30 ? 0.13 : years < 35 ? 0.09 : years < 40 ? 0.048 : years < 45 ? 0.01 : 0;
  if (children === 0) return Math.min(0.6, byAge * 1.7);
  if (youngest < 9) return 0;
  const spaced = youngest < 24 ? 0.4 : 1;
  return (byAge * spaced) / (children >= 3 ? 4 : children === 2 ? 2 : 1);
}

function drawMethod(draws: Draws, fourToos: boolean, children: number): FamilySurveyRow['method'] {
  const notModern = children === 0 ? 0.8 : fourToos ? 0.34 : 0.265;
  if (!draws.chance(notModern)) return draws.weighted(modernMethods);
  return draws.chance(0.12) ? 'TRADITIONAL' : 'NONE';
}

function drawNonUse(draws: Draws, children: number): FamilySurveyRow['nonUseReason'] {
  const soon = children === 0 ? 0.6 : 0.25;
  const u = draws.unit();
  if (u < soon) return 'WANTS_CHILD_SOON';
  if (u < soon + 0.2) return 'WANTS_CHILD_LATER';
  return u < soon + 0.32 ? 'WANTS_NO_MORE' : 'OTHER';
}
