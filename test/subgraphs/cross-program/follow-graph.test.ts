import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { createGenerations } from '#platform/generations.ts';
import { createMinistryClients } from '#platform/ministry-clients.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { createRegistryClient } from '#platform/registry/client.ts';
import type { Following } from '#platform/registry/follow.ts';
import { composeSubgraphs, loadSubgraphs } from '../../../schema/compose.ts';
import { followGraph, type RoomGraph, readRoomGraph } from '../../../subgraphs/cross-program/follow-graph.ts';
import { createCrossProgramGeneration, createCrossProgramRoom } from '../../../subgraphs/cross-program/server.ts';
import { roomHeaders, testSigner, testVerifier } from '../../support/callers.ts';
import { type FakeRegistry, startFakeRegistry } from '../../support/fake-registry.ts';
import { createTestLogger } from '../../support/log.ts';

const health = (condition: string) => `
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
    "Whether it is so."
    ${condition}: Boolean
  }
`;
const committed = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
const config = loadConfig({});
const logger = createTestLogger('follow-graph');
const log: string[] = [];
let heldAnswer: Promise<void> | null = null;
let registry: FakeRegistry;
let room: FastifyInstance;
let following: Following;

beforeAll(async () => {
  registry = await startFakeRegistry();
  const clients = createMinistryClients(({ name, url }) => ({
    name,
    async ask() {
      await heldAnswer;
      return { data: { answer: [true] } };
    },
    close: async () => void log.push(`close ${name} ${url}`),
  }));
  const pseudonyms = createPseudonyms(config.pseudonymKeys);
  const accesses = { findAccesses: async () => ({ records: [], hasMore: false }) } as never;
  const open = ({ ministries, joined, cohortSources }: RoomGraph) =>
    createCrossProgramGeneration(
      {
        ministries: [...clients.acquire(ministries).values()],
        joined: [...clients.acquire(joined).values()],
        ...{ cohortSources, signer: testSigner, accesses },
      },
      pseudonyms,
    );
  const first = readRoomGraph(parse(committed), config);
  const generations = createGenerations(open(first), (fault) => {
    throw fault;
  });
  room = await createCrossProgramRoom({ generations, verifier: testVerifier('cross-program'), logger });
  following = followGraph({
    ...{ config, first, generations, open, logger },
    registry: createRegistryClient(registry.url, testSigner),
  });
});
afterAll(async () => {
  await following?.close();
  await room?.close();
  await registry?.[Symbol.asyncDispose]();
});

async function ask(query: string) {
  const headers = await roomHeaders('cross-program');
  const answer = await room.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  return answer.json() as { data?: Record<string, unknown>; errors?: { message: string }[] };
}

const conditionsOf = async () => {
  const { data } = await ask('{ __type(name: "HealthConditions") { inputFields { name } } }');
  return (data?.__type as { inputFields: { name: string }[] } | null)?.inputFields.map(({ name }) => name) ?? null;
};

async function publish(condition: string | null): Promise<void> {
  const rooms = await loadSubgraphs();
  const url = `http://health/${condition}`;
  const joined = condition === null ? [] : [{ name: 'health', url, sdl: health(condition) }];
  registry.publish(composeSubgraphs([...rooms, ...joined]).supergraph, []);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the hub’s own room', () => {
  it('takes the conditions of a ministry that joins, changes and leaves, while it answers', async () => {
    expect(await conditionsOf()).toBeNull();

    await publish('vaccinated');
    await until(async () => (await conditionsOf()) !== null);
    expect(await conditionsOf()).toEqual(['vaccinated']);

    await publish('weighed');
    await until(async () => (await conditionsOf())?.[0] === 'weighed');
    await publish(null);
    await until(async () => (await conditionsOf()) === null);

    expect(log).toEqual(['close health http://health/vaccinated', 'close health http://health/weighed']);
  });

  it('answers a request that is under way by the ministries that it began with', async () => {
    await publish('vaccinated');
    await until(async () => (await conditionsOf()) !== null);
    log.length = 0;
    let release = () => {};
    heldAnswer = new Promise((resolve) => {
      release = resolve;
    });
    const answering = ask('{ person(nik: "3212991203800001") { nikMasked } }');
    await new Promise((resolve) => setTimeout(resolve, 50));

    await publish('weighed');
    await until(async () => (await conditionsOf())?.[0] === 'weighed');
    const closedMeanwhile = [...log];
    heldAnswer = null;
    release();

    expect(await answering).toMatchObject({ data: { person: { nikMasked: expect.any(String) } } });
    expect(closedMeanwhile).toEqual([]);
    expect(log).toEqual(['close health http://health/vaccinated']);
  });

  it('stays as it is where the published graph is none that it can take', async () => {
    const before = await conditionsOf();
    const asked = registry.graphsAsked;
    registry.publish('type Query @nothing(', []);
    await until(async () => registry.graphsAsked > asked + 1);

    expect(await conditionsOf()).toEqual(before);
  });
});
