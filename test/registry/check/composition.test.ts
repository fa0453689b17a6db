import { describe, expect, it } from 'vitest';
import { check, expectFindingHere, opening, welfare } from './small-graph.ts';

const ask = `
type Query {
  "What is asked."
  health: Int
}
`;

describe('an SDL that cannot become part of the graph', () => {
  it('is refused with line and column where it does not parse', async () => {
    const report = await check(`${opening}type Query {\n  health: Int\n  visits Int\n}`);

    expect(report).toMatchObject({ passed: false, supergraph: null });
    expect(report.findings).toMatchObject([{ rule: 'syntax', line: 9, column: 10 }]);
  });

  it.each([
    ['lists in lists without an end', `type Query { health: ${'['.repeat(60_000)}`],
    ['more tokens than a schema has', `${opening}${'scalar A '.repeat(150_000)}`.slice(0, 1_000_000)],
    ['nothing', ''],
  ])('is refused without a stack overflow or a wait: %s', async (_, sdl) => {
    expect((await check(sdl)).findings).toMatchObject([{ rule: 'syntax', level: 'ERROR' }]);
  });

  it('is refused over 1 MiB, counted in bytes', async () => {
    const sdl = `${opening}${ask}#${'é'.repeat(512 * 1024)}`;

    expect((await check(sdl)).findings).toMatchObject([{ rule: 'size' }]);
    expect((await check(sdl.slice(0, -1024))).findings).toEqual([]);
  });

  it('is refused with more fields than can be composed in a while', async () => {
    const fields = (count: number) => Array.from({ length: count }, (_, n) => `  "Number ${n}."\n  field${n}: Int`);

    const { findings } = await check(`${opening}type Query {\n${fields(10_001).join('\n')}\n}`);

    expect(findings).toMatchObject([{ rule: 'size', message: expect.stringContaining('10002 types, fields') }]);
  });

  it('is refused where its types refer to each other too deeply', async () => {
    const types = Array.from({ length: 4500 }, (_, n) => `"Type."\ntype T${n} {\n  "Next."\n  next: T${n + 1}\n}`);
    const sdl = `${opening}type Query {\n  "First."\n  first: T0\n}\n${types.join('\n')}\nscalar T4500`;

    const { findings } = await check(sdl);

    expect(findings[0]).toMatchObject({ rule: 'composition', message: expect.stringContaining('too deeply') });
  });

  it.each([
    ['says no version', `${ask}`, null],
    ['is of Federation 1', `extend schema @link(url: "https://specs.apollo.dev/federation/v1.0")\n${ask}`, 1],
    ['is newer than the hub', `extend schema @link(url: "https://specs.apollo.dev/federation/v2.99")\n${ask}`, 1],
  ])('is refused where it %s', async (_, sdl, line) => {
    const { findings, passed } = await check(sdl);

    expect(passed).toBe(false);
    expect(findings.filter(({ rule }) => rule === 'federation')).toMatchObject([{ level: 'ERROR', line }]);
  });

  it('is refused where it does not compose, at the line that is meant', async () => {
    const sdl = `${opening}
type Query {
  "The visits."
  visits: Visit # here
}`;

    const report = await check(sdl);

    expect(expectFindingHere(report, sdl, 'composition').message).toContain('Visit');
    expect(report.supergraph).toBeNull();
  });

  it('is refused where a field cannot be reached', async () => {
    const sdl = `${opening}
type Office @key(fields: "id", resolvable: false) {
  id: ID!
  "Its beds."
  beds: Int
}`;

    const { findings } = await check(sdl);

    expect(findings).toMatchObject([{ rule: 'composition', message: expect.stringContaining('SATISFIABILITY_ERROR') }]);
  });

  it('is refused where it stands in for an interface that nobody can be asked for', async () => {
    const sdl = `${opening}
type Query {
  "What was told."
  told: Told
}
type Told @key(fields: "id") @interfaceObject {
  id: ID!
  "When."
  year: Int
}`;
    const told = (key: string) => ({
      ...welfare,
      sdl: `${opening}
"What was told."
interface Told ${key} {
  "Its id."
  id: ID!
}
"A letter."
type Letter implements Told @key(fields: "id") {
  "Its id."
  id: ID!
}
type Query {
  "The last one."
  letter: Letter
}`,
    });

    expect((await check(sdl, { current: [told('@key(fields: "id", resolvable: false)')] })).passed).toBe(false);
    expect((await check(sdl, { current: [told('@key(fields: "id")')] })).findings).toEqual([]);
  });

  it('is warned of where subgraphs disagree, and not of what they disagreed about before', async () => {
    const sdl = `${opening}
type Query {
  "The keys of all families."
  householdKeys(niks: [Nik!]!): [ID] @inaccessible @shareable # here
}
scalar Nik
`;
    const { current } = { current: [welfare, { name: 'health', url: 'http://127.0.0.1:9/health', sdl }] };

    const report = await check(sdl);

    expectFindingHere(report, sdl, 'hints');
    expect(report).toMatchObject({ passed: true, supergraph: expect.stringContaining('join__Graph') });
    expect((await check(sdl, { current })).findings).toEqual([]);
  });
});
