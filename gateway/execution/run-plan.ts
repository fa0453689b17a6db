import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Departure } from '#platform/access/departure.ts';
import { HubError } from '#platform/errors.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import type { CachedRun } from '../cache/cached-run.ts';
import { type Asked, askMinistry, invalidAnswer, readAnswer, variablesJson } from './ask-ministry.ts';
import { type Batch, createBatch } from './batch.ts';
import type { FetchStep, Step } from './compile-plan.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { mergeInto, mergeNames } from './merge.ts';
import { describeMinistryErrors, type ResponsePath } from './ministry-errors.ts';
import { applyRewrites } from './rewrites.ts';
import { findTargetPaths, findTargets } from './targets.ts';
import { withdrawFailed } from './withdraw-failed.ts';
import type { RepresentationWriter } from './write-representation.ts';

/** For whom the ministries are asked. */
export interface RunCaller {
  /** The token by which that ministry knows the caller; undefined for ministries that ask nobody. */
  tokenFor(ministry: string): Promise<string> | undefined;
  /**
   * Milliseconds that the caller still waits.
   * @throws {HubError} DEADLINE_EXCEEDED.
   */
  timeLeftMs(): number;
  /** Tells where the caller is gone. */
  readonly departure?: Departure | undefined;
}

/** One run of a plan. `data` and `errors` grow while it runs. */
export interface Run {
  readonly schema: GraphQLSchema;
  /** Names of the graph's interfaces and unions. */
  readonly abstractTypes: ReadonlySet<unknown>;
  readonly ministries: ReadonlyMap<string, MinistryClient>;
  readonly caller: RunCaller;
  /** What ministries answered before; null where nothing is kept. */
  readonly cache: CachedRun | null;
  readonly variables: JsonObject;
  /** What each step has asked so far. */
  readonly asked: Map<FetchStep, Asked>;
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
  }
}

async function runFetch(step: FetchStep, run: Run): Promise<void> {
  try {
    if (step.writeRepresentation) await fetchEntities(step, step.writeRepresentation, run);
    else await fetchRoot(step, run);
  } catch (fault) {
    // Values that are nested deeper than the stack is high.
    const described = fault instanceof RangeError ? invalidAnswer(step) : fault;
    if (!(described instanceof HubError)) throw fault;
    run.errors.push(described);
  }
}

async function fetchRoot(step: FetchStep, run: Run): Promise<void> {
  const answer = readAnswer(step, await askMinistry(step, run, variablesJson(step, run.variables), null));
  if (answer.errors !== undefined) {
    run.errors.push(...describeMinistryErrors(step.ministry, answer.errors, (path) => path));
    withdrawFailed(answer.data, answer.errors);
  }
  if (answer.data == null) return;
  if (!isJsonObject(answer.data)) throw invalidAnswer(step);
  if (step.node.outputRewrites) applyRewrites(run.schema, step.node.outputRewrites, answer.data);
  mergeInto(run.data, answer.data, run.abstractTypes);
}

async function fetchEntities(step: FetchStep, write: RepresentationWriter, run: Run): Promise<void> {
  const targets = findTargets(run.data, step.pattern);
  const batch = createBatch(write, targets);
  if (batch.representations.length === 0) {
    addEntities(step, run, targets, batch, []);
    return;
  }
  const variables = variablesJson(step, run.variables);
  const answer = readAnswer(step, await askMinistry(step, run, variables, batch.representations.join(',')));

  if (answer.errors !== undefined) {
    const toClientPath = entityPaths(batch, () => findTargetPaths(run.data, step.pattern));
    run.errors.push(...describeMinistryErrors(step.ministry, answer.errors, toClientPath));
    withdrawFailed(answer.data, answer.errors);
  }
  if (answer.data == null) return;
  const entities = isJsonObject(answer.data) ? answer.data._entities : undefined;
  if (entities == null && answer.errors !== undefined) return;
  if (!isEntities(entities, batch.representations.length)) throw invalidAnswer(step);
  if (step.node.outputRewrites) applyRewrites(run.schema, step.node.outputRewrites, entities);
  addEntities(step, run, targets, batch, entities);
}

// What was missing for a question stays missing: nothing is computed from it further on.
function addEntities(
  step: FetchStep,
  run: Run,
  targets: readonly JsonObject[],
  { entityOf }: Batch,
  entities: readonly (JsonObject | null | undefined)[],
): void {
  targets.forEach((target, position) => {
    const index = entityOf[position] as number;
    const entity = entities[index];
    if (entity) mergeNames(target, entity, step.addedNames, run.abstractTypes);
    else if (index === -1 || entity === null) markAbsent(target, step);
  });
}

// Undefined is an entity that failed.
function isEntities(value: unknown, count: number): value is readonly (JsonObject | null | undefined)[] {
  return Array.isArray(value) && value.length === count && value.every((one) => one == null || isJsonObject(one));
}

// An entity that the ministry does not know is an answer: its fields are null, not missing.
function markAbsent(target: JsonObject, { addedNames }: FetchStep): void {
  for (const name of addedNames) {
    if (!Object.hasOwn(target, name)) target[name] = null;
  }
}

function entityPaths({ entityOf }: Batch, findPaths: () => readonly ResponsePath[]) {
  let paths: readonly ResponsePath[] | undefined;
  return ([, index, ...rest]: ResponsePath): ResponsePath | undefined => {
    if (typeof index !== 'number') return undefined;
    paths ??= findPaths();
    const path = paths[entityOf.indexOf(index)];
    return path && [...path, ...rest];
  };
}
