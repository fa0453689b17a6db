import type { Verdicts } from '../liveability.ts';
import type { DwellingRecord } from '../model.ts';
import type { AssistanceStatus, HousingProgram, LiveabilityStandard } from '../vocabulary.ts';

/**
 * Who may be given a house repair (domain section 4.2, after Kepmen PUPR 115/2022 as the press told it): lawful land, the
 * only house, unfit, nothing in the last ten years, an income up to the minimum wage, and work in a group.
 */
export const recipientRules = [
  'LAWFUL_LAND',
  'ONLY_HOUSE',
  'UNFIT_HOUSE',
  'NOT_AIDED_IN_TEN_YEARS',
  'INCOME_WITHIN_MINIMUM_WAGE',
  'RECIPIENT_GROUP',
] as const;

/** A rule on recipients. */
export type RecipientRule = (typeof recipientRules)[number];

/** Whether a rule is met; UNKNOWN where nobody has told. */
export type RuleAnswer = 'MET' | 'NOT_MET' | 'UNKNOWN';

/** What the register knows and what the officer or the facilitator states; null where neither tells. */
export interface RecipientFacts {
  readonly dwelling: (Pick<DwellingRecord, 'tenure' | 'landProof'> & Verdicts) | null;
  readonly assistances: readonly PastAssistance[];
  readonly fiscalYear: number;
  /** The register holds one house of a family and cannot tell of another. */
  readonly onlyHouse: boolean | null;
  /** The facilitator's look at the papers, which settles what the survey left open. */
  readonly lawfulLand: boolean | null;
  /** The ministry holds no incomes; a regency states it by the minimum wage of the province or regency (UMP, UMK). */
  readonly incomeWithinMinimumWage: boolean | null;
  readonly recipientGroup: string | null;
}

/** What is looked at of a family's other assistance. */
export interface PastAssistance {
  readonly program: HousingProgram;
  readonly status: AssistanceStatus;
  readonly fiscalYear: number;
}

const years = 10;

/** From the decree on a family is aided; what was only proposed is not. */
const granted: ReadonlySet<AssistanceStatus> = new Set(['DECREED', 'IN_PROGRESS', 'COMPLETED', 'HANDED_OVER']);

/**
 * By what a house is unfit here: the standard behind the 26.9 million unfit houses that the ministry quotes. Its present
 * definition under Permen PKP 10/2025 is not settled (assumption).
 */
const selectionStandard: LiveabilityStandard = 'BPS_SDG';

/** The rules that a programme asks for; the others give a place or a loan by rules of their own. */
export function rulesOf(program: HousingProgram): readonly RecipientRule[] {
  if (program === 'BSPS' || program === 'DAK_HOUSING') return recipientRules;
  // Assumption: house repair of Kemensos, of governments and of donors asks the same of the house, and nothing of a group.
  return ['LAWFUL_LAND', 'ONLY_HOUSE', 'UNFIT_HOUSE', 'NOT_AIDED_IN_TEN_YEARS'];
}

/** The answer of each rule that the programme asks for. */
export function judgeRecipient(program: HousingProgram, facts: RecipientFacts): ReadonlyMap<RecipientRule, RuleAnswer> {
  return new Map(rulesOf(program).map((rule) => [rule, judges[rule](facts)]));
}

/** The last year in which the family was granted aid for its house; null where none is known. */
export function lastAidYearOf(assistances: readonly PastAssistance[]): number | null {
  const aided = assistances.filter(({ status }) => granted.has(status)).map(({ fiscalYear }) => fiscalYear);
  return aided.length === 0 ? null : Math.max(...aided);
}

/** Whether aid of that year bars a grant of the fiscal year. */
export function isAidedWithin(lastAidYear: number | null, fiscalYear: number): boolean {
  return lastAidYear !== null && lastAidYear > fiscalYear - years;
}

/** Whether the land is the family's own by the survey; a certificate in another's name tells nothing yet. */
export function hasLawfulLand({ tenure, landProof }: Pick<DwellingRecord, 'tenure' | 'landProof'>): RuleAnswer {
  if (tenure !== 'OWNED' || landProof === 'NONE') return 'NOT_MET';
  return landProof === null || landProof === 'SHM_OTHER' ? 'UNKNOWN' : 'MET';
}

/** Whether the house is unfit by the standard of the selection. */
export function isUnfitHouse({ fitBy, unfitBy }: Verdicts): RuleAnswer {
  if (unfitBy.includes(selectionStandard)) return 'MET';
  return fitBy.includes(selectionStandard) ? 'NOT_MET' : 'UNKNOWN';
}

const judges: Readonly<Record<RecipientRule, (facts: RecipientFacts) => RuleAnswer>> = {
  LAWFUL_LAND({ dwelling, lawfulLand }) {
    const surveyed = dwelling === null ? 'UNKNOWN' : hasLawfulLand(dwelling);
    return lawfulLand === null ? surveyed : answerOf(lawfulLand);
  },
  ONLY_HOUSE: ({ onlyHouse }) => answerOf(onlyHouse),
  UNFIT_HOUSE: ({ dwelling }) => (dwelling === null ? 'UNKNOWN' : isUnfitHouse(dwelling)),
  NOT_AIDED_IN_TEN_YEARS: ({ assistances, fiscalYear }) =>
    isAidedWithin(lastAidYearOf(assistances), fiscalYear) ? 'NOT_MET' : 'MET',
  INCOME_WITHIN_MINIMUM_WAGE: ({ incomeWithinMinimumWage }) => answerOf(incomeWithinMinimumWage),
  RECIPIENT_GROUP: ({ recipientGroup }) => (recipientGroup === null ? 'UNKNOWN' : 'MET'),
};

function answerOf(stated: boolean | null): RuleAnswer {
  if (stated === null) return 'UNKNOWN';
  return stated ? 'MET' : 'NOT_MET';
}
