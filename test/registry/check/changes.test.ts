import { describe, expect, it } from 'vitest';
import { checkRetirement } from '../../../registry/check/check-subgraph.ts';
import type { CoordinateUse, SubgraphInput } from '../../../registry/model.ts';
import { check, expectFindingHere, opening, welfare } from './small-graph.ts';

const now = new Date('2026-11-24T08:00:00Z');

const served = {
  name: 'health',
  url: 'http://127.0.0.1:9/health',
  sdl: `${opening}
"How one is."
enum Condition {
  "Well."
  WELL
  "Unwell."
  UNWELL
}

"Which visits."
input VisitFilter {
  "Of this condition."
  condition: Condition
  "Of this year."
  year: Int
}

"A visit."
type Visit @requiresScopes(scopes: [["household:read"]]) {
  "How one was."
  condition: Condition
  "How long it took."
  minutes: Int
  "What was found."
  diagnosis: String @requiresScopes(scopes: [["health:read"]])
}

"A page of visits."
type VisitConnection {
  "The rows."
  nodes: [Visit!]!
}

"A visit or a letter."
union Contact = Visit | Letter

type Letter @key(fields: "id", resolvable: false) {
  id: ID!
}

type Query {
  "The visits."
  visits("Which." filter: VisitFilter, "How many." first: Int = 20, "After which." after: String): VisitConnection
  "The last visit."
  lastVisit("Of this condition." condition: Condition, "Of this year." year: Int): Visit
  "The last contact."
  lastContact: Contact
}
`,
};

const current = [welfare, served];

function operation(name: string, body: string) {
  return { id: name, name, body, client: 'portal' };
}

function use(coordinate: string, lastSeen: string, rest: Partial<CoordinateUse> = {}): CoordinateUse {
  return { coordinate, client: 'analyst', operationName: 'Ask', count: 3, firstSeen: '2026-01-01', lastSeen, ...rest };
}

/** A change of the SDL, the rule that finds it, an operation that it breaks and one that it does not break. */
const breaking: readonly (readonly [rule: string, from: string, to: string, broken: string, unbroken: string])[] = [
  [
    'field-removed',
    '  "How long it took."\n  minutes: Int\n',
    '',
    '{ lastVisit { minutes } }',
    '{ lastVisit { condition } }',
  ],
  ['field-type-changed', 'minutes: Int', 'minutes: String', '{ lastVisit { minutes } }', '{ lastVisit { condition } }'],
  [
    'field-argument-removed',
    ', "Of this year." year: Int): Visit',
    '): Visit',
    '{ lastVisit(year: 1) { minutes } }',
    '{ lastVisit { minutes } }',
  ],
  [
    'field-argument-added',
    'year: Int): Visit',
    'year: Int, "Where." place: ID!): Visit',
    '{ lastVisit { minutes } }',
    '{ visits { nodes { minutes } } }',
  ],
  [
    'field-argument-type-changed',
    'year: Int): Visit',
    'year: Int!): Visit',
    '{ lastVisit { minutes } }',
    '{ lastVisit(year: 1) { minutes } }',
  ],
  [
    'enum-value-removed',
    '  "Unwell."\n  UNWELL\n',
    '',
    '{ lastVisit(condition: UNWELL) { minutes } }',
    '{ lastVisit(condition: WELL) { minutes } }',
  ],
  [
    'input-field-removed',
    '  "Of this year."\n  year: Int\n',
    '',
    '{ visits(filter: { year: 1 }) { nodes { minutes } } }',
    '{ visits(filter: { condition: WELL }) { nodes { minutes } } }',
  ],
  [
    'union-member-removed',
    'union Contact = Visit | Letter',
    'union Contact = Letter',
    '{ lastContact { ... on Visit { minutes } } }',
    '{ lastVisit { minutes } }',
  ],
];

