import { today } from '../calendar.ts';
import { amountOn, pkhAnnualAmounts } from '../reference/program-amounts.ts';
import type { PkhComponentCode, PkhComponentRow } from '../register-rows.ts';
import type { Reproduction, TruePerson } from '../true-household.ts';

/** At most so many components of a family are paid (unconfirmed). */
const paidComponents = 4;
/** At most so many children count as early childhood (unconfirmed). */
const paidYoungChildren = 2;

/** Whether any living member carries a PKH component. */
export function hasPkhComponent(members: readonly TruePerson[], reproduction: Reproduction): boolean {
  return (
    (reproduction.pregnant && reproduction.livingChildren < 2) || members.some((member) => componentOf(member) !== null)
  );
}

/**
 * The PKH components of a family, the best paid first. The four highest amounts are paid (unconfirmed), the others are
 * listed with `paid: false`; a pregnancy counts up to the mother's second (unconfirmed).
 */
export function pkhComponentsOf(members: readonly TruePerson[], reproduction: Reproduction): PkhComponentRow[] {
  const found: { component: PkhComponentCode; personNik: string; annualAmount: number }[] = [];
  const add = (component: PkhComponentCode, person: TruePerson): void => {
    found.push({ component, personNik: person.nik, annualAmount: amountOn(pkhAnnualAmounts[component], today) });
  };
  if (
    reproduction.pregnant &&
    reproduction.livingChildren < 2 &&
    members.some((m) => m.nik === reproduction.wife?.nik)
  ) {
    add('PREGNANT_POSTPARTUM', reproduction.wife as TruePerson);
  }
  for (const member of members) {
    const component = componentOf(member);
    if (component !== null) add(component, member);
  }
  found.sort((a, b) => b.annualAmount - a.annualAmount);
  let paid = 0;
  let young = 0;
  return found.map((entry) => {
    const isYoung = entry.component === 'EARLY_CHILDHOOD';
    const isPaid = paid < paidComponents && !(isYoung && young >= paidYoungChildren);
    if (isPaid) paid += 1;
    if (isPaid && isYoung) young += 1;
    return { component: entry.component, personNik: entry.personNik, paid: isPaid, annualAmount: entry.annualAmount };
  });
}

function componentOf(member: TruePerson): PkhComponentCode | null {
  if (member.diedOn !== null) return null;
  if (member.severelyDisabled) return 'SEVERE_DISABILITY';
  const years = Math.floor(member.ageMonths / 12);
  if (years >= 60) return 'ELDERLY_60_PLUS';
  if (member.relationship !== 'CHILD' && member.relationship !== 'GRANDCHILD') return null;
  // Age stands for the stage of school: the registers hold no enrolment in school.
  if (years <= 6) return 'EARLY_CHILDHOOD';
  if (years <= 12) return 'ELEMENTARY_SD';
  if (years <= 15) return 'JUNIOR_SMP';
  return years <= 18 ? 'SENIOR_SMA' : null;
}
