import { randomUUID } from 'node:crypto';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { Caller } from '#platform/access/caller.ts';
import { Departure } from '#platform/access/departure.ts';
import { createView, deadlineHeader, readDeadlineMs } from '#platform/access/view.ts';
import type { RequestContext } from '#platform/error-format.ts';
import { errorCodes, HubError } from '#platform/errors.ts';
import { createLocalSockets } from '#platform/local-socket.ts';
import type { Logger } from '#platform/logger.ts';

/** A GraphQL server that is listening. */
export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Refuses new requests, lets those in flight end, then closes. */
  close(): Promise<void>;
}

/**
 * Answers a request to `/graphql`, or to `/<variant>/graphql` where the server has variants.
 * @throws {HubError} what fails as a whole; the server writes it.
 */
export type GraphqlHandler = (
  request: FastifyRequest,
  reply: FastifyReply,
  context: RequestContext,
) => Promise<unknown> | unknown;

/** What a GraphQL server of the hub, room or gateway, is made of. */
export interface GraphqlServerOptions {
  readonly answer: GraphqlHandler;
  readonly logger: Logger;
  /** Largest request body in bytes. */
  readonly bodyLimit: number;
  /**
   * Who sends a request, before anything else of it is read.
   * @throws {HubError} UNAUTHENTICATED where the server does not answer whoever it is.
   */
  authenticate(authorization: string | undefined): Promise<Caller>;
  /** Where GraphQL is answered; `/graphql` alone where it is missing. */
  readonly paths?: readonly string[];
  /** Proxies whose word on a client's address is taken (X-Forwarded-For); nobody's where it is missing. */
  readonly trustedProxies?: readonly string[];
  /** How long the caller may be kept waiting, in milliseconds; what the request's header says where it is missing. */
  deadlineMsOf?(caller: Caller): number;
  /** Throws, or answers false, while the server cannot answer. */
  isReady(): Promise<boolean>;
  /** Adds further routes. */
  addRoutes?(app: FastifyInstance): void;
  /** Runs after the last request has been answered. */
  onClose?(): Promise<void>;
}

/**
 * A GraphQL server over HTTP with POST /graphql, GET /health and GET /ready, not yet listening.
 * GET /graphql is refused: a URL would carry variables, and with them NIKs, into logs.
 */
export function createGraphqlServer(options: GraphqlServerOptions): FastifyInstance {
  const { logger, authenticate } = options;
  const deadlineMsOf = (caller: Caller, { headers }: FastifyRequest) =>
    options.deadlineMsOf?.(caller) ?? readDeadlineMs(headers[deadlineHeader]);

  const app = fastify({
    logger: false,
    bodyLimit: options.bodyLimit,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    // A field worker's token lists the families of the caseload.
    http: { maxHeaderSize: 64 * 1024 },
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    schemaController: withoutSchemas,
  });
  let draining = false;
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    for (const [name, value] of strictHeaders) reply.header(name, value);
    if (draining) reply.header('connection', 'close');
  });
  app.setErrorHandler((fault: { statusCode?: number }, request, reply) => {
    if (fault instanceof HubError) {
      const { message, code } = fault;
      return reply.code(errorCodes[code].httpStatus).send({ errors: [{ message, extensions: { code } }] });
    }
    const status = fault.statusCode !== undefined && fault.statusCode < 500 ? fault.statusCode : 500;
    if (status === 500) logger.error({ requestId: request.id, err: fault }, 'request failed');
    const code = status === 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    const message =
      status === 500 ? 'The hub failed to answer.' : 'Send POST /graphql with a JSON body of a GraphQL request.';
    return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
  app.setNotFoundHandler((_, reply) =>
    reply.code(404).send({
      errors: [{ message: 'There is nothing here. GraphQL is at POST /graphql.', extensions: { code: 'BAD_REQUEST' } }],
    }),
  );

  // Who asks is known before the body is read: nobody can make a server work that does not answer them.
  const callers = new WeakMap<FastifyRequest, Caller>();
  const contextOf = (request: FastifyRequest, reply: FastifyReply): RequestContext => {
    const caller = callers.get(request);
    if (!caller) throw new HubError('UNAUTHENTICATED', 'The request does not say who asks.');
    return {
      requestId: request.id,
      remoteAddress: request.ip,
      view: createView(caller, deadlineMsOf(caller, request), undefined, departureOf(reply)),
    };
  };
  for (const path of options.paths ?? ['/graphql']) {
    app.post(path, {
      onRequest: async (request) => {
        callers.set(request, await authenticate(request.headers.authorization));
      },
      handler: (request, reply) => options.answer(request, reply, contextOf(request, reply)),
    });
    app.get(path, async (_, reply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .send({
          errors: [
            {
              message: 'Send GraphQL by POST: a URL would put variables into logs.',
              extensions: { code: 'BAD_REQUEST' },
            },
          ],
        }),
    );
  }
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_, reply) => {
    const ready = !draining && (await options.isReady().catch(() => false));
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  options.addRoutes?.(app);
  app.addHook('preClose', async () => {
    draining = true;
  });
  app.addHook('onClose', async () => {
    await options.onClose?.();
  });
  return app;
}

// When the connection closes before the answer is written, nobody is there to read it.
function departureOf({ raw }: FastifyReply): Departure {
  const departure = new Departure();
  raw.once('close', () => {
    if (!raw.writableFinished) departure.go();
  });
  return departure;
}

/** Headers of every answer: nothing is kept by anybody on its way, and no page of another site may read it. */
export const strictHeaders = [
  ['cache-control', 'no-store'],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
] as const;

const noSchemas = () => () => {
  throw new Error('The routes of the hub have no JSON schemas.');
};

/** No route has a JSON schema; without this, fastify loads a schema compiler that takes a fifth of a server's start. */
export const withoutSchemas = { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } };

/** A port that another process holds, or that this one may not take. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Opens the server's port, and a Unix socket beside it where a path is given.
 * @throws {ListenError} when the port is in use or not allowed, or the socket cannot be opened.
 */
export async function startServer(
  app: FastifyInstance,
  part: string,
  host: string,
  port: number,
  socket: string | null = null,
): Promise<RunningServer> {
  const sockets = socket === null ? null : createLocalSockets(app);
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close().catch(() => {});
    const code = (cause as NodeJS.ErrnoException).code;
    const why = code === 'EADDRINUSE' ? 'is in use by another process' : `cannot be opened (${code})`;
    throw new ListenError(`${part}: port ${port} on ${host} ${why}. End that process, or set another port.`, { cause });
  }
  try {
    if (socket !== null) await sockets?.listen(socket);
  } catch (cause) {
    await app.close();
    const { code } = cause as NodeJS.ErrnoException;
    throw new ListenError(`${part}: the socket ${socket} cannot be opened (${code}). Set another path, or none.`, {
      cause,
    });
  }
  const address = app.server.address();
  const boundPort = typeof address === 'object' && address ? address.port : port;
  const close = () => app.close();
  return { url: `http://${host}:${boundPort}`, port: boundPort, close, [Symbol.asyncDispose]: close };
}
