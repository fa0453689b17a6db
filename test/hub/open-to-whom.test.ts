import { type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { publicCaller } from '#platform/access/caller.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { type GraphqlAnswer, startTestHub, type TestHub } from '../support/hub.ts';
import { loadCommittedSupergraph } from '../support/supergraph.ts';

// What tells of families without showing one: places in lists, counts that grow with each of them, doors.

const { apiSchema, rightsOf } = loadCommittedSupergraph();
const everyones = rightsOf(publicCaller);
const officer = { sub: 'dpo', agency: 'Kemensos', role: 'DPO', purpose: 'COMPLAINT_HANDLING', nation: true };

let hub: TestHub;
let before: number;

beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());
beforeEach(() => {
  before = hub.audited.length;
});

const places = {
  enrolments:
    '{ list: enrollments(program: PKH, status: ACTIVE, first: 500) { edges { cursor } pageInfo { endCursor } } }',
  houses: '{ list: dwellings(first: 500) { edges { cursor } pageInfo { endCursor hasNextPage } } }',
  companions: '{ list: companions(first: 500) { edges { cursor } } }',
  teams: '{ list: assistanceTeams(first: 500) { edges { __typename } } }',
  families: '{ list: households(first: 500) { pageInfo { hasNextPage } } }',
};

describe('where rows stand in a list, without the rows', () => {
  it.each(Object.entries(places))('is told to an officer, and recorded as a read: %s', async (_, query) => {
    const { data, errors } = await hub.query(query);

    expect(errors).toBeUndefined();
    expect(data?.list).not.toBeNull();
    expect(hub.audited.slice(before)).toMatchObject([{ decision: 'ALLOWED' }]);
    expect(hub.audited.at(-1)?.fields).not.toEqual([]);
  });

  it.each(Object.entries(places))('is told to nobody without the scope of the rows: %s', async (_, query) => {
    for (const claims of [null, officer, { ...developmentOfficer, scope: 'nik:read' }]) {
      const { data, errors } = await hub.query(query, {}, claims);

      expect(data).toEqual({ list: null });
      expect(errors).toMatchObject([{ path: ['list'], extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
    }
  });

  it('is told of the residents of a project likewise, and the project itself to everybody', async () => {
    const query = '{ housingProjects { nodes { name residents(first: 500) { edges { cursor } } } } }';

    const open = await hub.query(query);
    const recorded = hub.audited.slice(before);
    const closed = await hub.query(query, {}, officer);

    expect(JSON.stringify(open.data)).toContain('"cursor"');
    expect(recorded[0]?.fields).toContain('HousingProject.residents');
    const { nodes } = rowsIn<{ name: string; residents: object | null }>(closed, 'housingProjects');
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.every(({ name, residents }) => name !== '' && residents === null)).toBe(true);
  });
});

describe('the public', () => {
  it('is told how many places a programme has, not how many are taken', async () => {
    const query = '{ housingQuotas(fiscalYear: 2026) { nodes { program places left region { code } } } }';

    const open = rowsIn<{ places: number; left: number }>(await hub.query(query), 'housingQuotas');
    const closed = rowsIn(await hub.query(query, {}, null), 'housingQuotas');

    expect(open.nodes.every(({ left }) => Number.isInteger(left))).toBe(true);
    expect(closed.nodes).toEqual(open.nodes.map((quota) => ({ ...quota, left: null })));
  });

  it('is not told which doors are empty, hence not behind which somebody lives', async () => {
    const door = await hub.query('{ housingProjects { nodes { homes(first: 1) { nodes { id status } } } } }');
    const id = /"id":"([^"]+)"/.exec(JSON.stringify(door.data))?.[1];
    const query = `query ($id: ID!) {
      projectHome(id: $id) { status }
      housingProjects { nodes { units homes(vacant: false, accessible: true) { pageInfo { endCursor } } } }
    }`;

    const answer = await hub.query(query, { id }, null);

    const { nodes } = rowsIn<{ units: number; homes: object | null }>(answer, 'housingProjects');
    expect(answer.data?.projectHome).toBeNull();
    expect(nodes.every(({ units, homes }) => units > 0 && homes === null)).toBe(true);
  });

  it('finds no row that belongs to a family in any list that is open to it', async () => {
    const open = listsOpenTo();
    for (const [root, list] of open) {
      const { data } = await hub.query(`{ ${root} ${list} }`, {}, null);
      expect(JSON.stringify(data), root).not.toMatch(/"endCursor":"/);
    }
  });
});

function rowsIn<Row>({ data }: GraphqlAnswer, list: string): { readonly nodes: readonly Row[] } {
  return data?.[list] as { nodes: Row[] };
}

// Lists that can be asked for without an argument and hold something that not everybody may read.
function listsOpenTo(): readonly (readonly [root: string, selection: string])[] {
  const query = apiSchema.getQueryType() as GraphQLObjectType;
  return Object.values(query.getFields()).flatMap(({ name, args, type }) => {
    const list = getNamedType(type);
    if (!isObjectType(list) || !list.getFields().pageInfo || !everyones.isProtected(query, name)) return [];
    if (args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return [];
    return [[name, '{ pageInfo { endCursor } }'] as const];
  });
}
