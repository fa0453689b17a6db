import { describe, expect, it } from 'vitest';
import { checkSubgraph, subgraphRules } from '../../../registry/check/check-subgraph.ts';
import { createContext } from '../../../registry/check/context.ts';
import type { CheckInput } from '../../../registry/model.ts';
import { loadSubgraphs } from '../../../schema/compose.ts';
import { lineOf } from './small-graph.ts';

const rooms = await loadSubgraphs();

/** A ministry as it should be: entities of its own, parts of a household, a cohort. */
const health = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@inaccessible", "@requiresScopes"]
  )
  @link(url: "https://hub.example/cohort/v1.0", import: ["@cohort", "@cohortRange"])
  @federation__composeDirective(name: "@cohort")
  @federation__composeDirective(name: "@cohortRange")

"Marks the field that answers the keys of the households that meet a ministry's own conditions; \`as\` is the ministry's name in cohorts."
directive @cohort("Name of the ministry's conditions in \`CohortWhere\`." as: String!) on FIELD_DEFINITION

"The whole numbers that a condition takes, both ends included: cohorts can be grouped by them."
directive @cohortRange("The first number." min: Int!, "The last number." max: Int!) on INPUT_FIELD_DEFINITION

scalar Nik
scalar RegionCode
scalar Date
scalar DateTime

type Household @key(fields: "nik") {
  nik: Nik
  id: ID! @shareable
  nikMasked: String! @shareable
  "What the Ministry of Health holds on the family; null where it could not answer."
  health: HouseholdHealth
}

type Region @key(fields: "code", resolvable: false) {
  code: RegionCode!
}

"What the Ministry of Health holds on one family."
type HouseholdHealth @requiresScopes(scopes: [["household:read"]]) {
  "Whether the ministry's register answers for the family; every other field is null unless it is AVAILABLE."
  status: DataStatus!
  "Day on which this register last saw the family."
  asOf: Date
  "How many members were immunised in full."
  immunised: Int @requiresScopes(scopes: [["health:read"]])
  "Visits of the family to a health centre (puskesmas), newest first."
  visits(
    "Most rows in the page, 1 to 500."
    first: Int = 20
    "Cursor of the row before the page."
    after: String
  ): HealthVisitConnection @requiresScopes(scopes: [["health:read"]])
}

"A health centre (puskesmas)."
type HealthCentre @key(fields: "id") {
  "Id in the ministry's register."
  id: ID!
  "Name of the centre."
  name: String!
  "Village where it stands."
  region: Region
}

"A page of health centres."
type HealthCentreConnection {
  "The rows."
  nodes: [HealthCentre!]!
  "Where the page lies in the list."
  pageInfo: PageInfo!
}

"A visit to a health centre."
type HealthVisit {
  "Day of the visit."
  visitedOn: Date!
  "The centre."
  centre: HealthCentre
}

"A page of visits."
type HealthVisitConnection {
  "The rows."
  nodes: [HealthVisit!]!
  "Where the page lies in the list."
  pageInfo: PageInfo!
}

type PageInfo @shareable {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}

enum DataStatus {
  AVAILABLE
  NOT_REGISTERED
  NOT_MATCHED
  WITHHELD
  UNAVAILABLE
}

enum MatchMethod {
  HEAD_NIK
  MEMBER_NIK
  FORMER_HEAD_NIK
}

type HouseholdKey @inaccessible @shareable {
  nik: Nik!
  matchMethod: MatchMethod!
}

type HouseholdKeyPage @inaccessible @shareable {
  groups: [HouseholdKeyGroup!]!
  next: String
  asOf: DateTime!
}

type HouseholdKeyGroup @inaccessible @shareable {
  region: String!
  keys: String!
}

"Conditions on households in the health register; a household must meet every one that is given."
input HealthCohortFilter {
  "Whether every child is immunised in full."
  immunised: Boolean
  "How often it visited a health centre in the year."
  visits: Int @cohortRange(min: 0, max: 12)
}

type Query {
  "The health centres in the order of their regions."
  healthCentres(
    "Most rows in the page, 1 to 500."
    first: Int = 20
    "Cursor of the row before the page."
    after: String
  ): HealthCentreConnection
  householdKeys(niks: [Nik!]!): [HouseholdKey]! @inaccessible @shareable
  "Keys of the households that the health register holds and that meet the conditions; asked by the hub's own room alone."
  healthKeys(
    "Conditions, all of which a household must meet; every household of the register where it is empty."
    filter: HealthCohortFilter!
    "First region of the range, a code of any level; from the first where it is left out."
    from: RegionCode
    "Last region of the range, with all that lies in it; to the last where it is left out."
    to: RegionCode
    "How many digits of its region's code tell a group: 2, 4, 6 or 10; 0 for all keys in one group, without a region."
    digits: Int! = 0
    "What the page before gave as \`next\`."
    after: String
    "About how many keys the page holds, at most 500,000."
    first: Int! = 200000
  ): HouseholdKeyPage @inaccessible @cohort(as: "health") @requiresScopes(scopes: [["household:read"]])
}
`;

function publish(sdl: string): CheckInput {
  const candidate = {
    name: 'health',
    url: 'http://127.0.0.1:9/health',
    scopes: [],
    deadlineMs: 2000,
    healthQuery: null,
  };
  return {
    current: rooms,
    candidate: { ...candidate, classification: 'SENSITIVE', sdl },
    file: null,
    operations: [],
    usage: [],
  };
}

describe("the hub's own rooms", () => {
  it.each(rooms)('follow every rule that they ask of others: $name', async (room) => {
    const context = createContext({
      ...publish(room.sdl),
      candidate: { ...publish(room.sdl).candidate, name: room.name },
    });

    expect(subgraphRules.flatMap((rule) => rule(context)).filter(({ level }) => level === 'ERROR')).toEqual([]);
  });

  it.each(rooms)('pass a check beside the others: $name', async (room) => {
    const candidate = { ...publish(room.sdl).candidate, ...room };

    expect(await checkSubgraph({ ...publish(room.sdl), candidate })).toMatchObject({ passed: true, findings: [] });
  });
});

describe('a ministry that joins the hub', () => {
  it('passes without a finding where it does as the hub asks', async () => {
    const report = await checkSubgraph(publish(health));

    expect(report.findings).toEqual([]);
    expect(report.supergraph).toContain('HealthCohortFilter');
  });

  it.each([
    ['ownership', 'health: HouseholdHealth', 'welfare: HouseholdHealth @shareable # here'],
    ['ownership', '  matchMethod: MatchMethod!', '  matchMethod: MatchMethod # here'],
    ['nullable-contribution', 'health: HouseholdHealth', 'health: HouseholdHealth! # here'],
    ['entity-key', 'type Household @key(fields: "nik") {', 'type Household @key(fields: "id") { # here'],
    ['composition', 'region: Region\n', 'region: Province # here\n'],
  ])('is refused by the rule %s where it does otherwise', async (rule, from, to) => {
    const sdl = health.replace(from, to);

    const report = await checkSubgraph(publish(sdl));

    expect(report.passed).toBe(false);
    expect(report.findings.filter(({ line }) => line === lineOf(sdl)).map((finding) => finding.rule)).toContain(rule);
  });
});
