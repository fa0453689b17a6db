import type { FastifyInstance } from 'fastify';
import { hubCaller, publicCaller } from '#platform/access/caller.ts';
import type { RequestContext } from '#platform/error-format.ts';
import { HubError } from '#platform/errors.ts';
import type { Logger } from '#platform/logger.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { createGraphqlServer } from '#platform/server.ts';
import { createAnswerer } from './answer-operation.ts';
import { createOperationCheckPlugin } from './check-operation.ts';
import { addExplorer, type ExplorerOptions } from './explorer.ts';
import type { Guards } from './guards.ts';
import { createHubGateway } from './hub-gateway.ts';
import { limitsByRole, maxTokensOfAnyRole } from './limits/role-limits.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly supergraph: LoadedSupergraph;
  readonly ministries: ReadonlyMap<string, MinistryClient>;
  readonly logger: Logger;
  /** Identity, limits and audit; null for a gateway that serves whoever reaches it. */
  readonly guards: Guards | null;
  /** Load balancers in front, whose word on a client's address is taken. */
  readonly trustedProxies?: readonly string[];
  /** The explorer at `/`, or null for none. */
  readonly explorer: ExplorerOptions | null;
}

/** The gateway over HTTP, not yet listening. Closing it closes the ministries' clients and the audit. */
export function createGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { supergraph, ministries, logger, guards, explorer } = options;
  const close = async () => {
    await Promise.all([...ministries.values()].map((ministry) => ministry.close()));
    await guards?.audit.close();
  };
  return createGraphqlServer<RequestContext>({
    apollo: {
      gateway: createHubGateway(supergraph, createAnswerer(supergraph, ministries, guards), close),
      introspection: true, // by role, see check-operation.ts
      dangerouslyDisableValidation: true, // not off: done by check-operation.ts, once the size of the document is known
      parseOptions: { maxTokens: maxTokensOfAnyRole },
      plugins: [createOperationCheckPlugin(guards?.limits ?? null)],
    },
    logger,
    trustedProxies: options.trustedProxies ?? [],
    bodyLimit: limitsByRole.PUBLIC.maxBodyBytes, // of every role: the body is read after the caller is known, but one bound is enough
    authenticate: async (authorization) => (guards ? guards.callers.read(authorization) : publicCaller),
    ...(guards && { deadlineMsOf: (caller) => guards.limits.limitsOf(caller).deadlineMs }),
    createContext: (request) => request,
    isReady: () => someMinistryAnswers([...ministries.values()], guards),
    ...(explorer && { addRoutes: (app: FastifyInstance) => addExplorer(app, explorer) }),
  });
}

// One living ministry is enough: a hub that waits for all of them would be down whenever one is.
async function someMinistryAnswers(ministries: readonly MinistryClient[], guards: Guards | null): Promise<boolean> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const ask = async (ministry: MinistryClient) => {
    const token = await guards?.signer.tokenFor(ministry.name, hubCaller);
    return ministry.ask({ body, isRead: true, ...(token !== undefined && { token }) });
  };
  try {
    await Promise.any(ministries.map(ask));
    return true;
  } catch (fault) {
    if (fault instanceof AggregateError && fault.errors.every((error) => error instanceof HubError)) return false;
    throw fault;
  }
}
