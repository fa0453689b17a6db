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
import { conditionVariables } from '#platform/condition-variables.ts';
import { HubError } from '#platform/errors.ts';
import { type Denial, type FilteredOperation, filterOperation } from '../access/filter-operation.ts';
import { openRights, type Rights } from '../access/rights.ts';
import type { LoadedSupergraph } from '../supergraph.ts';
import { type AnswerCompiler, createAnswerCompiler } from './compile-answer.ts';
import { compilePlan, type Step } from './compile-plan.ts';
import { compileShape } from './compile-shape.ts';
import type { Conditions } from './conditions.ts';
import { refuseConflictingNeeds } from './conflicting-needs.ts';
import { toPlannable } from './plannable.ts';
import { selectSubjects } from './subjects.ts';

/** An operation prepared for running, made once for its document and name. */
export interface PreparedOperation {
  readonly node: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** SHA-256 of the document without the texts and numbers in it, in hexadecimal: a name for it that holds no data. */
  readonly fingerprint: string;
  /** What was left out because the caller may not read it. */
  readonly denials: readonly Denial[];
  /** `Type.field` of everything protected in it; an operation with any is personal, and recorded. */
  readonly protectedFields: readonly string[];
  /** Values of variables where the client gives none. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** How it is answered under the given values of the variables that @skip and @include read. */
  readonly answerFor: AnswerCompiler;
}

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
  // Whoever reads without asking is not recorded either.
  const recorded =
    rights === openRights
      ? filtered
      : { ...filtered, document: selectSubjects(supergraph.apiSchema, filtered.document) };
  const defaults = booleanDefaults(node);
  const answerFor = createAnswerCompiler({
    schema: supergraph.fullSchema,
    conditionNames: conditionVariables(document),
    compileStep: (conditions) => planStep(supergraph, recorded, operationName, conditions),
    compileShape: (conditions) => compileShape(supergraph, node, fragments, conditions, filtered),
  });
  answerFor(defaults);
  return {
    node,
    fragments,
    fingerprint: fingerprintOf(document),
    denials: filtered.denials,
    protectedFields: filtered.protectedFields,
    defaults,
    answerFor,
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

function planStep(
  supergraph: LoadedSupergraph,
  { document, denials }: FilteredOperation,
  operationName: string | undefined,
  conditions: Conditions,
): Step | null {
  const plannable = toPlannable(document, supergraph.requiredWithArguments, conditions);
  const step = compilePlan(supergraph, planOperation(supergraph, plannable, operationName));
  const root = getOperationAST(plannable, operationName)?.selectionSet.selections ?? [];
  if (step === null && denials.length === 0 && root.some(asksMinistries)) throw unanswerable();
  return step;
}

function planOperation(supergraph: LoadedSupergraph, document: DocumentNode, operationName: string | undefined) {
  try {
    return supergraph.plan(document, operationName);
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
  return selection.kind === Kind.FIELD && !selection.name.value.startsWith('__');
}

// Only conditions read defaults here: ministries know the defaults of the documents they get.
function booleanDefaults(node: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (node.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
    ),
  );
}
