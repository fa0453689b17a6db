/** PKH by stage of life: which components a family's members bring on a day, and which of them are paid. Pure. */
import type { ComponentBasis, FamilyRelationship, PkhComponent, Sex, UnpaidReason } from '../generated.ts';
import { annualAmountOn, componentLimitOn } from './dated-rules.ts';
import type { ProgramRecord } from './model.ts';

/** A member as the rule looks at it. */
export interface PkhMember {
  readonly nik: string;
  readonly relationship: FamilyRelationship;
  readonly sex: Sex;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly isDeceased: boolean;
}

/** A component that somebody has entered, because ages do not tell it or tell it wrongly. */
export interface PkhFact {
  readonly personNik: string;
  readonly component: PkhComponent;
}

/** A component of a member, paid or not. */
export interface DerivedComponent {
  readonly component: PkhComponent;
  readonly personNik: string;
  readonly basis: ComponentBasis;
  readonly unpaidReason: UnpaidReason | null;
  /** Rupiah in a year on the day; 0 where no amount holds. */
  readonly annualAmount: number;
}

/** The components in which ties of the amount are ordered. */
const order: readonly PkhComponent[] = [
  'GROSS_HUMAN_RIGHTS_VICTIM',
  'PREGNANT_POSTPARTUM',
  'EARLY_CHILDHOOD',
  'SEVERE_DISABILITY',
  'ELDERLY_60_PLUS',
  'SENIOR_SMA',
  'JUNIOR_SMP',
  'ELEMENTARY_SD',
];

/** Ages at which an entered stage of school is believed; beyond them it is out of date, and the age tells the stage. */
const pupilAges: Readonly<Partial<Record<PkhComponent, readonly [number, number]>>> = {
  ELEMENTARY_SD: [6, 14],
  JUNIOR_SMP: [11, 17],
  SENIOR_SMA: [14, 21],
};

type Found = Pick<DerivedComponent, 'component' | 'personNik' | 'basis'> & { readonly birthDate: string };

/**
 * The components of the members on a day, the best paid first.
 * Each member has one, but a pregnancy counts beside another: severe disability before age, age 60 or more, then, for
 * children and grandchildren, the entered stage of school or else the stage of the age. The highest amounts are paid up
 * to the limits that hold on the day (unconfirmed: four, two young children, the second pregnancy); with no limit all are.
 */
export function deriveComponents(
  members: readonly PkhMember[],
  facts: readonly PkhFact[],
  program: Pick<ProgramRecord, 'amounts' | 'componentLimits'>,
  on: string,
): readonly DerivedComponent[] {
  const living = members.filter(({ isDeceased, birthDate }) => !isDeceased && birthDate <= on);
  const found = living.flatMap((member) => componentsOf(member, facts, on));
  const priced = found.map((one) => ({ ...one, amount: annualAmountOn(program, one.component, on) })).toSorted(byWorth);
  const limitOf = (kind: Parameters<typeof componentLimitOn>[1]) => componentLimitOn(program, kind, on) ?? Infinity;
  const most = { all: limitOf('PAID_COMPONENTS'), young: limitOf('YOUNG_CHILDREN'), order: limitOf('PREGNANCY_ORDER') };
  const paid = { all: 0, young: 0 };
  return priced.map(({ component, personNik, basis, amount }) => {
    const unpaidReason = ((): UnpaidReason | null => {
      if (amount === null) return 'NO_AMOUNT';
      if (component === 'PREGNANT_POSTPARTUM' && pregnancyOrder(personNik, living, on) > most.order)
        return 'PREGNANCY_ORDER';
      if (component === 'EARLY_CHILDHOOD' && paid.young >= most.young) return 'YOUNG_CHILDREN_LIMIT';
      return paid.all >= most.all ? 'FAMILY_LIMIT' : null;
    })();
    if (unpaidReason === null) {
      paid.all += 1;
      if (component === 'EARLY_CHILDHOOD') paid.young += 1;
    }
    return { component, personNik, basis, unpaidReason, annualAmount: amount ?? 0 };
  });
}

/** Rupiah in a year of the components that are paid. */
export function annualSumOf(components: readonly DerivedComponent[]): number {
  return components.reduce((sum, one) => sum + (one.unpaidReason === null ? one.annualAmount : 0), 0);
}

/** Completed years from a date of birth to a day, both `YYYY-MM-DD`. */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function componentsOf(member: PkhMember, facts: readonly PkhFact[], on: string): Found[] {
  const { nik: personNik, birthDate, sex } = member;
  const entered = facts.filter((fact) => fact.personNik === personNik).map(({ component }) => component);
  const has = (component: PkhComponent) => entered.includes(component);
  const found: Found[] = [];
  const add = (component: PkhComponent, basis: ComponentBasis) =>
    found.push({ component, personNik, basis, birthDate });
  if (sex === 'FEMALE' && has('PREGNANT_POSTPARTUM')) add('PREGNANT_POSTPARTUM', 'ENTERED');
  if (has('GROSS_HUMAN_RIGHTS_VICTIM')) add('GROSS_HUMAN_RIGHTS_VICTIM', 'ENTERED');
  else if (has('SEVERE_DISABILITY')) add('SEVERE_DISABILITY', 'ENTERED');
  else {
    const [component, basis] = stageOf(member, entered, on);
    if (component !== null) add(component, basis);
  }
  return found;
}

function stageOf(
  { birthDate, relationship }: PkhMember,
  entered: readonly PkhComponent[],
  on: string,
): readonly [PkhComponent | null, ComponentBasis] {
  const age = ageOn(birthDate, on);
  if (age >= 60) return ['ELDERLY_60_PLUS', 'AGE'];
  if (relationship !== 'CHILD' && relationship !== 'GRANDCHILD') return [null, 'AGE'];
  const isBelieved = (component: PkhComponent) => {
    const [from, to] = pupilAges[component] ?? [Infinity, 0];
    return from <= age && age <= to;
  };
  const stage = entered.find(isBelieved);
  if (stage !== undefined) return [stage, 'ENTERED'];
  if (age <= 6) return ['EARLY_CHILDHOOD', 'AGE'];
  if (age <= 12) return ['ELEMENTARY_SD', 'AGE'];
  if (age <= 15) return ['JUNIOR_SMP', 'AGE'];
  return [age <= 18 ? 'SENIOR_SMA' : null, 'AGE'];
}

/**
 * Which of her pregnancies it is: the register lists the children of the head, and a child under one year may be the
 * one that the pregnancy has brought. Of a mother who is neither head nor wife it does not know; hers is the first.
 */
function pregnancyOrder(mother: string, members: readonly PkhMember[], on: string): number {
  const relationship = members.find(({ nik }) => nik === mother)?.relationship;
  if (relationship !== 'HEAD' && relationship !== 'WIFE') return 1;
  const isElderChild = (one: PkhMember) => one.relationship === 'CHILD' && ageOn(one.birthDate, on) >= 1;
  return 1 + members.filter(isElderChild).length;
}

// Any rule serves that gives the same answer in every order of the members.
function byWorth(one: Found & { amount: number | null }, other: Found & { amount: number | null }): number {
  return (
    (other.amount ?? -1) - (one.amount ?? -1) ||
    order.indexOf(one.component) - order.indexOf(other.component) ||
    (one.birthDate < other.birthDate ? -1 : one.birthDate > other.birthDate ? 1 : 0) ||
    (one.personNik < other.personNik ? -1 : 1)
  );
}
