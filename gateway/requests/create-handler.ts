import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '#platform/logger.ts';
import type { GraphqlHandler } from '#platform/server.ts';
import type { Graph, Graphs } from '../graphs/graph.ts';
import type { ResolveDocument } from '../operations/resolve-document.ts';
import type { SelectVariant } from '../variants/select-variant.ts';
import { answerRequest, type RequestGraph } from './answer-request.ts';
import { createParsedDocuments } from './parsed-documents.ts';
import { readRequest } from './read-request.ts';
import { type HttpAnswer, writeAnswer, writeFailure } from './write-answer.ts';

/** What requests are answered by. */
export interface RequestHandlerOptions {
  readonly graphs: Graphs;
  /** Finds the text of a document that a request names by its id; missing where the gateway knows none. */
  readonly resolveDocument?: ResolveDocument;
  /** Which part of the graph a request asks; missing where the whole is served alone. */
  readonly selectVariant?: SelectVariant;
  readonly logger: Logger;
}

/** The way of a request through the gateway: from the JSON of its body to the JSON of its answer. */
export function createRequestHandler(options: RequestHandlerOptions): GraphqlHandler {
  const { graphs, resolveDocument, selectVariant = selectWhole, logger } = options;
  const documents = createParsedDocuments();

  return async (request, reply, context) => {
    const { generation: graph, leave } = graphs.enter();
    try {
      const seen = seenBy(request, graph, selectVariant);
      if (seen === null) return reply.callNotFound();
      const body = resolveDocument ? resolveDocument(request.body, context.view.caller) : request.body;
      const asked = readRequest(request.headers['content-type'], body);
      const result = await answerRequest(seen, documents, asked, context);
      return send(request, reply, writeAnswer(result, context.requestId, logger));
    } catch (fault) {
      return send(request, reply, writeFailure(fault, context.requestId, logger));
    } finally {
      leave();
    }
  };
}

const selectWhole: SelectVariant = (segment) => (segment === null ? null : undefined);

/** Where a gateway with variants answers GraphQL. */
export const graphqlPaths = ['/graphql', '/:variant/graphql'] as const;

function seenBy({ params, hostname }: FastifyRequest, graph: Graph, selectVariant: SelectVariant): RequestGraph | null {
  const { variant = null } = params as { readonly variant?: string };
  const name = selectVariant(variant, hostname);
  if (name === null) return { graph, clientSchema: graph.schema, isOpen: false };
  const found = name === undefined ? undefined : graph.variants.get(name);
  return found ? { graph, clientSchema: found.schema, isOpen: found.isOpen } : null;
}

// Bytes of an answer that was broken off may still be on their way: they are left to the garbage collector.
function send({ headers }: FastifyRequest, reply: FastifyReply, answer: HttpAnswer) {
  const { status, retryAfterSeconds, body } = answer;
  reply.raw.once('finish', () => answer.release());
  if (retryAfterSeconds !== null) reply.header('retry-after', String(retryAfterSeconds));
  return reply.code(status).header('content-type', contentTypeFor(headers.accept)).send(body);
}

// The media type of the GraphQL over HTTP draft for who asks for it, plain JSON for everybody else.
function contentTypeFor(accept: string | undefined): string {
  const named = accept?.includes('application/graphql-response+json') ? 'graphql-response+json' : 'json';
  return `application/${named}; charset=utf-8`;
}
