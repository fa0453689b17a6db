import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type FieldRule, readFieldRules } from './field-rules.ts';

/** A plan that asks a subgraph for what it cannot answer. */
export class WrongPlanError extends Error {
  override readonly name = 'WrongPlanError';
}

/** What is known to a subgraph where a selection stands, beside what it owns. */
interface Place {
  readonly subgraph: string;
  readonly document: DocumentNode;
  /** What the fields above answer along with the object (@provides). */
  readonly provided: readonly SelectionSetNode[];
  /** Names of what the hub sends of the object; none inside of what the subgraph answers. */
  readonly sent: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * A check of plans. Where fields need each other over several subgraphs, the planner may ask a subgraph for a field without
 * what it needs, or for one that it only knows elsewhere; the subgraph would answer wrongly, and often without an error.
 * @param supergraph the SDL's document.
 * @param schema the full schema of the same graph.
 */
export function createPlanVerifier(supergraph: DocumentNode, schema: GraphQLSchema): (plan: QueryPlan) => void {
  const ruleOf = readFieldRules(supergraph);

  function verifyFetch({ serviceName: subgraph, operation, operationKind, requires }: FetchNode): void {
    const document = parse(operation, { noLocation: true });
    const root = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const place: Place = { subgraph, document, provided: [], sent: nothing };
    if (!requires) {
      verifySelections(root?.selectionSet, schema.getRootType(operationKind as never)?.name, place);
      return;
    }
    const sent = new Set(requires.flatMap(namesOf));
    for (const entities of root?.selectionSet.selections ?? []) {
      if (entities.kind === Kind.FIELD) verifySelections(entities.selectionSet, undefined, { ...place, sent });
    }
  }

  function verifySelections(selectionSet: SelectionSetNode | undefined, type: string | undefined, place: Place): void {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) verifyField(selection, type, place);
      else {
        const fragment = fragmentOf(selection, place.document);
        verifySelections(fragment?.selectionSet, fragment?.typeCondition?.name.value ?? type, place);
      }
    }
  }

  function verifyField(node: FieldNode, type: string | undefined, place: Place): void {
    const name = node.name.value;
    const owner = type === undefined ? undefined : schema.getType(type);
    if (!isObjectType(owner) && !isInterfaceType(owner)) return;
    const rule = ruleOf(place.subgraph, owner.name, name);
    if (rule) verifyRule(rule, owner.name, name, place);
    const field = owner.getFields()[name];
    if (!node.selectionSet || !field) return;
    const inside = place.provided.flatMap((set) => fieldsOf(set).filter((one) => one.name.value === name));
    const provided = [...inside.map(({ selectionSet }) => selectionSet), rule?.provides].filter((set) => set != null);
    verifySelections(node.selectionSet, getNamedType(field.type).name, { ...place, provided, sent: nothing });
  }

  function verifyRule({ isExternal, needs }: FieldRule, type: string, name: string, place: Place): void {
    const { subgraph, sent, provided } = place;
    const given = new Set([...sent, ...provided.flatMap(fieldsOf).map((field) => field.name.value)]);
    if (isExternal && !given.has(name)) {
      throw new WrongPlanError(`${subgraph} is asked for ${type}.${name}, which it does not know there.`);
    }
    const missing = needs.find((needed) => !given.has(needed) && ruleOf(subgraph, type, needed)?.isExternal);
    if (missing !== undefined) {
      throw new WrongPlanError(`${subgraph} is asked for ${type}.${name} without ${missing}, which it needs.`);
    }
  }

  return ({ node }) => {
    for (const fetch of node && node.kind !== 'Subscription' ? fetchNodesOf(node) : []) verifyFetch(fetch);
  };
}

function fieldsOf({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : [];
  });
}

function namesOf(selection: QueryPlanSelectionNode): readonly string[] {
  return selection.kind === 'Field' ? [selection.name] : selection.selections.flatMap(namesOf);
}

type Fragment = Pick<FragmentDefinitionNode, 'selectionSet'> & Partial<Pick<FragmentDefinitionNode, 'typeCondition'>>;

function fragmentOf(selection: Exclude<SelectionNode, FieldNode>, document: DocumentNode): Fragment | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection as Fragment;
  return document.definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
  );
}

function fetchNodesOf(node: PlanNode): readonly FetchNode[] {
  switch (node.kind) {
    case 'Fetch':
      return [node];
    case 'Flatten':
      return fetchNodesOf(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchNodesOf);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((child) => (child ? fetchNodesOf(child) : []));
    case 'Defer':
      return [];
  }
}
