import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Config, loadConfig } from '#platform/config.ts';
import { startOpenGateway } from '../../gateway/start-gateway.ts';
import { createTestLogger } from '../support/log.ts';

const guarded = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated"])
  type Query { hello: String @authenticated }`;
const logger = createTestLogger('open-gateway');
let subgraph: Server;
let folder: string;
let supergraph: string;

beforeAll(async () => {
  subgraph = createServer((_, response) => response.end('{"data":{"hello":"world"}}'));
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`;
  const { supergraphSdl } = composeServices([{ name: 'greeting', url, typeDefs: parse(guarded) }]);
  folder = await mkdtemp(join(tmpdir(), 'open-gateway-'));
  supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, supergraphSdl ?? '');
});
afterAll(async () => {
  subgraph.closeAllConnections();
  subgraph.close();
  await rm(folder, { recursive: true });
});

describe('an open gateway', () => {
  it('serves any supergraph over the addresses that it holds, to anybody: it asks nobody who they are', async () => {
    await using gateway = await startOpenGateway(loadConfig({}), logger, { supergraph, port: 0 });

    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ hello }' }),
    });

    expect(await answer.json()).toEqual({ data: { hello: 'world' } });
  });

  it.each<[string, Partial<Config>, string, string]>([
    ['production', { production: true }, 'supergraph', 'does not run in production'],
    ['an address that other machines reach', { host: '0.0.0.0' }, 'supergraph', 'listens on loopback alone'],
    ['a file that is not there', {}, 'nowhere.graphql', 'cannot be read'],
    ['a file that holds no supergraph', {}, 'package.json', 'does not hold a supergraph'],
  ])('refuses %s', async (_, changes, source, message) => {
    const file = source === 'supergraph' ? supergraph : source;

    await expect(
      startOpenGateway({ ...loadConfig({}), ...changes }, logger, { supergraph: file, port: 0 }),
    ).rejects.toThrow(message);
  });
});
