import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createKnownQueries } from '#platform/compiled/known-queries.ts';
import { createKnownQuery } from '#platform/compiled/known-query.ts';

const schema = buildSchema(`
  type Query { a(n: Int): Int, pet: Pet }
  type Mutation { a: Int }
  interface Pet { name: String }
  type Cat implements Pet { name: String }`);

describe('queries that are known', () => {
  it('are forgotten where many others were asked since: their texts take a bounded room', () => {
    const queries = createKnownQueries(schema);
    const textOf = (number: number) => `{ a } # ${String(number).padStart(1000, ' ')}`;
    for (let number = 0; number < 1000; number += 1) queries.learn(textOf(number), parse('{ a }'));

    expect(queries.find(textOf(0))).toBeNull();
    expect(queries.find(textOf(999))).not.toBeNull();
  });

  it.each([
    ['a mutation', 'mutation { a }'],
    ['introspection', '{ a __type(name: "Cat") { name } }'],
    ['several operations', 'query A { a } query B { a }'],
  ])('do not hold %s', (_, text) => {
    expect(createKnownQuery(schema, parse(text))).toBeNull();
  });

  it('do not hold what a schema asks whose types judge their values', () => {
    const judging = buildSchema('type Query { a: Int }');
    Object.assign(judging.getQueryType() ?? {}, { isTypeOf: () => true });

    expect(createKnownQuery(judging, parse('{ a }'))).toBeNull();
  });

  it('are compiled for sixteen ways in which their conditions fall out, and left to others for more', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const declared = names.map((name) => `$${name}: Boolean!`).join(' ');
    const asked = names.map((name) => `${name}: a @include(if: $${name})`).join(' ');
    const query = createKnownQuery(schema, parse(`query (${declared}) { ${asked} }`));
    const ways = Array.from({ length: 32 }, (_, way) =>
      Object.fromEntries(names.map((name, at) => [name, ((way >> at) & 1) === 1])),
    );

    const prepared = ways.map((variables) => query?.prepare(variables) ?? null);

    expect(prepared.map((one) => one !== null)).toEqual(ways.map((_, way) => way < 16));
    expect(query?.prepare(ways[3] ?? {})?.program).toBe(prepared[3]?.program);
  });
});
