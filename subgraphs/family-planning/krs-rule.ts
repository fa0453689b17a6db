import type { ContraceptiveMethod, KrsFactor, KrsStatus, KrsTarget } from './generated.ts';

/** What a family survey asks that the rule on stunting risk reads; null where it was not answered. */
export interface KrsFacts {
  readonly pregnant: boolean;
  /** Ages in completed months of the children under five. */
  readonly childAgesMonths: readonly number[];
  /** Age of the wife in completed years, or null where there is no couple. */
  readonly wifeAge: number | null;
  readonly livingChildren: number | null;
  readonly monthsBetweenLastTwoBirths: number | null;
  readonly method: ContraceptiveMethod | null;
  readonly properDrinkingWater: boolean;
  readonly properLatrine: boolean;
}

/** What the rule says of a family. */
export interface KrsVerdict {
  readonly status: KrsStatus;
  readonly ruleVersion: string;
  readonly targets: readonly KrsTarget[];
  readonly factors: readonly KrsFactor[];
}

/** A version of the rule, and the days of verification that it judges; both ends count, null is open. */
export interface KrsRule {
  readonly version: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly tooYoungBelowYears: number;
  readonly tooOldFromYears: number;
  readonly tooOldToYears: number;
  readonly tooCloseBelowMonths: number;
  readonly tooManyAboveChildren: number;
}

/**
 * Every version of the rule, the oldest first; their days follow on each other without gaps. A new decree is a new row.
 * KRS-2024.1 holds the definitions that BKKBN published for its count of 2024, first reading; earlier rounds of the
 * survey asked the same and are judged by it as well. The rule of 2025 was under consultation and is not known.
 */
export const krsRules: readonly KrsRule[] = [
  {
    version: 'KRS-2024.1',
    validFrom: null,
    validTo: null,
    source: 'BKKBN, definitions of the verification of families at risk of stunting, 2024',
    tooYoungBelowYears: 20,
    // "35-40 tahun" in completed years: a wife counts until her 41st birthday, and no more after it.
    tooOldFromYears: 35,
    tooOldToYears: 40,
    tooCloseBelowMonths: 24,
    tooManyAboveChildren: 3,
  },
];

/**
 * The rule that judges answers verified on a day.
 * @throws {Error} where the table has a gap.
 */
export function krsRuleOn(day: string, rules: readonly KrsRule[] = krsRules): KrsRule {
  const rule = rules.find(({ validFrom, validTo }) => (validFrom ?? '') <= day && day <= (validTo ?? '9'));
  if (rule === undefined) throw new Error(`No rule on the risk of stunting holds on ${day}.`);
  return rule;
}

/**
 * Methods that count as modern (KB modern): those of the family survey PK-21 except the traditional ones.
 * WHO and the Demographic and Health Survey of Indonesia count lactational amenorrhoea among them too.
 */
const modernMethods: ReadonlySet<ContraceptiveMethod> = new Set([
  'IUD',
  'FEMALE_STERILIZATION',
  'MALE_STERILIZATION',
  'IMPLANT',
  'INJECTION',
  'PILL',
  'CONDOM',
  'LACTATIONAL_AMENORRHOEA',
]);

/** Oldest wife of a couple of childbearing age (PUS, wife 15 to 49). */
const lastFertileAge = 49;

/**
 * The verdict of a rule on one survey round.
 *
 * A family is a target when a member is pregnant or a child is under five. Two readings of "target" were published;
 * the other counts every couple of childbearing age, which leaves far more users of no modern method than were
 * counted. FERTILE_COUPLE is therefore recorded and makes no target by itself.
 * A target with one screening factor or more is AT_RISK. Factors are recorded for every family, target or not.
 * BKKBN's welfare rank orders families and is no factor.
 * @param rule the one of the day on which the answers were verified, unless given.
 */
export function assessKrs(
  facts: KrsFacts & { readonly verifiedOn?: string },
  rule: KrsRule = krsRuleOn(facts.verifiedOn ?? '9'),
): KrsVerdict {
  const targets = targetsOf(facts);
  const factors = factorsOf(facts, rule);
  const isTarget = targets.some((target) => target !== 'FERTILE_COUPLE');
  const status = !isTarget ? 'NOT_TARGET' : factors.length > 0 ? 'AT_RISK' : 'NOT_AT_RISK';
  return { status, ruleVersion: rule.version, targets, factors };
}

/**
 * True where the couple is of childbearing age (pasangan usia subur, PUS).
 * The lower bound of 15 years is not applied: a wife below it is married all the same, and at more risk.
 */
export function isFertileCouple<T extends Pick<KrsFacts, 'wifeAge'>>(facts: T): facts is T & { wifeAge: number } {
  return facts.wifeAge !== null && facts.wifeAge <= lastFertileAge;
}

function targetsOf(facts: KrsFacts): KrsTarget[] {
  const targets: KrsTarget[] = [];
  if (facts.pregnant) targets.push('PREGNANT');
  if (facts.childAgesMonths.some((months) => months < 24)) targets.push('UNDER_TWO');
  if (facts.childAgesMonths.some((months) => months >= 24 && months < 60)) targets.push('TWO_TO_FOUR');
  if (isFertileCouple(facts)) targets.push('FERTILE_COUPLE');
  return targets;
}

// The four "too" (4 terlalu) and contraception are asked of couples of childbearing age alone.
function factorsOf(facts: KrsFacts, rule: KrsRule): KrsFactor[] {
  const factors: KrsFactor[] = [];
  if (!facts.properDrinkingWater) factors.push('NO_PROPER_DRINKING_WATER');
  if (!facts.properLatrine) factors.push('NO_PROPER_LATRINE');
  if (!isFertileCouple(facts)) return factors;
  const { wifeAge, monthsBetweenLastTwoBirths: spacing, livingChildren: children } = facts;
  if (wifeAge < rule.tooYoungBelowYears) factors.push('TOO_YOUNG');
  if (wifeAge >= rule.tooOldFromYears && wifeAge <= rule.tooOldToYears) factors.push('TOO_OLD');
  if (spacing !== null && spacing < rule.tooCloseBelowMonths) factors.push('TOO_CLOSE');
  if (children !== null && children > rule.tooManyAboveChildren) factors.push('TOO_MANY');
  // No method can be used in pregnancy; the published wording ("bukan peserta KB modern") does not settle this case.
  if (!facts.pregnant && facts.method !== null && !modernMethods.has(facts.method)) {
    factors.push('NO_MODERN_CONTRACEPTION');
  }
  return factors;
}
