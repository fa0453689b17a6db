import { findCaseload } from '#platform/access/caseload.ts';
import type { Publications } from '#platform/disclosure/publications.ts';
import { publishedTableResolvers } from '#platform/disclosure/published-table.ts';
import { createIdentityResolvers } from '#platform/identity.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { Resolvers } from '../generated.ts';
import { socialCompanion } from './companion.ts';
import {
  dataChangeRequest,
  disbursement,
  ineligibilityFinding,
  pkhComponentEntry,
  socialEnrollment,
} from './enrollment.ts';
import { formerHead, household, householdMember, householdWelfare } from './household.ts';
import { person } from './person.ts';
import { createPublicationQueries } from './publication.ts';
import { query } from './query.ts';
import { region } from './region.ts';

/** The resolvers of the room's schema. */
export function createResolvers(pseudonyms: Pseudonyms, publications: Publications): Resolvers {
  const identity = createIdentityResolvers(pseudonyms);
  return {
    Query: {
      ...query,
      ...createPublicationQueries(publications),
      caseloadHouseholds: (_, __, { view, loaders }) =>
        findCaseload(view, 'social-welfare', pseudonyms, async (id) =>
          (await loaders.caseloads.load(id)).map(({ headNik }) => ({ nik: headNik })),
        ),
    },
    PublishedTable: publishedTableResolvers,
    Household: { ...identity.Household, ...household },
    HouseholdWelfare: householdWelfare,
    HouseholdMember: householdMember,
    FormerHead: formerHead,
    Person: { ...identity.Person, ...person },
    SocialEnrollment: socialEnrollment,
    PkhComponentEntry: pkhComponentEntry,
    Disbursement: disbursement,
    IneligibilityFinding: ineligibilityFinding,
    DataChangeRequest: dataChangeRequest,
    SocialCompanion: socialCompanion,
    Region: region,
  };
}
