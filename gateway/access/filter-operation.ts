import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { usesProtectedInput } from './protected-input.ts';
import type { Rights } from './rights.ts';

/** A selection that was taken out of an operation because the caller may not read it. */
export interface Denial {
  /** Where its value would stand; `@` for each element of a list. */
  readonly path: readonly string[];
  /** `Type.field`, or the type of a fragment. */
  readonly coordinate: string;
  /** Every @skip and @include on the way: where one says no, nothing was denied. */
  readonly conditions: readonly DirectiveNode[];
}

/** An operation without what the caller may not read. */
export interface FilteredOperation {
  /** The document to plan; the one that was given where nothing was denied. */
  readonly document: DocumentNode;
  readonly denials: readonly Denial[];
  /** `Type.field` of everything protected that is left in it, in order; empty where it asks for nothing personal. */
  readonly protectedFields: readonly string[];
  /** Whether an object of that type may not show that field to the caller: what the answer's shape is made by. */
  isWithheld(type: GraphQLCompositeType, node: FieldNode): boolean;
  /** Whether the caller may not see objects of that type. */
  isHidden(typename: string): boolean;
}

/** What an operation is filtered by. */
export interface FilterOptions {
  readonly schema: GraphQLSchema;
  readonly rights: Rights;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Names of variables whose values are of a type that the caller may not read. */
  readonly protectedVariables: ReadonlySet<string>;
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The operation without what the caller may not read, wherever it stands: on objects, behind interfaces, unions and
 * fragments, asked for by an argument, or of a type that is hidden as a whole. What stays is planned; no ministry is
 * asked for the rest.
 */
export function filterOperation(
  { schema, rights, fragments, protectedVariables }: FilterOptions,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FilteredOperation {
  let denials: Denial[] = [];
  const protectedFields = new Set<string>();
  // What an interface does not show is shown at none of its objects, whatever they say themselves.
  const closedByInterface = new Set<FieldNode>();
  const isWithheld = (type: GraphQLCompositeType, node: FieldNode) =>
    !node.name.value.startsWith('__') &&
    (closedByInterface.has(node) ||
      !rights.mayReadField(type, node.name.value) ||
      usesProtectedInput(rights, type, node, protectedVariables));

  function filterSet(type: GraphQLCompositeType, set: SelectionSetNode, place: Place): SelectionSetNode {
    const selections = set.selections.flatMap((selection) => filterSelection(type, selection, place));
    return { ...set, selections: selections.length > 0 ? selections : [typename] };
  }

  function filterSelection(type: GraphQLCompositeType, selection: SelectionNode, outer: Place): SelectionNode[] {
    const place = { ...outer, conditions: [...outer.conditions, ...conditionsOf(selection)] };
    switch (selection.kind) {
      case Kind.FIELD:
        return isAbstractType(type)
          ? filterAbstractField(type, selection, place)
          : filterObjectField(type, selection, place);
      case Kind.INLINE_FRAGMENT:
        return filterFragment(type, selection, place);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(selection.name.value);
        if (!fragment || place.spreads.includes(selection.name.value)) return [];
        const { typeCondition, selectionSet } = fragment;
        const { directives = [] } = selection;
        return filterFragment(
          type,
          { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives },
          { ...place, spreads: [...place.spreads, selection.name.value] },
        );
      }
    }
  }

  function filterFragment(type: GraphQLCompositeType, fragment: InlineFragmentNode, place: Place): SelectionNode[] {
    const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
    if (!isCompositeType(condition)) return [];
    if (isObjectType(condition) && !rights.mayReadType(condition.name)) {
      denials.push({ path: place.path, coordinate: condition.name, conditions: place.conditions });
      return [];
    }
    // Inside an object an interface's fields are the object's own.
    const inner = isObjectType(type) ? type : condition;
    return [{ ...fragment, selectionSet: filterSet(inner, fragment.selectionSet, place) }];
  }

  function filterObjectField(type: GraphQLCompositeType, node: FieldNode, place: Place): SelectionNode[] {
    if (isWithheld(type, node)) {
      deny(type, node, place);
      return [];
    }
    if (rights.isProtected(type, node.name.value)) protectedFields.add(`${type.name}.${node.name.value}`);
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return [node];
    const result = getNamedType(field.type) as GraphQLCompositeType;
    const inner = placeOf(node, field.type, place);
    for (const hidden of isAbstractType(result) ? schema.getPossibleTypes(result) : []) {
      if (!rights.mayReadType(hidden.name)) denials.push({ ...inner, coordinate: hidden.name });
    }
    return [{ ...node, selectionSet: filterSet(result, node.selectionSet, inner) }];
  }

  // Behind an interface each possible type has its own say over a field.
  function filterAbstractField(type: GraphQLCompositeType, node: FieldNode, place: Place): SelectionNode[] {
    if (node.name.value === '__typename' || !isAbstractType(type)) return [node];
    if (isWithheld(type, node)) {
      closedByInterface.add(node);
      deny(type, node, place);
      return [];
    }
    const possible = schema.getPossibleTypes(type);
    const closed = possible.filter((one) => isWithheld(one, node));
    if (closed.length === 0) return filterObjectField(type, node, place);
    for (const one of closed) deny(one, node, place);
    return possible
      .filter((one) => !closed.includes(one))
      .flatMap((one) => filterObjectField(one, node, place).map((selection) => onType(one, selection)));
  }

  function deny(type: GraphQLCompositeType, node: FieldNode, { path, conditions }: Place): void {
    const coordinate = `${type.name}.${node.name.value}`;
    denials.push({ path: [...path, node.alias?.value ?? node.name.value], coordinate, conditions });
  }

  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  const filterAll = () => filterSet(root, operation.selectionSet, { path: [], conditions: [], spreads: [] });
  let selectionSet = filterAll();
  // A fragment may stand in objects as well, and have been read there before the interface closed it.
  for (let closed = 0; closed < closedByInterface.size; ) {
    closed = closedByInterface.size;
    denials = [];
    protectedFields.clear();
    selectionSet = filterAll();
  }
  return {
    document: denials.length === 0 ? document : { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] },
    denials,
    protectedFields: [...protectedFields].toSorted(),
    isWithheld,
    isHidden: (name) => !rights.mayReadType(name),
  };
}

interface Place {
  readonly path: readonly string[];
  readonly conditions: readonly DirectiveNode[];
  /** Fragments that are being spread. */
  readonly spreads: readonly string[];
}

function placeOf(node: FieldNode, type: unknown, place: Place): Place {
  const path = [...place.path, node.alias?.value ?? node.name.value];
  let bare = isNonNullType(type) ? type.ofType : type;
  while (isListType(bare)) {
    path.push('@');
    bare = isNonNullType(bare.ofType) ? bare.ofType.ofType : bare.ofType;
  }
  return { ...place, path };
}

function conditionsOf({ directives = [] }: SelectionNode): readonly DirectiveNode[] {
  return directives.filter(({ name }) => name.value === 'skip' || name.value === 'include');
}

function onType({ name }: GraphQLObjectType, selection: SelectionNode): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
  };
}
