import { describe, expect, it } from 'vitest';
import { check, expectFindingHere, lineOf, opening, welfare } from './small-graph.ts';

const ask = `
type Query {
  "What is asked."
  health: Int
}
`;

/** What is taken, what would take it, and how it is done rightly. */
const cases: readonly { readonly it: string; readonly wrong: string; readonly right: string }[] = [
  {
    it: 'a field by @override',
    wrong: `${ask}
"A NIK."
scalar Nik
type Household @key(fields: "nik") {
  nik: Nik
  welfare: Welfare @override(from: "welfare") # here
}
type Welfare @shareable {
  decile: Int
}`,
    right: `${ask}
scalar Nik
type Household @key(fields: "nik") {
  nik: Nik
  "What the ministry knows."
  health: HouseholdHealth
}
"What the ministry knows of a family."
type HouseholdHealth {
  "How often it came."
  visits: Int
}`,
  },
  {
    it: 'a field that its owner does not share',
    wrong: `${ask}
type Office @key(fields: "id") {
  id: ID!
  title: String! @shareable # here
}`,
    right: `${ask}
type Office @key(fields: "id") {
  id: ID!
  "Its beds."
  beds: Int
}`,
  },
  {
    it: 'an entity by a key that its owner does not declare',
    wrong: `${ask}
type Office @key(fields: "postCode") { # here
  "Its post code."
  postCode: String
}`,
    right: `${ask}
type Office @key(fields: "code") {
  code: String!
  "Its beds."
  beds: Int
}`,
  },
  {
    it: 'a root field',
    wrong: `
type Query {
  household(id: ID!): Int # here
}`,
    right: `
type Query {
  "One family as the ministry knows it."
  healthHousehold("Its id." id: ID!): Int
}`,
  },
  {
    it: "the name of another's type for something else",
    wrong: `
type Query {
  "What is asked."
  health: Status
}
enum Status {
  AVAILABLE
  MISSING
  "Unwell."
  UNWELL # here
}`,
    right: `
type Query {
  "What is asked."
  health: Status
}
enum Status {
  AVAILABLE
  MISSING
}`,
  },
  {
    it: "another's input with a field less",
    wrong: `
type Query {
  "What is asked."
  health("Which." filter: OfficeFilter): Int
}
input OfficeFilter { # here
  "Of this name."
  title: String
}`,
    right: `
type Query {
  "What is asked."
  health("Which." filter: OfficeFilter): Int
}
input OfficeFilter {
  code: String
}`,
  },
  {
    it: 'what the hub writes for all',
    wrong: `${ask}
"Other conditions."
input CohortWhere { # here
  "One."
  health: Int
}`,
    right: ask,
  },
  {
    it: 'who sees a type',
    wrong: `${ask}
type Office @key(fields: "id") @inaccessible { # here
  id: ID!
  "Its beds."
  beds: Int
}`,
    right: `${ask}
type Office @key(fields: "id") {
  id: ID!
  "Its beds."
  beds: Int @inaccessible
}`,
  },
  {
    it: 'who may read a field of all',
    wrong: `${ask}
scalar Nik
type Household @key(fields: "nik") {
  nik: Nik
  id: ID! @shareable @requiresScopes(scopes: [["health:read"]]) # here
}`,
    right: `${ask}
scalar Nik
type Household @key(fields: "nik") @requiresScopes(scopes: [["household:read"]]) {
  nik: Nik @requiresScopes(scopes: [["nik:read"]])
  id: ID! @shareable
  "What the ministry knows."
  visits: Int @requiresScopes(scopes: [["health:read"]])
}`,
  },
  {
    it: 'who may ask anything at all',
    wrong: `
type Query @authenticated { # here
  "What is asked."
  health: Int
}`,
    right: `
type Query {
  "What is asked."
  health: Int @authenticated
}`,
  },
  {
    it: 'in which variants a root field is',
    wrong: `
scalar Nik
type Query {
  householdKeys(niks: [Nik!]!): [ID] @shareable @tag(name: "public") # here
}`,
    right: `
scalar Nik
type Query {
  householdKeys(niks: [Nik!]!): [ID] @shareable @inaccessible
}`,
  },
];

describe('what another ministry owns', () => {
  it.each(cases)('is not taken: $it', async ({ wrong, right }) => {
    const found = await check(`${opening}${wrong}`);
    const corrected = await check(`${opening}${right}`);

    const here = found.findings.filter(
      ({ rule, line }) => rule === 'ownership' && line === lineOf(`${opening}${wrong}`),
    );
    expect(here).toMatchObject([{ level: 'ERROR' }]);
    expect(found.passed).toBe(false);
    expect(corrected.findings).toEqual([]);
  });

  it('stays with the ministry that had it first, however much another one adds', async () => {
    const added = Array.from({ length: 9 }, (_, n) => `  "Number ${n}."\n  beds${n}: Int`).join('\n');
    const sdl = `${opening}${ask}
type Office @key(fields: "id") {
  id: ID!
${added}
}`;
    const served = { name: 'health', url: 'http://127.0.0.1:9/health', sdl };
    const hiding = sdl.replace(
      'type Office @key(fields: "id") {',
      'type Office @key(fields: "id") @inaccessible { # here',
    );

    const report = await check(hiding, { current: [welfare, served] });

    expectFindingHere(report, hiding, 'ownership');
    const owner = await check(
      welfare.sdl
        .replace('type Office', '"An office."\ntype Office')
        .replace('"An office."\n"An office."', '"An office."')
        .replace('title: String!', 'title: String! @tag(name: "public")'),
      {
        current: [welfare, served],
        candidate: { name: 'welfare', url: welfare.url },
      },
    );
    expect(owner.findings.filter(({ rule }) => rule === 'ownership')).toEqual([]);
  });

  it('does not stop a correction of what repeats a type that its owner has changed since', async () => {
    const sdl = `${opening}
type Query {
  "What is asked."
  health: Status
}
enum Status {
  AVAILABLE
  MISSING
}`;
    const changed = { ...welfare, sdl: welfare.sdl.replace('  MISSING', '  MISSING\n  "Kept back."\n  WITHHELD') };
    const served = { name: 'health', url: 'http://127.0.0.1:9/health', sdl };

    const report = await check(sdl.replace('"What is asked."', '"What is asked of it."'), {
      current: [changed, served],
    });

    expect(report.passed).toBe(true);
    expect(report.findings.map(({ rule, level }) => [rule, level])).toEqual([['ownership', 'WARNING']]);
  });
});
