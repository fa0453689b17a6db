import type { FastifyInstance } from 'fastify';
import type { RequestContext } from '#platform/error-format.ts';
import { HubError } from '#platform/errors.ts';
import type { Logger } from '#platform/logger.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { createGraphqlServer } from '#platform/server.ts';
import { createInputCheckPlugin } from './check-input.ts';
import { addExplorer } from './explorer.ts';
import { createHubGateway } from './hub-gateway.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly supergraph: LoadedSupergraph;
  readonly ministries: ReadonlyMap<string, MinistryClient>;
  readonly logger: Logger;
  readonly introspection: boolean;
  /** The document that the explorer opens with, or null for no explorer. */
  readonly explorerQuery: string | null;
}

/** A client's request: a document with its variables. */
const bodyLimit = 1024 * 1024;

/** The gateway over HTTP, not yet listening. Closing it closes the ministries' clients. */
export function createGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { supergraph, ministries, logger, explorerQuery } = options;
  return createGraphqlServer<RequestContext>({
    apollo: {
      gateway: createHubGateway(supergraph, ministries),
      introspection: options.introspection,
      plugins: [createInputCheckPlugin()],
    },
    logger,
    bodyLimit,
    createContext: (request) => request,
    isReady: () => someMinistryAnswers([...ministries.values()]),
    ...(explorerQuery !== null && { addRoutes: (app: FastifyInstance) => addExplorer(app, explorerQuery) }),
  });
}

// One living ministry is enough: a hub that waits for all of them would be down whenever one is.
async function someMinistryAnswers(ministries: readonly MinistryClient[]): Promise<boolean> {
  const body = JSON.stringify({ query: '{ __typename }' });
  try {
    await Promise.any(ministries.map((ministry) => ministry.ask({ body, isRead: true })));
    return true;
  } catch (fault) {
    if (fault instanceof AggregateError && fault.errors.every((error) => error instanceof HubError)) return false;
    throw fault;
  }
}
