import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql';
import { HubError } from '#platform/errors.ts';
import type { LoadedSupergraph } from '../supergraph.ts';
import { compilePlan, type Step } from './compile-plan.ts';
import { compileShape, type ObjectShape } from './compile-shape.ts';
import { refuseConflictingNeeds } from './conflicting-needs.ts';
import { toPlannable } from './plannable.ts';

/** An operation prepared for running, made once for its document and name. */
export interface PreparedOperation {
  readonly node: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly step: Step | null;
  /** Values of variables where the client gives none. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The answer's shape under the given values of the variables that @skip and @include read. */
  shapeFor(variables: Readonly<Record<string, unknown>>): ObjectShape;
}

/** Shapes kept for an operation: enough for every combination of four conditions. */
const maxShapes = 16;

/**
 * Plans and compiles an operation.
 * @throws {GraphQLError} where it cannot be planned.
 */
export function prepareOperation(
  supergraph: LoadedSupergraph,
  document: DocumentNode,
  operationName: string | undefined,
): PreparedOperation {
  const node = getOperationAST(document, operationName);
  if (!node) throw new GraphQLError('The document holds no such operation.');
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  refuseConflictingNeeds(supergraph, document);
  const step = compilePlan(supergraph, planOperation(supergraph, document, operationName));
  if (step === null && node.selectionSet.selections.some(asksMinistries)) throw unanswerable();
  const conditionNames = conditionVariables(document);
  const shapes = new Map<string, ObjectShape>();
  return {
    node,
    fragments,
    step,
    defaults: booleanDefaults(node),
    shapeFor(variables) {
      const conditions = Object.fromEntries(conditionNames.map((name) => [name, variables[name] === true]));
      const key = conditionNames.map((name) => (conditions[name] ? '1' : '0')).join('');
      let shape = shapes.get(key);
      if (shape === undefined) {
        if (shapes.size >= maxShapes) shapes.clear();
        shape = compileShape(supergraph, node, fragments, conditions);
        shapes.set(key, shape);
      }
      return shape;
    },
  };
}

function planOperation(supergraph: LoadedSupergraph, document: DocumentNode, operationName: string | undefined) {
  try {
    return supergraph.plan(toPlannable(document, supergraph.requiredWithArguments), operationName);
  } catch (fault) {
    throw unanswerable(fault);
  }
}

function unanswerable(cause?: unknown): HubError {
  return new HubError('OPERATION_NOT_PLANNABLE', 'There is no way through the subgraphs that answers this operation.', {
    cause,
  });
}

// Introspection is answered by the gateway; a spread may hold anything.
function asksMinistries(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && !selection.name.value.startsWith('__') && !selection.directives?.length;
}

function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      const value = directive.arguments?.[0]?.value;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

// Only conditions read defaults here: ministries know the defaults of the documents they get.
function booleanDefaults(node: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (node.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
    ),
  );
}
