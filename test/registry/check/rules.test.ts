import { describe, expect, it } from 'vitest';
import { check, expectFindingHere, opening } from './small-graph.ts';

/** A rule, an SDL that it finds wrong at the line with "# here", and its corrected twin. */
interface Case {
  readonly rule: string;
  readonly it: string;
  readonly wrong: string;
  readonly right: string;
  readonly level?: 'ERROR' | 'WARNING';
}

const query = (field: string) => `
type Query {
  "What is asked."
  ${field}
}
`;

const cases: readonly Case[] = [
  {
    rule: 'description',
    it: 'finds a field without a description',
    wrong: query('health: Int').replace('  "What is asked."\n', '').replace('health: Int', 'health: Int # here'),
    right: query('health: Int'),
  },
  {
    rule: 'description',
    it: 'finds a description that is no sentence',
    wrong: query('health("of whom" id: ID): Int # here'),
    right: query('health("Of whom." id: ID): Int'),
  },
  {
    rule: 'naming',
    it: 'finds a field with underscores',
    wrong: query('health_status: Int # here'),
    right: query('healthStatus: Int'),
  },
  {
    rule: 'naming',
    it: 'finds a value that is not in capitals',
    wrong: `${query('healthStatus: HealthStatus')}
"How one is."
enum HealthStatus {
  "Well."
  well # here
}`,
    right: `${query('healthStatus: HealthStatus')}
"How one is."
enum HealthStatus {
  "Well."
  WELL
}`,
  },
  {
    rule: 'naming',
    it: 'warns of a mutation with several arguments',
    level: 'WARNING',
    wrong: `${query('health: Int')}
type Mutation {
  "Records it."
  recordHealth("One." one: Int, "Two." two: Int): Int # here
}`,
    right: `${query('health: Int')}
type Mutation {
  "Records it."
  recordHealth("Both." input: HealthInput!): Int
}
"Both."
input HealthInput {
  "One."
  one: Int
}`,
  },
  {
    rule: 'pagination',
    it: 'finds a list of objects',
    wrong: `${query('clinics: [Clinic!]! # here')}
"A clinic."
type Clinic @key(fields: "id") {
  "Its id."
  id: ID!
}`,
    right: `${query('clinics("How many." first: Int = 20, "After which." after: String): ClinicConnection')}
"A page of clinics."
type ClinicConnection {
  "The rows."
  nodes: [Clinic!]!
}
"A clinic."
type Clinic @key(fields: "id") {
  "Its id."
  id: ID!
}`,
  },
  {
    rule: 'pagination',
    it: 'finds a connection that takes no cursor',
    wrong: `${query('services("How many." first: Int = 20): ServiceConnection # here')}
"A page of services."
type ServiceConnection {
  "The rows."
  nodes: [String!]!
}`,
    right: `${query('services("How many." first: Int = 20, "After which." after: String): ServiceConnection')}
"A page of services."
type ServiceConnection {
  "The rows."
  nodes: [String!]!
}`,
  },
  {
    rule: 'entity-key',
    it: 'finds a household that is joined by another key than the hub',
    wrong: `${query('health: Int')}
type Household @key(fields: "id") { # here
  id: ID! @shareable
  "What the ministry knows."
  visits: Int
}`,
    right: `${query('health: Int')}
"A NIK."
scalar Nik
type Household @key(fields: "nik") {
  nik: Nik
  "What the ministry knows."
  visits: Int
}`,
  },
  {
    rule: 'entity-key',
    it: 'finds a key that is no id',
    wrong: `${query('clinic: Clinic')}
"A clinic."
type Clinic @key(fields: "beds") { # here
  "Its beds."
  beds: Int!
}`,
    right: `${query('clinic: Clinic')}
"A clinic."
type Clinic @key(fields: "id") {
  "Its id."
  id: ID!
  "Its beds."
  beds: Int!
}`,
  },
  {
    rule: 'entity-key',
    it: 'finds a key that tells of a person',
    wrong: `${query('patient: Patient')}
"A patient."
type Patient @key(fields: "id motherName") { # here
  "Id."
  id: ID!
  "Name of the mother."
  motherName: String! @requiresScopes(scopes: [["bnba:read"]])
}`,
    right: `${query('patient: Patient')}
"A patient."
type Patient @key(fields: "id") {
  "Id."
  id: ID!
  "Name of the mother."
  motherName: String! @requiresScopes(scopes: [["bnba:read"]])
}`,
  },
  {
    rule: 'nullable-contribution',
    it: 'finds what would take the household away where the ministry is down',
    wrong: `${query('health: Int')}
"A NIK."
scalar Nik
type Household @key(fields: "nik") {
  nik: Nik
  "What the ministry knows."
  visits: Int! # here
}`,
    right: `${query('health: Int')}
"A NIK."
scalar Nik
type Household @key(fields: "nik") {
  nik: Nik
  "What the ministry knows."
  visits: Int
}`,
  },
  {
    rule: 'personal-data',
    it: 'finds an identity number that everybody may read',
    wrong: `${query('patient: Patient')}
"A patient."
type Patient @key(fields: "id") {
  "Id."
  id: ID!
  "Number of the mother."
  motherNik: String # here
}`,
    right: `${query('patient: Patient')}
"A patient."
type Patient @key(fields: "id") {
  "Id."
  id: ID!
  "Number of the mother."
  motherNik: String @requiresScopes(scopes: [["nik:read"]])
}`,
  },
  {
    rule: 'personal-data',
    it: 'warns of a name beside what only a person has, where pseudonyms alone are asked for',
    level: 'WARNING',
    wrong: `${query('patient: Patient')}
"A patient."
type Patient @key(fields: "id") @requiresScopes(scopes: [["household:read"]]) {
  "Id."
  id: ID!
  "Sex."
  sex: String
  "Name."
  name: String # here
}`,
    right: `${query('clinic: Clinic')}
"A clinic."
type Clinic @key(fields: "id") {
  "Id."
  id: ID!
  "Name."
  name: String
}`,
  },
  {
    rule: 'scopes',
    it: 'finds a scope that no token holds',
    wrong: query('health: Int @requiresScopes(scopes: [["health:all"]]) # here'),
    right: query('health: Int @requiresScopes(scopes: [["health:read"]])'),
  },
  {
    rule: 'scopes',
    it: 'finds a policy that holds of nobody',
    wrong: query('health: Int @policy(policies: [["doctors"]]) # here'),
    right: query('health: Int @policy(policies: [["role:MINISTRY_OFFICER"]])'),
  },
  {
    rule: 'unsupported',
    it: 'finds subscriptions, which the gateway does not run',
    wrong: `${query('health: Int')}
type Subscription { # here
  "Tells."
  health: Int
}`,
    right: query('health: Int'),
  },
];

