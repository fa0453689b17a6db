import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '#platform/error-format.ts';
import type { AnswerOperation } from './answer-operation.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** What @apollo/server asks to answer an operation over several subgraphs. */
export function createHubGateway(
  { apiSchema, sdl }: LoadedSupergraph,
  answer: AnswerOperation,
  close: () => Promise<void>,
): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema, coreSupergraphSdl: sdl });
      return () => {};
    },
    async load() {
      return {
        executor: ({ document, operation, request, queryHash, operationName, context }) =>
          answer({
            context: context as RequestContext,
            document,
            operation: operation as OperationDefinitionNode,
            operationName: operationName ?? null,
            documentHash: queryHash,
            variables: request.variables ?? {},
          }) as never,
      };
    },
    stop: close,
  };
}
