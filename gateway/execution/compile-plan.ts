import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';
import type { LoadedSupergraph } from '../supergraph.ts';
import type { JsonObject } from './json.ts';
import { holdsKey } from './representations.ts';
import { compileRepresentationWriter, type RepresentationWriter } from './write-representation.ts';

/** Where in the answer a fetch puts what it gets: response names, `@` for each element of a list. */
export type ResponsePattern = readonly string[];

/** A call to one ministry, prepared once for a plan. */
export interface FetchStep {
  readonly kind: 'fetch';
  readonly ministry: string;
  readonly pattern: ResponsePattern;
  readonly isRead: boolean;
  /** Whether it asks for something that is declared to take its time, see `LoadedSupergraph.slowFields`. */
  readonly isSlow: boolean;
  /** The request's JSON up to the first variable. */
  readonly bodyStart: string;
  readonly variableNames: readonly string[];
  /** Null where the fetch starts at the root and needs no entities. */
  readonly writeRepresentation: RepresentationWriter | null;
  /** Response names that the fetch adds to the root or to each entity. */
  readonly addedNames: readonly string[];
  readonly node: FetchNode;
}

/** A plan prepared for running. */
export type Step = FetchStep | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] };

type PlanContext = Pick<LoadedSupergraph, 'fullSchema' | 'findKeys' | 'slowFields'>;

/**
 * The plan as prepared steps; null where no ministry needs to be asked.
 * @throws {GraphQLError} for what this executor does not run: subscriptions, @defer, @fromContext.
 */
export function compilePlan(supergraph: PlanContext, plan: QueryPlan): Step | null {
  if (plan.node?.kind === 'Subscription') throw unsupported('Subscriptions');
  return plan.node ? compileNode(supergraph, plan.node, []) : null;
}

/** Every fetch of a prepared plan, in order. */
export function fetchesOf(step: Step | null): readonly FetchStep[] {
  if (step === null) return [];
  if (step.kind === 'fetch') return [step];
  return step.steps.flatMap(fetchesOf);
}

function compileNode(supergraph: PlanContext, node: PlanNode, pattern: ResponsePattern): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(supergraph, node, pattern);
    case 'Flatten':
      return compileNode(supergraph, node.node, [...pattern, ...node.path.map(String)]);
    case 'Sequence':
    case 'Parallel': {
      const steps = node.nodes.map((child) => compileNode(supergraph, child, pattern));
      return { kind: node.kind === 'Sequence' ? 'sequence' : 'parallel', steps };
    }
    case 'Condition':
      throw new Error('The plan has a condition, though it was made of an operation without any.');
    case 'Defer':
      throw unsupported('@defer');
  }
}

function compileFetch(supergraph: PlanContext, node: FetchNode, pattern: ResponsePattern): FetchStep {
  if (node.contextRewrites) throw unsupported('@fromContext');
  const { operation: query, operationName, requires } = node;
  const request = JSON.stringify({ query, ...(operationName && { operationName }) });
  return {
    kind: 'fetch',
    ministry: node.serviceName,
    pattern,
    isRead: node.operationKind === 'query',
    isSlow: !node.requires && rootFieldsOf(node).some((field) => supergraph.slowFields.has(field)),
    bodyStart: `${request.slice(0, -1)},"variables":{`,
    variableNames: node.variableUsages ?? [],
    writeRepresentation: requires
      ? compileRepresentationWriter(supergraph.fullSchema, {
          requires,
          rewrites: node.inputRewrites ?? [],
          isEnterable: enterableBy(supergraph, node.serviceName),
        })
      : null,
    addedNames: findAddedNames(node),
    node,
  };
}

function enterableBy({ findKeys }: PlanContext, ministry: string) {
  return (representation: JsonObject) => {
    const keys = findKeys(ministry, String(representation.__typename));
    return keys.length === 0 || keys.some((key) => holdsKey(representation, key));
  };
}

function findAddedNames(node: FetchNode): readonly string[] {
  const document = parse(node.operation);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = operation?.selectionSet;
  const entities = root?.selections.find((selection) => selection.kind === Kind.FIELD);
  const names = topLevelNames(document, node.requires && entities?.kind === Kind.FIELD ? entities.selectionSet : root);
  const renamed = (node.outputRewrites ?? []).flatMap((rewrite) =>
    rewrite.kind === 'KeyRenamer' ? [rewrite.renameKeyTo] : [],
  );
  return [...new Set([...names, ...renamed])];
}

function rootFieldsOf(node: FetchNode): readonly string[] {
  const [operation] = parse(node.operation).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? one.name.value : []));
}

function topLevelNames(document: DocumentNode, selectionSet: SelectionSetNode | undefined): string[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return topLevelNames(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return topLevelNames(document, fragment?.kind === Kind.FRAGMENT_DEFINITION ? fragment.selectionSet : undefined);
  });
}

function unsupported(what: string): GraphQLError {
  return new GraphQLError(`${what} cannot be answered by this gateway.`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });
}