describe('a rule about the form of a subgraph', () => {
  it.each(cases)('$it ($rule)', async ({ rule, wrong, right, level = 'ERROR' }) => {
    const found = await check(`${opening}${wrong}`);
    const corrected = await check(`${opening}${right}`);

    expect(expectFindingHere(found, `${opening}${wrong}`, rule).level).toBe(level);
    expect(found.passed).toBe(level === 'WARNING');
    expect(corrected.findings).toEqual([]);
    expect(corrected.passed).toBe(true);
  });

  it('lets a ministry describe nothing that another one describes already', async () => {
    const sdl = `${opening}
scalar Nik
type Household @key(fields: "nik") {
  nik: Nik
  "What the ministry knows."
  visits: Int
}`;

    expect((await check(sdl)).findings).toEqual([]);
  });

  it('takes a scope that the subgraph declares', async () => {
    const sdl = `${opening}${query('health: Int @requiresScopes(scopes: [["health:clinic"]])')}`;

    expect((await check(sdl)).passed).toBe(false);
    expect((await check(sdl, { candidate: { scopes: ['health:clinic'] } })).findings).toEqual([]);
  });

  it('warns where nobody says how long to wait, or longer than any client waits', async () => {
    const sdl = `${opening}${query('health: Int')}`;

    const [unsaid, tooLong] = await Promise.all(
      [null, 60_000].map((deadlineMs) => check(sdl, { candidate: { deadlineMs } })),
    );

    expect(unsaid?.findings).toMatchObject([{ rule: 'deadline', level: 'WARNING' }]);
    expect(tooLong?.findings).toMatchObject([{ rule: 'deadline', level: 'WARNING' }]);
    expect(unsaid?.passed).toBe(true);
  });

  it('is an error for a name or an address where the data is sensitive', async () => {
    const sdl = `${opening}${cases.find(({ it: title }) => title.startsWith('warns of a name'))?.wrong}`;

    const report = await check(sdl, { candidate: { classification: 'SENSITIVE' } });

    expect(expectFindingHere(report, sdl, 'personal-data').level).toBe('ERROR');
  });

  it('only warns of what the version served now has as well', async () => {
    const sdl = `${opening}${query('health_status: Int')}`;
    const served = { name: 'health', url: 'http://127.0.0.1:9/health', sdl };
    const { current, candidate } = { current: [served], candidate: {} };

    const report = await check(sdl.replace('Int', 'Int @deprecated(reason: "Old.")'), { current, candidate });

    expect(report.passed).toBe(true);
    expect(report.findings).toMatchObject([{ rule: 'naming', level: 'WARNING', coordinate: 'Query.health_status' }]);
  });

  it('knows directives by what they are imported as', async () => {
    const sdl = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", as: "fed", import: [{ name: "@requiresScopes", as: "@needs" }])
type Query {
  "What is asked."
  health: Int @needs(scopes: [["health:all"]]) # here
  "What is hidden."
  clinics: [Clinic!]! @fed__inaccessible
}
"A clinic."
type Clinic {
  "Beds."
  beds: Int
}`;

    const report = await check(sdl, { current: [] });

    expectFindingHere(report, sdl, 'scopes');
    expect(report.findings).toHaveLength(1);
  });

  it('lets no other specification give a directive of federation another meaning', async () => {
    const sdl = `extend schema
  @link(url: "https://example.org/other/v1.0", import: [{ name: "@harmless", as: "@requiresScopes" }])
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@requiresScopes"])
type Query {
  "What is asked."
  health: Int @requiresScopes(scopes: [["health:all"]])
}`;

    const { findings } = await check(sdl, { current: [] });

    expect(findings.map(({ rule }) => rule)).toContain('scopes');
  });

  it('tells at most 200 findings, errors first, and how many more there are', async () => {
    const fields = Array.from({ length: 300 }, (_, n) => `field${n}: Int`);
    const sdl = `${opening}type Query {\n${fields.join('\n')}\n}`;

    const { findings } = await check(sdl, { candidate: { deadlineMs: null } });

    expect(findings).toHaveLength(200);
    expect(findings.slice(0, 199).every(({ level, rule }) => level === 'ERROR' && rule === 'description')).toBe(true);
    expect(findings.at(-1)?.message).toBe('There are 102 more findings, 101 of them errors.');
  });
});
