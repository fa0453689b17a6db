import type { GraduationReason, IncomeRule } from '../generated.ts';
import type { GraduationStanding } from './candidate-rule.ts';

/** Every reason, in the order of the schema. */
export const graduationReasons: readonly GraduationReason[] = [
  'DECILE_RISEN',
  'BUSINESS_INCOME',
  'INCOME_ABOVE_MINIMUM_WAGE',
  'NO_COMPONENT',
  'LONG_STAY',
];

/** The flag of a family with any reason at all. */
export const candidateFlag = 'CANDIDATE';

/**
 * What lists of candidates are filtered by, as the values of one array on the family: an index serves each filter, and
 * the order by region after it.
 */
export function graduationFlagsOf({ reasons, incomeRule }: GraduationStanding): string[] {
  return reasons.length === 0 ? [] : [candidateFlag, ...reasons, `INCOME:${incomeRule}`];
}

/** The standing that the flags were made of. */
export function standingOfFlags(flags: readonly string[]): GraduationStanding {
  const incomeRule = flags.find((flag) => flag.startsWith('INCOME:'))?.slice('INCOME:'.length) ?? 'UNKNOWN';
  return {
    reasons: graduationReasons.filter((reason) => flags.includes(reason)),
    incomeRule: incomeRule as IncomeRule,
  };
}