describe('a change that takes something from clients', () => {
  it.each(breaking)(
    'is an error where it breaks a registered operation, and names it: %s',
    async (rule, from, to, broken, unbroken) => {
      expect(served.sdl).toContain(from);
      const operations = [operation('Broken', `query Broken ${broken}`), operation('Fine', `query Fine ${unbroken}`)];

      const report = await check(served.sdl.replace(from, to), { current, operations }, now);

      const found = report.findings.filter((finding) => finding.level === 'ERROR');
      expect(found.map((finding) => finding.rule)).toEqual([rule]);
      expect(found[0]?.affected).toEqual([
        { client: 'portal', operationName: 'Broken', isRegistered: true, firstSeen: null, lastSeen: null, count: 0 },
      ]);
      expect(report.passed).toBe(false);
    },
  );

  it.each(breaking)('is a warning where nobody is known to use it: %s', async (rule, from, to) => {
    const report = await check(served.sdl.replace(from, to), { current }, now);

    expect(report.passed).toBe(true);
    expect(report.findings.map((finding) => [finding.rule, finding.level])).toContainEqual([rule, 'WARNING']);
    expect(report.findings.find((finding) => finding.rule === rule)?.message).toContain('No use of it is known.');
  });

  it('is an error where it was seen in use in the last 90 days, and tells by whom and since when', async () => {
    const sdl = served.sdl
      .replace('  minutes: Int', '')
      .replace('"How long it took."', '')
      .replace(
        'type Visit @requiresScopes(scopes: [["household:read"]]) {',
        'type Visit @requiresScopes(scopes: [["household:read"]]) { # here',
      );
    const usage = [
      use('Visit.minutes', '2026-11-20', { count: 9 }),
      use('Visit.minutes', '2026-11-23', { client: 'anonymous', operationName: null }),
      use('Visit.minutes', '2026-06-01', { client: 'former' }),
      use('Visit.condition', '2026-11-23', { client: 'other' }),
    ];

    const report = await check(sdl, { current, usage }, now);

    const found = expectFindingHere(report, sdl, 'field-removed');
    expect(found).toMatchObject({ level: 'ERROR', coordinate: 'Visit.minutes' });
    expect(found.affected).toEqual([
      {
        client: 'analyst',
        operationName: 'Ask',
        isRegistered: false,
        firstSeen: '2026-01-01',
        lastSeen: '2026-11-20',
        count: 9,
      },
      {
        client: 'anonymous',
        operationName: null,
        isRegistered: false,
        firstSeen: '2026-01-01',
        lastSeen: '2026-11-23',
        count: 3,
      },
    ]);
  });

  it('is a warning from the 91st day on, and says since when nobody has used it', async () => {
    const sdl = served.sdl.replace(breaking[0]?.[1] ?? '', '');
    const usage = [use('Visit.minutes', '2026-08-26')];

    const [tooEarly, late] = await Promise.all(
      ['2026-11-24', '2026-11-25'].map((day) => check(sdl, { current, usage }, new Date(`${day}T08:00:00Z`))),
    );

    expect(tooEarly?.passed).toBe(false);
    expect(late?.findings).toMatchObject([
      { level: 'WARNING', message: expect.stringContaining('Nobody has used it since 2026-08-26.'), affected: [] },
    ]);
  });

  it('counts whoever gives an input, where it asks for more than before', async () => {
    const usage = [use('Query.visits(filter:)', '2026-11-23')];
    const asking = served.sdl.replace('"Of this year."\n  year: Int', '"Of this year."\n  year: Int!');

    const { findings } = await check(asking, { current, usage }, now);

    expect(findings).toMatchObject([
      { rule: 'input-field-type-changed', level: 'ERROR', affected: [{ client: 'analyst' }] },
    ]);
  });

  it('counts the live use of a registered operation as the use of that', async () => {
    const operations = [operation('Card', 'query Card { lastVisit { minutes } }')];
    const usage = [use('Visit.minutes', '2026-11-23', { client: 'portal', operationName: 'Card', count: 7 })];

    const { findings } = await check(
      served.sdl.replace(breaking[0]?.[1] ?? '', ''),
      { current, operations, usage },
      now,
    );

    expect(findings[0]?.affected).toEqual([
      {
        client: 'portal',
        operationName: 'Card',
        isRegistered: true,
        firstSeen: '2026-01-01',
        lastSeen: '2026-11-23',
        count: 7,
      },
    ]);
  });

  it('says nothing of operations that the graph does not answer today', async () => {
    const operations = [operation('Old', 'query Old { gone }'), operation('Torn', 'query Torn {')];

    expect(
      (
        await check(
          served.sdl.replace('year: Int): Visit', 'year: Int, "Where." place: ID): Visit'),
          { current, operations },
          now,
        )
      ).findings,
    ).toEqual([]);
  });

  it('warns of what clients may not expect', async () => {
    const changed = served.sdl
      .replace('  UNWELL', '  UNWELL\n  "Dead."\n  DEAD')
      .replace('"How many." first: Int = 20', '"How many." first: Int = 10');

    const { findings, passed } = await check(changed, { current }, now);

    expect(passed).toBe(true);
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['enum-value-added', 'WARNING'],
      ['field-argument-default-changed', 'WARNING'],
    ]);
    expect(findings.every(({ line }) => line !== null)).toBe(true);
  });
});

