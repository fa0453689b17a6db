import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { HubError } from '#platform/errors.ts';
import { sampleHouseholds } from '#population/sample-family.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const unified = readFileSync(new URL('../../schema/operations/household.graphql', import.meta.url), 'utf8');
const statuses = `
  id
  nikMasked
  welfare { status matchMethod asOf }
  housing { status matchMethod asOf }
  familyPlanning { status matchMethod asOf }
`;
const byNik = `query ($nik: Nik) { household(nik: $nik) { ${statuses} } }`;
const byMember = `query ($nik: Nik!) { householdByMember(nik: $nik) { ${statuses} } }`;

/** What `statuses` selects. */
interface StatusAnswer {
  readonly id: string;
  readonly nikMasked: string;
  readonly welfare: Part | null;
  readonly housing: Part | null;
  readonly familyPlanning: Part | null;
}
interface Part {
  readonly status: string;
  readonly matchMethod: string | null;
  readonly asOf: string | null;
}

let hub: TestHub;

beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterEach(() => hub.heal());
afterAll(() => hub[Symbol.asyncDispose]());

async function householdByNik(nik: string): Promise<StatusAnswer | null> {
  const { data } = await hub.query(byNik, { nik });
  return (data?.household ?? null) as StatusAnswer | null;
}

const unreachable = (ministry: string) => async () => {
  throw new HubError('SUBGRAPH_UNREACHABLE', `${ministry} cannot be reached.`, { ministry });
};

describe('one household', () => {
  it('is answered by all three ministries in one query', async () => {
    const { data, errors } = await hub.query(unified, { nik: sampleHouseholds.complete.headNik });

    expect(errors).toBeUndefined();
    expect(data?.household).toMatchObject({
      nikMasked: '3212************01',
      welfare: { status: 'AVAILABLE', matchMethod: 'HEAD_NIK', decile: 2, region: { name: expect.any(String) } },
      housing: {
        status: 'AVAILABLE',
        dwelling: { liveability: { standard: 'BPS_SDG', liveable: false } },
        assistance: { nodes: [{ program: 'BSPS', status: 'PROPOSED', totalAmount: 20_000_000 }] },
      },
      familyPlanning: { status: 'AVAILABLE', krs: { status: 'AT_RISK' } },
    });
  });

  it('is found by its opaque id as by its NIK, and the id holds no NIK', async () => {
    const found = await householdByNik(sampleHouseholds.complete.headNik);

    const { data } = await hub.query(`query ($id: ID) { household(id: $id) { ${statuses} } }`, { id: found?.id });

    expect(data?.household).toEqual(found);
    expect(found?.id).toMatch(/^[\w-]{23}$/);
  });

  it('is joined where a ministry still knows a former head', async () => {
    const found = await householdByNik(sampleHouseholds.formerHead.headNik);

    expect(found?.welfare).toMatchObject({ status: 'AVAILABLE', matchMethod: 'HEAD_NIK' });
    expect(found?.familyPlanning).toMatchObject({ status: 'AVAILABLE', asOf: '2023-09-19' });
    expect(found?.familyPlanning?.matchMethod).not.toBe('HEAD_NIK');
  });

  it('is found by the NIK of a former head and answers under the present one', async () => {
    const byFormer = await householdByNik('3212990902820001');
    const byPresent = await householdByNik(sampleHouseholds.formerHead.headNik);

    expect(byFormer?.id).toBe(byPresent?.id);
  });

  it('is joined where a ministry keys the family on another member', async () => {
    const found = await householdByNik(sampleHouseholds.memberKeyed.headNik);

    expect(found?.housing).toMatchObject({ status: 'AVAILABLE', matchMethod: 'MEMBER_NIK' });
  });

  it('says which ministries do not know it', async () => {
    const found = await householdByNik(sampleHouseholds.welfareOnly.headNik);

    expect(found?.welfare?.status).toBe('AVAILABLE');
    expect(found?.housing).toEqual({ status: 'NOT_REGISTERED', matchMethod: null, asOf: null });
    expect(found?.familyPlanning).toEqual({ status: 'NOT_REGISTERED', matchMethod: null, asOf: null });
  });

  it('keeps Papuan NIKs, which are above 2^53, digit for digit', async () => {
    const found = await householdByNik(sampleHouseholds.papua.headNik);

    expect(found?.nikMasked).toBe('9103************01');
    expect(found?.welfare?.status).toBe('AVAILABLE');
  });

  it('is found by any member’s NIK', async () => {
    const { data } = await hub.query(byMember, { nik: '3212991405160002' });

    expect((data?.householdByMember as StatusAnswer | undefined)?.id).toBe(
      (await householdByNik(sampleHouseholds.complete.headNik))?.id,
    );
  });

  it('is not found by a member’s NIK where a head’s is asked for', async () => {
    expect(await householdByNik('3212991405160002')).toBeNull();
  });

  it('is null without an error where nobody knows the NIK', async () => {
    expect(await hub.query(byNik, { nik: '3212991203800099' })).toMatchObject({ data: { household: null } });
    expect(await hub.query(byMember, { nik: '3212991203800099' })).toMatchObject({ data: { householdByMember: null } });
  });

  it('leads from a person and back', async () => {
    const query = `query ($nik: Nik) { person(nik: $nik) { id name growth { nodes { status } } household { id } } }`;

    const { data, errors } = await hub.query(query, { nik: '3212994309240001' });

    expect(errors).toBeUndefined();
    expect(data?.person).toMatchObject({
      name: 'Intan Bahari',
      growth: { nodes: expect.arrayContaining([{ status: 'STUNTED' }]) },
      household: { id: (await householdByNik(sampleHouseholds.complete.headNik))?.id },
    });
  });

  it('never shows a NIK', async () => {
    const answer = await hub.query(unified, { nik: sampleHouseholds.complete.headNik });

    expect(JSON.stringify(answer)).not.toMatch(/\d{16}/);
  });
});

