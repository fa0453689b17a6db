import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { isErrorCode } from '#platform/errors.ts';
import { developmentOfficer, mintDevelopmentToken } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

// Raw HTTP: what a client library would never send.

let hub: TestHub;
let port: number;
let token: string;

beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  await hub.gateway.listen({ host: '127.0.0.1', port: 0 });
  port = (hub.gateway.server.address() as AddressInfo).port;
  token = await mintDevelopmentToken(loadConfig({}), developmentOfficer, 3600);
});
afterAll(() => hub[Symbol.asyncDispose]());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

function send({ method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      agent: false, // each request on a connection of its own: a refused one may close it
      port,
      method,
      path,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    };
    const sending = request(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

const query = '{ household(nik: "3212991203800001") { id } }';
const json = JSON.stringify({ query });

// No answer tells more than an error of the table: no stack, no file, no address, no driver, no NIK.
function expectNoLeak({ text }: Got): void {
  expect(text).not.toMatch(/\bat .+\.(ts|js):\d+|node_modules|Mongo|127\.0\.0\.1|\d{16}|ECONN/);
  if (!text.startsWith('{')) return;
  for (const { extensions } of (JSON.parse(text).errors ?? []) as { extensions: { code: unknown } }[]) {
    expect(isErrorCode(extensions.code)).toBe(true);
  }
}

describe('a request that is none', () => {
  const refused: Record<string, [Sent, number]> = {
    'GET with the query in the URL': [{ method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}` }, 405],
    'GET with a foreign content type': [
      { method: 'GET', path: '/graphql?query={__typename}', headers: { 'content-type': 'message/rfc822' } },
      405,
    ],
    PUT: [{ method: 'PUT', body: json }, 404],
    DELETE: [{ method: 'DELETE', body: json }, 400],
    'OPTIONS, as a browser asks before it crosses origins': [{ method: 'OPTIONS', body: json }, 400],
    'a form, which any site can make a browser send': [
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `query=${encodeURIComponent(query)}` },
      415,
    ],
    'plain text, likewise': [{ headers: { 'content-type': 'text/plain' }, body: json }, 400],
    'a multipart form': [{ headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 415],
    'no content type': [{ headers: { 'content-type': '' }, body: json }, 415],
    XML: [{ headers: { 'content-type': 'application/xml' }, body: '<query/>' }, 415],
    'an empty body': [{ body: '' }, 400],
    'a body that is not JSON': [{ body: '{"query": ' }, 400],
    'a body of null': [{ body: 'null' }, 400],
    'a body of a number': [{ body: '42' }, 400],
    'a body of a text': [{ body: '"{ __typename }"' }, 400],
    'a batch': [{ body: JSON.stringify([{ query }, { query }]) }, 400],
    'an empty batch': [{ body: '[]' }, 400],
    'a body with __proto__': [{ body: `{"query": "{ __typename }", "__proto__": {"role": "DPO"}}` }, 400],
    'a body with constructor.prototype': [
      { body: `{"query": "{ __typename }", "constructor": {"prototype": {"role": "DPO"}}}` },
      400,
    ],
    'variables with __proto__': [
      { body: `{"query": "{ __typename }", "variables": {"__proto__": {"nik": "x"}}}` },
      400,
    ],
    'variables as a list': [{ body: JSON.stringify({ query, variables: ['x'] }) }, 400],
    'a query that is an object': [{ body: JSON.stringify({ query: { $gt: '' } }) }, 400],
    'an operation name that is an object': [{ body: JSON.stringify({ query, operationName: { $gt: '' } }) }, 400],
    'extensions that are a text': [{ body: JSON.stringify({ query, extensions: 'x' }) }, 400],
    'a persisted query that nobody persisted': [
      { body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }) },
      200, // with an error alone, which clients of persisted queries wait for
    ],
    'a body of megabytes': [{ body: JSON.stringify({ query, variables: { x: 'x'.repeat(3_000_000) } }) }, 413],
    'a length that is a lie': [{ headers: { 'content-length': '999999999' }, body: '' }, 413],
    'a compressed body': [{ headers: { 'content-encoding': 'gzip' }, body: gzipSync(json) }, 400],
    'UTF-16': [
      { headers: { 'content-type': 'application/json; charset=utf-16le' }, body: Buffer.from(json, 'utf16le') },
      400,
    ],
    'a token of two lines': [{ headers: { authorization: 'Bearer a.b.c, Bearer d.e.f' }, body: json }, 401],
    'a token in a cookie alone': [
      { headers: { authorization: 'Cookie', cookie: `token=${'x'.repeat(100)}` }, body: json },
      401,
    ],
    'another path': [{ path: '/graphql/../admin', body: json }, 404],
    'a path with dots that are encoded': [{ path: '/%2e%2e/%2e%2e/etc/passwd', method: 'GET' }, 404],
    'a URL of kilobytes': [{ path: `/${'a'.repeat(10_000)}`, method: 'GET' }, 414],
    'the room’s health by another host name': [
      { path: '/ready/x', method: 'GET', headers: { host: 'evil.example' } },
      404,
    ],
  };

  it.each(Object.entries(refused))('%s is refused and asks no ministry', async (_, [sent, status]) => {
    const asked = [...hub.asked.values()];

    const got = await send(sent);

    expect(got.status).toBe(status);
    expectNoLeak(got);
    expect([...hub.asked.values()]).toEqual(asked);
  });

  it('that repeats a key is read as its last one, once', async () => {
    const got = await send({ body: `{"query": "{ a: __typename }", "query": "{ b: __typename }"}` });

    expect(JSON.parse(got.text).data).toEqual({ b: 'Query' });
  });

  it('with bytes that are not UTF-8 is an error of the client', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query": "{ __typename } # '),
      Buffer.from([0xff, 0xfe, 0xc0]),
      Buffer.from('"}'),
    ]);

    const got = await send({ body });

    expect(got.status).toBeLessThan(500);
    expectNoLeak(got);
  });

  it('with variables nested ten thousand deep ends', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;

    const got = await send({
      body: `{"query": "query ($f: WelfareHouseholdFilter) { households(filter: $f) { nodes { id } } }", "variables": {"f": ${deep}}}`,
    });

    expect(got.status).toBe(400);
    expectNoLeak(got);
  });
});

describe('an answer', () => {
  it('is not for other origins, is not stored, and says nothing of what serves it', async () => {
    const { headers } = await send({
      body: JSON.stringify({ query: '{ __typename }' }),
      headers: { origin: 'https://evil.example' },
    });

    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.server ?? headers['x-powered-by']).toBeUndefined();
  });

  it('carries the hub’s own request id, not the client’s', async () => {
    const { headers } = await send({
      body: JSON.stringify({ query: '{ __typename }' }),
      headers: { 'x-request-id': '3212991203800001', 'request-id': 'x' },
    });

    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a hostile document', () => {
  const many = (count: number, part: (number: number) => string) =>
    Array.from({ length: count }, (_, n) => part(n)).join(' ');
  const bomb = `query { ...F0 } ${many(25, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F25 on Query { __typename }`;
  const ids = (count: number) =>
    `{ ${many(count, (n) => `a${n}: household(nik: "32129912038${String(n).padStart(5, '0')}") { id }`)} }`;

  const refused: Record<string, [string, string]> = {
    'a bomb of fragments': [bomb, 'OPERATION_TOO_LARGE'],
    'fragments in a circle': [
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'many aliases': [`{ ${many(1000, (n) => `a${n}: __typename`)} }`, 'OPERATION_TOO_LARGE'],
    'many aliases in a fragment that is spread often': [
      `{ ${many(30, () => '...F')} } fragment F on Query { ${many(10, (n) => `a${n}: __typename`)} }`,
      'OPERATION_TOO_LARGE',
    ],
    'many ids under aliases, to guess who exists': [ids(60), 'OPERATION_TOO_LARGE'],
    'many directives': [`{ __typename ${many(500, () => '@include(if: true)')} }`, 'OPERATION_TOO_LARGE'],
    'many tokens': [`{ ${many(20_000, () => 'a')} }`, 'GRAPHQL_PARSE_FAILED'],
    'fields in each other': [`{ household(nik: "1") ${'{ a '.repeat(300)}${'}'.repeat(300)} }`, 'OPERATION_TOO_LARGE'],
    'braces in each other': [`${'{ a '.repeat(900)}${'}'.repeat(900)}`, 'OPERATION_TOO_LARGE'],
    'introspection in introspection': [
      `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } } } } } } } } } } } } } }`,
      'OPERATION_TOO_LARGE',
    ],
    'lists in lists in lists': [
      '{ households(first: 500) { nodes { welfare { members(first: 500) { nodes { person { household { welfare { members(first: 500) { nodes { person { id } } } } } } } } } } } }',
      'OPERATION_TOO_COSTLY',
    ],
    '@defer': ['{ ... @defer { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    'a subscription': ['subscription { households { nodes { id } } }', 'OPERATION_RESOLUTION_FAILURE'],
    'a mutation that is not there': ['mutation { deleteHousehold(id: 1) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    'the entities of a subgraph': [
      '{ _entities(representations: [{ __typename: "Household", nik: "3212991203800001" }]) { __typename } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'the schema of a subgraph': ['{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
    'a hidden look-up': ['{ householdKeys(niks: ["3212991203800001"]) { nik } }', 'GRAPHQL_VALIDATION_FAILED'],
    'a field that is nearly there': ['{ househol { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    'a key that hides another field': [
      '{ household(nik: "3212991203800001") { nik: id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'the prototype as an alias': ['{ __proto__: __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  };

  it.each(Object.entries(refused))('with %s is refused and asks no ministry', async (_, [document, code]) => {
    const asked = [...hub.asked.values()];

    const got = await send({ body: JSON.stringify({ query: document }) });

    expect(got.status).toBe(400);
    const { data, errors } = JSON.parse(got.text);
    expect(data).toBeUndefined();
    expect(errors[0].extensions.code).toBe(code);
    expect(got.text).not.toMatch(/did you mean/i);
    expectNoLeak(got);
    expect([...hub.asked.values()]).toEqual(asked);
  });

  it('with the names of a prototype as aliases is answered like any other', async () => {
    const { data } = await hub.query('{ constructor: __typename toString: __typename hasOwnProperty: __typename }');

    expect(data).toEqual({ constructor: 'Query', toString: 'Query', hasOwnProperty: 'Query' });
  });
});

describe('a hostile value', () => {
  const operators: unknown[] = [{ $gt: '' }, { $ne: null }, { $regex: '.*' }, ['$where'], { $where: 'sleep(1000)' }];
  const places: Record<string, string> = {
    nik: 'query ($x: Nik) { household(nik: $x) { id } }',
    member: 'query ($x: Nik!) { householdByMember(nik: $x) { id } }',
    id: 'query ($x: ID) { household(id: $x) { id } }',
    person: 'query ($x: ID) { person(id: $x) { id } }',
    region: 'query ($x: RegionCode!) { region(code: $x) { name } }',
    'the region of a filter': 'query ($x: RegionCode) { households(filter: { region: $x }) { nodes { id } } }',
    'the deciles of a filter': 'query ($x: [Int!]) { households(filter: { deciles: $x }) { nodes { id } } }',
    'the programme of a filter': 'query ($x: SocialProgram) { households(filter: { program: $x }) { nodes { id } } }',
    'a whole filter': 'query ($x: SurveyedHouseholdFilter) { surveyedHouseholds(filter: $x) { nodes { id } } }',
    'a cursor': 'query ($x: String) { dwellings(after: $x) { nodes { id } } }',
    'the id of a house': 'query ($x: ID!) { dwelling(id: $x) { id } }',
    'the id of a companion': 'query ($x: ID!) { companion(id: $x) { id } }',
    'a day':
      'query ($x: Date) { households(first: 1) { nodes { welfare { members { nodes { person { growth(since: $x) { nodes { id } } } } } } } } }',
  };
  const cases = Object.entries(places).flatMap(([place, document]) =>
    operators.map((value) => [JSON.stringify(value), place, document, value] as const),
  );

  it.each(cases)('%s as %s is refused before a ministry is asked', async (_, __, document, value) => {
    const asked = [...hub.asked.values()];

    const answer = await hub.query(document, { x: value });

    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'x' } }]);
    expect(JSON.stringify(answer)).not.toMatch(/\$(gt|ne|regex|where)/);
    expect([...hub.asked.values()]).toEqual(asked);
  });

  it.each([
    ['digits of another script', '３２１２９９１２０３８００００１'],
    ['a zero byte', '3212991203800001\u0000'],
    ['17 digits', '32129912038000012'],
    ['a number', 3212991203800001],
  ])('%s is no NIK', async (_, nik) => {
    const answer = await hub.query(places.nik ?? '', { x: nik });

    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(JSON.stringify(answer)).not.toMatch(/\d{16}/);
  });

  it.each([
    ['a bound of the index', '32:'],
    ['an expression', '.*'],
    ['another order of digits', '3212; drop'],
    ['too many digits', '32129912038'],
  ])('%s is no region', async (_, code) => {
    const answer = await hub.query(places['the region of a filter'] ?? '', { x: code });

    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('that was an id is none once a character of it is changed, nor as an id of another kind', async () => {
    const { data } = await hub.query(
      '{ households(first: 1) { nodes { id welfare { members(first: 1) { nodes { person { id } } } } } } }',
    );
    const [household] = (
      data as { households: { nodes: { id: string; welfare: { members: { nodes: { person: { id: string } }[] } } }[] } }
    ).households.nodes;
    const id = household?.id ?? '';
    const changed = id.slice(0, 10) + (id[10] === 'A' ? 'B' : 'A') + id.slice(11);

    for (const wrong of [changed, household?.welfare.members.nodes[0]?.person.id, `${id}A`, id.toLowerCase(), '']) {
      const answer = await hub.query(places.id ?? '', { x: wrong });
      expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
    }
  });
});