describe('a change of who may read what', () => {
  const check_ = (from: string, to: string, candidate: Partial<SubgraphInput> = {}, rest = {}) =>
    check(served.sdl.replace(from, to), { current, candidate, ...rest }, now);
  const guard = ' @requiresScopes(scopes: [["health:read"]])';

  it.each([
    ['a guard that goes', guard, ''],
    ['an alternative that comes', '[["health:read"]]', '[["health:read"], ["finance:read"]]'],
    ['a guard of less', '@requiresScopes(scopes: [["health:read"]])', '@authenticated'],
  ])('is told where it opens: %s', async (_, from, to) => {
    const [personal, sensitive] = await Promise.all([
      check_(from, to),
      check_(from, to, { classification: 'SENSITIVE' }),
    ]);

    expect(personal?.findings).toMatchObject([
      { rule: 'access-widened', level: 'WARNING', coordinate: 'Visit.diagnosis' },
    ]);
    expect(sensitive).toMatchObject({ passed: false, findings: [{ rule: 'access-widened', level: 'ERROR' }] });
  });

  it('is told once where a whole type opens', async () => {
    const { findings } = await check_('type Visit @requiresScopes(scopes: [["household:read"]])', 'type Visit');

    expect(findings.map(({ rule, coordinate }) => [rule, coordinate])).toEqual([['access-widened', 'Visit']]);
  });

  it('is not told where the same is asked for at another place', async () => {
    const moved = served.sdl
      .replace('type Visit @requiresScopes(scopes: [["household:read"]])', 'type Visit')
      .replace(guard, ' @requiresScopes(scopes: [["household:read", "health:read"]])')
      .replace('minutes: Int', 'minutes: Int @requiresScopes(scopes: [["household:read"]])')
      .replace(
        '"How one was."\n  condition: Condition',
        '"How one was."\n  condition: Condition @requiresScopes(scopes: [["household:read"]])',
      );

    expect((await check(moved, { current }, now)).findings).toEqual([]);
  });

  it('never stops what closes, and tells who used it', async () => {
    const operations = [operation('Card', 'query Card { lastVisit { minutes } }')];
    const usage = [use('Visit.minutes', '2026-11-23')];

    const { passed, findings } = await check_('minutes: Int', `minutes: Int${guard}`, {}, { operations, usage });

    expect(passed).toBe(true);
    expect(findings).toMatchObject([{ rule: 'access-narrowed', coordinate: 'Visit.minutes' }]);
    expect(findings[0]?.affected.map(({ client }) => client)).toEqual(['portal', 'analyst']);
  });
});

