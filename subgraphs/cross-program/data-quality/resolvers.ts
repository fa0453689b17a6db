import { pageOfList } from '#platform/connection.ts';
import type { DataQualityResolvers, HouseholdResolvers } from '../generated.ts';
import { askMinistries, type PartAnswer } from '../household-parts/ask-ministries.ts';
import { compareRegisters, type FactsPart, factsSelection } from './compare-registers.ts';

/** What the comparison of a household's records stands on: the ministries' answers. */
export type DataQualityParent = readonly PartAnswer<FactsPart>[];

/** Resolves the comparison of a household's records. */
export const dataQualityOfHousehold = {
  dataQuality: ({ nik }, _, { readers }) =>
    askMinistries<FactsPart>(readers, nik, {
      SOCIAL_WELFARE: factsSelection,
      HOUSING: factsSelection,
      FAMILY_PLANNING: factsSelection,
    }),
} satisfies HouseholdResolvers;

/** Resolves what was found. */
export const dataQuality: DataQualityResolvers = {
  findings: (answers, page) => pageOfList(compareRegisters(answers), page),
  incomplete: (answers) => answers.filter(({ part }) => part === null).map(({ ministry }) => ministry),
  hiddenIn: (answers) => answers.filter(({ part }) => part?.status === 'WITHHELD').map(({ ministry }) => ministry),
  waterAndLatrineWithheld: (answers) =>
    answers.some(({ part }) => part?.registerFacts?.waterAndLatrineWithheld === true),
};
