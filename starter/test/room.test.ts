import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { SignJWT } from 'jose';
import mongoose, { type Connection, createConnection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOfNik } from '../src/cohort-keys.ts';
import { developmentHubKey, loadConfig } from '../src/config.ts';
import { type DevelopmentStore, startDevelopmentStore } from '../src/development-store.ts';
import { createModel } from '../src/model.ts';
import type { Rows } from '../src/rows.ts';
import { readFamilies, recordOf, seed } from '../src/seed.ts';
import { createServer, name } from '../src/server.ts';

const records = readFamilies().map(recordOf);
const [first, second] = records as [(typeof records)[number], (typeof records)[number]];
const ofRegion = (code: string) => records.filter(({ regionCode }) => regionCode.startsWith(code));
const outside = records.find(({ regionCode }) => !regionCode.startsWith('3212')) as typeof first;
const nobody = '3212994101990009';

let store: DevelopmentStore | null = null;
let connection: Connection;
let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  const { mongoUri } = loadConfig();
  if (mongoUri === null) store = await startDevelopmentStore();
  const dbName = `test_${process.pid}`;
  connection = await createConnection(mongoUri ?? store?.uri ?? '', { dbName, autoIndex: false }).asPromise();
  await seed(createModel(connection));
  app = await createServer({ connection, hubKeys: [developmentHubKey] });
  url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(async () => {
  await app?.close();
  await connection?.dropDatabase();
  await connection?.close();
  await store?.close();
});

describe('households that the hub asks for', () => {
  const query = `query ($households: [_Any!]!) {
    _entities(representations: $households) { ... on Household { sampleMinistry { status record { id visits } } } }
  }`;
  const ask = async (niks: readonly string[], rows?: Rows) => {
    const households = niks.map((nik) => ({ __typename: 'Household', nik }));
    return post(query, { households }, await tokenFor({ rows }));
  };

  it('are answered in their order, each as often as it is asked for, and unknown ones as not registered', async () => {
    const { data, errors } = await ask([second.headNik, nobody, first.headNik, second.headNik]);

    const one = { sampleMinistry: { status: 'AVAILABLE', record: { id: first._id, visits: first.visits } } };
    const other = { sampleMinistry: { status: 'AVAILABLE', record: { id: second._id, visits: second.visits } } };
    const none = { sampleMinistry: { status: 'NOT_REGISTERED', record: null } };
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([other, none, one, other]);
  });

  it('are one query to the database, however many there are', async () => {
    const queries: string[] = [];
    mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));

    const { data } = await ask(records.map(({ headNik }) => headNik));

    mongoose.set('debug', false);
    expect(data?._entities).toHaveLength(records.length);
    expect(queries).toEqual(['records.find']);
  });

  it('are found by any member', async () => {
    const member = first.memberNiks.find((nik) => nik !== first.headNik) ?? '';

    const { data } = await ask([member]);

    expect(data?._entities).toMatchObject([{ sampleMinistry: { record: { id: first._id } } }]);
  });

  it('are withheld where they reside outside of the caller’s regions', async () => {
    const { data } = await ask([first.headNik, outside.headNik], { kind: 'regions', codes: ['3212'] });

    expect(data?._entities).toMatchObject([
      { sampleMinistry: { status: 'AVAILABLE' } },
      { sampleMinistry: { status: 'WITHHELD', record: null } },
    ]);
  });
});