describe('a change of what operations cost', () => {
  const operations = [operation('List', 'query List { visits(first: 500) { nodes { minutes } } }')];
  const weighing = (weight: number) => served.sdl.replace('minutes: Int', `minutes: Int @cost(weight: ${weight})`);

  it('is listed, a warning where a registered operation gets twice as dear, an error where no role may spend it', async () => {
    const [little, twice, tooMuch] = await Promise.all(
      [0.5, 3, 1000].map((weight) => check(weighing(Math.ceil(weight)), { current, operations }, now)),
    );

    expect(little?.costs).toEqual([{ client: 'portal', operationName: 'List', before: 501, after: 1001 }]);
    expect(little?.findings).toEqual([]);
    expect(twice?.findings).toMatchObject([{ rule: 'cost', level: 'WARNING', affected: [{ operationName: 'List' }] }]);
    expect(tooMuch).toMatchObject({ passed: false, findings: [{ rule: 'cost', level: 'ERROR' }] });
  });
});

describe('the ranges by which cohorts are grouped', () => {
  const source = (range: string) => `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@composeDirective"])
  @link(url: "https://hub.example/cohort/v1.0", import: ["@cohort", "@cohortRange"])
  @composeDirective(name: "@cohort")
  @composeDirective(name: "@cohortRange")
"Marks a source."
directive @cohort("Its name." as: String!) on FIELD_DEFINITION
"A range."
directive @cohortRange("First." min: Int!, "Last." max: Int!) on INPUT_FIELD_DEFINITION
"Conditions."
input HealthFilter {
  "How healthy."
  score: Int ${range}
}
type Query {
  "Keys."
  healthKeys("Conditions." filter: HealthFilter!): [ID!] @inaccessible @cohort(as: "health")
}`;

  it('are told where numbers go', async () => {
    const before = { name: 'health', url: 'http://127.0.0.1:9/health', sdl: source('@cohortRange(min: 0, max: 10)') };
    const checked = (range: string) => check(source(range), { current: [welfare, before] }, now);

    expect((await checked('@cohortRange(min: 0, max: 8)')).findings).toMatchObject([
      { rule: 'cohort-range', level: 'WARNING', message: expect.stringContaining('9, 10') },
    ]);
    expect((await checked('@cohortRange(min: 0, max: 12)')).findings).toEqual([]);
  });
});

describe('taking a subgraph away', () => {
  const retire = (name: string, operations = [operation('Card', 'query Card { lastVisit { minutes } }')]) =>
    checkRetirement({ name, current, file: null, operations, usage: [] }, now);

  it('is refused where it breaks a registered operation', async () => {
    const report = await retire('health');

    expect(report.passed).toBe(false);
    expect(report.findings[0]).toMatchObject({ level: 'ERROR', affected: [{ client: 'portal' }], line: null });
  });

  it('passes where nobody is known to use it, with the graph without it', async () => {
    const report = await retire('health', []);

    expect(report.passed).toBe(true);
    expect(report.supergraph).not.toContain('lastVisit');
  });

  it('is refused where the rest does not fit together', async () => {
    const stand = {
      name: 'notices',
      url: 'http://127.0.0.1:9/notices',
      sdl: `${opening}
type Notice @interfaceObject @key(fields: "id") {
  id: ID!
  "When."
  year: Int
}
type Query {
  "The last one."
  last: Notice
}`,
    };

    const report = await checkRetirement(
      { name: 'welfare', current: [welfare, stand], file: null, operations: [], usage: [] },
      now,
    );

    expect(report).toMatchObject({ passed: false, supergraph: null, findings: [{ rule: 'composition' }] });
  });

  it.each([
    ['nobody', 'No subgraph is called "nobody".'],
    ['welfare', 'Without "welfare" there is no graph.'],
  ])('is refused where there is none of the name, or nothing else: %s', async (name, message) => {
    const report = await checkRetirement({ name, current: [welfare], file: null, operations: [], usage: [] }, now);

    expect(report).toMatchObject({ passed: false, findings: [{ message }] });
  });
});
