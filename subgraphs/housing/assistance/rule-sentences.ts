import type { RecipientRule } from './recipient-rules.ts';

const sentences: Readonly<Record<RecipientRule, string>> = {
  LAWFUL_LAND: "The land is not the family's own by right.",
  ONLY_HOUSE: 'The family has another house.',
  UNFIT_HOUSE: 'The house is liveable by the standard BPS_SDG.',
  NOT_AIDED_IN_TEN_YEARS: 'The family was granted aid for its house in the last ten years.',
  INCOME_WITHIN_MINIMUM_WAGE: "The family's income is above the minimum wage.",
  RECIPIENT_GROUP: 'The family works in no group of recipients (KPB).',
};

/** What stands in the way where the rule is not met. */
export function describeRule(rule: RecipientRule): string {
  return sentences[rule];
}
