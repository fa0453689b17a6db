/** The registry over HTTP. */
import { randomUUID } from 'node:crypto';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import { HubError } from '#platform/errors.ts';
import { type Logger, strikeNiks } from '#platform/logger.ts';
import { strictHeaders, withoutSchemas } from '#platform/server.ts';
import { maxBodyBytes } from './change.ts';
import { addHubRoutes } from './hub-routes.ts';
import { addMemberRoutes } from './member-routes.ts';
import { RegistryRefusal, refusalStatus } from './refusal.ts';
import type { Registry } from './registry.ts';

/** What the registry's server is made of. */
export interface RegistryServerOptions {
  readonly registry: Registry;
  /** Reads the tokens of the hub's own parts. */
  readonly verifier: RoomTokenVerifier;
  readonly logger: Logger;
}

/** The registry's server, not yet listening. It closes the registry when it is closed. */
export function createRegistryServer({ registry, verifier, logger }: RegistryServerOptions): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: maxBodyBytes,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    schemaController: withoutSchemas,
  });
  // Signatures are over the bytes as they came.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    for (const [name, value] of strictHeaders) reply.header(name, value);
  });
  app.setErrorHandler((fault, request, reply) => {
    const refusal = refusalOf(fault, request, logger);
    const { message } = refusal;
    return reply.code(refusal.status).send({ ...refusal.body, message: strikeNiks(message) });
  });
  app.setNotFoundHandler((_, reply) =>
    reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing here.', remedy: 'Look at the path.' }),
  );
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_, reply) => {
    const isReady = await registry.ledger.catchUp().then(
      () => true,
      () => false,
    );
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
  addHubRoutes(app, registry, verifier);
  addMemberRoutes(app, registry);
  app.addHook('onClose', () => registry.close());
  return app;
}

interface Answer {
  readonly status: number;
  readonly message: string;
  readonly body: object;
}

function refusalOf(fault: unknown, { id }: FastifyRequest, logger: Logger): Answer {
  if (fault instanceof RegistryRefusal) {
    if (fault.cause !== undefined)
      logger.warn({ requestId: id, code: fault.code, err: fault.cause }, 'request refused');
    return { status: refusalStatus[fault.code], message: fault.message, body: fault.body };
  }
  if (fault instanceof HubError) {
    const message = 'This is for the hub’s own parts.';
    return { status: 401, message, body: { code: 'UNSIGNED', remedy: 'Use the paths of members.' } };
  }
  const { statusCode = 500 } = fault as { statusCode?: number };
  if (statusCode === 413) {
    const message = `The body is larger than ${maxBodyBytes} bytes.`;
    return { status: 413, message, body: { code: 'TOO_LARGE', remedy: 'Send less at once.' } };
  }
  if (statusCode < 500) {
    return {
      status: statusCode,
      message: 'The request is not HTTP as it should be.',
      body: { code: 'BAD_CHANGE', remedy: 'Send JSON.' },
    };
  }
  logger.error({ requestId: id, err: fault }, 'request failed');
  const message = `The registry failed to answer. Its log has the fault under request ${id}.`;
  return { status: 500, message, body: { code: 'FAILED', remedy: 'Try again later; nothing half done is kept.' } };
}
