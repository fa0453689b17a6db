import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Operation, operationFromDocument } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { assertValidSchema, type DocumentNode, type GraphQLSchema, isAbstractType, parse } from 'graphql';
import type { Caller } from '#platform/access/caller.ts';
import { buildSupergraph, findAccessNames } from '#platform/build-supergraph.ts';
import { readAccessRules } from './access/access-rules.ts';
import { createRightsFinder, type Rights } from './access/rights.ts';
import { createPlanVerifier } from './execution/verify-plan.ts';
import { readCostDirectives } from './limits/cost-directives.ts';
import { type FindKeys, type Needs, readKeys, readNeeds, toPlannableSupergraph } from './plannable-supergraph.ts';

/** A composed graph, ready to plan over. */
export interface LoadedSupergraph {
  readonly sdl: string;
  /** What clients see: the graph without its inaccessible elements. */
  readonly apiSchema: GraphQLSchema;
  /** Everything that the ministries' answers are checked and merged by. */
  readonly fullSchema: GraphQLSchema;
  /** Names of the graph's interfaces and unions. */
  readonly abstractTypes: ReadonlySet<string>;
  readonly findKeys: FindKeys;
  /** What fields need of other fields that take arguments, by `Type.field`. */
  readonly needs: ReadonlyMap<string, Needs>;
  /** Root fields that may take the whole time of a request: those that are declared to cost as much as many objects. */
  readonly slowFields: ReadonlySet<string>;
  /** Names of the fields that take arguments and are needed by others. */
  readonly requiredWithArguments: ReadonlySet<string>;
  /** What a caller may read of the graph; operations are filtered by it before they are planned. */
  rightsOf(caller: Caller): Rights;
  /** Names and default addresses of the subgraphs. */
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** How the subgraphs have to be asked to answer an operation; takes milliseconds, so callers keep the result. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/** What a root field has to cost by `@cost` to be given the whole time of a request, and not the patience for one look-up. */
const slowFrom = 1000;

/**
 * The graph that a supergraph SDL describes.
 * @throws {Error} when the SDL is not a supergraph that this gateway supports.
 */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const steps = loadInSteps(sdl);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * As `loadSupergraph`, in steps that let other work in between: a server that loads a graph goes on answering.
 * @throws {Error} when the SDL is not a supergraph that this gateway supports.
 */
export async function loadSupergraphInTurns(sdl: string): Promise<LoadedSupergraph> {
  const steps = loadInSteps(sdl);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await nextTurn();
  }
}

function* loadInSteps(sdl: string): Generator<void, LoadedSupergraph> {
  const document = parse(sdl, { noLocation: true });
  yield;
  const plannable = toPlannableSupergraph(document);
  yield;
  const supergraph = buildSupergraph(plannable);
  yield;
  const needs = readNeeds(document);
  const neededPaths = [...needs.values()].flatMap((needed) => [...needed.keys()]);
  const apiSchema = supergraph.apiSchema();
  yield;
  const clientSchema = apiSchema.toGraphQLJSSchema();
  yield;
  assertValidSchema(clientSchema);
  yield;
  supergraph.subgraphs();
  yield;
  const planner = new QueryPlanner(supergraph);
  yield;
  const fullSchema = supergraph.schema.toGraphQLJSSchema();
  yield;
  const verifyPlan = createPlanVerifier(document, fullSchema);
  const abstractTypes = Object.values(fullSchema.getTypeMap()).filter((type) => isAbstractType(type));
  return {
    sdl,
    apiSchema: clientSchema,
    fullSchema,
    abstractTypes: new Set(abstractTypes.map(({ name }) => name)),
    findKeys: readKeys(document),
    needs,
    rightsOf: createRightsFinder(clientSchema, readAccessRules(document, findAccessNames(supergraph))),
    slowFields: findSlowFields(document),
    requiredWithArguments: new Set(neededPaths.map((path) => path.slice(path.lastIndexOf('.') + 1))),
    subgraphs: [...supergraph.subgraphsMetadata()].map(({ name, url }) => ({ name, url })),
    plan(operationDocument, operationName) {
      const operation: Operation = operationFromDocument(apiSchema, operationDocument, {
        ...(operationName && { operationName }),
      });
      const plan = planner.buildQueryPlan(operation);
      verifyPlan(plan);
      return plan;
    },
  };
}

function findSlowFields(supergraph: DocumentNode): ReadonlySet<string> {
  const weights = [...readCostDirectives(supergraph).weights];
  const isSlow = ([coordinate, weight]: [string, number]) => /^Query\.\w+$/.test(coordinate) && weight >= slowFrom;
  return new Set(weights.filter(isSlow).map(([coordinate]) => coordinate.slice('Query.'.length)));
}
