import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestContext } from '#platform/error-format.ts';
import { HubError } from '#platform/errors.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { aCaller, roomHeaders, testVerifier } from '../../support/callers.ts';

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])
  type Query {
    house(id: ID!, floors: Int = 1): House
    promised: String!
    count: Int
  }
  type Mutation { build: Int! }
  type House @key(fields: "id") {
    id: ID!
    floors: Int
    town: String
    owner: String @requiresScopes(scopes: [["health:read"]])
    broken: String
    refused: String
    late: String!
    colour: Colour
    builtOn: Date
  }
  enum Colour { RED GREEN }
  scalar Date`;

/** Whether each request was answered by a compiled query, in turn. */
const compiled: boolean[] = [];
let built = 0;
let failContext = false;

const houseOf = (id: string) => (id === 'none' ? null : { id, floors: 2, town: `Kudus "${id}" é`, colour: 'GREEN' });
const resolvers = {
  Query: {
    house: (_: unknown, { id, floors }: { id: string; floors: number }) => ({ ...houseOf(id), floors }),
    promised: async () => null,
    count: () => compiled.length,
  },
  Mutation: { build: () => ++built },
  House: {
    __resolveReference: async ({ id }: { id: string }) => houseOf(id),
    owner: () => 'Ani',
    broken: () => {
      throw new Error('a fault');
    },
    refused: () => {
      throw new HubError('BAD_USER_INPUT', 'Ask otherwise.', { argument: 'id' });
    },
    late: async () => null,
    builtOn: () => '2020-02-29',
  },
};

const logged: { code: string; count: number }[] = [];
let app: FastifyInstance;
let headers: Record<string, string>;

beforeAll(async () => {
  const logger = pino({ level: 'error' }, { write: (line: string) => logged.push(JSON.parse(line)) });
  app = await createRoomServer({
    typeDefs,
    resolvers,
    logger,
    verifier: testVerifier('room'),
    createContext: (request: RequestContext) => {
      if (failContext) throw new HubError('RATE_LIMITED', 'Come back later.');
      compiled.push(request.asked !== undefined);
      return request;
    },
    isReady: async () => true,
  });
  headers = await roomHeaders('room', aCaller({ scopes: [] }));
});

afterAll(() => app.close());

interface Told {
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends the same request three times: status, headers and body of each, and the log lines that it left. */
async function askThrice({ body, headers: further = {} }: Told) {
  const answers = [];
  for (let turn = 0; turn < 3; turn += 1) {
    logged.length = 0;
    const {
      statusCode,
      headers: told,
      payload,
    } = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...headers, ...further },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const { 'x-request-id': id, date: _, ...others } = told;
    const lines = logged.map(({ code, count }) => ({ code, count }));
    answers.push({ statusCode, headers: others, payload: payload.replaceAll(String(id), 'the request'), lines });
  }
  return answers;
}

const house = 'query House($id: ID!, $more: Boolean = false) { house(id: $id) { id floors town @include(if: $more) } }';
const entities = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on House { id town colour builtOn } } }`;

const byPrograms: Record<string, Told> = {
  'a query': { body: { query: '{ house(id: "a\\u0001") { id floors town colour builtOn __typename } }' } },
  'a query with variables': { body: { query: house, variables: { id: 'x' }, operationName: 'House' } },
  'a condition': { body: { query: `${house} # more`, variables: { id: 'x', more: true } } },
  'a query that takes any answer': { body: { query: '{ a: house(id: "1") { id } }' }, headers: { accept: '*/*' } },
  entities: {
    body: { query: entities, variables: { of: ['1', 'none', '1'].map((id) => ({ __typename: 'House', id })) } },
  },
  'entities of no type': {
    body: { query: `${entities} #`, variables: { of: [{ __typename: 'Nothing' }, { id: 1 }] } },
  },
  'faults and refusals': { body: { query: '{ house(id: "1") { broken refused again: broken id } }' } },
  'a field that the caller may not read': { body: { query: '{ house(id: "1") { owner id } }' } },
  'nothing for something promised': { body: { query: '{ house(id: "1") { id late } }' } },
  'nothing at all': { body: { query: '{ promised }' } },
};

const byApollo: Record<string, Told> = {
  'a variable of the wrong kind': { body: { query: house, variables: { id: { of: 'x' } } } },
  'a variable that is missing': { body: { query: house } },
  'an operation that is not there': { body: { query: house, operationName: 'Other', variables: { id: '1' } } },
  'an invalid document': { body: { query: '{ nothing }' } },
  'text that is no document': { body: { query: '{' } },
  'no document': { body: {} },
  'a list of requests': { body: [{ query: '{ count }' }] },
  'a persisted query': {
    body: { query: '{ promised }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
  },
  'the media type of the draft': {
    body: { query: '{ b: house(id: "1") { id } }' },
    headers: { accept: 'application/graphql-response+json' },
  },
  'a media type that nobody gives': {
    body: { query: '{ c: house(id: "1") { id } }' },
    headers: { accept: 'text/html' },
  },
  'plain text': { body: '{"query":"{ promised }"}', headers: { 'content-type': 'text/plain' } },
  introspection: { body: { query: '{ __schema { queryType { name } } }' } },
  'no token': { body: { query: '{ promised }' }, headers: { authorization: '' } },
};

describe('a room that is asked the same again', () => {
  it.each(Object.entries(byPrograms))(
    'answers %s by a compiled query, to the byte as it did at first',
    async (_, told) => {
      compiled.length = 0;

      const [first, ...others] = await askThrice(told);

      expect(others).toEqual([first, first]);
      expect(compiled).toEqual([false, true, true]);
    },
  );

  it.each(Object.entries(byApollo))('leaves %s to @apollo/server each time', async (_, told) => {
    await askThrice({ body: { query: house, variables: { id: '1' } } });
    compiled.length = 0;

    const [first, ...others] = await askThrice(told);

    expect(others).toEqual([first, first]);
    expect(compiled).not.toContain(true);
  });

  it('does a mutation each time', async () => {
    const before = built;

    const answers = await askThrice({ body: { query: 'mutation { build }' } });

    expect(answers.map(({ payload }) => JSON.parse(payload).data.build)).toEqual([before + 1, before + 2, before + 3]);
  });

  it('tells why there is nothing to answer with, as at first, where it cannot prepare for the request', async () => {
    await askThrice({ body: { query: '{ d: house(id: "1") { id } }' } });
    failContext = true;

    const [first, second] = await askThrice({ body: { query: '{ d: house(id: "1") { id } }' } });
    const [atFirst] = await askThrice({ body: { query: '{ e: house(id: "1") { id } }' } });
    failContext = false;

    expect(second).toEqual(first);
    expect(first).toEqual(atFirst);
  });
});
