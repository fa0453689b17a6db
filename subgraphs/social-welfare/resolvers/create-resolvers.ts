import { findCaseload } from '#platform/access/caseload.ts';
import type { Publications } from '#platform/disclosure/publications.ts';
import { publishedTableResolvers } from '#platform/disclosure/published-table.ts';
import { createIdentityResolvers } from '#platform/identity.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { incomingReferral } from '#platform/referral/incoming-resolvers.ts';
import {
  caseloadRow,
  companionMutation,
  companionQuery,
  companionTraining,
  socialCompanion,
  trainingModule,
  trainingProgress,
} from '../companions/resolvers.ts';
import { dtsenQueries, dtsenTypes } from '../dtsen/resolvers.ts';
import { eventsOfWelfare } from '../events/resolvers.ts';
import type { Resolvers } from '../generated.ts';
import {
  companionProgress,
  graduationCandidate,
  graduationMutation,
  graduationOfWelfare,
  graduationQuery,
  graduationRecord,
} from '../graduation/resolvers.ts';
import { dakProposal, officeMutation, officeQuery, socialOffice } from '../offices/resolvers.ts';
import {
  pkhEntitlementOfFamily,
  programMutations,
  programQueries,
  programTypes,
  stagedEnrollment,
} from '../programs/resolvers.ts';
import {
  householdFindings,
  ineligibilityFinding,
  reconciliationMutations,
  reconciliationQueries,
  reconciliationReport,
} from '../reconciliation/resolvers.ts';
import { referralMutation, referralQuery, referralsOfHousehold } from '../referrals/resolvers.ts';
import {
  changeRequestReport,
  dataChangeRequest,
  requestEvidence,
  requestedChange,
  requestMutation,
  requestQuery,
  requestsOfWelfare,
} from '../requests/resolvers.ts';
import { disbursement, pkhComponentEntry, socialEnrollment } from './enrollment.ts';
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
      ...companionQuery,
      ...graduationQuery,
      ...createPublicationQueries(publications),
      ...dtsenQueries,
      welfareKeys: (_, { filter, ...request }, { keys }) => keys.read(filter, request),
      householdHeads: (_, { niks }, { keys }) => keys.findHeads(niks),
      householdRanges: (_, { region, size }, { keys }) => keys.findRanges(region ?? null, size),
      ...programQueries,
      ...reconciliationQueries,
      ...referralQuery,
      ...requestQuery,
      ...officeQuery,
      caseloadHouseholds: (_, __, { view, loaders }) =>
        findCaseload(view, 'social-welfare', pseudonyms, async (id) =>
          (await loaders.caseloads.load(id)).map(({ headNik }) => ({ nik: headNik })),
        ),
    },
    Mutation: {
      ...graduationMutation,
      ...companionMutation,
      ...programMutations,
      ...reconciliationMutations,
      ...referralMutation,
      ...requestMutation,
      ...officeMutation,
    },
    PublishedTable: publishedTableResolvers,
    Household: { ...identity.Household, ...household },
    HouseholdWelfare: {
      ...householdWelfare,
      ...requestsOfWelfare,
      ...pkhEntitlementOfFamily,
      ...graduationOfWelfare,
      ...eventsOfWelfare,
      ...householdFindings,
      ...referralsOfHousehold,
    },
    HouseholdMember: householdMember,
    FormerHead: formerHead,
    Person: { ...identity.Person, ...person },
    SocialEnrollment: { ...socialEnrollment, ...stagedEnrollment },
    ...programTypes,
    ...dtsenTypes,
    PkhComponentEntry: pkhComponentEntry,
    Disbursement: disbursement,
    IneligibilityFinding: ineligibilityFinding,
    IncomingReferral: incomingReferral,
    ReconciliationReport: reconciliationReport,
    DataChangeRequest: dataChangeRequest,
    RequestedChange: requestedChange,
    RequestEvidence: requestEvidence,
    ChangeRequestReport: changeRequestReport,
    SocialOffice: socialOffice,
    DakProposal: dakProposal,
    SocialCompanion: socialCompanion,
    CaseloadRow: caseloadRow,
    TrainingModule: trainingModule,
    CompanionTraining: companionTraining,
    TrainingProgress: trainingProgress,
    Graduation: graduationRecord,
    GraduationCandidate: graduationCandidate,
    CompanionProgress: companionProgress,
    Region: region,
  };
}
