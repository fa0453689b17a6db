import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';
import type { RequestContext } from '#platform/error-format.ts';
import { HubError } from '#platform/errors.ts';
import { checkInput } from './check-input.ts';
import type { OperationGuard } from './operation-guard.ts';

/**
 * A server plugin that checks a document before anything is done for it: its size, then its validity, then its input.
 * The server's own validation is off: it would run before the size is known, and its time grows with the square of it.
 * @param guard null for a gateway without limits.
 */
export function createOperationCheckPlugin(guard: OperationGuard | null): ApolloServerPlugin<RequestContext> {
  const valid = new WeakSet<DocumentNode>();

  function checkDocument(schema: GraphQLSchema, document: DocumentNode): void {
    if (valid.has(document)) return;
    const [first] = validate(schema, document, specifiedRules, { maxErrors: 1 });
    if (first) throw invalid(first);
    valid.add(document);
  }

  function checkIntrospection(schema: GraphQLSchema, document: DocumentNode): void {
    const [first] = validate(schema, document, [NoSchemaIntrospectionCustomRule], { maxErrors: 1 });
    if (first) throw invalid(first, 'Introspection is not open to your role. The schema is published as a file.');
  }

  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        const { caller } = contextValue.view;
        guard?.checkSize(caller, document);
        checkDocument(schema, document);
        if (guard && !guard.mayIntrospect(caller)) checkIntrospection(schema, document);
        if (!operation) {
          throw new HubError(
            'OPERATION_RESOLUTION_FAILURE',
            'Give "operationName": the name of one operation of the document.',
          );
        }
        if (!schema.getRootType(operation.operation)) {
          throw new HubError('OPERATION_RESOLUTION_FAILURE', `The graph has no ${operation.operation}.`);
        }
        checkInput(schema, document, operation, request.variables ?? {});
      },
    }),
  };
}

function invalid({ message, nodes }: GraphQLError, instead?: string): GraphQLError {
  return new GraphQLError(instead ?? message, {
    ...(nodes && { nodes }),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}
