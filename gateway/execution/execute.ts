import { type ExecutionResult, execute, type FieldNode, type GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import { HubError } from '#platform/errors.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { describeDenials } from '../access/denial-errors.ts';
import type { CachedRun } from '../cache/cached-run.ts';
import type { LoadedSupergraph } from '../supergraph.ts';
import { type AnswerData, textData } from './answer-data.ts';
import { findMinistryOf } from './attribute-fault.ts';
import type { Step } from './compile-plan.ts';
import { getOwn, type JsonObject } from './json.ts';
import { collapseErrors, type ResponsePath } from './ministry-errors.ts';
import type { PreparedOperation } from './operation.ts';
import { type Run, type RunCaller, runPlan } from './run-plan.ts';
import { runSpliceProgram } from './splice/run-program.ts';
import { type WrittenAnswer, writeAnswer } from './write-answer.ts';

/** What an operation runs against. */
export interface Execution {
  readonly supergraph: Pick<LoadedSupergraph, 'apiSchema' | 'fullSchema' | 'abstractTypes'>;
  readonly ministries: ReadonlyMap<string, MinistryClient>;
  readonly caller: RunCaller;
  /** What ministries answered before; missing where nothing is kept. */
  readonly cache?: CachedRun | null;
}

/** An answer, and what the hub has to know of it. */
export interface ExecutedOperation {
  /** The answer as values, read from `data` when first asked for. */
  readonly result: ExecutionResult;
  /** The JSON of the answer's data, to be sent as it is. */
  readonly data: AnswerData;
  readonly errors: readonly GraphQLError[];
  readonly objects: WrittenAnswer['objects'];
  readonly subjects: WrittenAnswer['subjects'];
}

/** Runs a prepared operation: asks the ministries, merges what they say and writes what the client asked for. */
export async function executeOperation(
  { supergraph, ministries, caller, cache = null }: Execution,
  operation: PreparedOperation,
  given: Readonly<Record<string, unknown>>,
): Promise<ExecutedOperation> {
  const run: Run = {
    schema: supergraph.fullSchema,
    abstractTypes: supergraph.abstractTypes,
    ministries,
    caller,
    cache,
    variables: { ...operation.defaults, ...given },
    asked: new Map(),
    data: {},
    errors: [],
  };
  const denials = describeDenials(operation.denials, run.variables);
  const compiled = operation.answerFor(run.variables);
  const program = compiled.spliceProgram();
  if (program) {
    const spliced = await runSpliceProgram(program, run);
    compiled.noteSplice(spliced !== null);
    if (spliced) {
      cache?.keep([]);
      return executed(spliced.data, denials, spliced);
    }
  }
  await runPlan(compiled.step, run);

  const written = writeAnswer(compiled.shape, run.data, run.errors.length > 0, ({ field }) =>
    introspect(supergraph.apiSchema, operation, field, run.variables),
  );
  const faults = collapseErrors([...run.errors, ...written.faults.map((path) => describeFault(compiled.step, path))]);
  cache?.keep(faults);
  return executed(textData(written.json), [...denials, ...faults], written);
}

function executed(
  data: AnswerData,
  errors: readonly GraphQLError[],
  known: Pick<WrittenAnswer, 'objects' | 'subjects'>,
): ExecutedOperation {
  let result: ExecutionResult | undefined;
  return {
    data,
    errors,
    objects: known.objects,
    get subjects() {
      return known.subjects;
    },
    get result() {
      result ??= { data: JSON.parse(data.toString()), ...(errors.length > 0 && { errors }) };
      return result;
    },
  };
}

function describeFault(step: Step | null, path: ResponsePath): GraphQLError {
  const ministry = findMinistryOf(step, path);
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
): string {
  const operation = { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } } as const;
  const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] } as const;
  const answer = execute({ schema, document, variableValues, rootValue: {} }) as ExecutionResult;
  return JSON.stringify(getOwn((answer.data ?? {}) as JsonObject, field.alias?.value ?? field.name.value) ?? null);
}
