import { readFile } from 'node:fs/promises';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import type { Config } from '#platform/config.ts';
import type { Logger } from '#platform/logger.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import { createMinistryClients, type MinistryClients } from '#platform/ministry-clients.ts';
import { type RunningServer, startServer } from '#platform/server.ts';
import { openCache } from './cache/open-cache.ts';
import { createGateway } from './create-gateway.ts';
import type { ExplorerOptions } from './explorer.ts';
import { createGraphs, type Graph } from './graphs/graph.ts';
import { createGraphLoader, type GraphLoader } from './graphs/load-graph.ts';
import { openGraphs } from './graphs/open-graphs.ts';
import { developmentOfficer, mintDevelopmentToken } from './identity/development-tokens.ts';
import { gatewayNameOf, openGuards } from './open-guards.ts';
import { createAdHocTexts } from './operations/ad-hoc-texts.ts';
import { readOwnOperations } from './operations/read-own-operations.ts';
import { createRegisteredOperations } from './operations/registered-operations.ts';
import { createDocumentResolver } from './operations/resolve-document.ts';
import { readSchemaFile } from './schema-files.ts';
import { createVariantSelector } from './variants/select-variant.ts';
import { variantRules } from './variants/variant-rules.ts';

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
 * Starts the gateway over the hub's own rooms, where the configuration finds them. Where it names a registry, the gateway
 * follows the graph that is published there.
 * @param worker number among the processes that share the port; missing where it is the only one.
 * @throws {ListenError} when the port cannot be opened.
 */
export async function startGateway(config: Config, logger: Logger, worker?: number): Promise<RunningServer> {
  const name = gatewayNameOf(config, worker);
  const operations = createRegisteredOperations(await readOwnOperations());
  const guards = await openGuards(config, name, operations, logger);
  const clients = createClients(config);
  const cache = await openCache(config.cache, logger);
  const { graphs, unfollow, close } = await openGraphs(config, { name, guards, operations, clients, cache, logger });
  const app = createGateway({
    graphs,
    resolveDocument: createDocumentResolver({
      registered: operations,
      texts: createAdHocTexts(),
      mode: config.operationsMode,
      onUnregistered: (operation) => logger.info(operation, 'unregistered operation'),
    }),
    selectVariant: createVariantSelector(new Set(variantRules.keys()), config.variantHosts),
    logger,
    guards,
    trustedProxies: config.trustedProxies,
    explorer: config.production ? null : await developmentExplorer(config),
  });
  app.addHook('preClose', unfollow);
  app.addHook('onClose', async () => {
    await close();
    await cache?.close();
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
  const loader = createGraphLoader({
    config: { ...config, rooms: {} }, // the subgraphs answer where the supergraph says
    clients: createClients(config),
    guards: null,
    usage: null,
  });
  const graph = await loadFrom(source, await readSource(source), loader);
  const app = createGateway({
    graphs: createGraphs(graph, logger),
    logger,
    guards: null,
    explorer: { query: '{ __typename }' },
  });
  return startServer(app, 'gateway', config.host, port);
}

function createClients({ subgraphMaxConnections: maxConnections }: Config): MinistryClients {
  return createMinistryClients((target) => createCircuitBreaker(createMinistryClient({ ...target, maxConnections })));
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

async function loadFrom(source: string, sdl: string, loader: GraphLoader): Promise<Graph> {
  try {
    return await loader.load(sdl, null);
  } catch (cause) {
    throw new GatewayStartError(`${source} does not hold a supergraph: ${(cause as Error).message}`, { cause });
  }
}
