import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const nik = '3212991203800001';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());

describe('a purpose', () => {
  const document = `query ($nik: Nik) {
    household(nik: $nik) {
      familyPlanning { krs { status factors } hasStuntedChild }
      welfare { members(first: 50) { nodes { person { name growth { nodes { heightForAgeZ } } } } } }
    }
  }`;
  interface Answered {
    readonly familyPlanning: { readonly krs: object; readonly hasStuntedChild: boolean | null };
    readonly welfare: {
      readonly members: {
        readonly nodes: readonly { readonly person: { readonly name: string; readonly growth: object | null } }[];
      };
    };
  }
  const answered = async (purpose: string) =>
    ((await hub.query(document, { nik }, { ...developmentOfficer, purpose })).data as { household: Answered })
      .household;

  it('of selecting houses shows that a family is at risk of stunting, never why, and no measurement of a child', async () => {
    const { familyPlanning, welfare } = await answered('HOUSING_SELECTION');

    expect(familyPlanning).toEqual({ krs: { status: 'AT_RISK', factors: null }, hasStuntedChild: null });
    expect(welfare.members.nodes.every(({ person }) => person.growth === null && person.name !== null)).toBe(true);
  });

  it('of helping against stunting shows why, and how the children grow', async () => {
    const { familyPlanning, welfare } = await answered('STUNTING_INTERVENTION');

    expect(familyPlanning).toMatchObject({ krs: { factors: expect.any(Array) }, hasStuntedChild: true });
    expect(welfare.members.nodes.some(({ person }) => JSON.stringify(person.growth).includes('heightForAgeZ'))).toBe(
      true,
    );
  });
});

describe('introspection', () => {
  it.each([
    ['{ __schema { queryType { name } } }'],
    ['{ __type(name: "Household") { fields { name } } }'],
    ['{ ... on Query { hidden: __schema { types { name } } } }'],
  ])('%s is closed to the public in production, and open to who has a role', async (query) => {
    const open = await hub.query(query);
    const closed = await hub.query(query, {}, null);

    expect(open.errors).toBeUndefined();
    expect(closed.data).toBeUndefined();
    expect(closed.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  it('of the kind of an object is open to everybody', async () => {
    expect((await hub.query('{ __typename }', {}, null)).data).toEqual({ __typename: 'Query' });
  });
});

describe('a client that has been given enough for now', () => {
  it('is told when to come back, and others are answered', async () => {
    const query = `{ ${['a', 'b', 'c'].map((name) => `${name}: regions(first: 500) { nodes { children(first: 10) { nodes { code } } } }`).join(' ')} }`;
    const ask = (remoteAddress: string) =>
      hub.gateway.inject({ method: 'POST', url: '/graphql', remoteAddress, payload: { query } });
    let refused = await ask('192.0.2.1');

    for (let tries = 0; refused.statusCode !== 429 && tries < 20; tries += 1) refused = await ask('192.0.2.1');
    const other = await ask('192.0.2.2');

    expect(refused.statusCode).toBe(429);
    const [error] = refused.json().errors;
    expect(error.extensions).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
    expect(refused.headers['retry-after']).toBe(String(error.extensions.retryAfterSeconds));
    expect(other.statusCode).toBe(200);
  });
});
