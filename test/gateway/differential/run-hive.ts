import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { type DocumentNode, type ExecutionResult, print } from 'graphql';
import type { RandomOperation } from '../../support/random-operations.ts';
import type { Peer } from './run-peers.ts';
import type { RunningWorld } from './run-worlds.ts';

/** The Hive gateway over a world, with its engine in JavaScript or with its planner in Rust. */
export function startHive({ supergraph, clients }: RunningWorld, engine: 'hive-js' | 'hive-rust'): Peer {
  const byName = new Map(clients.map((client) => [client.name, client]));
  const ask = async (name: string, { document, variables }: SubgraphRequest) => {
    const body = JSON.stringify({ query: print(document), variables });
    return byName.get(name)?.ask({ body, isRead: true });
  };
  const gateway = createGatewayRuntime({
    supergraph: supergraph.sdl,
    ...(engine === 'hive-rust' && { unifiedGraphHandler }),
    transports: {
      http: {
        getSubgraphExecutor:
          ({ subgraphName }) =>
          (request) =>
            ask(subgraphName, request as never) as never,
      },
    },
    logging: false,
    maskedErrors: false,
  });
  return {
    name: engine,
    async ask(operation: RandomOperation) {
      const answer = await gateway.fetch('http://127.0.0.1:1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(operation),
      });
      return (await answer.json()) as ExecutionResult;
    },
    [Symbol.asyncDispose]: async () => gateway[Symbol.asyncDispose](),
  };
}

interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables?: object;
}
