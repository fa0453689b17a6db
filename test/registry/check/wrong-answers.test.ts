import { operationFromDocument } from '@apollo/federation-internals';
import { prettyFormatQueryPlan, QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSupergraph } from '#platform/build-supergraph.ts';
import { check, expectFindingHere, opening, welfare } from './small-graph.ts';

/** How an engine that believes the supergraph would ask for an operation. */
function planOf(supergraph: string | null, operation: string): string {
  const built = buildSupergraph(supergraph ?? '');
  return prettyFormatQueryPlan(
    new QueryPlanner(built).buildQueryPlan(operationFromDocument(built.apiSchema(), parse(operation))),
  );
}

describe('a shape that composes and is answered wrongly', () => {
  it('is refused: two fields that need one other with different arguments', async () => {
    const current = [
      welfare,
      {
        name: 'stock',
        url: 'http://127.0.0.1:9/stock',
        sdl: `${opening}
"A medicine."
type Medicine @key(fields: "id") {
  "Its id."
  id: ID!
  "Its price."
  price("In which money." currency: String): Int
}
type Query {
  "One."
  medicine: Medicine
}`,
      },
    ];
    const sdl = (currency: string) => `${opening}
type Medicine @key(fields: "id") {
  id: ID!
  price(currency: String): Int @external
  "In rupiah."
  inRupiah: Int @requires(fields: "price(currency: \\"IDR\\")")
  "In dollars."
  cost: Int @requires(fields: "price(currency: \\"${currency}\\")")
}`;
    const wrong = sdl('USD')
      .replace('inRupiah: Int', 'inRupiah: Int # here')
      .replace(/ # here(.*)/, '$1 # here');

    const report = await check(wrong, { current });

    const here = report.findings.filter(({ rule }) => rule === 'requires-conflict');
    expect(here.map(({ coordinate }) => coordinate)).toEqual(['Medicine.inRupiah', 'Medicine.cost']);
    expect(here[0]?.line).toBe(wrong.split('\n').findIndex((line) => line.endsWith('# here')) + 1);
    // One price for both.
    expect(planOf(report.supergraph, '{ medicine { inRupiah cost } }').match(/price\(/g)).toHaveLength(1);
    expect((await check(sdl('IDR'), { current })).findings).toEqual([]);
  });

  it('is refused: the same between two ministries', async () => {
    const ministry = (name: string, field: string, currency: string) => ({
      name,
      url: `http://127.0.0.1:9/${name}`,
      sdl: `${opening}
type Medicine @key(fields: "id") {
  id: ID!
  price(currency: String): Int @external
  "Its price."
  ${field}: Int @requires(fields: "price(currency: \\"${currency}\\")") # here
}`,
    });
    const stock = `${opening}
"A medicine."
type Medicine @key(fields: "id") {
  "Its id."
  id: ID!
  "Its price."
  price("In which money." currency: String): Int
}`;
    const current = [
      welfare,
      { name: 'stock', url: 'http://127.0.0.1:9/stock', sdl: stock },
      ministry('tax', 'levy', 'IDR'),
    ];

    const { sdl } = ministry('health', 'cost', 'USD');

    expect(expectFindingHere(await check(sdl, { current }), sdl, 'requires-conflict').message).toContain('of tax');
  });

  it('is refused: a key that opens beside one that does not', async () => {
    const names = {
      name: 'names',
      url: 'http://127.0.0.1:9/names',
      sdl: `${opening}
"A thing."
type Thing @key(fields: "id") {
  "Its id."
  id: ID!
  "What it is called."
  label: String
}`,
    };
    const sdl = (deadKeys: string) => `${opening}
"A half."
type Half {
  "One."
  one: ID!
  "Two."
  two: ID!
}
type Thing
  ${deadKeys}
  @key(fields: "id half { one two }") {
  id: ID!
  "Its halves."
  half: Half
  label: String @external
  "Its label in capitals."
  loud: String @requires(fields: "label")
}
type Query {
  "One."
  thing: Thing
}`;
    const wrong = sdl('@key(fields: "half { one }", resolvable: false) # here');

    const report = await check(wrong, { current: [welfare, names] });

    expectFindingHere(report, wrong, 'dead-key');
    // It comes back with half of what opens.
    expect(planOf(report.supergraph, '{ thing { loud } }')).not.toContain('two');
    const { findings } = await check(sdl(''), { current: [welfare, names] });
    expect(findings.filter(({ rule }) => rule === 'dead-key')).toEqual([]);
  });

  it('is refused: a mutation of two ministries', async () => {
    const current = [{ ...welfare, sdl: welfare.sdl.replace('): Office\n}', '): Office @shareable\n}') }];
    const sdl = `${opening}
type Mutation {
  openOffice(input: OpenOfficeInput!): Office @shareable # here
}
input OpenOfficeInput {
  code: String!
}
type Office @key(fields: "id") {
  id: ID!
  "Its beds."
  beds: Int
}`;

    const report = await check(sdl, { current });

    expectFindingHere(report, sdl, 'shared-mutation');
    // Who writes depends on what is asked of the result.
    const [mutation, written] = ['mutation { openOffice(input: { code: "1" }) { FIELD } }', /service: "(\w+)"/];
    expect(planOf(report.supergraph, mutation.replace('FIELD', 'title')).match(written)?.[1]).toBe('welfare');
    expect(planOf(report.supergraph, mutation.replace('FIELD', 'beds')).match(written)?.[1]).toBe('health');
    const own = sdl
      .replace('  openOffice', '  "Opens a clinic."\n  openClinic')
      .replace('(input', '("Which." input')
      .replace(' @shareable', '');
    expect((await check(own, { current })).findings).toEqual([]);
  });

  it('is refused: a value from a context, which the gateway does not run', async () => {
    const sdl = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@context", "@fromContext"])
"A clinic."
type Clinic @key(fields: "id") @context(name: "clinic") {
  "Its id."
  id: ID!
  "Its beds."
  beds: Int
  "Its ward."
  ward: Ward
}
"A ward."
type Ward @key(fields: "id") {
  "Its id."
  id: ID!
  "How full it is."
  load(
    "Beds of its clinic."
    beds: Int @fromContext(field: "$clinic { beds }") # here
  ): Int
}
type Query {
  "One."
  clinic: Clinic
}`;

    expectFindingHere(await check(sdl, { current: [] }), sdl, 'unsupported');
  });
});
