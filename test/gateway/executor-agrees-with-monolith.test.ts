import fc from 'fast-check';
import { graphql, parse, printSchema, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { bookshop, createBookshopMonolith } from '../support/bookshop.ts';
import { composeTestSubgraphs, createLocalClient, runOnHub } from '../support/federation.ts';
import { randomOperations } from '../support/random-operations.ts';

const supergraph = composeTestSubgraphs(bookshop);
const clients = bookshop.map(createLocalClient);
const monolith = createBookshopMonolith(printSchema(supergraph.apiSchema));

const literals = {
  'Query.works(first:)': ['0', '2'],
  'Query.works(reverse:)': ['true', 'false'],
  'Query.work(isbn:)': ['"n1"', '"c1"', '"nowhere"'],
  'Query.author(id:)': ['"a1"', '"a9"'],
  'Query.search(text:)': ['"a"', '"zzz"'],
};

describe('the executor over four subgraphs', () => {
  it('answers random operations as one schema with the same data does', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(randomOperations(supergraph.apiSchema, literals), async ({ query, variables }) => {
        fc.pre(validate(supergraph.apiSchema, parse(query)).length === 0);

        const ours = await runOnHub(supergraph, clients, query, variables);
        const whole = await graphql({ schema: monolith, source: query, variableValues: variables });

        expect(ours.data).toEqual(JSON.parse(JSON.stringify(whole.data)));
        expect(ours.errors === undefined).toBe(whole.errors === undefined);
        compared += 1;
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('keeps the order of the fields that the client asked for', async () => {
    const query = '{ works(first: 1) { offers { copies } title author { born name } isbn } }';

    const ours = await runOnHub(supergraph, clients, query);
    const whole = await graphql({ schema: monolith, source: query });

    expect(JSON.stringify(ours.data)).toBe(JSON.stringify(whole.data));
  });
});
