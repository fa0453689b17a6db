import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, type GraphQLError, graphql, parse } from 'graphql';
import type { Caller } from '#platform/access/caller.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import type { AnswerCache } from '../../../gateway/cache/answer-cache.ts';
import type { CacheCounts } from '../../../gateway/cache/cached-run.ts';
import { executeOperation } from '../../../gateway/execution/execute.ts';
import { type PreparedOperation, prepareOperation } from '../../../gateway/execution/operation.ts';
import { aCaller, testSigner } from '../../support/callers.ts';
import { composeTestSubgraphs, type TestSubgraph } from '../../support/federation.ts';
import { linked } from '../../support/served-subgraph.ts';

/** What a subgraph does of which a test tells. */
export interface HintingMinistry {
  /** Its header `Cache-Control`; none where it is null. */
  control: string | null;
  /** Its header `X-Data-Version`; none where it is null. */
  dataVersion: number | null;
  /** What becomes of an answer before it is sent; a text is sent as it is. */
  change: (answer: ExecutionResult, representations: readonly { id?: string }[]) => unknown;
  /** What it was asked: the ids of the entities, or null where it was asked for none. */
  readonly asked: (readonly string[] | null)[];
  /** Waits before an answer is sent. */
  gate: Promise<void>;
}

/** A small graph over HTTP whose prices stand in a map, and what was answered of it. */
export interface HintingGraph extends AsyncDisposable {
  readonly catalogue: HintingMinistry;
  readonly prices: HintingMinistry;
  readonly priceOf: Map<string, number>;
  /** Asks as the caller, an officer of the nation unless told otherwise. */
  ask(query: string, caller?: Caller, options?: { readonly timeLeftMs?: number }): Promise<CachedAnswer>;
  /** The same graph through another cache, as another gateway asks it. */
  through(cache: AnswerCache | null): Pick<HintingGraph, 'ask'>;
}

/** An answer, and how much of it was kept before. */
export interface CachedAnswer {
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
  readonly counts: CacheCounts | null;
}

const names = ['pen', 'ink', 'pad', 'cap'];

/** Starts the two ministries of the graph. */
export async function startHintingGraph(cache: AnswerCache | null): Promise<HintingGraph> {
  const priceOf = new Map(names.map((name, at) => [name, at + 1]));
  const subgraphs: readonly TestSubgraph[] = [
    {
      name: 'catalogue',
      sdl: `type Query { products(first: Int): [Product!] product(id: ID!): Product }
        type Product @key(fields: "id") { id: ID! label: String }`,
      resolvers: {
        Query: {
          products: (_: unknown, { first = names.length }) => names.slice(0, first).map((id) => ({ id })),
          product: (_: unknown, { id }: { id: string }) => (names.includes(id) ? { id } : null),
        },
        Product: { label: ({ id }: { id: string }) => `a "${id}"` },
      },
    },
    {
      name: 'prices',
      sdl: `type Query { cheapest: Int }
        type Mutation { setPrice(id: ID!, price: Int!): Int }
        type Product @key(fields: "id") { id: ID! price: Int }`,
      resolvers: {
        Query: { cheapest: () => Math.min(...priceOf.values()) },
        Mutation: {
          setPrice: (_: unknown, { id, price }: { id: string; price: number }) => {
            priceOf.set(id, price);
            return price;
          },
        },
        Product: {
          __resolveReference: ({ id }: { id: string }) => (priceOf.has(id) ? { id, price: priceOf.get(id) } : null),
        },
      },
    },
  ];
  const supergraph = composeTestSubgraphs(subgraphs);
  const served = await Promise.all(subgraphs.map(serve));
  const clients = new Map(served.map(({ client }) => [client.name, client]));
  const prepared = new Map<string, PreparedOperation>();

  const through = (current: AnswerCache | null): Pick<HintingGraph, 'ask'> => {
    const open = current?.forGraph(supergraph.sdl);
    return {
      async ask(query, caller = aCaller(), { timeLeftMs = 10_000 } = {}) {
        const reader = { rights: supergraph.rightsOf(caller), protectedVariables: new Set<string>() };
        const key = `${query} ${reader.rights.key}`;
        const operation = prepared.get(key) ?? prepareOperation(supergraph, parse(query), undefined, reader);
        prepared.set(key, operation);
        const run = open?.() ?? null;
        const asker = {
          tokenFor: (ministry: string) => testSigner.tokenFor(ministry, caller),
          timeLeftMs: () => timeLeftMs,
        };
        const execution = { supergraph, ministries: clients, caller: asker, cache: run };
        const { result, errors } = await executeOperation(execution, operation, {});
        return { data: result.data, errors, counts: run && { ...run.counts } };
      },
    };
  };
  const [catalogue, prices] = served.map(({ ministry }) => ministry) as [HintingMinistry, HintingMinistry];
  return {
    ...through(cache),
    through,
    catalogue,
    prices,
    priceOf,
    async [Symbol.asyncDispose]() {
      await cache?.close();
      await Promise.all(served.map(({ close }) => close()));
    },
  };
}

async function serve({ name, sdl, resolvers }: TestSubgraph) {
  const schema = buildSubgraphSchema({ typeDefs: parse(linked(sdl)), resolvers: resolvers as never });
  const ministry: HintingMinistry = {
    control: 'max-age=60, private',
    dataVersion: null,
    change: (answer) => answer,
    asked: [],
    gate: Promise.resolve(),
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { query, variables } = JSON.parse(body);
    ministry.asked.push(variables.representations?.map(({ id }: { id: string }) => id) ?? null);
    const { control, dataVersion, change } = ministry;
    const answer = await graphql({ schema, source: query, variableValues: variables });
    const changed = change(JSON.parse(JSON.stringify(answer)), variables.representations ?? []);
    await ministry.gate;
    response.setHeader('content-type', 'application/json');
    if (control !== null) response.setHeader('cache-control', control);
    if (dataVersion !== null) response.setHeader('x-data-version', dataVersion);
    response.end(typeof changed === 'string' ? changed : JSON.stringify(changed));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const client = createMinistryClient({ name, url, timeoutMs: 5000, maxConnections: 8 });
  return {
    ministry,
    client,
    async close() {
      await client.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
