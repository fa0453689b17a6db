import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from 'graphql';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Response names that end so hold what the client asked for, beside what another field needs of the same field. */
const askedSuffix = '__asked';

/**
 * The name under which the ministries answer a field.
 * A field that some other field needs with arguments of its own (@requires) would be fetched once for both, with one of
 * the two sets of arguments: where the client gives arguments, its own is kept apart.
 */
export function sourceNameOf(field: FieldNode, requiredWithArguments: ReadonlySet<string>): string {
  const responseName = field.alias?.value ?? field.name.value;
  const isApart = requiredWithArguments.has(field.name.value) && (field.arguments?.length ?? 0) > 0;
  return isApart ? `${responseName}${askedSuffix}` : responseName;
}

/** The response name that the client knows, of a name under which the ministries answer. */
export function clientNameOf(sourceName: string): string {
  return sourceName.endsWith(askedSuffix) ? sourceName.slice(0, -askedSuffix.length) : sourceName;
}

/**
 * The document as the planner has to get it.
 * Where everything inside an object is conditional, the planner makes the fetch of the object itself conditional, and the
 * answer would say that the object is not there; an unconditional `__typename` keeps it.
 */
export function toPlannable(document: DocumentNode, requiredWithArguments: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    Field(node) {
      const sourceName = sourceNameOf(node, requiredWithArguments);
      if (sourceName === (node.alias?.value ?? node.name.value)) return undefined;
      return { ...node, alias: { kind: Kind.NAME, value: sourceName } };
    },
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
