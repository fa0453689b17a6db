import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import type { JWTPayload } from 'jose';
import { createSigningKey } from '#platform/access/signing-key.ts';
import { deadlineHeader } from '#platform/access/view.ts';
import { openAuditLog } from '#platform/audit/audit-log.ts';
import type { AuditEntry } from '#platform/audit/record.ts';
import { createAuditSearch } from '#platform/audit/search.ts';
import { readSupergraphSources } from '#platform/cohort/sources.ts';
import { loadConfig } from '#platform/config.ts';
import { readFreshness } from '#platform/freshness.ts';
import { createGenerations } from '#platform/generations.ts';
import { type MinistryClient, type MinistryQuestion, parseAnswer } from '#platform/ministry-client.ts';
import { connectDatabase, type Database } from '#platform/mongo.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { ministries, type RoomName } from '#platform/rooms.ts';
import { generateRegisters } from '#population/generate-registers.ts';

import { type AuditWriter, createAuditTrail } from '../../gateway/audit-trail.ts';
import type { AnswerCache } from '../../gateway/cache/answer-cache.ts';
import { createGateway } from '../../gateway/create-gateway.ts';
import { createGraph, createGraphs } from '../../gateway/graphs/graph.ts';
import { createCallerReader } from '../../gateway/identity/client-tokens.ts';
import { developmentOfficer, mintDevelopmentToken } from '../../gateway/identity/development-tokens.ts';
import { createOperationGuards } from '../../gateway/operation-guard.ts';
import { createAdHocTexts } from '../../gateway/operations/ad-hoc-texts.ts';
import { createRegisteredOperations } from '../../gateway/operations/registered-operations.ts';
import { createDocumentResolver, type OperationsMode } from '../../gateway/operations/resolve-document.ts';
import { loadSupergraph } from '../../gateway/supergraph.ts';
import { createVariantSelector } from '../../gateway/variants/select-variant.ts';
import { variantRules } from '../../gateway/variants/variant-rules.ts';
import { composeSubgraphs, loadSubgraphs } from '../../schema/compose.ts';
import { createCrossProgramGeneration, createCrossProgramRoom } from '../../subgraphs/cross-program/server.ts';
import { createFamilyPlanningSeed } from '../../subgraphs/family-planning/seed.ts';
import { createFamilyPlanningRoom } from '../../subgraphs/family-planning/server.ts';
import { createHousingSeed } from '../../subgraphs/housing/seed.ts';
import { createHousingRoom } from '../../subgraphs/housing/server.ts';
import { createSocialWelfareSeed } from '../../subgraphs/social-welfare/seed.ts';
import { createSocialWelfareRoom } from '../../subgraphs/social-welfare/server.ts';
import { testSigner, testVerifier } from './callers.ts';
import { createDeliveries } from './deliveries.ts';
import { createTestLogger } from './log.ts';
import { requireNoPersonalNumbers } from './personal-numbers.ts';

/** The whole hub in this process, over real databases and without ports. */
export interface TestHub extends AsyncDisposable {
  /** Sends an operation to the gateway as an officer of the nation with every scope, or as the holder of the claims. */
  query(query: string, variables?: object, claims?: JWTPayload | null): Promise<GraphqlAnswer>;
  /** What was recorded of whom so far. */
  readonly audited: readonly AuditEntry[];
  /** Lets the audit fail until it is healed; with `onlyAppend` it seems well until something is to be recorded. */
  failAudit(how?: { readonly onlyAppend: boolean }): void;
  /** The token of the officer as whom `query` asks. */
  readonly officerToken: string;
  readonly gateway: FastifyInstance;
  /** The rooms by name; none of them listens. */
  readonly rooms: ReadonlyMap<RoomName, FastifyInstance>;
  readonly databases: ReadonlyMap<RoomName, Database>;
  /** Lets a ministry fail: the next questions to it get what the function does, until it is healed. */
  fail(ministry: RoomName, how: () => Promise<unknown>): void;
  heal(): void;
  /** Lets every room send each of its waiting messages once, however long it would still wait; how many arrived. */
  deliver(): Promise<number>;
  /** How many questions each room has been asked. */
  readonly asked: ReadonlyMap<RoomName, number>;
}

