import { setTimeout as sleep } from 'node:timers/promises';
import { getOperationAST, parse } from 'graphql';
import { hubCaller } from '#platform/access/caller.ts';
import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import { createView } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import { hashOfGraph } from '#platform/registry/client.ts';
import type { PublishedGraph, PublishedSubgraph } from '#platform/registry/wire.ts';
import { readAskedElements, readServedElements } from './asked-elements.ts';
import type { Graph } from './graph.ts';

/** A graph that must not be served; the message says why, names the subgraph and holds nothing personal. */
export class UnhealthyGraphError extends Error {
  override readonly name = 'UnhealthyGraphError';
}

/** A published graph, loaded. */
export interface LoadedGraph {
  readonly published: PublishedGraph;
  readonly graph: Graph;
}

/** Who asks, and for how long. */
export interface HealthCheckOptions {
  /** Makes the tokens by which subgraphs know the hub; null for subgraphs that ask nobody. */
  readonly signer: RoomTokenSigner | null;
  /** How long a subgraph has to serve what it published, in milliseconds: the hub's own room takes a moment to follow. */
  readonly patienceMs?: number;
}

/** From one question to the same subgraph to the next, in milliseconds. */
const everyMs = 100;

/** How long a health query may take, in milliseconds. */
const healthQueryMs = 5000;

/** How many missing elements a reason names. */
const maxNamed = 3;

/**
 * Resolves where a graph can take the place of the one before it: each subgraph that changed serves what the graph may
 * ask it for, and its health query is answered. Nobody else is asked: a ministry that is down stops no other's publish.
 * @param before null where nothing is known of the graph before: nothing has changed then that the gateway could tell.
 * @throws {UnhealthyGraphError} where one does not.
 */
export async function checkHealth(
  before: LoadedGraph | null,
  next: LoadedGraph,
  { signer, patienceMs = 1200 }: HealthCheckOptions,
): Promise<void> {
  if (before === null) return;
  const asked = readAskedElements(parse(next.published.sdl, { noLocation: true }));
  const changed = findChanged(before, next, asked);
  await Promise.all(
    changed.map(({ name }) => requireServed(next.graph, name, asked.get(name) ?? new Set(), signer, patienceMs)),
  );
  for (const subgraph of changed) await requireHealthy(next.graph, subgraph);
}

// A subgraph has changed, too, where the graph asks it for more than before: the hub's own room follows the ministries.
function findChanged(
  before: LoadedGraph,
  { published }: LoadedGraph,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): readonly PublishedSubgraph[] {
  const askedBefore = readAskedElements(parse(before.published.sdl, { noLocation: true }));
  return published.subgraphs.filter((subgraph) => {
    const old = before.published.subgraphs.find(({ name }) => name === subgraph.name);
    if (!old || old.version !== subgraph.version || old.sdl !== subgraph.sdl || old.url !== subgraph.url) return true;
    const known = askedBefore.get(subgraph.name);
    return [...(asked.get(subgraph.name) ?? [])].some((coordinate) => !known?.has(coordinate));
  });
}

async function requireServed(
  graph: Graph,
  name: string,
  asked: ReadonlySet<string>,
  signer: RoomTokenSigner | null,
  patienceMs: number,
): Promise<void> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const fault = await findFault(graph, name, asked, signer);
    if (fault === null) return;
    if (performance.now() + everyMs > end) throw new UnhealthyGraphError(fault);
    await sleep(everyMs);
  }
}

async function findFault(
  graph: Graph,
  name: string,
  asked: ReadonlySet<string>,
  signer: RoomTokenSigner | null,
): Promise<string | null> {
  try {
    const token = await signer?.tokenFor(name, hubCaller);
    const answer = (await graph.ministries.get(name)?.ask({
      body: serviceBody,
      isRead: true,
      ...(token !== undefined && { token }),
    })) as { data?: { _service?: { sdl?: unknown } | null } | null } | undefined;
    const sdl = answer?.data?._service?.sdl;
    if (typeof sdl !== 'string') return `${name} does not answer "{ _service { sdl } }".`;
    return describeMissing(name, asked, readServedElements(sdl));
  } catch (fault) {
    return fault instanceof HubError ? fault.message : `${name} answers an SDL that does not parse.`;
  }
}

function describeMissing(name: string, asked: ReadonlySet<string>, served: ReadonlySet<string>): string | null {
  const missing = [...asked].filter((coordinate) => !served.has(coordinate));
  if (missing.length === 0) return null;
  const more = missing.length > maxNamed ? ` and ${missing.length - maxNamed} more` : '';
  return `${name} does not serve ${missing.slice(0, maxNamed).join(', ')}${more}, which it published.`;
}

async function requireHealthy(graph: Graph, { name, healthQuery }: PublishedSubgraph): Promise<void> {
  if (healthQuery === null) return;
  const fault = await findFaultOfQuery(graph, healthQuery).catch(describeFault);
  if (fault !== null) throw new UnhealthyGraphError(`The health query of ${name} is not answered: ${fault}`);
}

async function findFaultOfQuery(graph: Graph, query: string): Promise<string | null> {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) return 'it has to hold one operation.';
  if (operation.operation !== 'query') return 'it has to be a query.';
  const documentHash = hashOfGraph(query);
  graph.documents.requireValid({ schema: graph.schema, document, documentHash });
  const { errors = [] } = await graph.answer({
    context: { requestId: 'health-query', remoteAddress: 'hub', view: createView(hubCaller, healthQueryMs) },
    clientSchema: graph.schema,
    document,
    operation,
    operationName: operation.name?.value ?? null,
    documentHash,
    variables: {},
  });
  return errors[0] ? describeFault(errors[0]) : null;
}

function describeFault(fault: unknown): string {
  const { message, path, extensions } = fault as Partial<HubError>;
  const place = path?.filter((part) => typeof part === 'string').join('.');
  return [extensions?.code, place && `at ${place}`, message].filter(Boolean).join(' ');
}

const serviceBody = JSON.stringify({ query: '{ _service { sdl } }' });
