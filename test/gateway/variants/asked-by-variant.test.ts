import { type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicCaller } from '#platform/access/caller.ts';
import { createView } from '#platform/access/view.ts';
import { createGraph } from '../../../gateway/graphs/graph.ts';
import { answerRequest } from '../../../gateway/requests/answer-request.ts';
import { createParsedDocuments } from '../../../gateway/requests/parsed-documents.ts';
import { readRequest } from '../../../gateway/requests/read-request.ts';
import { writeAnswer, writeFailure } from '../../../gateway/requests/write-answer.ts';
import { createVariants } from '../../../gateway/variants/create-variants.ts';
import { variantRules } from '../../../gateway/variants/variant-rules.ts';
import { createTestLogger } from '../../support/log.ts';
import { loadCommittedSupergraph } from '../../support/supergraph.ts';

const supergraph = loadCommittedSupergraph();
const graph = createGraph({ supergraph, ministries: new Map(), guards: null, usage: null });
const variants = createVariants(supergraph, variantRules);
const documents = createParsedDocuments();

describe('an operation on a variant', () => {
  it('is told of a hidden field what it is told of one that is nowhere', async () => {
    const [hidden, missing] = await Promise.all([
      ask('public', '{ households { nodes { id } } }'),
      ask('public', '{ householdz { nodes { id } } }'),
    ]);

    expect(hidden).toEqual(JSON.parse(JSON.stringify(missing).replaceAll('householdz', 'households')));
    expect(hidden).toMatchObject({
      errors: [
        {
          message: 'Cannot query field "households" on type "Query".',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
  });

  it.each([
    ['a field whose name is nearly a hidden one’s', 'public', '{ household }'],
    ['a type whose name is nearly a hidden one’s', 'public', '{ ... on Househol { id } }'],
    ['a hidden type', 'public', '{ regions { nodes { ... on Household { id } } } }'],
    ['a hidden input', 'frontend', 'query A($where: CohortWhere) { regions { nodes { code } } }'],
    ['an argument that is nearly a hidden one', 'public', '{ regions(firs: 1) { nodes { code } } }'],
  ])('is not helped to find what is hidden: %s', async (_, name, query) => {
    const { errors } = await ask(name, query);

    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).not.toMatch(/did you mean/i);
  });

  it('is refused where it is valid on the whole alone, also when the whole was asked before', async () => {
    const query = '{ __typename cohort(where: {}) { __typename } }';
    const whole = await ask(null, query);

    expect(whole.errors?.map(({ extensions }) => extensions.code)).not.toContain('GRAPHQL_VALIDATION_FAILED');
    expect((await ask('frontend', query)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('cannot change anything where the variant has no mutations', async () => {
    const query = 'mutation { __typename }';

    expect((await ask(null, query)).data).toEqual({ __typename: 'Mutation' });
    expect((await ask('analyst', query)).errors).toHaveLength(1);
  });
});

describe('introspection of a variant', () => {
  it('shows the variant alone', async () => {
    const { data } = await ask('public', getIntrospectionQuery());
    const { types } = (data as { __schema: { types: { name: string }[] } }).__schema;
    const named = types.map(({ name }) => name).filter((name) => !name.startsWith('__'));

    expect(named.toSorted()).toEqual(
      Object.keys(schemaOf('public').getTypeMap())
        .filter((name) => !name.startsWith('__'))
        .toSorted(),
    );
    expect(JSON.stringify(data)).not.toMatch(/"(Household|Person|Cohort|Mutation)"/);
  });

  it('knows no hidden type by its name', async () => {
    const query = '{ __type(name: "Household") { name } }';

    expect((await ask('public', query)).data).toEqual({ __type: null });
    expect((await ask(null, query)).data).toEqual({ __type: { name: 'Household' } });
  });

  it('is valid on every variant as the tools write it', async () => {
    for (const name of variants.keys()) expect((await ask(name, getIntrospectionQuery())).errors).toBeUndefined();
  });
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(name: string | null, query: string): Promise<Answer> {
  const clientSchema = name === null ? graph.schema : schemaOf(name);
  const context = { requestId: 'a request', remoteAddress: '127.0.0.1', view: createView(publicCaller, 10_000) };
  const logger = createTestLogger('variants');
  const { body } = await answerRequest(
    { graph, clientSchema, isOpen: true },
    documents,
    readRequest('application/json', { query }),
    context,
  ).then(
    (answer) => writeAnswer(answer, 'a request', logger),
    (fault: unknown) => writeFailure(fault, 'a request', logger),
  );
  return JSON.parse(body.toString());
}

function schemaOf(name: string): GraphQLSchema {
  const found = variants.get(name);
  if (!found) throw new Error(`there is no variant ${name}`);
  return found.schema;
}
