import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { LRUCache } from 'lru-cache';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { executeOperation } from './execution/execute.ts';
import { type PreparedOperation, prepareOperation } from './execution/operation.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** Prepared operations kept; a plan with its shapes is some 20 kB. */
const maxPreparedOperations = 1000;

/**
 * What @apollo/server asks to answer an operation over several subgraphs: plans with Apollo's planner, runs with the
 * hub's own executor.
 */
export function createHubGateway(
  supergraph: LoadedSupergraph,
  ministries: ReadonlyMap<string, MinistryClient>,
): GatewayInterface {
  const prepared = new LRUCache<string, PreparedOperation>({ max: maxPreparedOperations });

  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: supergraph.sdl });
      return () => {};
    },
    async load() {
      return {
        async executor({ document, request, queryHash, operationName }) {
          const key = `${queryHash} ${operationName ?? ''}`;
          let operation = prepared.get(key);
          if (operation === undefined) {
            operation = prepareOperation(supergraph, document, operationName ?? undefined);
            prepared.set(key, operation);
          }
          return executeOperation({ supergraph, ministries }, operation, request.variables ?? {});
        },
      };
    },
    async stop() {
      await Promise.all([...ministries.values()].map((ministry) => ministry.close()));
    },
  };
}
