// The public suite by which libraries are called compatible with Apollo Federation, over our own gateway as the router:
// https://www.apollographql.com/docs/federation/building-supergraphs/compatible-subgraphs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { startServer } from '#platform/server.ts';
import { startOpenGateway } from '../../gateway/start-gateway.ts';
import { aCaller } from '../support/callers.ts';
import { createTestLogger } from '../support/log.ts';
import { declareSuite, requestTo, suiteNames } from './compatibility-suite.ts';
import { companions, productsSubgraph, type SuiteSubgraph } from './products.ts';

/** Reports of each field's time for Apollo's own service, which no part of the hub sends. */
const waived = ['ftv1'];

interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

const logger = createTestLogger('federation-compatibility');

async function startRoom({ name, sdl, resolvers }: SuiteSubgraph): Promise<Listening> {
  const app = await createRoomServer({
    typeDefs: sdl,
    resolvers,
    logger,
    verifier: { verify: async () => aCaller() }, // the suite's client has no token
    createContext: (request) => request,
    isReady: async () => true,
  });
  const server = await startServer(app, name, '127.0.0.1', 0);
  return { url: `${server.url}/graphql`, close: () => server.close() };
}

async function startYoga({ sdl, resolvers }: SuiteSubgraph): Promise<Listening> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  const yoga = createYoga({ schema, graphiql: false, logging: false });
  const server = createServer(yoga as RequestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe.each([
  ['the hub’s own room server', startRoom],
  ['graphql-yoga', startYoga],
])('a subgraph on %s', (_, startProducts) => {
  const open: Listening[] = [];
  let folder: string;
  let products = '';
  let router = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hub-compatibility-'));
    const services = [];
    for (const subgraph of [productsSubgraph, ...companions]) {
      const server = await (subgraph === productsSubgraph ? startProducts(subgraph) : startRoom(subgraph));
      open.push(server);
      services.push({ name: subgraph.name, url: server.url, typeDefs: parse(subgraph.sdl) });
    }
    const { supergraphSdl, errors } = composeServices(services);
    expect(errors).toBeUndefined();
    const supergraph = join(folder, 'supergraph.graphql');
    writeFileSync(supergraph, supergraphSdl ?? '');
    const gateway = await startOpenGateway(loadConfig({}), logger, { supergraph, port: 0 });
    open.push({ url: gateway.url, close: () => gateway.close() });
    products = open[0]?.url ?? '';
    router = `${gateway.url}/graphql`;
  });
  afterAll(async () => {
    for (const server of open.toReversed()) await server.close();
    rmSync(folder, { recursive: true });
  });

  for (const name of suiteNames.filter((one) => !waived.includes(one))) {
    describe(`in the suite’s file ${name}`, () => {
      declareSuite(name, { products: requestTo(() => products), router: requestTo(() => router) });
    });
  }
});

describe('the public suite', () => {
  it('has the files that are known here, of which one is waived', () => {
    expect(suiteNames).toEqual([
      'composeDirective',
      'ftv1',
      'inaccessible',
      'interfaceObject',
      'introspection',
      'key',
      'link',
      'override',
      'provides',
      'requires',
      'shareable',
      'tag',
    ]);
  });
});