describe('with one ministry down', () => {
  it.each(['social-welfare', 'housing', 'family-planning'] as const)(
    '%s: the others’ fields still come, with one error',
    async (ministry) => {
      const field = { 'social-welfare': 'welfare', housing: 'housing', 'family-planning': 'familyPlanning' }[ministry];
      hub.fail(ministry, unreachable(ministry));

      const { data, errors } = await hub.query(byNik, { nik: sampleHouseholds.complete.headNik });

      const household = data?.household as Record<string, unknown>;
      expect(household[field]).toBeNull();
      const others = ['welfare', 'housing', 'familyPlanning'].filter((name) => name !== field);
      for (const other of others) expect(household[other]).toMatchObject({ status: 'AVAILABLE' });
      expect(errors).toEqual([
        {
          message: `${ministry} cannot be reached.`,
          extensions: { code: 'SUBGRAPH_UNREACHABLE', ministry },
        },
      ]);
    },
  );

  it('an unknown NIK is an error, since the silent ministry might know it', async () => {
    hub.fail('social-welfare', unreachable('social-welfare'));

    const { data, errors } = await hub.query(byNik, { nik: '3212991203800099' });

    expect(data).toEqual({ household: null });
    expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNREACHABLE', ministry: 'social-welfare' });
  });

  it('a member’s household is found by what the others know', async () => {
    hub.fail('social-welfare', unreachable('social-welfare'));

    const { data } = await hub.query(byMember, { nik: '3212991405160002' });

    expect(data?.householdByMember).toMatchObject({ housing: { status: 'AVAILABLE' }, welfare: null });
  });

  it('garbage nulls the ministry’s fields with one error', async () => {
    hub.fail('housing', async () => ({ data: { _entities: [{ housing: 'a house' }] } }));

    const { data, errors } = await hub.query(byNik, { nik: sampleHouseholds.complete.headNik });

    expect(data?.household).toMatchObject({ housing: null, welfare: { status: 'AVAILABLE' } });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_INVALID_RESPONSE', ministry: 'housing' });
  });
});

describe('lists across ministries', () => {
  const list = `query ($first: Int, $after: String) {
    households(filter: { deciles: [1, 2, 3] }, first: $first, after: $after) {
      nodes { id welfare { decile } housing { status } familyPlanning { status } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

  it('ask each ministry once for a whole page', async () => {
    const before = new Map(hub.asked);

    const { data, errors } = await hub.query(list, { first: 30 });

    expect(errors).toBeUndefined();
    expect((data?.households as { nodes: unknown[] } | undefined)?.nodes).toHaveLength(30);
    const asked = (name: 'housing' | 'family-planning' | 'social-welfare' | 'cross-program') =>
      (hub.asked.get(name) ?? 0) - (before.get(name) ?? 0);
    expect([asked('housing'), asked('family-planning'), asked('cross-program')]).toEqual([1, 1, 0]);
    expect(asked('social-welfare')).toBe(1);
  });

  it('give each household once when paged through', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await hub.query(list, { first: 7, after });
      const page = data?.households as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
