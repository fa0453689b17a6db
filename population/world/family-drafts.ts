import type { Draws } from '../random.ts';
import type { WelfareMemberRow } from '../register-rows.ts';
import { drawChildrenMonths } from './child-ages.ts';

/** A member before a name and a number are given. */
export interface MemberDraft {
  readonly relationship: WelfareMemberRow['relationship'];
  readonly sex: 'MALE' | 'FEMALE';
  /** Age in months on the world's today. */
  readonly months: number;
  readonly maritalStatus: WelfareMemberRow['maritalStatus'];
}

/** A family before names and numbers: its members, the head first, and children who live elsewhere. */
export interface FamilyDraft {
  readonly members: readonly MemberDraft[];
  readonly childrenElsewhere: number;
}

// Shares of sizes 1 to 8 (and 9) by decile: 1-2, 3-8, 9-10. Tuned to the mean of 3.04 persons a family in DTSEN.
const sizesPoor = [0.1, 0.15, 0.22, 0.25, 0.16, 0.08, 0.03, 0.01];
const sizesMiddle = [0.1267, 0.2233, 0.3133, 0.2367, 0.0783, 0.0193, 0.0017, 0.0007];
const sizesRich = [0.17, 0.28, 0.29, 0.19, 0.055, 0.012, 0.002, 0.001];

/** How likely a family of a decile has a child under five, against the nation: poor families are younger. */
const youngByDecile = [1.19, 1.15, 1.115, 1.08, 1.02, 0.97, 0.935, 0.89, 0.85, 0.755];

/** Draws the members of a family of a decile. All shares are assumptions tuned to the published pyramid. */
export function draftFamily(draws: Draws, decile: number): FamilyDraft {
  const sizes = decile <= 2 ? sizesPoor : decile <= 8 ? sizesMiddle : sizesRich;
  const size = drawSize(draws, sizes);
  const young = youngByDecile[decile - 1] as number;
  if (size === 1) return { members: [draftSingle(draws)], childrenElsewhere: draws.between(0, 3) };
  const kind = draws.unit();
  if (size === 2) {
    if (kind < 0.48) return draftCouple(draws, 0, 'OLD', young);
    if (kind < 0.66) return draftCouple(draws, 0, 'YOUNG', young);
    if (kind < 0.9) return draftLoneParent(draws, 1, young);
    return draftElderWithChild(draws);
  }
  const children = size - 2;
  if (size === 3) {
    if (kind < 0.86) return draftCouple(draws, 1, 'CHILDREN', young);
    if (kind < 0.93) return draftLoneParent(draws, 2, young);
    return withElder(draws, draftCouple(draws, 0, 'YOUNG', young));
  }
  if (kind < 0.74) return draftCouple(draws, children, 'CHILDREN', young);
  if (kind < 0.87) return withElder(draws, draftCouple(draws, children - 1, 'CHILDREN', young));
  if (kind < 0.92) return draftLoneParent(draws, size - 1, young);
  return draftThreeGenerations(draws, size);
}

function drawSize(draws: Draws, shares: readonly number[]): number {
  let rest = draws.unit();
  for (let size = 1; size < shares.length; size += 1) {
    rest -= shares[size - 1] as number;
    if (rest < 0) return size;
  }
  return draws.chance(0.7) ? 8 : 9;
}

function draftSingle(draws: Draws): MemberDraft {
  if (draws.chance(0.55)) {
    const sex = draws.chance(0.66) ? 'FEMALE' : 'MALE';
    return { relationship: 'HEAD', sex, months: elderMonths(draws), maritalStatus: 'WIDOWED' };
  }
  const months = draws.between(20 * 12, 60 * 12 - 1);
  const maritalStatus = months > 35 * 12 && draws.chance(0.6) ? 'DIVORCED' : 'SINGLE';
  return { relationship: 'HEAD', sex: draws.chance(0.66) ? 'MALE' : 'FEMALE', months, maritalStatus };
}

function elderMonths(draws: Draws): number {
  // Ages fall off from 60: half are over 67, few over 85.
  const years = 60 + 28 * draws.unit() ** 1.6;
  return Math.floor(years * 12);
}

function draftCouple(draws: Draws, children: number, stage: 'YOUNG' | 'OLD' | 'CHILDREN', young: number): FamilyDraft {
  const ages = drawChildrenMonths(draws, children, young);
  let wife: number;
  let childrenElsewhere = 0;
  if (children > 0) {
    const eldest = ages[0] as number;
    const youngest = ages[ages.length - 1] as number;
    // Where the eldest at home is grown up, older brothers and sisters have often moved out.
    if (eldest > 22 * 12) childrenElsewhere = draws.between(0, 2);
    else if (draws.chance(0.06)) childrenElsewhere = 1;
    const atFirstBirth = (24.6 + 4.4 * draws.normal() + 2.5 * childrenElsewhere) * 12;
    wife = eldest + Math.max(17.2 * 12, Math.min(42 * 12, atFirstBirth));
    wife = Math.max(youngest + 17.2 * 12, Math.min(wife, youngest + 46 * 12));
  } else if (stage === 'YOUNG') {
    wife = Math.max(18.2, 26 + 5.5 * draws.normal()) * 12;
  } else {
    wife = Math.max(42, Math.min(84, 61 + 9 * draws.normal())) * 12;
    childrenElsewhere = draws.between(1, 4);
  }
  const husband = Math.max(19.5 * 12, Math.min(88 * 12, wife + (4.2 + 3.6 * draws.normal()) * 12));
  const members: MemberDraft[] = [
    { relationship: 'HEAD', sex: 'MALE', months: Math.floor(husband), maritalStatus: 'MARRIED' },
    { relationship: 'WIFE', sex: 'FEMALE', months: Math.floor(wife), maritalStatus: 'MARRIED' },
  ];
  for (const months of ages) members.push(draftChild(draws, months));
  return { members, childrenElsewhere };
}

