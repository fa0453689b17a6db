import fc from 'fast-check';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { choiceStreams, createChoices } from '../../gateway/differential/choices.ts';
import { type ArgumentLiterals, type RandomVariables, randomOperations } from '../../support/random-operations.ts';
import { certainErrors, runByGraphqlJs, runCompiled } from './compare.ts';
import { type Behaviour, makeUpResolvers } from './made-up-resolvers.ts';
import { createRandomSchema } from './random-schema.ts';

const seed = 2026;
const schemas = 25;
const operations = 25;

const literals: ArgumentLiterals = {
  Int: ['1', '2', '$n'],
  Filter: ['{ limit: 2 }', '$filter', '{ colour: RED, words: "one" }', '{ limit: $n, words: ["a", $word] }', 'null'],
};
const variables: RandomVariables = {
  n: { declared: 'Int = 4', values: [1, null, undefined] },
  filter: { declared: 'Filter', values: [{}, { limit: 1, words: ['x'] }, { words: 'x' }, { limit: 'no' }, null] },
  word: { declared: 'String!', values: ['w', 'ü'] },
};

/** Compares operations over generated schemas; how many were run by both. */
async function compare(
  behaviour: Behaviour,
  check: (schema: GraphQLSchema, operation: { query: string; variables: Record<string, unknown> }) => Promise<boolean>,
): Promise<number> {
  let compared = 0;
  for (const [at, stream] of fc.sample(choiceStreams, { seed, numRuns: schemas }).entries()) {
    const schema = makeUpResolvers(createRandomSchema(createChoices(stream)), behaviour);
    const valid = randomOperations(schema, literals, variables).filter(
      ({ query }) => validate(schema, parse(query)).length === 0,
    );
    const property = fc.asyncProperty(valid, async (operation) => {
      if (await check(schema, operation)) compared += 1;
    });
    await fc.assert(property, { seed: seed + at, numRuns: operations });
  }
  return compared;
}

describe('compiled queries over generated schemas, documents and resolvers', () => {
  it('give the text, and the errors in their order, that graphql-js gives where no resolver is asynchronous', async () => {
    const compared = await compare({ async: 0, faults: 6, nulls: 8 }, async (schema, operation) => {
      const ours = await runCompiled(schema, operation);
      const truth = await runByGraphqlJs(schema, operation);
      if (ours !== null || truth === null) expect(ours).toEqual(truth);
      return ours !== null;
    });

    expect(compared).toBeGreaterThan(schemas * operations * 0.8);
  });

  it.each([30, 100])(
    'give the text and the errors that graphql-js gives where %i in a hundred values are promises',
    async (async) => {
      const compared = await compare({ async, faults: 4, nulls: 5 }, async (schema, operation) => {
        const ours = await runCompiled(schema, operation);
        const truth = await runByGraphqlJs(schema, operation);
        if (ours === null || truth === null) return false;
        expect(ours.data).toBe(truth.data);
        expect(certainErrors(ours)).toEqual(certainErrors(truth));
        return true;
      });

      expect(compared).toBeGreaterThan(schemas * operations * 0.8);
    },
  );
});
