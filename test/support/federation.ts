import { composeServices } from '@apollo/composition';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, type GraphQLSchema, graphql, parse } from 'graphql';
import type { Caller } from '#platform/access/caller.ts';
import { disableApolloTelemetry } from '#platform/config.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { executeOperation } from '../../gateway/execution/execute.ts';
import { prepareOperation } from '../../gateway/execution/operation.ts';
import { type LoadedSupergraph, loadSupergraph } from '../../gateway/supergraph.ts';
import { aCaller } from './callers.ts';

/** A subgraph for a test: its SDL without the federation link, and its resolvers. */
export interface TestSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers?: object;
}

/** A question that reached a subgraph. */
export interface Asked {
  readonly query: string;
  readonly variables: { readonly representations?: readonly object[] } & Record<string, unknown>;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@inaccessible", "@external", "@requires", "@provides", "@override", "@interfaceObject",
  "@authenticated", "@requiresScopes", "@policy"])\n`;

/** A client that answers from a schema in this process, and remembers what it was asked. */
export function createLocalClient({
  name,
  sdl,
  resolvers,
}: TestSubgraph): MinistryClient & { readonly asked: Asked[] } {
  const schema: GraphQLSchema = buildSubgraphSchema({
    typeDefs: parse(link + sdl),
    resolvers: (resolvers ?? {}) as never,
  });
  const asked: Asked[] = [];
  return {
    name,
    asked,
    async ask({ body }) {
      const { query, variables } = JSON.parse(body) as Asked;
      asked.push({ query, variables });
      const answer = await graphql({ schema, source: query, variableValues: variables });
      return JSON.parse(JSON.stringify(answer));
    },
    async close() {},
  };
}

/** A client that answers always the same, or does what the function does. */
export function createFakeClient(name: string, answer: unknown | ((body: string) => unknown)): MinistryClient {
  return {
    name,
    ask: async ({ body }) => (typeof answer === 'function' ? answer(body) : structuredClone(answer)),
    async close() {},
  };
}

// Nothing listens there: clients in this process answer.
function urlOf(name: string): string {
  return `http://127.0.0.1:1/${name}`;
}

/** The supergraph of the subgraphs. */
export function composeTestSubgraphs(subgraphs: readonly TestSubgraph[]): LoadedSupergraph {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: urlOf(name), typeDefs: parse(link + sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map((error) => error.message).join('\n'));
  return loadSupergraph(supergraphSdl);
}

/** Runs a document through the hub's executor. */
export async function runOnHub(
  supergraph: LoadedSupergraph,
  clients: readonly MinistryClient[],
  query: string,
  variables: Record<string, unknown> = {},
  caller: Caller = aCaller(),
): Promise<ExecutionResult> {
  const reader = { rights: supergraph.rightsOf(caller), protectedVariables: new Set<string>() };
  const operation = prepareOperation(supergraph, parse(query), undefined, reader);
  const ministries = new Map(clients.map((client) => [client.name, client]));
  const untold = { tokenFor: () => undefined, timeLeftMs: () => 10_000 };
  return (await executeOperation({ supergraph, ministries, caller: untold }, operation, variables)).result;
}

/** Runs documents through Apollo's stock gateway over the same clients. */
export async function createStockRunner(supergraph: LoadedSupergraph, clients: readonly MinistryClient[]) {
  disableApolloTelemetry();
  const byName = new Map(clients.map((client) => [client.name, client]));
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph.sdl,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ name }): GraphQLDataSource => ({
      async process({ request }) {
        const body = JSON.stringify({ query: request.query, variables: request.variables });
        return byName.get(name)?.ask({ body, isRead: true }) as never;
      },
    }),
  });
  const { executor } = await gateway.load();
  const run = async (query: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> => {
    const document = parse(query);
    const answer = await executor({
      document,
      request: { query, variables },
      queryHash: query,
      schema: gateway.schema,
      context: {},
      metrics: {},
      logger: console,
    } as never);
    return JSON.parse(JSON.stringify(answer));
  };
  return { run, stop: () => gateway.stop() };
}