/** A ministry that joins the hub with a subgraph of its own. */
export interface JoinedMinistry {
  readonly name: string;
  readonly sdl: string;
  /** Its server, which reads the tests' tokens. */
  readonly room: FastifyInstance;
}

/** Which operations a gateway knows, and what it answers beside them. */
export interface Door {
  /** Documents by name. */
  readonly operations?: ReadonlyMap<string, string>;
  readonly mode?: OperationsMode;
  /** Variants by host. */
  readonly hosts?: ReadonlyMap<string, string>;
  /** What keeps ministries' answers; nothing where it is missing. */
  readonly cache?: AnswerCache;
  /** What every ministry says of keeping its answers, instead of what it says. */
  readonly cacheControl?: string;
}

/** An answer of the gateway. */
export interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly extensions?: Record<string, unknown>;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

const createRooms = {
  'social-welfare': [createSocialWelfareRoom, createSocialWelfareSeed],
  housing: [createHousingRoom, createHousingSeed],
  'family-planning': [createFamilyPlanningRoom, createFamilyPlanningSeed],
} as const;

function failOnFault(fault: unknown): never {
  throw fault;
}

/**
 * Starts the hub on the tiny population.
 * @param mongoUri the tests' database, `inject('mongoUri')`.
 * @param explorerQuery the document that the explorer opens with.
 * @param joined a further ministry.
 * @param door which operations are known, and what is answered beside them.
 */
