import type { FastifyInstance } from 'fastify';
import { hubCaller, publicCaller } from '#platform/access/caller.ts';
import { HubError } from '#platform/errors.ts';
import type { Logger } from '#platform/logger.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { createGraphqlServer } from '#platform/server.ts';
import { addExplorer, type ExplorerOptions } from './explorer.ts';
import type { Graphs } from './graphs/graph.ts';
import type { Guards } from './guards.ts';
import { limitsByRole } from './limits/role-limits.ts';
import type { ResolveDocument } from './operations/resolve-document.ts';
import { createRequestHandler, graphqlPaths } from './requests/create-handler.ts';
import type { SelectVariant } from './variants/select-variant.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  /** What it serves, now and later. */
  readonly graphs: Graphs;
  /** Finds the text of a document that a request names by its id; missing where the gateway knows none. */
  readonly resolveDocument?: ResolveDocument;
  /** Which part of the graph a request asks; missing where the whole is served alone. */
  readonly selectVariant?: SelectVariant;
  readonly logger: Logger;
  /** Identity, limits and audit; null for a gateway that serves whoever reaches it. */
  readonly guards: Guards | null;
  /** Load balancers in front, whose word on a client's address is taken. */
  readonly trustedProxies?: readonly string[];
  /** The explorer at `/`, or null for none. */
  readonly explorer: ExplorerOptions | null;
}

/** The gateway over HTTP, not yet listening. Closing it closes its graphs and the audit. */
export function createGateway(options: GatewayOptions): FastifyInstance {
  const { graphs, logger, guards, explorer } = options;
  return createGraphqlServer({
    answer: createRequestHandler(options),
    paths: graphqlPaths,
    logger,
    trustedProxies: options.trustedProxies ?? [],
    bodyLimit: limitsByRole.PUBLIC.maxBodyBytes, // of every role: the body is read after the caller is known, but one bound is enough
    authenticate: async (authorization) => (guards ? guards.callers.read(authorization) : publicCaller),
    ...(guards && { deadlineMsOf: ({ role }) => limitsByRole[role].deadlineMs }),
    isReady: () => someMinistryAnswers([...graphs.current.ministries.values()], guards),
    ...(explorer && { addRoutes: (app: FastifyInstance) => addExplorer(app, explorer) }),
    async onClose() {
      await graphs.close();
      await guards?.audit.close();
    },
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
