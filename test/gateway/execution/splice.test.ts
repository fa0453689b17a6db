import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { MinistryClient } from '#platform/ministry-client.ts';
import type { CompiledAnswer } from '../../../gateway/execution/compile-answer.ts';
import { executeOperation } from '../../../gateway/execution/execute.ts';
import { type PreparedOperation, prepareOperation } from '../../../gateway/execution/operation.ts';
import { aCaller } from '../../support/callers.ts';
import { composeTestSubgraphs, createLocalClient } from '../../support/federation.ts';
import { randomOperations } from '../../support/random-operations.ts';
import { type Mutation, mutations } from './mutate-json.ts';
import { registers } from './registers.ts';

const supergraph = composeTestSubgraphs(registers);
const clients = registers.map(createLocalClient);
const unchanged: Mutation = (json) => Buffer.from(json);

// The same question gets the same answer each time; those of one ministry are changed.
function ministriesThatAnswer(culprit: string, mutate: Mutation) {
  const asked: string[] = [];
  const known = new Map<string, Buffer>();
  const withBytes = (client: MinistryClient): MinistryClient => ({
    ...client,
    async askBytes(question) {
      const key = `${client.name} ${question.body}`;
      asked.push(key);
      const json = JSON.stringify(await client.ask(question));
      const bytes = known.get(key) ?? (client.name === culprit ? mutate(json) : Buffer.from(json));
      known.set(key, bytes);
      return bytes;
    },
  });
  return { asked, ministries: new Map(clients.map((client) => [client.name, withBytes(client)])) };
}

function prepare(query: string, spliced: boolean) {
  const reader = { rights: supergraph.rightsOf(aCaller()), protectedVariables: new Set<string>() };
  const operation = prepareOperation(supergraph, parse(query), undefined, reader);
  let succeeded = 0;
  const watch = (answer: CompiledAnswer): CompiledAnswer => ({
    ...answer,
    spliceProgram: () => (spliced ? (answer.spliceProgram() ?? answer.spliceProgram()) : null),
    noteSplice: (success) => {
      succeeded += success ? 1 : 0;
    },
  });
  const watched: PreparedOperation = { ...operation, answerFor: (variables) => watch(operation.answerFor(variables)) };
  return { operation: watched, succeeded: () => succeeded > 0 };
}

async function run(query: string, variables: object, culprit = '', mutate = unchanged) {
  const caller = { tokenFor: () => undefined, timeLeftMs: () => 10_000 };
  const answers = [];
  for (const spliced of [false, true]) {
    const { operation, succeeded } = prepare(query, spliced);
    const { ministries, asked } = ministriesThatAnswer(culprit, mutate);
    const executed = await executeOperation({ supergraph, ministries, caller }, operation, { ...variables });
    const { data, errors, objects, subjects } = executed;
    const known = {
      data: data.toString(),
      errors: JSON.stringify(errors),
      objects,
      household: subjects.household,
      person: subjects.person,
    };
    answers.push({ known, asked: asked.toSorted(), spliced: succeeded() });
  }
  const [general, other] = answers as [(typeof answers)[number], (typeof answers)[number]];
  return { general, spliced: other };
}

const literals = {
  'Query.households(first:)': ['0', '1', '7', '12'],
  'Query.household(position:)': ['-1', '0', '3', '11'],
  'Household.homes(first:)': ['0', '3'],
};
const operations = randomOperations(supergraph.apiSchema, literals).filter(
  ({ query }) => validate(supergraph.apiSchema, parse(query)).length === 0,
);

describe('an answer that is copied out of the ministries’ answers', () => {
  it('is the same text as the one that is read and written, over the same questions', async () => {
    let spliced = 0;
    await fc.assert(
      fc.asyncProperty(operations, async ({ query, variables }) => {
        const answers = await run(query, variables);

        expect(answers.spliced.known).toEqual(answers.general.known);
        expect(answers.spliced.asked).toEqual(answers.general.asked);
        spliced += answers.spliced.spliced ? 1 : 0;
      }),
      { numRuns: 300 },
    );
    expect(spliced).toBeGreaterThan(100);
  });

  it('is the same where a ministry answers something else than it was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        operations,
        fc.constantFrom(...registers.map(({ name }) => name)),
        mutations,
        async ({ query, variables }, culprit, mutate) => {
          const answers = await run(query, variables, culprit, mutate);

          expect(answers.spliced.known).toEqual(answers.general.known);
          expect(answers.spliced.asked).toEqual(answers.general.asked);
        },
      ),
      { numRuns: 700 },
    );
  });

  it('keeps the client’s order whatever order the ministries answer in, and texts beyond ASCII', async () => {
    const query = `{ total households(first: 6) {
      visits { remark on } income home { tenant { owes id } failures site { title code } area } region { population name } id rooms
    } }`;

    const { general, spliced } = await run(query, {});

    expect(spliced).toEqual({ ...general, spliced: true });
    expect(spliced.known.data).toContain('"name":"Désa Karang"');
    expect(Object.keys(JSON.parse(spliced.known.data).households[0])).toEqual([
      'visits',
      'income',
      'home',
      'region',
      'id',
      'rooms',
    ]);
  });

  it('tells whose data it holds, and how many objects, as one that is read', async () => {
    const query = '{ households(first: 7) { id parent { rooms } homes { safe } siblings { id visits { on } } } }';

    const { general, spliced } = await run(query, {});

    expect(spliced).toEqual({ ...general, spliced: true });
    expect(spliced.known.household.size).toBe(7);
    expect(spliced.known.objects).toBeGreaterThan(7 * 3);
  });

  it('asks no ministry again where one answer has to be read after all', async () => {
    const query = '{ households(first: 3) { id rooms visits { on } } }';
    const withSpaces: Mutation = (json) => Buffer.from(json.replaceAll(',', ', '));

    const { general, spliced } = await run(query, {}, 'sites', withSpaces);

    expect(spliced.spliced).toBe(false);
    expect(spliced).toEqual(general);
  });

  it('is not tried for long where it never works, and again after a while', async () => {
    const { answerFor } = prepareOperation(supergraph, parse('{ total }'), undefined, {
      rights: supergraph.rightsOf(aCaller()),
      protectedVariables: new Set<string>(),
    });
    const answer = answerFor({});
    let tried = 0;
    for (let turn = 0; turn < 100; turn += 1) {
      if (answer.spliceProgram() === null) continue;
      tried += 1;
      answer.noteSplice(false);
    }

    expect(tried).toBeGreaterThan(8);
    expect(tried).toBeLessThan(15);
  });
});
