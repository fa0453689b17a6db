import { type ExecutionResult, execute, type FieldNode, type GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import { HubError } from '#platform/errors.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { describeDenials } from '../access/denial-errors.ts';
import type { LoadedSupergraph } from '../supergraph.ts';
import { findMinistryOf } from './attribute-fault.ts';
import { getOwn, type JsonObject } from './json.ts';
import { collapseErrors, type ResponsePath } from './ministry-errors.ts';
import type { PreparedOperation } from './operation.ts';
import { type Run, type RunCaller, runPlan } from './run-plan.ts';
import { type ShapedAnswer, shapeAnswer } from './shape-answer.ts';

/** What an operation runs against. */
export interface Execution {
  readonly supergraph: Pick<LoadedSupergraph, 'apiSchema' | 'fullSchema' | 'abstractTypes'>;
  readonly ministries: ReadonlyMap<string, MinistryClient>;
  readonly caller: RunCaller;
}

/** An answer, and what the hub has to know of it. */
export interface ExecutedOperation {
  readonly result: ExecutionResult;
  readonly objects: ShapedAnswer['objects'];
  readonly subjects: ShapedAnswer['subjects'];
}

/** Runs a prepared operation: asks the ministries, merges what they say and shapes it to what the client asked for. */
export async function executeOperation(
  { supergraph, ministries, caller }: Execution,
  operation: PreparedOperation,
  given: Readonly<Record<string, unknown>>,
): Promise<ExecutedOperation> {
  const run: Run = {
    schema: supergraph.fullSchema,
    abstractTypes: supergraph.abstractTypes,
    ministries,
    caller,
    variables: { ...operation.defaults, ...given },
    data: {},
    errors: [],
  };
  await runPlan(operation.step, run);

  const shape = operation.shapeFor(run.variables);
  const shaped = shapeAnswer(shape, run.data, run.errors.length > 0, ({ field }) =>
    introspect(supergraph.apiSchema, operation, field, run.variables),
  );
  const errors = [
    ...describeDenials(operation.denials, run.variables),
    ...collapseErrors([...run.errors, ...shaped.faults.map((path) => describeFault(operation, path))]),
  ];
  const result = errors.length === 0 ? { data: shaped.data } : { data: shaped.data, errors };
  return { result, objects: shaped.objects, subjects: shaped.subjects };
}

function describeFault(operation: PreparedOperation, path: ResponsePath): GraphQLError {
  const ministry = findMinistryOf(operation.step, path);
  return new HubError(
    'SUBGRAPH_INVALID_RESPONSE',
    `${ministry ?? 'A ministry'} answered something else than it was asked for.`,
    { ...(ministry && { ministry }), path },
  );
}

function introspect(
  schema: GraphQLSchema,
  { node, fragments }: PreparedOperation,
  field: FieldNode,
  variableValues: JsonObject,
): unknown {
  const operation = { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } } as const;
  const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] } as const;
  const answer = execute({ schema, document, variableValues, rootValue: {} }) as ExecutionResult;
  return getOwn((answer.data ?? {}) as JsonObject, field.alias?.value ?? field.name.value) ?? null;
}
