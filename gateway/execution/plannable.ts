import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from 'graphql';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The document as the planner has to get it.
 * Where everything inside an object is conditional, the planner makes the fetch of the object itself conditional, and the
 * answer would say that the object is not there; an unconditional `__typename` keeps it.
 */
export function toPlannable(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave: (node, _key, parent) =>
        isField(parent) && node.selections.every(isConditional)
          ? { ...node, selections: [...node.selections, typename] }
          : undefined,
    },
  });
}

function isConditional(selection: SelectionNode): boolean {
  if (selection.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include')) return true;
  return selection.kind === Kind.INLINE_FRAGMENT && selection.selectionSet.selections.every(isConditional);
}

function isField(parent: unknown): boolean {
  return (parent as { kind?: string } | undefined)?.kind === Kind.FIELD;
}
