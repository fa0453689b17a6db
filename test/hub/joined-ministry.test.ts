import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { keyOfNik } from '#platform/cohort/household-key.ts';
import { keySetOf } from '#platform/cohort/key-set.ts';
import { packKeys } from '#platform/cohort/pack-keys.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { testVerifier } from '../support/callers.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { createTestLogger } from '../support/log.ts';
import { readTrueFamilies } from '../support/true-households.ts';

// A fourth ministry brings a subgraph with conditions of its own. The hub has never heard of it.
const sdl = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable", "@inaccessible", "@composeDirective"])
    @link(url: "https://hub.example/cohort/v1.0", import: ["@cohort"])
    @composeDirective(name: "@cohort")
  directive @cohort(as: String!) on FIELD_DEFINITION
  scalar RegionCode
  scalar DateTime
  type Query {
    healthKeys(filter: HealthConditions!, from: RegionCode, to: RegionCode, digits: Int! = 0, after: String, first: Int! = 1000): HouseholdKeyPage
      @inaccessible @cohort(as: "health")
  }
  type HouseholdKeyPage @shareable @inaccessible { groups: [HouseholdKeyGroup!]! next: String asOf: DateTime! }
  type HouseholdKeyGroup @shareable @inaccessible { region: String! keys: String! }
  "Conditions on families in the register of clinics."
  input HealthConditions {
    "How a child was vaccinated."
    vaccination: Vaccination
  }
  "How far a child is vaccinated."
  enum Vaccination {
    "All of them."
    FULL
    "Not all of them."
    PARTLY
  }
`;

const families = readTrueFamilies();
const isVaccinated = (nik: string) => Number(nik.slice(-1)) % 2 === 0;
let packed: (keys: Float64Array) => string = packKeys;

let hub: TestHub;
beforeAll(async () => {
  const room = await createRoomServer({
    typeDefs: sdl,
    resolvers: {
      Query: {
        healthKeys: (_: unknown, { filter, digits }: { filter: { vaccination: string | null }; digits: number }) => {
          const groups = new Map<string, number[]>();
          for (const { welfare } of families) {
            const is = isVaccinated(welfare.headNik) ? 'FULL' : 'PARTLY';
            if (filter.vaccination != null && filter.vaccination !== is) continue;
            const region = welfare.regionCode.slice(0, digits);
            groups.set(region, [...(groups.get(region) ?? []), keyOfNik(welfare.headNik)]);
          }
          return {
            groups: [...groups]
              .toSorted()
              .map(([region, keys]) => ({ region, keys: packed(keySetOf(Float64Array.from(keys))) })),
            next: null,
            asOf: new Date(),
          };
        },
      },
    },
    logger: createTestLogger('health'),
    verifier: testVerifier('health'),
    createContext: (request) => request,
    isReady: async () => true,
  });
  hub = await startTestHub(inject('mongoUri'), undefined, { name: 'health', sdl, room });
});
afterAll(() => hub?.[Symbol.asyncDispose]());

describe('a ministry that joins with a @cohort field', () => {
  const isPoor = (decile: number | null) => decile !== null && decile <= 4;

  it('is in cohorts with its own conditions, next to the others', async () => {
    const { data, errors } =
      await hub.query(`{ cohort(where: { welfare: { deciles: [1, 2, 3, 4] } health: { vaccination: FULL } }) {
      count { value }
      groups(by: HEALTH_VACCINATION) { nodes { key count { value } } }
      ministries { nodes { name answered } }
    } }`);

    const expected = families.filter(({ welfare }) => isPoor(welfare.decile) && isVaccinated(welfare.headNik)).length;
    expect(errors).toBeUndefined();
    expect(expected).toBeGreaterThan(0);
    expect(data).toMatchObject({
      cohort: {
        count: { value: expected },
        groups: {
          nodes: [
            { key: 'FULL', count: { value: expected } },
            { key: 'PARTLY', count: { value: 0 } },
          ],
        },
        ministries: { nodes: [{ name: 'social-welfare' }, { name: 'health', answered: true }] },
      },
    });
  });

  it('is named where its keys cannot be right, and merged with nobody', async () => {
    const lies: [string, (keys: Float64Array) => string][] = [
      ['no packed keys', () => '%%%%'],
      ['keys that are cut off', () => Buffer.from([0x80]).toString('base64')],
    ];
    for (const [, lie] of lies) {
      packed = lie;
      const { data, errors } = await hub.query(
        '{ cohort(where: { health: { vaccination: FULL } }) { count { value } } }',
      );

      expect((data?.cohort as { count: unknown } | null)?.count ?? null).toBeNull();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_INVALID_RESPONSE', ministry: 'health' });
    }
    packed = packKeys;
  });
});
