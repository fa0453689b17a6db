import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

// Selecting houses may see that a family is at risk of stunting. Why, and how its children grow, it may neither read nor find
// out by asking for the families of whom it is so.

const nik = '3212991203800001';
const selecting = { ...developmentOfficer, purpose: 'HOUSING_SELECTION' };
const helping = { ...developmentOfficer, purpose: 'STUNTING_INTERVENTION' };

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());

const codesOf = async (query: string, variables: object, claims: object) => {
  const { data, errors = [] } = await hub.query(query, variables, claims as never);
  return { data, codes: [...new Set(errors.map(({ extensions }) => extensions.code))] };
};

const closed: Readonly<Record<string, object>> = {
  'a child is stunted': { familyPlanning: { hasStuntedChild: true } },
  'no child is stunted': { not: { familyPlanning: { hasStuntedChild: true } } },
  'the reason of the risk': { familyPlanning: { factor: 'NO_PROPER_LATRINE' } },
  'somebody is pregnant': { familyPlanning: { target: 'PREGNANT' } },
  'one of several, deep inside': {
    any: [{ welfare: { deciles: [1] } }, { all: [{ not: { any: [{ familyPlanning: { hasStuntedChild: false } }] } }] }],
  },
  'a component of PKH by health': { welfare: { entered: ['PREGNANT_POSTPARTUM'] } },
};

describe('a cohort by what the purpose does not open', () => {
  const ways: Readonly<Record<string, (where: string) => string>> = {
    count: (where) => `cohort(where: ${where}) { count { value } }`,
    list: (where) => `cohort(where: ${where}) { households(first: 5) { nodes { id } } }`,
    places: (where) => `cohort(where: ${where}) { households(first: 5) { edges { cursor } pageInfo { hasNextPage } } }`,
    groups: (where) => `cohort(where: ${where}) { groups(by: PROVINCE) { nodes { count { value } } } }`,
    overlap: (where) =>
      `cohortOverlap(sets: [{ name: "a", where: ${where} }, { name: "b", where: { welfare: { deciles: [1] } } }]) { cells { nodes { count { value } } } }`,
    transition: (where) =>
      `cohortTransition(from: [{ name: "a", where: ${where} }], to: [{ name: "b", where: ${where} }]) { moves { nodes { count { value } } } }`,
  };
  const cases = Object.entries(closed).flatMap(([what, where]) =>
    Object.entries(ways).map(([way, document]) => [way, what, document, where] as const),
  );

  it.each(cases)('is not answered: the %s of families where %s', async (_, __, document, where) => {
    const asked = await codesOf(`query ($w: CohortWhere!) { ${document('$w')} }`, { w: where }, selecting);

    expect(asked.codes).toEqual(['UNAUTHORIZED_FIELD']);
    expect(Object.values(asked.data ?? {}).filter((value) => JSON.stringify(value).match(/\d/))).toEqual([]);
  });

  it.each(['FAMILY_PLANNING_HAS_STUNTED_CHILD', 'FAMILY_PLANNING_FACTOR', 'FAMILY_PLANNING_TARGET', 'WELFARE_ENTERED'])(
    'is not answered either by the groups of %s',
    async (by) => {
      const query = `{ cohort(where: { welfare: { deciles: [1, 2] } }) { groups(by: ${by}) { nodes { count { value } } } } }`;

      const { data, codes } = await codesOf(query, {}, selecting);

      expect(codes).toEqual(['UNAUTHORIZED_FIELD']);
      expect(JSON.stringify(data ?? null)).not.toMatch(/"value":\d/);
    },
  );

  it('is answered by the risk itself, which it may see', async () => {
    const query = '{ cohort(where: { familyPlanning: { krsStatus: AT_RISK } }) { count { value } } }';

    const { data, codes } = await codesOf(query, {}, selecting);

    expect(codes).toEqual([]);
    expect(data).toMatchObject({ cohort: { count: { value: expect.any(Number) } } });
  });

  it('is answered for the purpose that opens it', async () => {
    const query = 'query ($w: CohortWhere!) { cohort(where: $w) { count { value } } }';

    const { data, codes } = await codesOf(query, { w: closed['a child is stunted'] }, helping);

    expect(codes).toEqual([]);
    expect(data).toMatchObject({ cohort: { count: { value: expect.any(Number) } } });
  });
});

describe('a list by what the purpose does not open', () => {
  it.each(['target: PREGNANT', 'factor: NO_PROPER_LATRINE', 'hasStuntedChild: true', 'hasStuntedChild: false'])(
    'is not given: %s',
    async (filter) => {
      const query = `{ surveyedHouseholds(filter: { ${filter} }) { nodes { id } pageInfo { endCursor } } }`;

      const { data, codes } = await codesOf(query, {}, selecting);

      expect(codes).toEqual(['UNAUTHORIZED_FIELD']);
      expect(JSON.stringify(data ?? null)).not.toMatch(/"id"|"endCursor":"/);
    },
  );
});

describe('what one family is told of', () => {
  const everything = `query ($nik: Nik) { household(nik: $nik) {
    timeline(first: 200) { nodes { kind code state } }
        familyPlanning { krs { status factors targets } hasStuntedChild }
    welfare { members(first: 50) { nodes { person { growth { nodes { heightForAgeZ status } } } } } }
  } }`;

  it('holds no health of anybody for the purpose of selecting houses', async () => {
    const seen = await hub.query(everything, { nik }, selecting);
    const full = await hub.query(everything, { nik }, helping);

    expect(JSON.stringify(full.data)).toContain('heightForAgeZ');
    expect(JSON.stringify(seen.data)).not.toMatch(/heightForAgeZ|GROWTH|SCREENED|FINDING/);
    expect(seen.data?.household).toMatchObject({ familyPlanning: { krs: { status: 'AT_RISK', factors: null } } });
  });
});
