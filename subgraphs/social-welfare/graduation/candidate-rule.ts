/** Decides whether a family in PKH is a candidate for graduation (calon graduasi), and why. Pure. */
import type { GraduationReason, IncomeRule, PkhComponent } from '../generated.ts';
import type { EnrollmentRecord } from '../model.ts';
import type { GraduationRules } from './graduation-rules.ts';

/** What the register knows of a family that the rule looks at. */
export interface GraduationFacts {
  /** Day for which the question is asked: publication date of the family's DTSEN version. */
  readonly asOf: string;
  /** Oldest first. */
  readonly decileHistory: readonly { readonly dtsenVersion: string; readonly decile: number }[];
  readonly enrollments: readonly Pick<EnrollmentRecord, 'program' | 'status' | 'startedOn' | 'components'>[];
  /** Dates of birth of the present members, by NIK. */
  readonly birthDates: ReadonlyMap<string, string>;
  /** Monthly income of the family's business by quarter `YYYY-Qn`, oldest first. */
  readonly businessIncome: readonly { readonly quarter: string; readonly monthlyIncome: number }[];
  /** Minimum wage a month where the family lives, in rupiah; null where it is not known. */
  readonly minimumWage: number | null;
}

/** Where a family stands before graduation. */
export interface GraduationStanding {
  /** In the order of the schema; empty for a family without an active PKH enrolment. */
  readonly reasons: readonly GraduationReason[];
  /** Whether the income is above the minimum wage, which is often not known. */
  readonly incomeRule: IncomeRule;
}

/** The standing of a family under the figures of the day. */
export function graduationStandingOf(facts: GraduationFacts, rules: GraduationRules): GraduationStanding {
  const pkh = facts.enrollments.find(({ program, status }) => program === 'PKH' && status === 'ACTIVE');
  if (pkh === undefined) return { reasons: [], incomeRule: 'UNKNOWN' };
  const incomeRule = incomeRuleOf(facts);
  const checks: readonly [GraduationReason, boolean][] = [
    ['DECILE_RISEN', hasRisen(facts, rules)],
    ['BUSINESS_INCOME', hasBusinessIncome(facts, rules)],
    ['INCOME_ABOVE_MINIMUM_WAGE', incomeRule === 'MET'],
    ['NO_COMPONENT', pkh.components.every((entry) => !stands(entry, facts, rules))],
    ['LONG_STAY', yearsBetween(pkh.startedOn, facts.asOf) >= rules.longStayYears],
  ];
  return { reasons: checks.filter(([, holds]) => holds).map(([reason]) => reason), incomeRule };
}

/** Completed years from one day to a later one, both `YYYY-MM-DD`. */
export function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

function hasRisen({ decileHistory, asOf }: GraduationFacts, { risenDecile, risenVersions }: GraduationRules): boolean {
  const newest = decileHistory.filter(({ dtsenVersion }) => dtsenVersion <= asOf).slice(-risenVersions);
  return newest.length === risenVersions && newest.every(({ decile }) => decile >= risenDecile);
}

function hasBusinessIncome({ businessIncome }: GraduationFacts, rules: GraduationRules): boolean {
  const newest = businessIncome.slice(-rules.businessQuarters);
  const inRow = newest.every(({ quarter }, n) => n === 0 || quarter === nextQuarter(newest[n - 1]?.quarter ?? ''));
  return (
    newest.length === rules.businessQuarters &&
    inRow &&
    newest.every(({ monthlyIncome }) => monthlyIncome >= rules.businessIncome)
  );
}

function nextQuarter(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return number === '4' ? `${Number(year) + 1}-Q1` : `${year}-Q${Number(number) + 1}`;
}

function incomeRuleOf({ businessIncome, minimumWage }: GraduationFacts): IncomeRule {
  const newest = businessIncome.at(-1);
  if (newest === undefined || minimumWage === null) return 'UNKNOWN';
  return newest.monthlyIncome > minimumWage ? 'MET' : 'NOT_MET';
}

const pupils: ReadonlySet<PkhComponent> = new Set(['ELEMENTARY_SD', 'JUNIOR_SMP', 'SENIOR_SMA']);

// A component that was entered once stands until its person leaves the family or outgrows it.
function stands(
  { component, personNik }: { readonly component: PkhComponent; readonly personNik: string },
  { birthDates, asOf }: GraduationFacts,
  { endsAtAge }: GraduationRules,
): boolean {
  const birthDate = birthDates.get(personNik);
  if (birthDate === undefined) return false;
  const age = yearsBetween(birthDate, asOf);
  if (component === 'EARLY_CHILDHOOD') return age < endsAtAge.earlyChildhood;
  return !pupils.has(component) || age < endsAtAge.pupil;
}