describe('lists', () => {
  const query = `query ($filter: SampleMinistryRecordFilter, $first: Int, $after: String) {
    sampleMinistryRecords(filter: $filter, first: $first, after: $after) {
      nodes { id region { code } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

  it('go on where the page before ended, and hold every record once', async () => {
    const ids: string[] = [];
    for (let after: unknown = null; ; ) {
      const { data } = await post(query, { first: 7, after }, await tokenFor());
      const page = data?.sampleMinistryRecords as Page;
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }

    expect(ids).toHaveLength(records.length);
    expect(new Set(ids).size).toBe(records.length);
  });

  it('hold the rows of the caller’s regions alone', async () => {
    const { data } = await post(query, { first: 500 }, await tokenFor({ rows: { kind: 'regions', codes: ['3212'] } }));
    const none = await post(query, {}, await tokenFor({ rows: { kind: 'none' } }));

    const page = data?.sampleMinistryRecords as Page;
    expect(page.nodes).toHaveLength(ofRegion('3212').length);
    expect(none.data?.sampleMinistryRecords).toMatchObject({ nodes: [] });
  });

  it.each([
    [{ first: 501 }, 'first'],
    [{ after: 'nonsense' }, 'after'],
    [{ filter: { region: '32.12' } }, 'region'],
  ])('refuse %j by the name of the argument', async (variables, argument) => {
    const { errors } = await post(query, variables, await tokenFor());

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});

describe('keys for cohorts', () => {
  const query = `query ($filter: SampleMinistryConditions!, $digits: Int!, $after: String, $first: Int!, $from: RegionCode, $to: RegionCode) {
    keys: sampleMinistryKeys(filter: $filter, digits: $digits, after: $after, first: $first, from: $from, to: $to) { groups { region keys } next asOf }
  }`;
  const readAll = async (variables: object) => {
    const keys = new Map<string, number[]>();
    for (let after: unknown = null; ; ) {
      const { data } = await post(query, { filter: {}, digits: 4, first: 9, ...variables, after }, await tokenFor());
      const page = data?.keys as KeyPage;
      for (const group of page.groups) {
        keys.set(group.region, [...(keys.get(group.region) ?? []), ...unpack(group.keys)]);
      }
      if (page.next === null) return keys;
      after = page.next;
    }
  };

  it('are those of every family that meets the conditions, page after page, by region', async () => {
    const keys = await readAll({ filter: { services: ['COMPLAINT'], visitedSince: '2026-06-01' } });

    const expected = records.filter(
      ({ service, lastVisitOn: day }) => service === 'COMPLAINT' && (day ?? '') >= '2026-06-01',
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(sorted([...keys.values()].flat())).toEqual(sorted(expected.map(({ headNik }) => keyOfNik(headNik) ?? 0)));
    for (const region of keys.keys()) expect(region).toMatch(/^\d{4}$/);
  });

  it('keep to the range of regions', async () => {
    const keys = await readAll({ from: '3212', to: '3212', first: 1 });

    expect([...keys.keys()]).toEqual(['3212']);
    expect(keys.get('3212')).toHaveLength(ofRegion('3212').length);
  });
});

describe('who is answered', () => {
  it.each([
    ['nobody without a token', async () => null],
    ['no token of another subgraph', () => tokenFor({ room: 'another' })],
    ['no token that is made for something else', () => tokenFor({ type: 'at+jwt' })],
    ['no token that is over', () => tokenFor({ expires: '-1m' })],
    ['no token that somebody else signed', () => tokenFor({ seed: 'somebody else' })],
  ])('is the hub: %s', async (_, makeToken) => {
    const { status, data, errors } = await post('{ __typename }', {}, await makeToken());

    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('is a caller with the scope alone', async () => {
    const { data, errors } = await post(
      '{ sampleMinistryRecord(id: "R-000001") { id } }',
      {},
      await tokenFor({ scopes: [] }),
    );

    expect(data).toEqual({ sampleMinistryRecord: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
  });

  it('is somebody who still waits', async () => {
    const query = '{ sampleMinistryRecords { nodes { id } } }';
    const hasty = await post(query, {}, await tokenFor(), { 'x-hub-deadline-ms': '1' });
    const patient = await post(query, {}, await tokenFor());

    for (const { extensions } of hasty.errors ?? []) expect(extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(patient.errors).toBeUndefined();
  });
});

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface KeyPage {
  readonly groups: readonly { readonly region: string; readonly keys: string }[];
  readonly next: string | null;
}

interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

async function post(query: string, variables: object, token: string | null, headers: object = {}): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, ...((await answer.json()) as Omit<Answer, 'status'>) };
}

interface TokenChoice {
  readonly rows?: Rows | undefined;
  readonly scopes?: readonly string[];
  readonly room?: string;
  readonly type?: string;
  readonly expires?: string;
  readonly seed?: string;
}

/** A token as a hub in development makes it: an officer of the nation unless told otherwise. */
function tokenFor({
  rows = { kind: 'all' },
  scopes = ['household:read'],
  room = name,
  type = 'hub-room+jwt',
  expires = '1m',
  seed: words = 'development key of the federation hub: room tokens',
}: TokenChoice = {}): Promise<string> {
  const secret = createHash('sha256').update(words).digest();
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), secret]);
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const kid = createHash('sha256').update(spki).digest('base64url').slice(0, 16);
  const caller = { subject: 'officer-1', role: 'MINISTRY_OFFICER', purpose: 'CASE_MANAGEMENT', scopes, rows };
  return new SignJWT({ caller })
    .setProtectedHeader({ alg: 'EdDSA', typ: type, kid })
    .setIssuer('hub')
    .setAudience(`room:${room}`)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key);
}

/** The keys of a text that packs them, see cohort-keys.ts. */
function unpack(text: string): number[] {
  const keys: number[] = [];
  let before = -1;
  let distance = 0;
  let unit = 1;
  for (const byte of Buffer.from(text, 'base64')) {
    distance += (byte % 128) * unit;
    unit *= 128;
    if (byte >= 128) continue;
    before += distance + 1;
    keys.push(before);
    distance = 0;
    unit = 1;
  }
  return keys;
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((one, other) => one - other);
}
