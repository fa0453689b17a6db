import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());

const { nation: _, ...officer } = developmentOfficer;
const regional = (sub: string, code: string): JWTPayload => ({
  ...officer,
  sub,
  agency: 'Dinas Sosial',
  role: 'REGIONAL_OFFICER',
  regions: [code],
});
const national = (sub: string, agency: string): JWTPayload => ({ ...developmentOfficer, sub, agency });

const fields = `__typename
  ... on DataChangeRequest { id status version effect history(first: 50) { nodes { level to } } }
  ... on RuleNotMet { rule } ... on VersionConflict { currentVersion } ... on Refusal { message }`;

interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly effect: string;
  readonly history: { readonly nodes: readonly { readonly level: string; readonly to: string }[] };
}

async function send(name: string, input: object, claims: JWTPayload): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await hub.query(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    claims,
  );
  expect(errors).toBeUndefined();
  return data?.[name] as Answer;
}

interface Family {
  readonly id: string;
  readonly welfare: {
    readonly decile: number | null;
    readonly address: string;
    readonly region: { readonly code: string };
    readonly changeRequests: { readonly nodes: readonly object[] };
  };
}

async function families(): Promise<readonly Family[]> {
  const { data } = await hub.query(`{ households(first: 500) { nodes { id welfare { decile address region { code }
    changeRequests { nodes { id } } } } } }`);
  return (data as { households: { nodes: Family[] } }).households.nodes;
}

describe('a request to change the register, through the gateway', () => {
  it('goes from the village to the nation and changes what the graph answers of the family', async () => {
    const family = (await families()).find(
      ({ welfare }) => welfare.decile !== null && welfare.changeRequests.nodes.length === 0,
    );
    if (!family) throw new Error('The population has no ranked family without requests.');
    const { code } = family.welfare.region;
    const decile = family.welfare.decile === 1 ? 2 : 1;
    const village = regional('village', code);
    const create = {
      channel: 'FORMAL',
      kind: 'CORRECT',
      household: family.id,
      correction: { field: 'ADDRESS', value: 'Dusun Uji RT 001' },
    };

    const elsewhere = regional('elsewhere', code.startsWith('32') ? '3573' : '3273');
    let answer = await send('createChangeRequest', create, village);
    const steps: readonly (readonly [JWTPayload, string, object])[] = [
      [village, 'SUBMIT', { evidence: [{ kind: 'MUSDES_MINUTES', reference: 'BA-1', takenOn: '2026-07-01' }] }],
      [regional('district', code.slice(0, 6)), 'ENDORSE', {}],
      [regional('verifier', code.slice(0, 4)), 'VERIFY', {}],
      [regional('head', code.slice(0, 4)), 'APPROVE', {}],
      [regional('province', code.slice(0, 2)), 'FORWARD', {}],
      [national('pusdatin', 'Kemensos'), 'ACCEPT', {}],
      [national('pusdatin', 'Kemensos'), 'CONFIRM_MATCH', {}],
      [national('bps', 'BPS'), 'RANK', { decile }],
    ];
    for (const [claims, action, extra] of steps) {
      const input = { request: answer.id, expectedVersion: answer.version, action, ...extra };
      expect(await send('advanceChangeRequest', input, elsewhere)).toMatchObject({ __typename: 'RecordNotFound' });
      if (action === 'FORWARD') {
        expect(await send('advanceChangeRequest', input, claims)).toMatchObject({ rule: 'CUT_OFF' });
        await closePeriod(answer.id);
      }
      answer = await send('advanceChangeRequest', input, claims);
      expect(answer.__typename).toBe('DataChangeRequest');
    }

    expect(answer).toMatchObject({ status: 'APPLIED', effect: 'DONE', version: 9 });
    expect(answer.history.nodes.map(({ level }) => level)).toEqual([
      ...['VILLAGE', 'VILLAGE', 'DISTRICT', 'REGENCY_CITY', 'REGENCY_CITY', 'PROVINCE', 'NATION', 'NATION', 'NATION'],
    ]);
    const { data } = await hub.query(
      'query ($id: ID) { household(id: $id) { welfare { decile address changeRequests { nodes { status } } } } }',
      { id: family.id },
    );
    expect(data).toEqual({
      household: {
        welfare: { decile, address: 'Dusun Uji RT 001', changeRequests: { nodes: [{ status: 'APPLIED' }] } },
      },
    });
  });

  it('comes with the population in several states, each with its steps', async () => {
    const { data } = await hub.query(
      '{ dataChangeRequests(first: 500) { nodes { status kind version history(first: 50) { nodes { to } } } } }',
    );
    const { nodes } = (data as { dataChangeRequests: { nodes: (Answer & { history: { nodes: { to: string }[] } })[] } })
      .dataChangeRequests;

    expect(new Set(nodes.map(({ status }) => status)).size).toBeGreaterThanOrEqual(4);
    for (const { status, version, history } of nodes) {
      expect(history.nodes).toHaveLength(version);
      expect(history.nodes.at(-1)?.to).toBe(status);
    }
  });

  it('is closed to the public and recorded for who asks', async () => {
    const before = hub.audited.length;
    const { data, errors } = await hub.query('{ dataChangeRequests { nodes { id } } }', {}, null);
    expect(data).toEqual({ dataChangeRequests: null });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');

    const [family] = await families();
    await hub.query(`query ($id: ID) { household(id: $id) { welfare { changeRequests { nodes { id } } } } }`, {
      id: family?.id,
    });
    expect(hub.audited.length).toBeGreaterThan(before);
  });
});

describe('a proposal for a special allocation, through the gateway', () => {
  it('goes from the regency over the province to the ministry', async () => {
    const answerFields = '__typename ... on DakProposal { id status version } ... on Refusal { message }';
    const post = async (name: string, input: object, claims: JWTPayload) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const { data, errors } = await hub.query(
        `mutation ($input: ${type}) { ${name}(input: $input) { ${answerFields} } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
        claims,
      );
      expect(errors).toBeUndefined();
      return data?.[name] as { id: string; version: number; status: string };
    };
    const draft = {
      office: '3212',
      fiscalYear: 2028,
      field: 'DISASTER_STORES',
      title: 'Lumbung sosial',
      amount: 3_000_000_000,
    };
    let proposal = await post('createDakProposal', draft, regional('dinsos', '3212'));
    const next = (extra: object) => ({ proposal: proposal.id, expectedVersion: proposal.version, ...extra });
    proposal = await post('submitDakProposal', next({}), regional('dinsos', '3212'));
    proposal = await post('decideDakProposal', next({ decision: 'ENDORSE' }), regional('province', '32'));
    proposal = await post('decideDakProposal', next({ decision: 'ASSESS' }), national('assessor', 'Kemensos'));
    proposal = await post('decideDakProposal', next({ decision: 'APPROVE' }), national('approver', 'Kemensos'));

    expect(proposal).toMatchObject({ status: 'APPROVED', version: 5 });
  });
});

// The month goes by.
async function closePeriod(id: string): Promise<void> {
  await hub.databases
    .get('social-welfare')
    ?.collection('changeRequests')
    .updateOne({ _id: new Types.ObjectId(id) }, { $set: { cutOff: '2026-01-17' } });
}
