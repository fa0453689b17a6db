import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());

const household = 'query ($nik: Nik, $id: ID) { household(nik: $nik, id: $id) { id } }';
const households =
  'query ($filter: WelfareHouseholdFilter, $first: Int, $after: String) { households(filter: $filter, first: $first, after: $after) { nodes { id } } }';

const cases: [what: string, query: string, variables: object, argument: string, echo: string][] = [
  ['a NIK with a day that no month has', household, { nik: '3212993204920001' }, 'nik', '3212993204920001'],
  ['a NIK that is too short', household, { nik: '321299120380' }, 'nik', '321299120380'],
  ['a NIK as a number', household, { nik: 3212991203800001 }, 'nik', '3212991203800001'],
  ['a NIK as an operator', household, { nik: { $gt: '' } }, 'nik', '$gt'],
  ['a NIK as a list', household, { nik: ['3212991203800001'] }, 'nik', '3212991203800001'],
  ['an id that the hub never gave', household, { id: '1AAAAAAAAAAAAAAAAAAAAAA' }, 'id', '1AAAA'],
  ['neither id nor NIK', household, {}, 'nik', 'undefined'],
  ['both id and NIK', household, { nik: '3212991203800001', id: 'x' }, 'id', '3212991203800001'],
  ['a region of three digits', households, { filter: { region: '321' } }, 'filter', '321'],
  ['a region with dots', households, { filter: { region: '32.12' } }, 'filter', '32.12'],
  ['a decile of 11', households, { filter: { deciles: [11] } }, 'deciles', '11'],
  ['a cursor that is no cursor', households, { after: 'hello world' }, 'after', 'hello'],
  ['a cursor of another list', households, { after: Buffer.from('["7"]').toString('base64url') }, 'after', 'WyI3Il0'],
  [
    'a cursor with an operator in it',
    households,
    { after: Buffer.from('[{"$gt":""},"a"]').toString('base64url') },
    'after',
    '$gt',
  ],
  ['a NIK written into the document', '{ household(nik: "3212993204920001") { id } }', {}, 'nik', '3212993204920001'],
  ['a page size written into the document', '{ households(first: 501) { nodes { id } } }', {}, 'first', '501'],
];

describe('bad input', () => {
  it.each(cases)(
    '%s is refused with the argument’s name and without the value',
    async (_, query, variables, argument, echo) => {
      const answer = await hub.query(query, variables);

      expect(answer.errors).toHaveLength(1);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(JSON.stringify(answer.errors)).not.toContain(echo);
    },
  );

  it.each([0, -1, 1_000_000, 2 ** 31 - 1])(
    'a page of %i rows is refused before any ministry is asked',
    async (first) => {
      const asked = [...hub.asked.values()];

      const answer = await hub.query(households, { first });

      expect(answer.data).toBeUndefined();
      expect(answer.errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_COSTLY' } }]);
      expect([...hub.asked.values()]).toEqual(asked);
    },
  );

  it.each([
    ['a value of the wrong kind in the document', '{ households(first: "3212991203800001") { nodes { id } } }'],
    ['a field that is not there', '{ households { nodes { nik3212991203800001 } } }'],
    ['a document that is not GraphQL', '{ household(nik: "3212991203800001" '],
    ['a text where a name should be', '{ household "3212991203800001" }'],
    ['the entities of a subgraph', '{ _entities(representations: []) { __typename } }'],
    ['a ministry’s hidden look-up', '{ householdKeys(niks: ["3212991203800001"]) { nik } }'],
  ])('%s is refused without repeating it', async (_, query) => {
    const answer = await hub.query(query);

    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.extensions.code).toMatch(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/);
    expect(JSON.stringify(answer)).not.toMatch(/\d{16}/);
  });

  it.each([
    ['a NIK that is none', { query: '{ household(nik: "1") { id } }' }, 400, 'BAD_USER_INPUT'],
    ['a variable of another type', { query: household, variables: { nik: 1 } }, 400, 'BAD_USER_INPUT'],
    [
      'a variable that is missing',
      { query: 'query ($a: Boolean!) { __typename @include(if: $a) }' },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'two operations and no name',
      { query: 'query A { __typename } query B { __typename }' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'an operation that is not there',
      { query: 'query A { __typename }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a subscription', { query: 'subscription { x }' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'a response name that no field may have',
      { query: '{ __proto__: __typename }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s fails the request with the status of its code', async (_, payload, status, code) => {
    const answer = await hub.gateway.inject({ method: 'POST', url: '/graphql', payload });

    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([status, code]);
  });

  it.each([
    ['a batch of operations', [{ query: '{ __typename }' }]],
    ['a body without a query', {}],
    ['a query that is not text', { query: 42 }],
    ['variables that are not an object', { query: '{ __typename }', variables: 'x' }],
  ])('%s is refused as a request', async (_, payload) => {
    const answer = await hub.gateway.inject({ method: 'POST', url: '/graphql', payload });

    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('GET is refused, since a URL would carry NIKs into logs', async () => {
    const answer = await hub.gateway.inject({ method: 'GET', url: '/graphql?query=%7B__typename%7D' });

    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('POST');
  });

  it('a form that another site could send is refused', async () => {
    const answer = await hub.gateway.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: '{ __typename }' }),
    });

    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
  });
});
