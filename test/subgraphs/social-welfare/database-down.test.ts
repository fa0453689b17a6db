import { pino } from 'pino';
import { expect, it } from 'vitest';
import { startEmbeddedStore } from '#platform/embedded-store/server.ts';
import { connectDatabase } from '#platform/mongo.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { createSocialWelfareRoom } from '../../../subgraphs/social-welfare/server.ts';
import { aNik } from '../../support/welfare-rows.ts';

it('answers identities, nulls what it would have to read, and is not ready while its database is down', async () => {
  const store = await startEmbeddedStore({ production: false });
  const database = await connectDatabase('test', store.uri, 'test_welfare_down');
  const pseudonyms = createPseudonyms(['1:a-key-of-the-tests-that-is-long-enough']);
  const app = await createSocialWelfareRoom({ database, pseudonyms, logger: pino({ level: 'silent' }) });
  const before = await app.inject({ method: 'GET', url: '/ready' });
  await store.close();

  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { id welfare { decile } } } }';
  const variables = { r: [{ __typename: 'Household', nik: aNik(1) }] };
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const after = await app.inject({ method: 'GET', url: '/ready' });
  await app.close();
  await database.close();

  const { data, errors } = answer.json();
  expect(data._entities).toEqual([{ id: pseudonyms.idOf('household', aNik(1)), welfare: null }]);
  expect(errors).toHaveLength(1);
  expect(errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE');
  expect([before.statusCode, after.statusCode]).toEqual([200, 503]);
});
