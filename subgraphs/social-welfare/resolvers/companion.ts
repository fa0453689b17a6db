import { pageOfList } from '#platform/connection.ts';
import { graduationTarget } from '../enrollment-rules.ts';
import type { SocialCompanionResolvers } from '../generated.ts';

/** Resolves a social companion. */
export const socialCompanion: SocialCompanionResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { loaders }) => loaders.companions.load(id),
  id: ({ _id }) => _id,
  region: ({ regionCode }) => ({ code: regionCode }),
  caseload: async ({ _id }, __, { loaders }) => (await loaders.caseloadCounts.load(_id)).active,
  graduatedThisYear: async ({ _id }, __, { loaders }) => (await loaders.caseloadCounts.load(_id)).graduated,
  graduationTarget: () => graduationTarget,
  households: async ({ _id }, page, { loaders }) => {
    const caseload = await loaders.caseloads.load(_id);
    return pageOfList(
      caseload.map(({ headNik }) => ({ nik: headNik })),
      page,
    );
  },
};
