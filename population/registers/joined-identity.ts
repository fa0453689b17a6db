import { isoOfDay } from '../calendar.ts';
import type { IdentityNumbers } from '../identity-numbers.ts';
import type { Draws } from '../random.ts';
import type { FamilyIdentityRow } from '../register-rows.ts';
import type { TrueHousehold } from '../true-household.ts';
import { damageNik } from './damage-nik.ts';
import type { JoinedPlan } from './register-plan.ts';
import { findWife } from './register-plan.ts';

/** The part of a housing or family planning row by which it is joined. */
export type JoinedIdentity = Omit<FamilyIdentityRow, 'rowId'> & { readonly memberNiks: readonly string[] };

/**
 * Writes a family's identity as a register knows it by its plan.
 * `listsMembers` false leaves the person on whom the row is keyed as the only member.
 */
export function identify(
  household: TrueHousehold,
  plan: JoinedPlan,
  listsMembers: boolean,
  numbers: IdentityNumbers,
  draws: Draws,
): JoinedIdentity {
  const former = household.formerHead;
  const familyCardNumber = plan.oldFamilyCard
    ? numbers.issueFamilyCard(household.numbering, Math.min(2011, Number(household.familyCardSince.slice(0, 4)) - 1))
    : household.familyCardNumber;
  let keyNik = household.members[0]?.nik as string;
  if (plan.keyedOn === 'FORMER_HEAD' && former !== null) keyNik = former.nik;
  else if (plan.keyedOn === 'WIFE') keyNik = findWife(household)?.nik ?? keyNik;
  const headNik = plan.damage === null ? keyNik : damageNik(keyNik, plan.damage, familyCardNumber, draws);
  const memberNiks = [headNik];
  if (listsMembers) {
    household.members.forEach((member, i) => {
      const bornLater = member.birthDay > plan.seenDay;
      if (member.nik !== keyNik && i !== plan.missingChild && !bornLater) memberNiks.push(member.nik);
    });
  }
  const knowsChange = former !== null && plan.keyedOn === 'HEAD' && draws.chance(0.7);
  return {
    headNik,
    familyCardNumber,
    formerHeads: knowsChange ? [former] : [],
    regionCode: household.place.village.code,
    snapshotOn: isoOfDay(plan.seenDay),
    memberNiks,
  };
}
