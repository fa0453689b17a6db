import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isRecorded } from '../../gateway/audit-trail.ts';
import { prepareOperation } from '../../gateway/execution/operation.ts';
import { aCaller } from '../support/callers.ts';
import { composeTestSubgraphs, createLocalClient, runOnHub, type TestSubgraph } from '../support/federation.ts';

// Directives as a ministry may bring them tomorrow: in places where the hub's own rooms have none.

const stranger = aCaller({ role: 'PUBLIC', scopes: [], purpose: null, agency: 'public' });
const reader = aCaller({ scopes: ['s'] });

async function ask(subgraphs: readonly TestSubgraph[], query: string, caller = stranger) {
  const supergraph = composeTestSubgraphs(subgraphs);
  const { data, errors = [] } = await runOnHub(supergraph, subgraphs.map(createLocalClient), query, {}, caller);
  return {
    data,
    errors: errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`),
  };
}

function recordOf(subgraphs: readonly TestSubgraph[], query: string, caller = reader) {
  const supergraph = composeTestSubgraphs(subgraphs);
  const rights = supergraph.rightsOf(caller);
  const prepared = prepareOperation(supergraph, parse(query), undefined, { rights, protectedVariables: new Set() });
  return { isRecorded: isRecorded(prepared), fields: prepared.protectedFields };
}

const owner = (field = 'secret: String @authenticated'): TestSubgraph => ({
  name: 'owner',
  sdl: `type Query { a: A } type A @key(fields: "id") { id: ID! ${field} }`,
  resolvers: {
    Query: { a: () => ({ id: '1', secret: 's' }) },
    A: { __resolveReference: () => ({ id: '1', secret: 's' }) },
  },
});
const other = (fields: string, resolvers: object = {}): TestSubgraph => ({
  name: 'other',
  sdl: `type A @key(fields: "id") { id: ID! ${fields} }`,
  resolvers: { A: { __resolveReference: (reference: object) => ({ ...reference, more: 'm' }), ...resolvers } },
});

describe('a field that is made of a protected one (@requires)', () => {
  const derived = { derived: ({ secret }: { secret: string }) => `made of ${secret}` };

  it('does not compose without asking for the same', () => {
    const unmarked = other('secret: String @external derived: String @requires(fields: "secret")', derived);

    expect(() => composeTestSubgraphs([owner(), unmarked])).toThrow(/auth requirements/);
  });

  it('is read by who may read both', async () => {
    const marked = other(
      'secret: String @external derived: String @requires(fields: "secret") @authenticated',
      derived,
    );

    expect(await ask([owner(), marked], '{ a { derived } }')).toEqual({
      data: { a: { derived: null } },
      errors: ['a.derived UNAUTHORIZED_FIELD'],
    });
    expect((await ask([owner(), marked], '{ a { derived } }', reader)).data).toEqual({ a: { derived: 'made of s' } });
  });
});

describe('an entity', () => {
  it('whose key is protected is still joined by it, and does not show it', async () => {
    const keyed: TestSubgraph = { ...owner(''), sdl: owner('').sdl.replace('id: ID!', 'id: ID @authenticated') };
    const joined = other('more: String');

    expect(
      await ask(
        [keyed, { ...joined, sdl: joined.sdl.replace('id: ID!', 'id: ID @authenticated') }],
        '{ a { id more } }',
      ),
    ).toEqual({
      data: { a: { id: null, more: 'm' } },
      errors: ['a.id UNAUTHORIZED_FIELD'],
    });
  });

  it('that one ministry closes as a whole is closed at all of them, its name too', async () => {
    const closing: TestSubgraph = {
      name: 'other',
      sdl: 'type A @key(fields: "id") @authenticated { id: ID! more: String }',
    };

    for (const query of ['{ a { id } }', '{ a { __typename } }', '{ ... on Query { a { ... on A { id } } } }']) {
      expect(await ask([owner(''), closing], query)).toEqual({ data: { a: null }, errors: ['a UNAUTHORIZED_FIELD'] });
    }
  });

  it('keeps what was asked of a field when another ministry takes it over (@override)', async () => {
    const taking = other('secret: String @override(from: "owner")', { secret: () => 'mine' });

    expect((await ask([owner(), taking], '{ a { secret } }')).data).toEqual({ a: { secret: null } });
    expect((await ask([owner(), taking], '{ a { secret } }', reader)).data).toEqual({ a: { secret: 'mine' } });
  });

  it('takes its parent with it where a protected field cannot be null, as any null does', async () => {
    const strict = owner('secret: String! @authenticated');

    expect(await ask([strict], '{ a { secret id } }')).toEqual({
      data: { a: null },
      errors: ['a.secret UNAUTHORIZED_FIELD'],
    });
  });
});

describe('an interface', () => {
  const book = { __typename: 'Book', id: 'b', title: 'T', secret: 's' };
  const film = { __typename: 'Film', id: 'f', title: 'F', secret: 'open' };
  const media: TestSubgraph = {
    name: 'media',
    sdl: `
      type Query { all: [Media!] any: [Found!] book: Book lists: [[Media]] }
      interface Media @key(fields: "id") { id: ID! title: String secret: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String secret: String @requiresScopes(scopes: [["s"]]) }
      type Film implements Media @key(fields: "id") { id: ID! title: String secret: String }
      union Found = Book | Film`,
    resolvers: {
      Query: { all: () => [book, film], any: () => [book, film], book: () => book, lists: () => [[book], [film]] },
      Book: { __resolveReference: () => book },
      Film: { __resolveReference: () => film },
      Media: { __resolveReference: ({ id }: { id: string }) => (id === 'b' ? book : film) },
    },
  };
  const ratings: TestSubgraph = {
    name: 'ratings',
    sdl: 'type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int @authenticated votes: Int }',
    resolvers: { Media: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: 5, votes: 1 }) } },
  };
  const orders = [
    [media, ratings],
    [ratings, media],
  ];

  it('asks for what its objects ask, wherever it stands, and blames no ministry for it', async () => {
    for (const order of orders) {
      expect(await ask(order, '{ all { title secret } }')).toEqual({
        data: {
          all: [
            { title: 'T', secret: null },
            { title: 'F', secret: null },
          ],
        },
        errors: ['all.@.secret UNAUTHORIZED_FIELD'],
      });
      expect(await ask(order, '{ lists { secret } }')).toEqual({
        data: { lists: [[{ secret: null }], [{ secret: null }]] },
        errors: ['lists.@.@.secret UNAUTHORIZED_FIELD'],
      });
      expect((await ask(order, '{ any { ... on Media { secret } } }')).data).toEqual({
        any: [{ secret: null }, { secret: null }],
      });
      expect((await ask(order, '{ all { secret } }', reader)).data).toEqual({
        all: [{ secret: 's' }, { secret: 'open' }],
      });
    }
  });

  it('is closed by a fragment that stands in objects as well, in either order', async () => {
    const fragment = 'fragment F on Media { secret }';
    for (const selection of [
      'all { ...F } any { ... on Film { ...F } }',
      'any { ... on Film { ...F } } all { ...F }',
    ]) {
      const { data, errors } = await ask([media], `{ ${selection} } ${fragment}`);

      expect(data).toEqual({ all: [{ secret: null }, { secret: null }], any: [{}, { secret: null }] });
      expect(errors.toSorted()).toEqual(['all.@.secret UNAUTHORIZED_FIELD', 'any.@.secret UNAUTHORIZED_FIELD']);
    }
  });

  it('leaves an object what is open there', async () => {
    expect(await ask([media], '{ all { ... on Film { secret } } }')).toEqual({
      data: { all: [{}, { secret: 'open' }] },
      errors: [],
    });
  });

  it('that another ministry adds to (@interfaceObject) asks on every object for what stands there', async () => {
    for (const order of orders) {
      expect(await ask(order, '{ book { stars votes } all { stars } any { ... on Film { stars } } }')).toEqual({
        data: { book: { stars: null, votes: 1 }, all: [{ stars: null }, { stars: null }], any: [{}, { stars: null }] },
        errors: ['book.stars UNAUTHORIZED_FIELD', 'all.@.stars UNAUTHORIZED_FIELD', 'any.@.stars UNAUTHORIZED_FIELD'],
      });
    }
  });
});

describe('a read that must be recorded', () => {
  const lists: TestSubgraph = {
    name: 'lists',
    sdl: `
      type Query { found: Found rows(first: Int): RowConnection open: OpenConnection tree: Tree }
      union Found = Secret | Plain
      type Secret @requiresScopes(scopes: [["s"]]) { x: Int }
      type Plain { y: Int }
      type RowConnection { edges: [RowEdge!] pageInfo: Info! }
      type RowEdge { cursor: String! node: Row }
      type Row @requiresScopes(scopes: [["s"]]) { x: Int }
      type OpenConnection { nodes: [Plain!] pageInfo: Info! }
      type Info { hasNextPage: Boolean! }
      type Tree { node: Tree nodes: [Tree] y: Int }`,
  };

  it.each([
    ['the kind of an object that may be protected', '{ found { __typename } }', 'Query.found'],
    ['whether there are more rows', '{ rows { pageInfo { hasNextPage } } }', 'Query.rows'],
    ['where rows stand', '{ rows { edges { cursor } } }', 'Query.rows'],
    ['how many rows there are', '{ rows { edges { __typename } } }', 'Query.rows'],
  ])('is %s', (_, query, field) => {
    expect(recordOf([lists], query)).toEqual({ isRecorded: true, fields: expect.arrayContaining([field]) });
  });

  it.each(['{ open { nodes { y } pageInfo { hasNextPage } } }', '{ tree { node { nodes { y } } } }', '{ __typename }'])(
    'is not %s',
    (query) => {
      expect(recordOf([lists], query)).toEqual({ isRecorded: false, fields: [] });
    },
  );
});
