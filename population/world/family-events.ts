import { dayOf, dtsenVersions, isoOfDay, todayDay } from '../calendar.ts';
import type { IdentityNumbers } from '../identity-numbers.ts';
import type { Draws } from '../random.ts';
import { secondNames } from '../reference/names.ts';
import type { TrueHousehold, TruePerson } from '../true-household.ts';
import { createPerson } from './create-members.ts';
import type { HouseholdCore } from './draw-household.ts';
import type { MemberDraft } from './family-drafts.ts';
import type { WelfareRanks } from './welfare-ranks.ts';

/**
 * Draws who was head of the family within the last five years, for about 6 % of families, or null.
 * Mostly the late husbands of widows, then the husbands of the divorced, then late fathers.
 */
export function drawFormerHead(d: Draws, numbers: IdentityNumbers, known: HouseholdCore): TrueHousehold['formerHead'] {
  const head = known.draft.members[0] as MemberDraft;
  const chance = head.maritalStatus === 'WIDOWED' ? 0.2 : head.maritalStatus === 'DIVORCED' ? 0.3 : 0.023;
  if (head.months < 19 * 12 || !d.chance(chance)) return null;
  const inherited = head.maritalStatus !== 'WIDOWED' && head.maritalStatus !== 'DIVORCED';
  const sex = inherited || head.sex === 'FEMALE' ? 'MALE' : 'FEMALE';
  const months = Math.min(90 * 12, head.months + (inherited ? 27 * 12 : sex === 'MALE' ? 48 : -24));
  const person = createPerson(
    d,
    numbers,
    { relationship: 'HEAD', sex, months, maritalStatus: 'MARRIED' },
    10,
    { place: known.numbering, urban: known.place.urban, familyOrigin: 'RESIDENCE' },
    d.pick(secondNames),
  );
  const to = todayDay - d.between(40, 5 * 365 - 10);
  const reason =
    head.maritalStatus === 'DIVORCED' ? 'DIVORCE' : d.chance(0.85) ? 'DEATH' : d.chance(0.7) ? 'MOVE' : 'OTHER';
  return { nik: person.nik, from: isoOfDay(dayOf(d.between(1995, 2018), 1, 1)), to: isoOfDay(to), reason };
}

/**
 * Marks one member as dead in 0.7 % of families, whom the social welfare register still lists: somebody over 55, and
 * the head only of those who lived alone. Changes the list of members in place.
 */
export function markDeath(d: Draws, known: HouseholdCore): void {
  const { members } = known;
  const oldest = members.reduce(
    (best, member, i) => (member.ageMonths > (members[best] as TruePerson).ageMonths ? i : best),
    0,
  );
  const person = members[oldest] as TruePerson;
  if (person.ageMonths < 55 * 12 || (oldest === 0 && members.length > 1)) return;
  if (d.chance(0.044)) {
    members[oldest] = { ...person, diedOn: isoOfDay(todayDay - d.between(20, 500)) };
  }
}

/** Draws the true deciles at each DTSEN version, oldest first; welfare moves slowly, and the last one is today's. */
export function drawDecileHistory(d: Draws, ranks: WelfareRanks, welfare: number, decile: number): number[] {
  const history = [decile];
  let earlier = welfare;
  for (let i = 1; i < dtsenVersions.length; i += 1) {
    earlier += 0.13 * d.normal();
    history.unshift(ranks.decileOf(earlier));
  }
  return history;
}
