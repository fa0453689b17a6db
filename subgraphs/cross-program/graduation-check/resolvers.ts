import type { HouseholdResolvers } from '../generated.ts';
import { askMinistries } from '../household-parts/ask-ministries.ts';
import { type CheckedPart, checkSelections, graduationCheckOf } from './graduation-check.ts';

/** Resolves the check across ministries before a graduation. */
export const graduationCheckOfHousehold = {
  graduationCheck: async ({ nik }, _, { readers, view }) => {
    const { scopes } = view.caller;
    const mayReadGrowth = scopes.includes('health:read') && scopes.includes('child:read');
    const answers = await askMinistries<CheckedPart>(readers, nik, checkSelections(mayReadGrowth));
    return graduationCheckOf(answers, mayReadGrowth);
  },
} satisfies HouseholdResolvers;
