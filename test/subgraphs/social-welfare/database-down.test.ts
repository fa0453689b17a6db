import { once } from 'node:events';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { startEmbeddedStore } from '#platform/embedded-store/server.ts';
import { connectDatabase } from '#platform/mongo.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { createSocialWelfareRoom } from '../../../subgraphs/social-welfare/server.ts';
import { roomHeaders, testVerifier } from '../../support/callers.ts';
import { aNik } from '../../support/welfare-rows.ts';

it('answers identities, nulls what it would have to read, and is not ready while its database is down', async () => {
  const store = await startEmbeddedStore({ production: false });
  const database = await connectDatabase('test', store.uri, 'test_welfare_down');
  const pseudonyms = createPseudonyms(['1:a-key-of-the-tests-that-is-long-enough']);
  const verifier = testVerifier('social-welfare');
  const app = await createSocialWelfareRoom({ database, pseudonyms, verifier, logger: pino({ level: 'silent' }) });
  const headers = await roomHeaders('social-welfare');
  const before = await app.inject({ method: 'GET', url: '/ready' });
  const noticed = once(database.getClient(), 'connectionClosed');
  await store.close();
  await noticed;

  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { id welfare { decile } } } }';
  const variables = { r: [{ __typename: 'Household', nik: aNik(1) }] };
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  const after = await app.inject({ method: 'GET', url: '/ready' });
  await app.close();
  await database.close();

  const { data, errors } = answer.json();
  expect(data._entities).toEqual([{ id: pseudonyms.idOf('household', aNik(1)), welfare: null }]);
  expect(errors).toHaveLength(1);
  expect(errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE');
  expect([before.statusCode, after.statusCode]).toEqual([200, 503]);
});
