import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '#platform/error-format.ts';
import { HubError } from '#platform/errors.ts';
import type { OperationAnswer } from '../answer-operation.ts';
import { checkInput } from '../check-input.ts';
import type { Graph } from '../graphs/graph.ts';
import type { ParsedDocuments } from './parsed-documents.ts';
import type { GraphqlRequest } from './read-request.ts';

/** What a request is answered by. */
export interface RequestGraph {
  readonly graph: Graph;
  /** What the client sees of the graph: the document is validated against it, and reads no other by introspection. */
  readonly clientSchema: GraphQLSchema;
  /** Whether everybody may introspect it. */
  readonly isOpen: boolean;
}

/**
 * Answers a request. What it asks is checked before anything is done for it: the size of its document, since the time of
 * validation grows with the square of it, then whether it is valid, then its input.
 * @throws {GraphQLError} what is wrong with it as a whole.
 */
export async function answerRequest(
  { graph, clientSchema, isOpen }: RequestGraph,
  documents: ParsedDocuments,
  { query, operationName, variables }: GraphqlRequest,
  context: RequestContext,
): Promise<OperationAnswer> {
  if (query === null) throw new HubError('BAD_REQUEST', 'The request holds no document.');
  const { document, hash, operationOf } = documents.parse(query);
  const { limits } = graph;
  const { caller } = context.view;
  const text = { schema: clientSchema, document, documentHash: hash };
  limits?.checkSize(caller, document);
  graph.documents.requireValid(text);
  if (limits && !isOpen && !limits.mayIntrospect(caller)) graph.documents.requireNoIntrospection(text);
  const operation = operationOf(operationName);
  if (operation === null) {
    throw new HubError(
      'OPERATION_RESOLUTION_FAILURE',
      'Give "operationName": the name of one operation of the document.',
    );
  }
  if (!clientSchema.getRootType(operation.operation)) {
    throw new HubError('OPERATION_RESOLUTION_FAILURE', `The graph has no ${operation.operation}.`);
  }
  checkInput(clientSchema, document, operation, variables);
  return graph.answer({
    ...{ context, clientSchema, document, operation, operationName, documentHash: hash, variables },
  });
}
