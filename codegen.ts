import type { CodegenConfig } from '@graphql-codegen/cli';
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
    PkhComponentEntry: './model.ts#ComponentRecord',
    Disbursement: './model.ts#DisbursementRecord',
    IneligibilityFinding: './model.ts#FindingRecord',
    DataChangeRequest: './model.ts#ChangeRequestRecord',
    SocialCompanion: './model.ts#CompanionRecord',
    Region: './parents.ts#RegionParent',
  },
  housing: {
    PublishedTable: './parents.ts#PublishedTableParent',
    Household: './parents.ts#HouseholdParent',
    HouseholdHousing: './parents.ts#HouseholdHousingParent',
    Dwelling: './parents.ts#DwellingParent',
    HousingAssistance: './parents.ts#HousingAssistanceParent',
    HousingProject: './parents.ts#HousingProjectParent',
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
    FamilyIntervention: './model.ts#InterventionRecord',
    Region: './parents.ts#RegionParent',
  },
  'cross-program': {
    Household: './parents.ts#HouseholdParent',
    Person: './parents.ts#PersonParent',
    AccessRecord: './parents.ts#AccessRecordParent',
  },
};

const scalars = { Nik: 'string', RegionCode: 'string', Date: 'string', DateTime: 'Date', Rupiah: 'number' };

function resolverTypes(room: RoomName): CodegenConfig['generates'][string] {
  return {
    schema: [`subgraphs/${room}/schema.graphql`, `subgraphs/${room}/*/schema.graphql`],
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
