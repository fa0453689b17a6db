import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import type { PublishedSubgraph } from '#platform/registry/wire.ts';

/** A small subgraph on a port of its own, which does as a test tells it. */
export interface ServedSubgraph extends AsyncDisposable {
  readonly name: string;
  readonly url: string;
  /** Questions that reached it. */
  readonly asked: readonly string[];
  /** Connections that were opened to it. */
  readonly connections: number;
  /** Serves that schema from now on. */
  serve(sdl: string, resolvers?: object): void;
  /** Keeps every answer back until the function that it answers is called; resolves when a question waits. */
  hold(): { readonly isAsked: Promise<void>; release(): void };
}

/** The SDL of a subgraph with its link to the federation specification. */
export function linked(sdl: string): string {
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external"])\n${sdl}`;
}

/** Starts a subgraph that asks nobody who they are. */
export async function startSubgraph(name: string, sdl: string, resolvers: object = {}): Promise<ServedSubgraph> {
  const asked: string[] = [];
  let schema: GraphQLSchema;
  let gate: Promise<void> | null = null;
  let tellAsked = () => {};
  let connections = 0;
  const serve = (next: string, nextResolvers: object = {}) => {
    schema = buildSubgraphSchema({ typeDefs: parse(linked(next)), resolvers: nextResolvers as never });
  };
  serve(sdl, resolvers);

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { query, variables } = JSON.parse(body);
    asked.push(query);
    const answered = schema;
    tellAsked();
    await gate;
    const answer = await graphql({ schema: answered, source: query, variableValues: variables });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    name,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    get connections() {
      return connections;
    },
    serve,
    hold() {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = () => {
          gate = null;
          resolve();
        };
      });
      gate = held;
      const isAsked = new Promise<void>((resolve) => {
        tellAsked = resolve;
      });
      return { isAsked, release };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A subgraph of which only its published version matters. */
export type PublishedPart = Pick<PublishedSubgraph, 'name' | 'url' | 'sdl'> & Partial<PublishedSubgraph>;

/** The composed graph of subgraphs, and how a registry tells of them. */
export function composePublished(parts: readonly PublishedPart[]): {
  readonly sdl: string;
  readonly subgraphs: readonly PublishedSubgraph[];
} {
  const subgraphs = parts.map((part) => ({ version: 1, deadlineMs: null, healthQuery: null, ...part }));
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(linked(sdl)) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return { sdl: supergraphSdl, subgraphs };
}
