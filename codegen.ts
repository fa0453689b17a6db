import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { RoomName } from '#platform/rooms.ts';

/** For each room, the type that a resolver's parent has for a GraphQL type: `parents.ts` of the room exports it. */
const mappers: Record<RoomName, Record<string, string>> = {
  'social-welfare': {
    PublishedTable: './parents.ts#PublishedTableParent',
    Household: './parents.ts#HouseholdParent',
    HouseholdWelfare: './parents.ts#WelfareParent',
    HouseholdMember: './model.ts#MemberRecord',
    FormerHead: './model.ts#FormerHeadRecord',
    Person: './parents.ts#PersonParent',
    SocialEnrollment: './model.ts#EnrollmentRecord',
    EnrollmentResult: './programs/enrollment-commands.ts#EnrollmentAnswer',
    WelfareProgram: './programs/model.ts#ProgramRecord',
    ProgramAmount: './programs/model.ts#AmountRecord',
    ProgramDecileLimit: './programs/model.ts#DecileLimitRecord',
    PkhEntitlement: './programs/entitlement.ts#Entitlement',
    PkhEntitlementEntry: './programs/derive-components.ts#DerivedComponent',
    DisbursementReport: './programs/disbursement-report.ts#TrancheReport',
    DisbursementCell: './programs/disbursement-report.ts#TrancheCell',
    ProgramIncidence: './programs/incidence.ts#Incidence',
    IncidenceCell: './programs/incidence.ts#DecileCell',
    DtsenVersion: './parents.ts#DtsenVersionParent',
    DecileMove: './dtsen/repository.ts#MovedFamily',
    DecileMoveReport: './dtsen/move-report.ts#MoveReport',
    DecileMoveCell: './dtsen/move-report.ts#MoveCell',
    PkhComponentEntry: './model.ts#ComponentRecord',
    Disbursement: './model.ts#DisbursementRecord',
    IneligibilityFinding: './model.ts#FindingRecord',
    ReconciliationReport: './reconciliation/reconciliation-report.ts#ReportOfFindings',
    ReconciliationCount: './reconciliation/reconciliation-report.ts#ReportRow',
    DataChangeRequest: './requests/model.ts#ChangeRequestRecord',
    ChangeRequestResult: './requests/commands.ts#RequestAnswer',
    RequestedChange: './requests/model.ts#ChangeRequestRecord',
    RequestEvidence: './requests/model.ts#EvidenceRecord',
    ChangeRequestReport: './requests/report.ts#ReportedRegion',
    SocialOffice: './offices/model.ts#SocialOfficeRecord',
    DakProposal: './offices/model.ts#DakProposalRecord',
    DakProposalResult: './offices/commands.ts#ProposalAnswer',
    SocialCompanion: './model.ts#CompanionRecord',
    IncomingReferral: './parents.ts#IncomingReferralParent',
    Graduation: './graduation/model.ts#GraduationRecord',
    ProposeGraduationResult: './graduation/commands.ts#GraduationAnswer',
    AssessGraduationResult: './graduation/commands.ts#GraduationAnswer',
    DecideGraduationResult: './graduation/commands.ts#GraduationAnswer',
    WithdrawGraduationResult: './graduation/commands.ts#GraduationAnswer',
    RecordCompanionTrainingResult: './companions/repository.ts#TrainingAnswer',
    CaseloadRow: './companions/repository.ts#CompanionOfFamily',
    TrainingModule: './companions/model.ts#TrainingModuleRecord',
    CompanionTraining: './companions/model.ts#CompanionTrainingRecord',
    TrainingProgress: './companions/repository.ts#TrainingCount',
    GraduationCandidate: './graduation/repository.ts#CandidateRow',
    CompanionProgress: './parents.ts#CompanionProgressParent',
    Region: './parents.ts#RegionParent',
  },
  housing: {
    PublishedTable: './parents.ts#PublishedTableParent',
    Household: './parents.ts#HouseholdParent',
    HouseholdHousing: './parents.ts#HouseholdHousingParent',
    Dwelling: './parents.ts#DwellingParent',
    HousingAssistance: './parents.ts#HousingAssistanceParent',
    HousingProject: './parents.ts#HousingProjectParent',
    HousingQuota: './assistance/model.ts#QuotaRecord',
    HousingAssistanceReport: './assistance/gate-report.ts#AssistanceReport',
    HousingAssistanceCell: './assistance/gate-report.ts#AssistanceCell',
    HousingAssistanceResult: './assistance/propose.ts#AssistanceAnswer',
    HousingCandidate: './shortlist/repository.ts#Candidate',
    ProjectHome: './homes/model.ts#HomeRecord',
    ProjectHomeResult: './homes/move-in.ts#HomeAnswer',
    Occupancy: './homes/model.ts#OccupancyRecord',
    Residence: './homes/residences.ts#PlaceOfResidence',
    DwellingSurvey: './surveys/model.ts#SurveyRecord',
    DwellingSurveyResult: './surveys/record-survey.ts#SurveyAnswer',
    IncomingReferral: './parents.ts#IncomingReferralParent',
  },
  'family-planning': {
    PublishedTable: './parents.ts#PublishedTableParent',
    Household: './parents.ts#HouseholdParent',
    HouseholdFamilyPlanning: './parents.ts#FamilyPlanningParent',
    KrsAssessment: './model.ts#KrsAssessmentRecord',
    FertileCouple: './model.ts#FertileCoupleRecord',
    Person: './parents.ts#PersonParent',
    GrowthMeasurement: './model.ts#GrowthRecord',
    PremaritalScreening: './model.ts#ScreeningRecord',
    FamilyAssistanceTeam: './model.ts#TeamRecord',
    TeamTraining: './training/model.ts#TeamTrainingRecord',
    TeamTrainingProgress: './training/repository.ts#TeamTrainingCount',
    RecordTeamTrainingResult: './training/repository.ts#TeamTrainingAnswer',
    FamilyIntervention: './model.ts#InterventionRecord',
    Referral: './referrals/model.ts#ReferralRecord',
    SurveyReturn: './survey/model.ts#SurveyReturnRecord',
    GentingDonor: './genting/model.ts#DonorRecord',
    GentingPledge: './genting/model.ts#PledgeRecord',
    GentingProgress: './parents.ts#GentingProgressParent',
    TamasyaCentre: './tamasya/model.ts#CentreRecord',
    TamasyaPlace: './tamasya/model.ts#PlaceRecord',
    TamasyaProgress: './parents.ts#TamasyaProgressParent',
    RegionCount: './region-counts.ts#CountedRegion',
    Region: './parents.ts#RegionParent',
  },
  'cross-program': {
    Household: './parents.ts#HouseholdParent',
    Person: './parents.ts#PersonParent',
    AccessRecord: './parents.ts#AccessRecordParent',
    ShortlistedHousehold: './shortlist/rank-candidates.ts#RankedCandidate',
    DataQuality: './data-quality/resolvers.ts#DataQualityParent',
    Cohort: './cohort/cohort.ts#CohortParent',
    CohortExplanation: './cohort/reports.ts#ReportParent',
    MatchQuality: './cohort/match-quality.ts#MatchQualityParent',
    CohortOverlap: './cohort/overlap.ts#OverlapParent',
    CohortTransition: './cohort/transition.ts#TransitionParent',
  },
};

