import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  visit,
} from 'graphql';
import { HubError } from '#platform/errors.ts';
import { type Denial, filterOperation } from '../access/filter-operation.ts';
import type { Rights } from '../access/rights.ts';
import type { LoadedSupergraph } from '../supergraph.ts';
import { compilePlan, type Step } from './compile-plan.ts';
import { compileShape, type ObjectShape } from './compile-shape.ts';
import { refuseConflictingNeeds } from './conflicting-needs.ts';
import { toPlannable } from './plannable.ts';
import { selectSubjects } from './subjects.ts';

/** An operation prepared for running, made once for its document and name. */
export interface PreparedOperation {
  readonly node: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** SHA-256 of the document without the texts and numbers in it, in hexadecimal: a name for it that holds no data. */
  readonly fingerprint: string;
  readonly step: Step | null;
  /** What was left out because the caller may not read it. */
  readonly denials: readonly Denial[];
  /** `Type.field` of everything protected in it; an operation with any is personal, and recorded. */
  readonly protectedFields: readonly string[];
  /** Values of variables where the client gives none. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The answer's shape under the given values of the variables that @skip and @include read. */
  shapeFor(variables: Readonly<Record<string, unknown>>): ObjectShape;
}

/** Shapes kept for an operation: enough for every combination of four conditions. */
const maxShapes = 16;

/** For whom an operation is prepared. */
export interface Reader {
  readonly rights: Rights;
  /** Names of variables that hold values of a type that the caller may not read, see `findProtectedVariables`. */
  readonly protectedVariables: ReadonlySet<string>;
}

/**
 * Filters an operation by what its reader may see, plans and compiles it. There is no plan without the filter.
 * @throws {GraphQLError} where it cannot be planned.
 */
export function prepareOperation(
  supergraph: LoadedSupergraph,
  document: DocumentNode,
  operationName: string | undefined,
  { rights, protectedVariables }: Reader,
): PreparedOperation {
  const node = getOperationAST(document, operationName);
  if (!node) throw new GraphQLError('The document holds no such operation.');
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const options = { schema: supergraph.apiSchema, rights, fragments, protectedVariables };
  const filtered = filterOperation(options, document, node);
  refuseConflictingNeeds(supergraph, filtered.document);
  const step = compilePlan(supergraph, planOperation(supergraph, filtered.document, operationName));
  if (step === null && filtered.denials.length === 0 && node.selectionSet.selections.some(asksMinistries))
    throw unanswerable();
  const conditionNames = conditionVariables(document);
  const shapes = new Map<string, ObjectShape>();
  return {
    node,
    fragments,
    fingerprint: fingerprintOf(document),
    step,
    denials: filtered.denials,
    protectedFields: filtered.protectedFields,
    defaults: booleanDefaults(node),
    shapeFor(variables) {
      const conditions = Object.fromEntries(conditionNames.map((name) => [name, variables[name] === true]));
      const key = conditionNames.map((name) => (conditions[name] ? '1' : '0')).join('');
      let shape = shapes.get(key);
      if (shape === undefined) {
        if (shapes.size >= maxShapes) shapes.clear();
        shape = compileShape(supergraph, node, fragments, conditions, filtered);
        shapes.set(key, shape);
      }
      return shape;
    },
  };
}

function fingerprintOf(document: DocumentNode): string {
  const bare = visit(document, {
    StringValue: (value) => ({ ...value, value: '' }),
    IntValue: (value) => ({ ...value, value: '0' }),
    FloatValue: (value) => ({ ...value, value: '0' }),
  });
  return createHash('sha256').update(print(bare)).digest('hex');
}

function planOperation(supergraph: LoadedSupergraph, document: DocumentNode, operationName: string | undefined) {
  const selected = selectSubjects(supergraph.apiSchema, document);
  try {
    return supergraph.plan(toPlannable(selected, supergraph.requiredWithArguments), operationName);
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
