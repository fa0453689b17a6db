import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const nik = '3212991203800001';
const pseudonyms = createPseudonyms(loadConfig({}).pseudonymKeys);
const household = `query Look($nik: Nik) {
  household(nik: $nik) { welfare { decile address members(first: 50) { nodes { person { name } } } } }
}`;
const published = '{ stuntingRisk { total { count base } } region(code: "32") { name } }';

let hub: TestHub;
let before: number;

beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());
beforeEach(() => {
  before = hub.audited.length;
});
afterEach(() => hub.heal());
const recorded = () => hub.audited.slice(before);

describe('an answer with personal data', () => {
  it('is recorded with who asked, what for, which fields, and of whom, under pseudonyms', async () => {
    const { data } = await hub.query(household, { nik });

    const members = (data as { household: { welfare: { members: { nodes: unknown[] } } } }).household.welfare.members
      .nodes;
    expect(recorded()).toHaveLength(1);
    const [entry] = recorded();
    expect(entry).toMatchObject({
      actor: 'development-officer',
      agency: 'Kemensos',
      role: 'MINISTRY_OFFICER',
      purpose: 'CASE_MANAGEMENT',
      operation: 'Look',
      decision: 'ALLOWED',
      denied: [],
      households: [pseudonyms.idOf('audited-household', nik)],
    });
    expect(entry?.fields).toEqual(
      expect.arrayContaining(['HouseholdWelfare.address', 'Person.name', 'Query.household']),
    );
    expect(entry?.persons).toHaveLength(members.length);
    expect(entry?.persons).toContain(pseudonyms.idOf('audited-person', nik));
    expect(JSON.stringify(entry)).not.toMatch(/\d{16}/);
  });

  it('is recorded also where the client asks for no key, for a list, and for what came from several ministries', async () => {
    await hub.query('{ households(first: 7) { nodes { welfare { decile } } } }');
    await hub.query('{ housingHouseholds(first: 3) { edges { node { familyPlanning { status } } } } }');
    await hub.query('{ dwellings(first: 2) { nodes { floorAreaM2 } } }');

    const [list, joined, houses] = recorded();
    expect(list?.households).toHaveLength(7);
    expect(joined?.households).toHaveLength(3);
    expect(houses?.households.length).toBeGreaterThan(0);
  });

  it('is told from one that was refused in part, and from one that was refused whole', async () => {
    const narrow = { ...developmentOfficer, scope: 'household:read' };

    await hub.query(household, { nik }, narrow);
    await hub.query(household, { nik }, null);

    const [partial, denied] = recorded();
    expect(partial).toMatchObject({ decision: 'PARTIAL', denied: ['HouseholdWelfare.address', 'Person.name'] });
    expect(denied).toMatchObject({ decision: 'DENIED', actor: 'public', households: [], persons: [], fields: [] });
  });

  it('has one fingerprint for a document whatever the NIK written into it', async () => {
    await hub.query(`{ household(nik: "${nik}") { id } }`);
    await hub.query('{ household(nik: "3212991203800099") { id } }');
    await hub.query('{ household(nik: "3212991203800099") { nikMasked } }');

    const [one, same, other] = recorded().map(({ operationHash }) => operationHash);
    expect(one).toBe(same);
    expect(other).not.toBe(one);
  });

  it('leaves only when it is recorded: without a record there is no data, and no ministry is asked', async () => {
    hub.failAudit();
    const asked = [...hub.asked.values()];

    const answer = await hub.query(household, { nik });

    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }]);
    expect([...hub.asked.values()]).toEqual(asked);
  });

  it('is refused where the log fails after the ministries have answered', async () => {
    hub.failAudit({ onlyAppend: true });

    const response = await hub.gateway.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${hub.officerToken}` },
      payload: { query: household, variables: { nik } },
    });

    expect(response.statusCode).toBe(503);
    expect(response.json().data).toBeUndefined();
    expect(response.body).not.toMatch(/disk|full/);
  });
});

describe('an answer without personal data', () => {
  it('needs no record', async () => {
    const { data, errors } = await hub.query(published);

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ region: { name: expect.any(String) } });
    expect(recorded()).toEqual([]);
  });

  it('is given while the log fails, to the public and to officers', async () => {
    hub.failAudit();

    for (const claims of [null, undefined]) {
      const { data, errors } = await hub.query(published, {}, claims);

      expect(errors).toBeUndefined();
      expect(data?.stuntingRisk).not.toBeNull();
    }
  });
});

describe('a command', () => {
  const propose = `mutation Propose($input: ProposeEnrollmentInput!) {
    proposeEnrollment(input: $input) { ... on Refusal { message } ... on SocialEnrollment { id } }
  }`;
  const input = async (key: string) => {
    const { data } = await hub.query('query ($nik: Nik) { household(nik: $nik) { id } }', { nik });
    const household = (data as { household: { id: string } }).household.id;
    before = hub.audited.length;
    return { input: { idempotencyKey: `audit-${key}`, household, program: 'ATENSI' } };
  };

  it('is recorded also where it is refused', async () => {
    const { data } = await hub.query(propose, await input('refused'));

    expect(data).toMatchObject({ proposeEnrollment: { message: expect.any(String) } });
    expect(recorded()).toMatchObject([{ operation: 'Propose', decision: 'ALLOWED' }]);
  });

  it('is not carried out where it could not be recorded', async () => {
    const variables = await input('no-log');
    hub.failAudit();
    const asked = hub.asked.get('social-welfare');
    const { data, errors } = await hub.query(propose, variables);

    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('AUDIT_UNAVAILABLE');
    expect(hub.asked.get('social-welfare')).toBe(asked);
  });
});
