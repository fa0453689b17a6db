import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FilteredOperation } from '../access/filter-operation.ts';
import type { LoadedSupergraph } from '../supergraph.ts';
import { type Conditions, isIncluded } from './conditions.ts';
import { type Leaf, leafOf, nothingLeaf } from './leaves.ts';
import { sourceNameOf } from './plannable.ts';
import { hasOwners, type SubjectKind, subjectKindOf } from './subjects.ts';

/** The shape that the client asked for: what is taken from the merged data, checked and ordered. */
export interface ObjectShape {
  /** The shape of an object of that type, or null where the type is not possible here. */
  shapeOf(typename: string): RuntimeShape | null;
  /** The type that the graph declares: the object's type, or the interface or union that the data has to narrow. */
  readonly declaredType: string;
  /** The shape of the declared type where that is an object type, which the data cannot narrow. */
  readonly exact: RuntimeShape | null;
}

/** What is taken from an object of one type. */
export interface RuntimeShape {
  /** None where objects of the type are not for the caller's eyes. */
  readonly fields: readonly FieldShape[] | null;
  /** Whose record it is, see `subjectKindOf`. */
  readonly subject: SubjectKind | null;
  /** Whether it carries the households that it belongs to, see `hasOwners`. */
  readonly hasOwners: boolean;
  /** Whether the type is an interface's and something was asked of narrower ones: which of them it is has to be known. */
  readonly isVague: boolean;
}

/** One field of an answer. */
export interface FieldShape {
  readonly responseName: string;
  /** The JSON of the answer from the end of the value before to this value: `{"id":` or `,"id":`. */
  readonly lead: string;
  /** The name under which the ministries answer the field. */
  readonly sourceName: string;
  readonly value: ValueShape;
  /** True where every JavaScript object inherits a property of that name. */
  readonly inherited: boolean;
}

/** What may stand in a place of an answer. */
export type ValueShape =
  | { readonly kind: 'leaf'; readonly nonNull: boolean; readonly leaf: Leaf }
  | { readonly kind: 'list'; readonly nonNull: boolean; readonly element: ValueShape }
  | { readonly kind: 'object'; readonly nonNull: boolean; readonly shape: ObjectShape }
  | { readonly kind: 'typename'; readonly nonNull: boolean }
  /** What the caller may not read: always null. */
  | { readonly kind: 'withheld'; readonly nonNull: boolean }
  | { readonly kind: 'introspection'; readonly nonNull: boolean; readonly field: FieldNode };

interface ValueParts {
  readonly leaf?: Leaf;
  readonly element?: ValueShape;
  readonly shape?: ObjectShape;
  readonly field?: FieldNode;
}

// All of them are made here, with the same properties in the same order: code that reads objects of one make is quicker.
function valueShape(kind: ValueShape['kind'], nonNull: boolean, parts: ValueParts = {}): ValueShape {
  const { leaf = null, element = null, shape = null, field = null } = parts;
  return { kind, nonNull, leaf, element, shape, field } as ValueShape;
}

const typename = valueShape('typename', true);

// The name of an interface is not the type of an object: nothing that a ministry sent would be right.
const noTypename = valueShape('leaf', true, { leaf: nothingLeaf });

interface Compilation {
  readonly access: Pick<FilteredOperation, 'isWithheld' | 'isHidden'>;
  readonly requiredWithArguments: ReadonlySet<string>;
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that @skip and @include read; a shape is compiled for each combination of them. */
  readonly conditions: Conditions;
}

/**
 * The shape of an operation's answer, made once for an operation and its conditions.
 * @throws {GraphQLError} GRAPHQL_VALIDATION_FAILED for a response name that no field may have.
 */
export function compileShape(
  { apiSchema: schema, requiredWithArguments }: Pick<LoadedSupergraph, 'apiSchema' | 'requiredWithArguments'>,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  conditions: Readonly<Record<string, unknown>>,
  access: Compilation['access'],
): ObjectShape {
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new GraphQLError(`The graph has no ${operation.operation}.`);
  return compileObject({ schema, access, requiredWithArguments, fragments, conditions }, rootType, [
    operation.selectionSet,
  ]);
}