const scalars = { Nik: 'string', RegionCode: 'string', Date: 'string', DateTime: 'Date', Rupiah: 'number' };

function resolverTypes(room: RoomName): CodegenConfig['generates'][string] {
  return {
    schema: [
      `subgraphs/${room}/schema.graphql`,
      `subgraphs/${room}/*/schema.graphql`,
      ...(room === 'cross-program' ? ['schema/cohort.graphql'] : []),
    ],
    plugins: [
      { add: { content: '// Generated from the schema of the room by "npm run generate". Do not edit.' } },
      'typescript',
      'typescript-resolvers',
    ],
    config: {
      federation: true,
      immutableTypes: true,
      enumsAsTypes: true,
      useTypeImports: true,
      contextType: './loaders.ts#RoomContext',
      mappers: mappers[room],
      scalars,
      defaultScalarType: 'unknown',
    },
  };
}

/**
 * Typed documents of operations for a frontend, with the ids by which it asks them: what a frontend's own configuration looks
 * like (docs/frontends.md). `npm run generate` does not write them, as each frontend has operations of its own.
 * @param documents patterns of the files with the operations.
 * @param folder where to write, with a slash at its end.
 */
export function clientDocuments(documents: string, folder: string): CodegenConfig {
  return {
    schema: 'schema/api.graphql',
    documents,
    generates: {
      [folder]: {
        preset: 'client',
        presetConfig: { fragmentMasking: false, persistedDocuments: true },
        // Caches of clients need it in every selection, and what is registered has to be what is asked.
        documentTransforms: [addTypenameSelectionDocumentTransform],
        config: {
          enumType: 'string-literal',
          immutableTypes: true,
          useTypeImports: true,
          importExtension: '.ts',
          scalars: { ...scalars, DateTime: 'string' },
          strictScalars: true,
        },
      },
    },
  };
}

const config: CodegenConfig = {
  allowPartialOutputs: true,
  generates: {
    'subgraphs/social-welfare/generated.ts': resolverTypes('social-welfare'),
    'subgraphs/housing/generated.ts': resolverTypes('housing'),
    'subgraphs/family-planning/generated.ts': resolverTypes('family-planning'),
    'subgraphs/cross-program/generated.ts': resolverTypes('cross-program'),
  },
};

export default config;
