import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub?.[Symbol.asyncDispose]());

it('the published tables are answered whole to whoever asks without a token', async () => {
  const query = readFileSync(new URL('../../schema/operations/published-tables.graphql', import.meta.url), 'utf8');

  const { data, errors } = await hub.query(query, {}, null);

  expect(errors).toBeUndefined();
  expect(
    Object.entries(data ?? {}).map(([name, table]) => [name, (table as { minimumCell: number }).minimumCell]),
  ).toEqual(['pkh', 'lowDeciles', 'graduated', 'houseRepair', 'unfitHouses', 'stunting'].map((name) => [name, 10]));
});
