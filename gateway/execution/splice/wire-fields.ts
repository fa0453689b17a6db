import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import type { FetchStep } from '../compile-plan.ts';
import { NotSpliceable } from './not-spliceable.ts';

/** A field as a ministry is asked for it, in the order in which it answers. */
export interface WireField {
  readonly responseName: string;
  readonly name: string;
  readonly selectionSets: readonly SelectionSetNode[];
}

/** The selection that a fetch asks of the root, or of each entity of the type. */
export function fetchSelection({ node }: FetchStep, entityType: string | null): readonly SelectionSetNode[] {
  const [operation, ...others] = parse(node.operation, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) throw new NotSpliceable('fragments');
  if (entityType === null) return [operation.selectionSet];
  return entitySelections(operation, entityType);
}

function entitySelections({ selectionSet }: OperationDefinitionNode, entityType: string): SelectionSetNode[] {
  const [entities] = selectionSet.selections;
  if (entities?.kind !== Kind.FIELD || !entities.selectionSet) throw new NotSpliceable('no entities');
  return entities.selectionSet.selections.map((selection) => {
    if (selection.kind !== Kind.INLINE_FRAGMENT || selection.typeCondition?.name.value !== entityType) {
      throw new NotSpliceable('entities of several types');
    }
    return selection.selectionSet;
  });
}

/** The fields of an object of exactly that type, each once, in the order in which a GraphQL server answers them. */
export function wireFieldsOf(selectionSets: readonly SelectionSetNode[], typename: string): readonly WireField[] {
  const found = new Map<string, FieldNode[]>();
  for (const set of selectionSets) collect(set, typename, found);
  return [...found].map(([responseName, nodes]) => ({
    responseName,
    name: (nodes[0] as FieldNode).name.value,
    selectionSets: nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  }));
}

function collect({ selections }: SelectionSetNode, typename: string, found: Map<string, FieldNode[]>): void {
  for (const selection of selections) {
    if (selection.directives?.length) throw new NotSpliceable('a directive');
    if (selection.kind === Kind.FIELD) {
      const responseName = selection.alias?.value ?? selection.name.value;
      const nodes = found.get(responseName);
      if (nodes) nodes.push(selection);
      else found.set(responseName, [selection]);
      continue;
    }
    const condition = selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition : undefined;
    if (selection.kind !== Kind.INLINE_FRAGMENT || (condition && condition.name.value !== typename)) {
      throw new NotSpliceable('a fragment on another type');
    }
    collect(selection.selectionSet, typename, found);
  }
}
