import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { mintDevelopmentToken } from '../../gateway/identity/development-tokens.ts';
import { type GraphqlAnswer, startTestHub, type TestHub } from '../support/hub.ts';

// Registered operations and parts of the graph, over the gateway's own routes.

const own = readFileSync(new URL('../../schema/operations/published-tables.graphql', import.meta.url), 'utf8');
const analyst = { sub: 'a-1', role: 'ANALYST', purpose: 'STATISTICS_RESEARCH', agency: 'Bappenas', nation: true };
const list = 'query Codes { regions(first: 1) { nodes { code } } }';
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'), '{ __typename }', null, {
    operations: new Map([
      ['published-tables', own],
      ['codes', list],
    ]),
    mode: 'ids',
    hosts: new Map([['open.example', 'public']]),
  });
});
afterAll(() => hub[Symbol.asyncDispose]());

async function post(url: string, payload: object, headers: Record<string, string> = {}) {
  const { statusCode, body } = await hub.gateway.inject({ method: 'POST', url, payload, headers });
  return { status: statusCode, answer: JSON.parse(body) as GraphqlAnswer };
}

async function bearer(claims: JWTPayload): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await mintDevelopmentToken(loadConfig({}), claims, 60)}` };
}

describe('a gateway that answers ids alone', () => {
  it.each([
    ['documentId', { documentId: `sha256:${idOf(list)}` }],
    ['Apollo’s persistedQuery', { extensions: { persistedQuery: { version: 1, sha256Hash: idOf(list) } } }],
  ])('answers a registered operation by its id in %s', async (_, asked) => {
    const { status, answer } = await post('/graphql', asked);

    expect(status).toBe(200);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ regions: { nodes: [{ code: expect.any(String) }] } });
  });

  it('refuses a text, registered or not, and asks no ministry', async () => {
    const asked = [...hub.asked.values()];

    const answers = [await post('/graphql', { query: list }), await post('/graphql', { query: '{ __typename }' })];

    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
    expect(answers[0]?.answer.errors).toMatchObject([{ extensions: { code: 'OPERATION_NOT_REGISTERED' } }]);
    expect([...hub.asked.values()]).toEqual(asked);
  });

  it('answers the text of an analyst', async () => {
    expect((await hub.query('{ __typename }', {}, analyst)).data).toEqual({ __typename: 'Query' });
  });

  it('tells of an unknown id what clients of persisted queries wait for', async () => {
    const { answer } = await post('/graphql', { documentId: idOf('{ nothing }') });

    expect(answer.errors).toMatchObject([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
  });
});

describe('a part of the graph', () => {
  it('is asked by its path, and by its host', async () => {
    const byPath = await post('/public/graphql', { documentId: idOf(list) });
    const byHost = await post('/graphql', { documentId: idOf(list) }, { host: 'open.example:443' });

    for (const { status, answer } of [byPath, byHost]) {
      expect(status).toBe(200);
      expect(answer.errors).toBeUndefined();
    }
  });

  it('is not there under another name, nor another one at its host', async () => {
    const answers = [
      await post('/nobody/graphql', { documentId: idOf(list) }),
      await post('/analyst/graphql', { documentId: idOf(list) }, { host: 'open.example' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });

  it('shows its own schema to those who may read a schema', async () => {
    const ask = async (url: string) => {
      const { answer } = await post(url, { query: getIntrospectionQuery() }, await bearer(analyst));
      return JSON.stringify(answer);
    };

    expect(await ask('/public/graphql')).not.toContain('"Household"');
    expect(await ask('/analyst/graphql')).toContain('"Household"');
    expect(await ask('/analyst/graphql')).not.toContain('"Mutation"');
  });

  it('answers nothing that is not in it, by whoever it is asked', async () => {
    const asked = [...hub.asked.values()];

    const { status, answer } = await post(
      '/public/graphql',
      { query: '{ households(first: 1) { nodes { id } } }' },
      await bearer({ ...analyst, scope: 'household:read' }),
    );

    expect(status).toBe(400);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect([...hub.asked.values()]).toEqual(asked);
  });
});
