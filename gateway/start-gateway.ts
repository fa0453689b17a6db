import { readFile } from 'node:fs/promises';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import type { Config } from '#platform/config.ts';
import type { Logger } from '#platform/logger.ts';
import { createMinistryClient, type MinistryClient } from '#platform/ministry-client.ts';
import { type RunningServer, startServer } from '#platform/server.ts';
import { createGateway } from './create-gateway.ts';
import type { ExplorerOptions } from './explorer.ts';
import { developmentOfficer, mintDevelopmentToken } from './identity/development-tokens.ts';
import { openGuards } from './open-guards.ts';
import { type LoadedSupergraph, loadSupergraph } from './supergraph.ts';

/** What an open gateway serves, and where. */
export interface OpenGatewayOptions {
  /** A file or an http(s) URL that holds a supergraph SDL; the subgraphs' addresses are the SDL's. */
  readonly supergraph: string;
  /** The configuration's port unless given. */
  readonly port?: number;
}

/** A gateway that cannot be started as asked. */
export class GatewayStartError extends Error {
  override readonly name = 'GatewayStartError';
}

/** How long the explorer's development token is good, in seconds. */
const explorerTokenSeconds = 7 * 24 * 3600;

/**
 * Starts the gateway over the hub's own rooms, where the configuration finds them.
 * @throws {ListenError} when the port cannot be opened.
 */
export async function startGateway(config: Config, logger: Logger): Promise<RunningServer> {
  const supergraph = loadSupergraph(await readSchemaFile('supergraph.graphql'));
  const urlOf = (name: string, url: string) => config.rooms[name as keyof Config['rooms']]?.url ?? url;
  const app = await createGateway({
    supergraph,
    ministries: connect(config, supergraph, urlOf),
    logger,
    guards: await openGuards(config, supergraph, logger),
    trustedProxies: config.trustedProxies,
    explorer: config.production ? null : await developmentExplorer(config),
  });
  return startServer(app, 'gateway', config.host, config.port);
}

async function developmentExplorer(config: Config): Promise<ExplorerOptions> {
  const query = await readSchemaFile('operations/region-households.graphql');
  if (config.identity.jwks !== null || config.identity.jwksUrl !== null) return { query };
  return { query, mintToken: () => mintDevelopmentToken(config, developmentOfficer, explorerTokenSeconds) };
}

/**
 * Starts a gateway over any supergraph, for whoever reaches its port: to try a graph out, and to audit the executor.
 * @throws {GatewayStartError} in production, on an address that other machines reach, or without a readable supergraph.
 */
export async function startOpenGateway(
  config: Config,
  logger: Logger,
  { supergraph: source, port = config.port }: OpenGatewayOptions,
): Promise<RunningServer> {
  if (config.production)
    throw new GatewayStartError('An open gateway asks nobody who they are: it does not run in production.');
  if (!['127.0.0.1', '::1', 'localhost'].includes(config.host)) {
    throw new GatewayStartError(`An open gateway listens on loopback alone, not on ${config.host}: unset HOST.`);
  }
  const supergraph = readSupergraph(source, await readSource(source));
  const app = await createGateway({
    supergraph,
    ministries: connect(config, supergraph, (_, url) => url),
    logger,
    guards: null,
    explorer: { query: '{ __typename }' },
  });
  return startServer(app, 'gateway', config.host, port);
}

function connect(
  config: Config,
  { subgraphs }: LoadedSupergraph,
  urlOf: (name: string, url: string) => string,
): ReadonlyMap<string, MinistryClient> {
  const clients = subgraphs.map(({ name, url }) =>
    createCircuitBreaker(
      createMinistryClient({
        name,
        url: urlOf(name, url),
        timeoutMs: config.subgraphTimeoutMs,
        maxConnections: config.subgraphMaxConnections,
      }),
    ),
  );
  return new Map(clients.map((client) => [client.name, client]));
}

function readSchemaFile(name: string): Promise<string> {
  return readFile(new URL(`../schema/${name}`, import.meta.url), 'utf8');
}

async function readSource(source: string): Promise<string> {
  try {
    if (!/^https?:\/\//.test(source)) return await readFile(source, 'utf8');
    const answer = await fetch(source, { signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) throw new Error(`it answers with HTTP status ${answer.status}`);
    return await answer.text();
  } catch (cause) {
    throw new GatewayStartError(`The supergraph cannot be read from ${source}: ${(cause as Error).message}.`, {
      cause,
    });
  }
}

function readSupergraph(source: string, sdl: string): LoadedSupergraph {
  try {
    return loadSupergraph(sdl);
  } catch (cause) {
    throw new GatewayStartError(`${source} does not hold a supergraph: ${(cause as Error).message}`, { cause });
  }
}
