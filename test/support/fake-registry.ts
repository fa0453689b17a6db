import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type GatewayReport,
  type PublishedGraph,
  type PublishedOperation,
  type PublishedSubgraph,
  registryAudience,
  registryPaths,
  type UsageBatch,
} from '#platform/registry/wire.ts';
import { testVerifier } from './callers.ts';

/** A registry that publishes what a test tells it to, over HTTP. */
export interface FakeRegistry extends AsyncDisposable {
  readonly url: string;
  /** Publishes a graph under the next version, which it answers. */
  publish(sdl: string, subgraphs: readonly PublishedSubgraph[]): number;
  register(operations: readonly PublishedOperation[]): void;
  /** What gateways reported, in order. */
  readonly reports: readonly GatewayReport[];
  /** The report on that version, as soon as there is one. */
  findReport(version: number): Promise<GatewayReport>;
  readonly usage: readonly UsageBatch[];
  /** Questions for the graph. */
  readonly graphsAsked: number;
  /** Those of them that were answered in full: not by 304. */
  readonly graphsSent: number;
  /** While it is down, it answers everything with HTTP status 503. */
  setDown(isDown: boolean): void;
}

/** Starts a registry that has published nothing. */
export async function startFakeRegistry(): Promise<FakeRegistry> {
  const verifier = testVerifier(registryAudience);
  const reports: GatewayReport[] = [];
  const usage: UsageBatch[] = [];
  const waiting = new Set<() => void>();
  let graph: PublishedGraph | null = null;
  let operations: { hash: string; operations: readonly PublishedOperation[] } = { hash: 'none', operations: [] };
  let graphsAsked = 0;
  let graphsSent = 0;
  let isDown = false;

  function answer(path: string, body: string): { readonly tag?: string; readonly value?: unknown } | null {
    switch (path) {
      case registryPaths.graph:
        return graph && { tag: `"${graph.version}"`, value: graph };
      case registryPaths.operations:
        return { tag: `"${operations.hash}"`, value: operations };
      case registryPaths.reports:
        reports.push(JSON.parse(body));
        for (const tell of waiting) tell();
        return {};
      case registryPaths.usage:
        usage.push(JSON.parse(body));
        return {};
      default:
        return null;
    }
  }

  async function isHub(authorization: string | undefined): Promise<boolean> {
    return verifier.verify(authorization).then(
      () => true,
      () => false,
    );
  }

  const server = createServer(async (request, response) => {
    const { url = '', headers } = request;
    let body = '';
    for await (const chunk of request) body += chunk;
    const isKnown = await isHub(headers.authorization);
    const found = isKnown && !isDown ? answer(url, body) : null;
    const isFresh = found?.tag !== undefined && found.tag === headers['if-none-match'];
    if (found?.tag) response.setHeader('etag', found.tag);
    if (isDown) response.statusCode = 503;
    else if (!isKnown) response.statusCode = 401;
    else if (!found) response.statusCode = 404;
    else if (isFresh) response.statusCode = 304;
    if (url === registryPaths.graph) graphsAsked += 1;
    if (url === registryPaths.graph && response.statusCode === 200) graphsSent += 1;
    response.end(response.statusCode === 200 && found?.value ? JSON.stringify(found.value) : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reports,
    usage,
    get graphsAsked() {
      return graphsAsked;
    },
    get graphsSent() {
      return graphsSent;
    },
    publish(sdl, subgraphs) {
      const version = (graph?.version ?? 0) + 1;
      graph = { version, hash: createHash('sha256').update(sdl).digest('hex'), sdl, subgraphs };
      return version;
    },
    register(registered) {
      operations = {
        hash: createHash('sha256').update(JSON.stringify(registered)).digest('hex'),
        operations: registered,
      };
    },
    async findReport(version) {
      for (;;) {
        const found = reports.find((report) => report.version === version);
        if (found) return found;
        await new Promise<void>((resolve) => {
          const tell = () => {
            waiting.delete(tell);
            resolve();
          };
          waiting.add(tell);
        });
      }
    },
    setDown(down) {
      isDown = down;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
