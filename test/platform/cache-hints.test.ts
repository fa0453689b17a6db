import { ApolloServer, HeaderMap } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCacheControl } from '#platform/cache-hints.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  enum CacheControlScope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean)
    on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  type Query {
    region: Region
    hinted: Page @cacheControl(maxAge: 40, scope: PUBLIC)
    page: Page
    bare: Bare
    number: Int
    hintedNumber: Int @cacheControl(maxAge: 30, scope: PRIVATE)
    shown: Shown
  }
  type Region @key(fields: "code") @cacheControl(maxAge: 60, scope: PUBLIC) {
    code: ID! parent: Region bare: Bare page: Page short: Int @cacheControl(maxAge: 5, scope: PUBLIC)
  }
  type Page @cacheControl(inheritMaxAge: true) { nodes: [Region!] size: Int }
  type Bare @key(fields: "code") { code: ID! }
  interface Shown @cacheControl(maxAge: 20, scope: PUBLIC) { code: ID! }
  type Picture implements Shown @cacheControl(maxAge: 10, scope: PRIVATE) { code: ID! bare: Bare }
`;
const region = {
  __typename: 'Region',
  code: '32',
  parent: { code: '3' },
  page: { nodes: [], size: 0 },
  bare: { code: '1' },
};
const resolvers = {
  Query: {
    region: () => region,
    hinted: () => ({ nodes: [region], size: 1 }),
    page: () => ({ nodes: [], size: 0 }),
    bare: () => ({ code: '1' }),
    number: () => 1,
    hintedNumber: () => 1,
    shown: () => ({ __typename: 'Picture', code: '1', bare: { code: '1' } }),
  },
  Region: { __resolveReference: () => region },
  Bare: { __resolveReference: () => ({ code: '1' }) },
};
const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
const controlOf = createCacheControl(schema);
const entities = (type: string, fields: string) =>
  `{ _entities(representations: [{ __typename: "${type}", code: "32" }]) { __typename ... on ${type} { ${fields} } } }`;

describe('how long the hub may keep an answer', () => {
  let apollo: ApolloServer;
  beforeAll(async () => {
    apollo = new ApolloServer({ schema });
    await apollo.start();
  });
  afterAll(() => apollo.stop());

  it.each([
    ['{ region { code parent { code } } }', 'max-age=60, public'],
    ['{ region { code short } }', 'max-age=5, public'],
    ['{ hinted { size nodes { code } } }', 'max-age=40, public'],
    ['{ region { page { size nodes { code } } } hintedNumber }', 'max-age=30, private'],
    [
      'query Named { ...All } fragment All on Query { region { ...Code } } fragment Code on Region { code }',
      'max-age=60, public',
    ],
    ['{ region { bare { code } } }', null],
    ['{ page { size } }', null],
    ['{ bare { code } }', null],
    ['{ region { code } number }', null],
    ['{ shown { code } }', 'max-age=20, public'],
    [entities('Region', 'code parent { code }'), 'max-age=60, public'],
    [entities('Bare', 'code'), null],
    [entities('Region', 'bare { code }'), null],
  ])('is what @apollo/server works out of the same hints: %s', async (query, control) => {
    expect(controlOf(query)).toBe(control);

    const { headers } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query },
      },
      context: async () => ({}),
    });
    expect(headers.get('cache-control')).toBe(control ?? 'no-store');
  });

  it('counts a part that may not match', () => {
    expect(controlOf('{ shown { code ... on Picture { bare { code } } } }')).toBeNull();
  });

  it.each([
    'mutation { x }',
    '{ __schema { description } }',
    '{ unknown }',
    'not a query',
    '{ a } { b }',
    '{ __typename }',
  ])('is nothing for %j', (query) => {
    expect(controlOf(query)).toBeNull();
  });
});
