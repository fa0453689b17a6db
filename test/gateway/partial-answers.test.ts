import { describe, expect, it } from 'vitest';
import { HubError } from '#platform/errors.ts';
import { bookshop } from '../support/bookshop.ts';
import { composeTestSubgraphs, createFakeClient, createLocalClient, runOnHub } from '../support/federation.ts';

const supergraph = composeTestSubgraphs(bookshop);
const query = '{ works(first: 2) { title author { name born } offers { copies } } }';

function clientsWith(replaced: ReturnType<typeof createFakeClient>) {
  return bookshop.map((subgraph) => (subgraph.name === replaced.name ? replaced : createLocalClient(subgraph)));
}

describe('an answer with one ministry failing', () => {
  it('carries one error that names the ministry however many fetches failed, and nulls what promised a value', async () => {
    const down = createFakeClient('shops', () => {
      throw new HubError('SUBGRAPH_UNREACHABLE', 'shops cannot be reached.', { ministry: 'shops' });
    });

    const { data, errors } = await runOnHub(supergraph, clientsWith(down), `${query.slice(0, -1)} shops { city } }`);

    expect(data).toBeNull(); // shops: [Shop!]! promises a list
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'SUBGRAPH_UNREACHABLE', ministry: 'shops' }]);
  });

  it('nulls the failed ministry’s nullable fields alone', async () => {
    const down = createFakeClient('shops', () => {
      throw new HubError('SUBGRAPH_TIMEOUT', 'shops did not answer in time.', { ministry: 'shops' });
    });
    const nullable = '{ works(first: 2) { title author { name } } }';

    const whole = await runOnHub(supergraph, clientsWith(down), nullable);
    const { data, errors } = await runOnHub(
      supergraph,
      clientsWith(
        createFakeClient('people', { errors: [{ message: 'boom at 10.0.0.1', path: ['_entities'] }], data: null }),
      ),
      '{ works(first: 2) { title author { born } } }',
    );

    expect(whole.errors).toBeUndefined();
    expect(data).toEqual({
      works: [
        { title: 'Laut', author: { born: null } },
        { title: 'Hujan', author: { born: null } },
      ],
    });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toBe('people failed to answer a field.');
  });

  it('puts a ministry’s error at its place in the answer', async () => {
    const answer = {
      data: { _entities: [{ born: 1970 }, { born: null }] },
      errors: [{ message: 'x', path: ['_entities', 1, 'born'] }],
    };

    const { errors } = await runOnHub(
      supergraph,
      clientsWith(createFakeClient('people', answer)),
      '{ works(first: 3) { author { born } } }',
    );

    expect(errors?.[0]?.path).toEqual(['works', 1, 'author', 'born']);
  });

  it.each([
    ['text instead of an object', { data: 'hello' }],
    ['too few entities', { data: { _entities: [{ born: 1 }] } }],
    ['too many entities', { data: { _entities: [{ born: 1 }, { born: 2 }, { born: 3 }] } }],
    ['a list instead of an answer', []],
    ['an answer without data or errors', { hello: 'world' }],
    ['a null answer', null],
    ['a text in a field of numbers', { data: { _entities: [{ born: 'soon' }, { born: 'later' }] } }],
    ['a fraction in a field of whole numbers', { data: { _entities: [{ born: 1.5 }, { born: 2.5 }] } }],
    ['an object in a field of numbers', { data: { _entities: [{ born: {} }, { born: {} }] } }],
    ['entities without the field', { data: { _entities: [{}, {}] } }],
  ])('nulls the fields with one error when the ministry answers %s', async (_, garbage) => {
    const { data, errors } = await runOnHub(
      supergraph,
      clientsWith(createFakeClient('people', garbage)),
      '{ works(first: 2) { title author { born } } }',
    );

    expect(data).toEqual({
      works: [
        { title: 'Laut', author: { born: null } },
        { title: 'Hujan', author: { born: null } },
      ],
    });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'SUBGRAPH_INVALID_RESPONSE', ministry: 'people' },
    ]);
  });

  it('is not misled by names that every object inherits or that change an object’s kind', async () => {
    const hostile = JSON.parse(
      '{"data":{"_entities":[{"born":1,"__proto__":{"isAdmin":true}},{"born":2,"constructor":{"x":1}}]}}',
    );

    const { data, errors } = await runOnHub(
      supergraph,
      clientsWith(createFakeClient('people', hostile)),
      '{ works(first: 2) { constructor: title author { born toString: born } } }',
    );

    expect(errors).toHaveLength(1);
    expect(JSON.stringify(data)).toBe(
      '{"works":[{"constructor":"Laut","author":{"born":1,"toString":null}},{"constructor":"Hujan","author":{"born":2,"toString":null}}]}',
    );
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('refuses response names that would hide what ministries say', async () => {
    await expect(runOnHub(supergraph, [], '{ __proto__: shops { code } }')).rejects.toThrow(
      'cannot be the response name',
    );
    await expect(
      runOnHub(supergraph, bookshop.map(createLocalClient), '{ shops { __typename: code } }'),
    ).rejects.toThrow('cannot be the response name');
  });
});

describe('entities asked of a ministry', () => {
  it('are sent once however often they occur', async () => {
    const clients = bookshop.map(createLocalClient);

    await runOnHub(supergraph, clients, '{ works { author { name rival { born } } } }');

    const asked = clients.find(({ name }) => name === 'people')?.asked ?? [];
    expect(asked.map(({ variables }) => variables.representations)).toEqual([
      [
        { __typename: 'Author', id: 'a1' },
        { __typename: 'Author', id: 'a2' },
        { __typename: 'Author', id: 'a4' },
      ],
    ]);
  });

  it('are not asked for where there are none', async () => {
    const clients = bookshop.map(createLocalClient);

    await runOnHub(supergraph, clients, '{ works(first: 0) { author { name } } }');

    expect(clients.find(({ name }) => name === 'people')?.asked).toEqual([]);
  });
});
