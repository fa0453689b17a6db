import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const nik = '3212991203800001';
const pseudonyms = createPseudonyms(loadConfig({}).pseudonymKeys);
const id = pseudonyms.idOf('household', nik);
const { nation: _, ...officer } = developmentOfficer;
const family = {
  ...officer,
  sub: 'family',
  agency: 'family',
  role: 'DATA_SUBJECT',
  purpose: 'DATA_SUBJECT_REQUEST',
  household: id,
  scope: 'household:read history:read',
};
const auditor = { sub: 'auditor-1', agency: 'BPK', role: 'AUDITOR', purpose: 'AUDIT' };
const protector = { sub: 'dpo-1', agency: 'Kemensos', role: 'DPO', purpose: 'DATA_SUBJECT_REQUEST', nation: true };

const row = 'agency role purpose operation fields decision householdCount';
const history = `query ($id: ID, $first: Int = 20, $after: String) {
  household(id: $id) { id accessHistory(first: $first, after: $after) { nodes { ${row} actor } pageInfo { hasNextPage endCursor } } }
}`;
const records = `query ($filter: AccessRecordFilter, $first: Int = 20, $after: String) {
  accessRecords(filter: $filter, first: $first, after: $after) { nodes { id at ${row} actor requestId } pageInfo { hasNextPage endCursor } }
}`;

interface Page {
  readonly nodes: readonly { readonly operation: string | null; readonly actor: string | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const historyOf = (data: unknown) => (data as { household: { accessHistory: Page } }).household.accessHistory;
const recordsOf = (data: unknown) => (data as { accessRecords: Page }).accessRecords;

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  for (const name of ['First', 'Second', 'Third']) {
    await hub.query(`query ${name}($nik: Nik) { household(nik: $nik) { welfare { decile } } }`, { nik });
  }
  await hub.query('query Else { households(first: 2, filter: { region: "33" }) { nodes { id } } }');
});
afterAll(() => hub[Symbol.asyncDispose]());

describe('who has seen a family', () => {
  it('is told to the family itself, newest first, without the accounts', async () => {
    const { data } = await hub.query(history, { id }, family);

    expect(historyOf(data).nodes.map(({ operation }) => operation)).toEqual(['Third', 'Second', 'First']);
    expect(historyOf(data).nodes[0]).toMatchObject({
      agency: 'Kemensos',
      role: 'MINISTRY_OFFICER',
      purpose: 'CASE_MANAGEMENT',
      fields: ['Household.welfare', 'HouseholdWelfare.decile', 'Query.household'],
      decision: 'ALLOWED',
      householdCount: 1,
      actor: null,
    });
  });

  it('is told to the data protection officer, who sees nothing else of the family', async () => {
    const { data, errors } = await hub.query(
      `query ($id: ID) { household(id: $id) { id welfare { decile } accessHistory { nodes { role } } } }`,
      { id },
      protector,
    );

    expect(data).toMatchObject({ household: { id, welfare: null, accessHistory: { nodes: expect.any(Array) } } });
    expect(errors).toMatchObject([{ path: ['household', 'welfare'], extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
  });

  it('is not told to an officer, nor of another family to a family', async () => {
    const officers = await hub.query(history, { id });
    const others = await hub.query(history, { id: pseudonyms.idOf('household', '3212991203800099') }, family);

    expect((officers.data as { household: { accessHistory: unknown } }).household.accessHistory).toBeNull();
    expect(officers.errors?.map(({ extensions }) => extensions.code)).toContain('UNAUTHORIZED_FIELD');
    expect(others.data?.household).toBeNull();
  });

  it('comes in pages that leave nothing out', async () => {
    const first = historyOf((await hub.query(history, { id, first: 2 }, family)).data);
    const rest = historyOf((await hub.query(history, { id, first: 50, after: first.pageInfo.endCursor }, family)).data);

    const operations = [...first.nodes, ...rest.nodes].map(({ operation }) => operation);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(operations).toEqual(expect.arrayContaining(['First', 'Second', 'Third']));
  });
});

describe('the log of accesses', () => {
  it('is searched by auditors, who see no family', async () => {
    const all = recordsOf((await hub.query(records, { first: 100 }, auditor)).data);
    const ofFamily = recordsOf(
      (await hub.query(records, { filter: { household: id, agency: 'Kemensos' } }, auditor)).data,
    );
    const { data, errors } = await hub.query('{ households(first: 1) { nodes { id } } }', {}, auditor);

    expect(all.nodes.map(({ operation }) => operation)).toEqual(expect.arrayContaining(['First', 'Else']));
    expect(ofFamily.nodes.map(({ operation, actor }) => [operation, actor])).toEqual(
      expect.arrayContaining([['First', 'development-officer']]),
    );
    expect(ofFamily.nodes.map(({ operation }) => operation)).not.toContain('Else');
    expect(data?.households).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
  });

  it('tells also who has searched it', async () => {
    await hub.query(records, { filter: { actor: 'nobody' } }, auditor);

    const found = recordsOf((await hub.query(records, { filter: { actor: 'auditor-1' } }, auditor)).data);

    expect(found.nodes.length).toBeGreaterThan(0);
  });

  it('tells auditors who opened which rows, for which purpose and how many (Q26)', async () => {
    const document = readFileSync(new URL('../../schema/operations/access-records.graphql', import.meta.url), 'utf8');
    const selector = { ...developmentOfficer, sub: 'selector-26', agency: 'Kementerian PKP' };
    const addresses = 'query Addresses { households(first: 3) { nodes { welfare { address } } } }';
    const opened = await hub.query(addresses, {}, { ...selector, purpose: 'HOUSING_SELECTION' });
    await hub.query(addresses, {}, { ...selector, purpose: 'ELIGIBILITY_VERIFICATION' });

    const filter = { actor: 'selector-26', purpose: 'HOUSING_SELECTION' };
    const { data, errors } = await hub.query(document, { filter }, auditor);

    expect(opened.errors).toBeUndefined();
    expect(errors).toBeUndefined();
    expect(recordsOf(data).nodes).toEqual([
      expect.objectContaining({
        ...{ actor: 'selector-26', agency: 'Kementerian PKP', role: 'MINISTRY_OFFICER' },
        ...{ purpose: 'HOUSING_SELECTION', operation: 'Addresses', decision: 'ALLOWED', householdCount: 3 },
        fields: expect.arrayContaining(['HouseholdWelfare.address']),
        denied: [],
        rows: expect.toSatisfy((rows: number) => rows >= 3),
      }),
    ]);
    expect(JSON.stringify(data)).not.toMatch(/\d{16}/);
  });

  it.each([
    ['a cursor that is none', { after: 'x' }, 'after'],
    ['an id of nobody', { filter: { household: 'x' } }, 'household'],
    ['a page that is too long', { first: 501 }, 'first'],
  ])('refuses %s', async (_, variables, argument) => {
    const { errors } = await hub.query(records, variables, auditor);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it.each([
    ['the public', null],
    ['an officer', undefined],
    ['a family', family],
  ])('is closed to %s', async (_, claims) => {
    const { data, errors } = await hub.query(records, {}, claims);

    expect(data).toEqual({ accessRecords: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
  });
});