function draftLoneParent(draws: Draws, children: number, young: number): FamilyDraft {
  const ages = drawChildrenMonths(draws, children, young * 0.45);
  const sex = draws.chance(0.74) ? 'FEMALE' : 'MALE';
  const atFirstBirth = Math.max(17.5, Math.min(42, 25.5 + 4.5 * draws.normal())) * 12;
  const months = Math.floor(Math.max((ages[0] as number) + atFirstBirth, (ages[ages.length - 1] as number) + 210));
  const members: MemberDraft[] = [
    { relationship: 'HEAD', sex, months, maritalStatus: draws.chance(0.55) ? 'WIDOWED' : 'DIVORCED' },
  ];
  for (const age of ages) members.push(draftChild(draws, age));
  return { members, childrenElsewhere: draws.between(0, 2) };
}

function draftElderWithChild(draws: Draws): FamilyDraft {
  const months = elderMonths(draws);
  const sex = draws.chance(0.6) ? 'FEMALE' : 'MALE';
  const child = Math.floor(Math.min(months - 22 * 12, draws.between(22 * 12, 42 * 12)));
  return {
    members: [
      { relationship: 'HEAD', sex, months, maritalStatus: 'WIDOWED' },
      { relationship: 'CHILD', sex: draws.chance(0.58) ? 'MALE' : 'FEMALE', months: child, maritalStatus: 'SINGLE' },
    ],
    childrenElsewhere: draws.between(0, 4),
  };
}

function withElder(draws: Draws, family: FamilyDraft): FamilyDraft {
  const head = family.members[0] as MemberDraft;
  const ofWife = draws.chance(0.4);
  const months = Math.floor(Math.max(60 * 12, Math.min(90 * 12, head.months + (25 + 4 * draws.normal()) * 12)));
  const elder: MemberDraft = {
    relationship: ofWife ? 'PARENT_IN_LAW' : 'PARENT',
    sex: draws.chance(0.68) ? 'FEMALE' : 'MALE',
    months,
    maritalStatus: 'WIDOWED',
  };
  return { ...family, members: [...family.members, elder] };
}

function draftThreeGenerations(draws: Draws, size: number): FamilyDraft {
  const grandchildren = Math.max(1, size - 4);
  const ages = drawChildrenMonths(draws, grandchildren, 1.6).map((months) => Math.min(months, 14 * 12));
  const mother = Math.floor((ages[0] as number) + Math.max(17.5, 23 + 3 * draws.normal()) * 12);
  const grandmother = Math.floor(mother + Math.max(18, 25 + 4 * draws.normal()) * 12);
  const childIsMother = draws.chance(0.5);
  const members: MemberDraft[] = [
    { relationship: 'HEAD', sex: 'MALE', months: grandmother + 12 * draws.between(1, 7), maritalStatus: 'MARRIED' },
    { relationship: 'WIFE', sex: 'FEMALE', months: grandmother, maritalStatus: 'MARRIED' },
    childIsMother
      ? { relationship: 'CHILD', sex: 'FEMALE', months: mother, maritalStatus: size > 4 ? 'MARRIED' : 'DIVORCED' }
      : { relationship: 'CHILD', sex: 'MALE', months: mother + 36, maritalStatus: size > 4 ? 'MARRIED' : 'DIVORCED' },
  ];
  if (size > 4) {
    members.push(
      childIsMother
        ? { relationship: 'CHILD_IN_LAW', sex: 'MALE', months: mother + 36, maritalStatus: 'MARRIED' }
        : { relationship: 'CHILD_IN_LAW', sex: 'FEMALE', months: mother, maritalStatus: 'MARRIED' },
    );
  }
  for (const months of ages) members.push({ ...draftChild(draws, months), relationship: 'GRANDCHILD' });
  return { members: members.slice(0, size), childrenElsewhere: draws.between(0, 3) };
}

function draftChild(draws: Draws, months: number): MemberDraft {
  // More boys are born, and grown daughters leave home sooner than sons.
  const male = months > 20 * 12 ? 0.58 : 0.512;
  return {
    relationship: 'CHILD',
    sex: draws.chance(male) ? 'MALE' : 'FEMALE',
    months,
    maritalStatus: 'SINGLE',
  };
}
