/** What the hub's own parts ask of the registry: `platform/registry/wire.ts` over HTTP. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import { type PublishedOperations, registryPaths } from '#platform/registry/wire.ts';
import { parseReport } from './automatic-rollback.ts';
import { RegistryRefusal } from './refusal.ts';
import type { Registry } from './registry.ts';
import type { RegistryState } from './state.ts';
import { parseBatch } from './usage/usage.ts';

/** How often at most the log is asked for what other registries have appended, in milliseconds. */
const lookEveryMs = 200;

/** Adds the routes of the hub's own parts. */
export function addHubRoutes(app: FastifyInstance, registry: Registry, verifier: RoomTokenVerifier): void {
  const { ledger } = registry;
  const onRequest = async ({ headers }: FastifyRequest) => void (await verifier.verify(headers.authorization));
  const catchUp = atMostEvery(lookEveryMs, () => ledger.catchUp());
  const operationsOf = remembering(listOperations);

  app.get(registryPaths.graph, { onRequest }, async (request, reply) => {
    await catchUp();
    const current = await registry.graphs.readCurrent();
    if (current === null) throw new RegistryRefusal('NOT_FOUND', 'No graph is published yet.', 'Ask again later.');
    return sendTagged(request, reply, String(current.graph.version), current.json);
  });
  app.get(registryPaths.operations, { onRequest }, async (request, reply) => {
    await catchUp();
    const { list, json } = operationsOf(ledger.state.operations);
    return sendTagged(request, reply, list.hash, json);
  });
  app.post(registryPaths.reports, { onRequest }, async ({ body }, reply) => {
    const report = parseReport(jsonOf(body));
    if (report === null) throw badBody('GatewayReport');
    await registry.reports.take(report);
    return reply.code(204).send();
  });
  app.post(registryPaths.usage, { onRequest }, async ({ body }, reply) => {
    const batch = parseBatch(jsonOf(body));
    if (batch === null) throw badBody('UsageBatch');
    await registry.usage.record(batch);
    return reply.code(204).send();
  });
}

function sendTagged({ headers }: FastifyRequest, reply: FastifyReply, tag: string, json: string): FastifyReply {
  const etag = `"${tag}"`;
  reply.header('etag', etag);
  if (headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(json);
}

type Operations = RegistryState['operations'];

function listOperations(operations: Operations): { readonly list: PublishedOperations; readonly json: string } {
  const all = [...operations.values()].flatMap((own) => [...own.values()]);
  const hash = createHash('sha256').update(JSON.stringify(all)).digest('hex');
  const list = { hash, operations: all };
  return { list, json: JSON.stringify(list) };
}

function remembering<TFrom extends object, TMade>(make: (from: TFrom) => TMade): (from: TFrom) => TMade {
  let last: { readonly from: TFrom; readonly made: TMade } | null = null;
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) };
    return last.made;
  };
}

function atMostEvery(intervalMs: number, work: () => Promise<void>): () => Promise<void> {
  let doneAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - doneAt < intervalMs) return;
    doneAt = performance.now();
    await work();
  };
}

function jsonOf(body: unknown): unknown {
  try {
    return Buffer.isBuffer(body) ? JSON.parse(body.toString()) : null;
  } catch {
    return null;
  }
}

function badBody(name: string): RegistryRefusal {
  return new RegistryRefusal('BAD_CHANGE', `The body is no ${name}.`, 'Send what platform/registry/wire.ts says.');
}
