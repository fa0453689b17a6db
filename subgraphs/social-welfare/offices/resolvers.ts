import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import type { DakProposalResolvers, MutationResolvers, QueryResolvers, SocialOfficeResolvers } from '../generated.ts';
import { requireRecordId } from '../requests/read-input.ts';

/** Resolves the lists of offices and proposals. */
export const officeQuery = {
  socialOffice: (_, { id }, { offices }) => offices.offices.load(id),
  socialOffices: async (_, { region, level, ...pageArguments }, { offices }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    return createConnection(await offices.pages.findOfficePage(region, level, page), page, regionalKey);
  },
  dakProposal: (_, { id }, { offices }) => offices.proposals.load(requireRecordId('id', id).toHexString()),
  dakProposals: async (_, { filter, ...pageArguments }, { offices }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    return createConnection(await offices.pages.findProposalPage(filter ?? {}, page), page, regionalKey);
  },
} satisfies QueryResolvers;

/** Resolves the commands on proposals. */
export const officeMutation = {
  createDakProposal: (_, { input }, { offices }) => offices.commands.create(input),
  submitDakProposal: (_, { input }, { offices }) => offices.commands.submit(input),
  decideDakProposal: (_, { input }, { offices }) => offices.commands.decide(input),
  withdrawDakProposal: (_, { input }, { offices }) => offices.commands.withdraw(input),
} satisfies MutationResolvers;

/** Resolves a social office. */
export const socialOffice: SocialOfficeResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { offices }) => offices.offices.load(id),
  id: ({ _id }) => _id,
  region: ({ regionCode }) => ({ code: regionCode }),
  programs: ({ programs }, { scope, on, ...page }) => {
    const runs = ({ validFrom, validTo }: (typeof programs)[number]) =>
      on == null || (validFrom <= on && (validTo === null || on <= validTo));
    return pageOfList(
      programs.filter((program) => (scope == null || program.scope === scope) && runs(program)),
      page,
    );
  },
};

/** Resolves a proposal for a special allocation. */
export const dakProposal: DakProposalResolvers = {
  id: ({ _id }) => _id.toHexString(),
  office: ({ officeId }, _, { offices }) => offices.offices.load(officeId),
  history: ({ history }, page) => pageOfList(history, page),
};
