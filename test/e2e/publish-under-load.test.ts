import type { FastifyInstance } from 'fastify';
import { Pool } from 'undici';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import type { PublishedSubgraph } from '#platform/registry/wire.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { developmentOfficer, mintDevelopmentToken } from '../../gateway/identity/development-tokens.ts';
import { composeSubgraphs, loadSubgraphs } from '../../schema/compose.ts';
import { type PublishedGateway, startPublishedGateway } from '../gateway/graphs/published-gateway.ts';
import { testVerifier } from '../support/callers.ts';
import { type FakeRegistry, startFakeRegistry } from '../support/fake-registry.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { createTestLogger } from '../support/log.ts';
import { readTrueFamilies } from '../support/true-households.ts';

const publishes = 50;
const workers = 4;
const niks = readTrueFamilies()
  .slice(0, 5)
  .map(({ welfare }) => welfare.headNik);

// A fourth ministry, which adds a field in every other version, and takes it away again.
const healthSdl = (field: string) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Nik
  type Household @key(fields: "nik") { nik: Nik! clinicVisits: Int ${field} }
`;
const versions = [healthSdl(''), healthSdl('vaccinations: Int')] as const;
const familyQuery = `query Family($nik: Nik!) { household(nik: $nik) {
  nikMasked clinicVisits welfare { status decile } housing { status } familyPlanning { status }
} }`;
const changingQuery = 'query Vaccinations($nik: Nik!) { household(nik: $nik) { nikMasked vaccinations } }';

let hub: TestHub;
let health: FastifyInstance;
let registry: FakeRegistry;
let gateway: PublishedGateway;
let pool: Pool;
let graphs: readonly { readonly sdl: string; readonly subgraphs: readonly PublishedSubgraph[] }[];

beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  health = await createRoomServer({
    typeDefs: versions[1],
    resolvers: {
      Query: {},
      Household: { __resolveReference: (known: object) => known, clinicVisits: () => 3, vaccinations: () => 5 },
    },
    logger: createTestLogger('health'),
    verifier: testVerifier('health'),
    createContext: (request) => request,
    isReady: async () => true,
  });
  const listening = [...hub.rooms, ['health', health] as const].map(async ([name, room]) => {
    return [name as string, `${await room.listen({ port: 0, host: '127.0.0.1' })}/graphql`] as const;
  });
  const urls = new Map(await Promise.all(listening));
  const rooms = await loadSubgraphs();
  graphs = versions.map((sdl, n) => {
    const subgraphs = [...rooms, { name: 'health', sdl }].map((one) => ({ ...one, url: urls.get(one.name) ?? '' }));
    const published = subgraphs.map((one) => ({ ...one, version: n + 1, deadlineMs: null, healthQuery: null }));
    return { sdl: composeSubgraphs(subgraphs).supergraph, subgraphs: published };
  });
  registry = await startFakeRegistry();
  gateway = await startPublishedGateway(registry);
  pool = new Pool(gateway.server.url, { connections: workers + 1 });
});
afterAll(async () => {
  await pool?.close();
  for (const one of [gateway, registry]) await one?.[Symbol.asyncDispose]();
  await health?.close();
  await hub?.[Symbol.asyncDispose]();
});

/** Sends an operation on a connection that is kept alive. */
async function post(token: string, query: string, nik: string) {
  const { statusCode, body } = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { nik } }),
  });
  const answer = (await body.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { statusCode, data: answer.data, code: answer.errors?.[0]?.extensions.code ?? null };
}

const tokenOf = (sub: string) => mintDevelopmentToken(loadConfig({}), { ...developmentOfficer, sub }, 3600);
const publish = (n: number) => {
  const { sdl, subgraphs } = graphs[n % 2] ?? { sdl: '', subgraphs: [] };
  return registry.findReport(registry.publish(sdl, subgraphs));
};

describe('a gateway under load', { timeout: 400_000 }, () => {
  it(`takes ${publishes} graphs one after the other, and no request fails`, async () => {
    await publish(0);
    const token = await tokenOf('prober');
    const expected = new Map<string, unknown>();
    for (const nik of niks) expected.set(nik, (await post(token, familyQuery, nik)).data);
    const isRight = async (worker: string, nik: string, isChanging: boolean) => {
      const answer = await post(worker, isChanging ? changingQuery : familyQuery, nik);
      if (!isChanging) return answer.code === null && isEqual(answer.data, expected.get(nik));
      if (answer.statusCode === 400) return answer.code === 'GRAPHQL_VALIDATION_FAILED';
      return answer.code === null && (answer.data as Vaccinations).household.vaccinations === 5;
    };

    let isOver = false;
    const wrong: unknown[] = [];
    let asked = 0;
    const hammer = async (name: string) => {
      const worker = await tokenOf(name);
      for (let n = 0; !isOver; n += 1) {
        const nik = niks[n % niks.length] ?? '';
        const fine = await isRight(worker, nik, n % 3 === 0).catch((fault: unknown) => fault);
        if (fine !== true) wrong.push(fine);
        asked += 1;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    };
    const hammering = Array.from({ length: workers }, (_, n) => hammer(`worker-${n}`));

    const outcomes: unknown[] = [];
    const pickUps: number[] = [];
    for (let n = 1; n <= publishes; n += 1) {
      const begin = performance.now();
      const { status } = await publish(n);
      pickUps.push(Math.round(performance.now() - begin));
      const { code } = await post(token, changingQuery, niks[0] ?? '');
      outcomes.push([status, code]);
    }
    isOver = true;
    await Promise.all(hammering);

    const inTime = pickUps.filter((ms) => ms <= 2000).length;
    createTestLogger('publish-under-load').info({ asked, inTime, slowestMs: Math.max(...pickUps) }, 'picked up');
    expect(wrong).toEqual([]);
    expect(outcomes).toEqual(
      Array.from({ length: publishes }, (_, n) => ['SERVING', n % 2 === 0 ? null : 'GRAPHQL_VALIDATION_FAILED']),
    );
    expect(asked).toBeGreaterThan(publishes * workers);
    expect([...expected.values()]).toEqual(
      niks.map(() => ({ household: expect.objectContaining({ clinicVisits: 3 }) })),
    );
  });
});

interface Vaccinations {
  readonly household: { readonly vaccinations: number };
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
