import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayGraphQLRequestContext, GatewayInterface } from '@apollo/server-gateway-interface';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { RequestContext } from '#platform/error-format.ts';
import type { Entered, Generation, Generations } from '#platform/generations.ts';

/** A generation with a schema of its own: another object in each. */
export interface SchemaGeneration extends Generation {
  readonly schema: GraphQLSchema;
}

/** What makes an @apollo/server serve the schema of the current generation; both parts are needed. */
export interface ReloadableSchema<TGeneration extends SchemaGeneration> {
  /** Where the server takes its schemas from. It closes every generation when the server stops. */
  readonly gateway: GatewayInterface;
  /** Lets each request enter its generation, and leave it. */
  readonly plugin: ApolloServerPlugin<RequestContext>;
  /** The generation of the schema that a request began with. */
  of(schema: GraphQLSchema): TGeneration;
}

/** Answers a request by the generation that it began with. */
export type ExecuteRequest<TGeneration> = (
  generation: TGeneration,
  request: GatewayGraphQLRequestContext,
) => Promise<ExecutionResult>;

/** Serves the schemas of generations. */
export function createReloadableSchema<TGeneration extends SchemaGeneration>(
  generations: Generations<TGeneration>,
  execute: ExecuteRequest<TGeneration>,
): ReloadableSchema<TGeneration> {
  const bySchema = new WeakMap<GraphQLSchema, TGeneration>();

  function of(schema: GraphQLSchema): TGeneration {
    const generation = bySchema.get(schema);
    if (!generation) throw new Error('The schema belongs to no generation.');
    return generation;
  }

  return {
    of,
    plugin: createCountingPlugin(generations),
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        const take = (generation: TGeneration) => {
          bySchema.set(generation.schema, generation);
          // The SDL is for reports to Apollo alone, which are off.
          callback({ apiSchema: generation.schema, coreSupergraphSdl: '' });
        };
        take(generations.current);
        return generations.onSwap(take);
      },
      load: async () => ({ executor: (request) => execute(of(request.schema), request) as never }),
      stop: () => generations.close(),
    },
  };
}

// The server takes the schema of a request and begins it without letting anything else run in between.
function createCountingPlugin(generations: Generations<SchemaGeneration>): ApolloServerPlugin<RequestContext> {
  const places = new WeakMap<object, Entered<SchemaGeneration>>();
  const leave = (request: object) => places.get(request)?.leave();
  return {
    async requestDidStart(request) {
      places.set(request, generations.enter());
      return { willSendResponse: async (answered) => leave(answered) };
    },
    unexpectedErrorProcessingRequest: async ({ requestContext }) => leave(requestContext),
  };
}