export async function startTestHub(
  mongoUri: string,
  explorerQuery = '{ __typename }',
  joined: JoinedMinistry | null = null,
  { operations = new Map(), mode = 'log', hosts = new Map(), cache, cacheControl }: Door = {},
): Promise<TestHub> {
  const registered = createRegisteredOperations(operations);
  const logger = createTestLogger('hub');
  const config = loadConfig({});
  const pseudonyms = createPseudonyms(config.pseudonymKeys);
  const auditFolder = mkdtempSync(join(tmpdir(), 'hub-audit-'));
  const log = await openAuditLog({
    directory: join(auditFolder, 'gateway'),
    signingKey: createSigningKey(config.audit.signingSeed),
  });
  const audited: AuditEntry[] = [];
  let auditFails: { readonly onlyAppend: boolean } | null = null;
  const audit: AuditWriter = {
    canWrite: () => auditFails === null || auditFails.onlyAppend,
    async append(entry) {
      if (auditFails !== null) throw new Error('the disk is full');
      await log.append(entry);
      audited.push(entry);
    },
    close: () => log.close(),
  };
  const suffix = randomBytes(6).toString('hex');
  const databases = new Map<RoomName, Database>();
  const rooms = new Map<RoomName, FastifyInstance>();
  const seeds = [];
  for (const { name } of ministries) {
    const [createRoom, createSeed] = createRooms[name as keyof typeof createRooms];
    const database = await connectDatabase(name, mongoUri, `test_${name.replaceAll('-', '_')}_${suffix}`);
    databases.set(name, database);
    rooms.set(name, await createRoom({ database, pseudonyms, verifier: testVerifier(name), logger }));
    seeds.push(createSeed(database));
  }
  await Promise.all(seeds.map((seed) => seed.begin()));
  for (const batch of generateRegisters({ scale: 'tiny', seed: 1 })) {
    await Promise.all(seeds.map((seed) => seed.write(batch)));
  }
  await Promise.all(seeds.map((seed) => seed.finish()));

  const failures = new Map<RoomName, () => Promise<unknown>>();
  const asked = new Map<RoomName, number>();
  const clientOf = (name: RoomName): MinistryClient => {
    const askBytes = async ({ body, token, timeoutMs, onFreshness }: MinistryQuestion) => {
      asked.set(name, (asked.get(name) ?? 0) + 1);
      const failure = failures.get(name);
      if (failure) return Buffer.from(JSON.stringify((await failure()) ?? null));
      const answer = await rooms.get(name)?.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(timeoutMs !== undefined && { [deadlineHeader]: String(timeoutMs) }),
        },
        payload: body,
      });
      const control = cacheControl ?? answer?.headers['cache-control'] ?? '';
      onFreshness?.(readFreshness(`HTTP/1.1 ${answer?.statusCode} \r\ncache-control: ${control}\r\n`));
      return Buffer.from(answer?.body ?? '');
    };
    return {
      name,
      askBytes,
      ask: async (question) => parseAnswer(name, (await askBytes(question)).toString()),
      async close() {},
    };
  };
  const supergraphSdl = joined
    ? composeSubgraphs([...(await loadSubgraphs()), { ...joined, url: 'http://127.0.0.1:1/graphql' }]).supergraph
    : readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  if (joined) rooms.set(joined.name as RoomName, joined.room);
  rooms.set(
    'cross-program',
    await createCrossProgramRoom({
      generations: createGenerations(
        createCrossProgramGeneration(
          {
            ministries: ministries.map(({ name }) => clientOf(name)),
            signer: testSigner,
            accesses: createAuditSearch(auditFolder),
            cohortSources: readSupergraphSources(parse(supergraphSdl)),
            joined: joined ? [clientOf(joined.name as RoomName)] : [],
          },
          pseudonyms,
        ),
        failOnFault,
      ),
      verifier: testVerifier('cross-program'),
      logger,
    }),
  );
  const officer = await mintDevelopmentToken(config, developmentOfficer, 3600);
  const supergraph = loadSupergraph(supergraphSdl);
  const guards = {
    callers: createCallerReader(config.identity),
    signer: testSigner,
    limitsFor: createOperationGuards({ registered, production: true }),
    audit: createAuditTrail(audit, pseudonyms, logger),
  };
  const graph = createGraph({
    supergraph,
    ministries: new Map(supergraph.subgraphs.map(({ name }) => [name, clientOf(name as RoomName)])),
    guards,
    usage: null,
    ...(cache && { cache }),
  });
  const gateway = createGateway({
    graphs: createGraphs(graph, logger),
    resolveDocument: createDocumentResolver({
      ...{ registered, texts: createAdHocTexts(), mode, onUnregistered: () => {} },
    }),
    selectVariant: createVariantSelector(new Set(variantRules.keys()), hosts),
    logger,
    guards,
    explorer: { query: explorerQuery, mintToken: async () => officer },
  });

  const ask = async (token: string | null, query: string, variables: object) => {
    const answer = await gateway.inject({
      method: 'POST',
      url: '/graphql',
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      payload: { query, variables },
    });
    return answer.json() as GraphqlAnswer;
  };
  const { deliver } = createDeliveries(databases, pseudonyms, async (claims, query, variables) =>
    ask(await mintDevelopmentToken(config, claims, 3600), query, variables),
  );

  return {
    deliver,
    gateway,
    rooms,
    databases,
    asked,
    audited,
    failAudit: (how = { onlyAppend: false }) => {
      auditFails = how;
    },
    officerToken: officer,
    fail: (ministry, how) => failures.set(ministry, how),
    heal: () => {
      failures.clear();
      auditFails = null;
    },
    async query(query, variables = {}, claims = undefined) {
      const token = claims ? await mintDevelopmentToken(config, claims, 3600) : claims === null ? null : officer;
      return ask(token, query, variables);
    },
    async [Symbol.asyncDispose]() {
      await gateway.close();
      for (const room of rooms.values()) await room.close();
      for (const database of databases.values()) {
        await database.dropDatabase();
        await database.close();
      }
      requireNoPersonalNumbers(auditFolder);
      rmSync(auditFolder, { recursive: true });
    },
  };
}
