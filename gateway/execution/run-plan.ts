import type { GraphQLError, GraphQLSchema } from 'graphql';
import { HubError } from '#platform/errors.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import type { FetchStep, Step } from './compile-plan.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { mergeInto } from './merge.ts';
import { describeMinistryErrors } from './ministry-errors.ts';
import { applyRewrites } from './rewrites.ts';
import { findTargetPaths, findTargets } from './targets.ts';

/** For whom the ministries are asked. */
export interface RunCaller {
  /** The token by which that ministry knows the caller; undefined for ministries that ask nobody. */
  tokenFor(ministry: string): Promise<string> | undefined;
  /**
   * Milliseconds that the caller still waits.
   * @throws {HubError} DEADLINE_EXCEEDED.
   */
  timeLeftMs(): number;
  /** Aborted where the caller is gone. */
  readonly gone?: AbortSignal | undefined;
}

/** One run of a plan. `data` and `errors` grow while it runs. */
export interface Run {
  readonly schema: GraphQLSchema;
  /** Names of the graph's interfaces and unions. */
  readonly abstractTypes: ReadonlySet<unknown>;
  readonly ministries: ReadonlyMap<string, MinistryClient>;
  readonly caller: RunCaller;
  readonly variables: JsonObject;
  /** What the ministries answered, merged; not yet shaped to what the client asked for. */
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
}

/** Asks the ministries as the plan says. A ministry that fails adds an error; the others' answers stay. */
export async function runPlan(step: Step | null, run: Run): Promise<void> {
  switch (step?.kind) {
    case 'fetch':
      return runFetch(step, run);
    case 'parallel':
      await Promise.all(step.steps.map((child) => runPlan(child, run)));
      return;
    case 'sequence':
      for (const child of step.steps) await runPlan(child, run);
      return;
    case 'condition':
      return runPlan(run.variables[step.variable] === true ? step.whenTrue : step.whenFalse, run);
  }
}

async function runFetch(step: FetchStep, run: Run): Promise<void> {
  try {
    if (step.readRepresentation) await fetchEntities(step, run);
    else await fetchRoot(step, run);
  } catch (fault) {
    if (!(fault instanceof HubError)) throw fault;
    run.errors.push(fault);
  }
}

async function fetchRoot(step: FetchStep, run: Run): Promise<void> {
  const answer = await ask(step, run, `${variablesJson(step, run)}}}`);
  if (answer.errors !== undefined) {
    run.errors.push(...describeMinistryErrors(step.ministry, answer.errors, (path) => path));
  }
  if (answer.data == null) return;
  if (!isJsonObject(answer.data)) throw invalidAnswer(step);
  if (step.node.outputRewrites) applyRewrites(run.schema, step.node.outputRewrites, answer.data);
  mergeInto(run.data, answer.data, run.abstractTypes);
}

async function fetchEntities(step: FetchStep, run: Run): Promise<void> {
  const targets = findTargets(run.data, step.pattern);
  const batch = createBatch(step, run, targets);
  if (batch.representations.length === 0) {
    for (const target of targets) markAbsent(target, step);
    return;
  }
  const variables = variablesJson(step, run);
  const separator = variables === '' ? '' : ',';
  const answer = await ask(
    step,
    run,
    `${variables}${separator}"representations":[${batch.representations.join(',')}]}}`,
  );

  if (answer.errors !== undefined) {
    let paths: (string | number)[][] | undefined;
    run.errors.push(
      ...describeMinistryErrors(step.ministry, answer.errors, ([, index, ...rest]) => {
        if (typeof index !== 'number') return undefined;
        const target = batch.entityOf.indexOf(index);
        paths ??= findTargetPaths(run.data, step.pattern);
        const path = paths[target];
        return path && [...path, ...rest];
      }),
    );
  }
  if (answer.data == null) return;
  const entities = isJsonObject(answer.data) ? answer.data._entities : undefined;
  if (entities == null && answer.errors !== undefined) return;
  if (!Array.isArray(entities) || entities.length !== batch.representations.length) throw invalidAnswer(step);
  if (step.node.outputRewrites) applyRewrites(run.schema, step.node.outputRewrites, entities);
  targets.forEach((target, position) => {
    const entity: unknown = entities[batch.entityOf[position] ?? -1];
    if (isJsonObject(entity)) mergeInto(target, entity, run.abstractTypes);
    else markAbsent(target, step);
  });
}

// An entity that the ministry does not know is an answer: its fields are null, not missing.
function markAbsent(target: JsonObject, { addedNames }: FetchStep): void {
  for (const name of addedNames) {
    if (!Object.hasOwn(target, name)) target[name] = null;
  }
}

interface Batch {
  /** JSON of each representation, every one once. */
  readonly representations: readonly string[];
  /** For each target the position of its representation, or -1 where it has none. */
  readonly entityOf: readonly number[];
}

// The same household often stands in several places of an answer: it is asked for once.
function createBatch(step: FetchStep, run: Run, targets: readonly JsonObject[]): Batch {
  const positions = new Map<string, number>();
  const entityOf = targets.map((target) => {
    const representation = step.readRepresentation?.(target);
    if (!representation || typeof representation.__typename !== 'string') return -1;
    if (step.node.inputRewrites) applyRewrites(run.schema, step.node.inputRewrites, representation);
    const json = JSON.stringify(representation);
    if (json.includes(':null') && !step.isEnterable(representation)) return -1;
    let position = positions.get(json);
    if (position === undefined) {
      position = positions.size;
      positions.set(json, position);
    }
    return position;
  });
  return { representations: [...positions.keys()], entityOf };
}

function variablesJson(step: FetchStep, { variables }: Run): string {
  const present = step.variableNames.filter((name) => Object.hasOwn(variables, name) && variables[name] !== undefined);
  return present.map((name) => `${JSON.stringify(name)}:${JSON.stringify(variables[name])}`).join(',');
}

async function ask(step: FetchStep, run: Run, bodyEnd: string): Promise<{ data?: unknown; errors?: unknown }> {
  const client = run.ministries.get(step.ministry);
  if (!client)
    throw new HubError('SUBGRAPH_UNREACHABLE', `${step.ministry} is not connected.`, { ministry: step.ministry });
  const token = await run.caller.tokenFor(step.ministry);
  const answer = await client.ask({
    body: step.bodyStart + bodyEnd,
    isRead: step.isRead,
    isSlow: step.isSlow,
    timeoutMs: run.caller.timeLeftMs(),
    signal: step.isRead ? run.caller.gone : undefined, // what changes something is not cut off in the midst
    ...(token !== undefined && { token }),
  });
  if (!isJsonObject(answer) || (answer.data === undefined && answer.errors === undefined)) throw invalidAnswer(step);
  return answer;
}

function invalidAnswer({ ministry }: FetchStep): HubError {
  return new HubError('SUBGRAPH_INVALID_RESPONSE', `${ministry} answered something else than it was asked for.`, {
    ministry,
  });
}
