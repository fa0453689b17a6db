import { expect } from 'vitest';
import { checkSubgraph } from '../../../registry/check/check-subgraph.ts';
import type { CheckInput, CheckReport, Finding, SubgraphInput } from '../../../registry/model.ts';

/** How the SDL of every subgraph here begins. */
export const opening = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@inaccessible", "@external", "@requires", "@override", "@interfaceObject", "@tag"
      "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"]
  )
`;

/** A ministry that was there first. */
export const welfare = {
  name: 'welfare',
  url: 'http://127.0.0.1:9/graphql',
  sdl: `${opening}
"A NIK."
scalar Nik

"A family."
type Household @key(fields: "nik") @requiresScopes(scopes: [["household:read"]]) {
  "NIK of its head."
  nik: Nik @requiresScopes(scopes: [["nik:read"]])
  "Opaque id."
  id: ID! @shareable
  "What the ministry knows of it."
  welfare: Welfare
}

"What the ministry knows of a family."
type Welfare @requiresScopes(scopes: [["household:read"]]) {
  "Its rank."
  decile: Int
  "Whether there is data."
  status: Status
}

"Whether there is data."
enum Status {
  "There is."
  AVAILABLE
  "There is none."
  MISSING
}

"An office."
type Office @key(fields: "id") @key(fields: "code") {
  "Its id."
  id: ID!
  "Its code."
  code: String!
  "What it is called."
  title: String!
}

"Something with an id."
interface Notice @key(fields: "id") {
  "Its id."
  id: ID!
}

"A letter."
type Letter implements Notice @key(fields: "id") {
  "Its id."
  id: ID!
}

"A page of offices."
type OfficeConnection {
  "The rows."
  nodes: [Office!]!
  "Where it lies."
  pageInfo: PageInfo!
}

"Where a page lies."
type PageInfo @shareable {
  "Whether rows follow."
  hasNextPage: Boolean!
  "Cursor of the last row."
  endCursor: String
}

"Which offices."
input OfficeFilter {
  "Of this code."
  code: String
}

type Query {
  "One family."
  household("Its id." id: ID!): Household
  "The offices."
  offices("Which." filter: OfficeFilter, "How many." first: Int = 20, "After which." after: String): OfficeConnection
  "What was written."
  notice("Its id." id: ID!): Notice
  "The keys of families."
  householdKeys("Their NIKs." niks: [Nik!]!): [ID] @inaccessible @shareable
}

type Mutation {
  "Opens an office."
  openOffice("Which." input: OpenOfficeInput!): Office
}

"Which office to open."
input OpenOfficeInput {
  "Its code."
  code: String!
}
`,
};

const health: Omit<SubgraphInput, 'sdl'> = {
  name: 'health',
  url: 'http://127.0.0.1:9/health',
  classification: 'PERSONAL',
  scopes: [],
  deadlineMs: 2000,
  healthQuery: null,
};

/** What a check of a subgraph of that SDL says. */
export function check(
  sdl: string,
  { current = [welfare], candidate = {}, operations = [], usage = [] }: Overrides = {},
  now?: Date,
): Promise<CheckReport> {
  return checkSubgraph({ current, candidate: { ...health, ...candidate, sdl }, file: null, operations, usage }, now);
}

interface Overrides extends Partial<Omit<CheckInput, 'candidate'>> {
  readonly candidate?: Partial<SubgraphInput>;
}

/** Expects the one finding of a rule at the line that ends with "# here" in the SDL, and gives it. */
export function expectFindingHere({ findings }: CheckReport, sdl: string, rule: string): Finding {
  const found = findings.filter((finding) => finding.rule === rule);
  expect(found.map(({ line }) => line)).toEqual([lineOf(sdl)]);
  expect(found[0]?.column).toBeGreaterThan(0);
  expect(found[0]?.remedy).toMatch(/.+\.$/);
  return found[0] as Finding;
}

/** The number of the line that ends with "# here". */
export function lineOf(sdl: string): number {
  return sdl.split('\n').findIndex((line) => line.endsWith('# here')) + 1;
}
