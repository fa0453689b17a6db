import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from 'graphql';
import { isCondition } from '#platform/condition-variables.ts';

/** Values of the variables that @skip and @include read. */
export type Conditions = Readonly<Record<string, unknown>>;

/** Whether @skip and @include let a selection stand. */
export function isIncluded({ directives = [] }: SelectionNode, conditions: Conditions): boolean {
  return directives.every((directive) => {
    if (!isCondition(directive)) return true;
    const argument = directive.arguments?.[0]?.value;
    const value =
      argument?.kind === Kind.VARIABLE
        ? conditions[argument.name.value] === true
        : argument?.kind === Kind.BOOLEAN && argument.value;
    return directive.name.value === 'include' ? value : !value;
  });
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The document without @skip and @include: what they leave out is gone. The planner gets no conditions, since its plans
 * around them leave out what was asked for. An object that nothing is left of is asked for its `__typename`: it is there
 * all the same.
 */
export function settleConditions(document: DocumentNode, conditions: Conditions): DocumentNode {
  const settle = <TNode extends SelectionNode>(node: TNode): TNode | null | undefined => {
    if (!node.directives?.length) return undefined;
    if (!isIncluded(node, conditions)) return null;
    return { ...node, directives: node.directives.filter((directive) => !isCondition(directive)) };
  };
  return visit(document, {
    Field: settle,
    InlineFragment: settle,
    FragmentSpread: settle,
    SelectionSet: {
      leave: (node) => (node.selections.length === 0 ? { ...node, selections: [typename] } : undefined),
    },
  });
}