function compileObject(
  compilation: Compilation,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): ObjectShape {
  const { schema } = compilation;
  const cache = new Map<string, RuntimeShape | null>();
  const compileFor = (typename: string) => {
    const runtimeType = schema.getType(typename);
    // An interface stands for itself where a ministry knows its objects by nothing else (@interfaceObject).
    if (!isObjectType(runtimeType) && !isInterfaceType(runtimeType)) return null;
    const possible = runtimeType === type || (isAbstractType(type) && schema.isSubType(type, runtimeType));
    if (!possible) return null;
    const isHidden = compilation.access.isHidden(typename);
    const { fields, isVague } = compileFields(compilation, runtimeType, selectionSets);
    return {
      fields: isHidden ? null : fields,
      isVague,
      subject: subjectKindOf(runtimeType),
      hasOwners: hasOwners(runtimeType),
    };
  };
  return {
    declaredType: type.name,
    exact: isObjectType(type) ? compileFor(type.name) : null,
    shapeOf(typename) {
      let shape = cache.get(typename);
      if (shape === undefined) {
        shape = compileFor(typename);
        if (shape !== null || schema.getType(typename)) cache.set(typename, shape);
      }
      return shape;
    },
  };
}

function compileFields(
  compilation: Compilation,
  type: GraphQLObjectType | GraphQLInterfaceType,
  selectionSets: readonly SelectionSetNode[],
): { readonly fields: readonly FieldShape[]; readonly isVague: boolean } {
  const collected: CollectedFields = { grouped: new Map(), isVague: false };
  for (const selectionSet of selectionSets) collectFields(compilation, type, selectionSet, collected, new Set());
  const fields = [...collected.grouped].map(([responseName, nodes], position) => {
    const { value, sourceName } = compileField(compilation, type, responseName, nodes);
    const lead = `${position === 0 ? '{' : ','}${JSON.stringify(responseName)}:`;
    return { responseName, lead, sourceName, value, inherited: sourceName in Object.prototype };
  });
  return { fields, isVague: collected.isVague };
}

function compileField(
  compilation: Compilation,
  type: GraphQLObjectType | GraphQLInterfaceType,
  responseName: string,
  nodes: readonly FieldNode[],
): Pick<FieldShape, 'sourceName' | 'value'> {
  const node = nodes[0] as FieldNode;
  const name = node.name.value;
  // One would change what kind of object the answer is, the other hide what the ministries say of an object's type.
  if (responseName === '__proto__' || (responseName === '__typename' && name !== '__typename')) {
    throw new GraphQLError(`"${responseName}" cannot be the response name of a field.`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  }
  const sourceName = sourceNameOf(node, compilation.requiredWithArguments);
  if (name === '__typename') return { sourceName, value: isObjectType(type) ? typename : noTypename };
  if (name === '__schema' || name === '__type') {
    return { sourceName, value: valueShape('introspection', false, { field: node }) };
  }
  const field = type.getFields()[name];
  if (!field) throw new GraphQLError(`${type.name} has no field "${name}".`);
  if (nodes.some((one) => compilation.access.isWithheld(type, one))) {
    return { sourceName, value: valueShape('withheld', isNonNullType(field.type)) };
  }
  const selectionSets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  return { sourceName, value: compileValue(compilation, field.type, selectionSets, false) };
}

function compileValue(
  compilation: Compilation,
  type: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  nonNull: boolean,
): ValueShape {
  if (isNonNullType(type)) return compileValue(compilation, type.ofType, selectionSets, true);
  if (isListType(type)) {
    return valueShape('list', nonNull, { element: compileValue(compilation, type.ofType, selectionSets, false) });
  }
  if (!isCompositeType(type)) return valueShape('leaf', nonNull, { leaf: leafOf(type) });
  return valueShape('object', nonNull, { shape: compileObject(compilation, type, selectionSets) });
}

interface CollectedFields {
  readonly grouped: Map<string, FieldNode[]>;
  isVague: boolean;
}

function collectFields(
  compilation: Compilation,
  type: GraphQLObjectType | GraphQLInterfaceType,
  selectionSet: SelectionSetNode,
  collected: CollectedFields,
  visited: Set<string>,
): void {
  const { schema, fragments, conditions } = compilation;
  for (const selection of selectionSet.selections) {
    if (!isIncluded(selection, conditions)) continue;
    if (selection.kind === Kind.FIELD) {
      const responseName = selection.alias?.value ?? selection.name.value;
      const nodes = collected.grouped.get(responseName);
      if (nodes) nodes.push(selection);
      else collected.grouped.set(responseName, [selection]);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment || (selection.kind === Kind.FRAGMENT_SPREAD && visited.has(selection.name.value))) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) visited.add(selection.name.value);
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    const applies =
      !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
    if (applies) collectFields(compilation, type, fragment.selectionSet, collected, visited);
    else if (isInterfaceType(type) && narrows(schema, type, condition)) collected.isVague = true;
  }
}

function narrows(schema: GraphQLSchema, type: GraphQLInterfaceType, condition: GraphQLNamedType | undefined): boolean {
  return (isObjectType(condition) || isInterfaceType(condition)) && schema.isSubType(type, condition);
}
