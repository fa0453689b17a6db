import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLInterfaceType,
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
import { type LeafCheck, leafCheckOf } from './leaf-checks.ts';
import { sourceNameOf } from './plannable.ts';
import { hasOwners, type SubjectKind, subjectKindOf } from './subjects.ts';

/** The shape that the client asked for: what is taken from the merged data, checked and ordered. */
export interface ObjectShape {
  /** The shape of an object of that type, or null where the type is not possible here. */
  shapeOf(typename: string): RuntimeShape | null;
  /** The type that the graph declares: the object's type, or the interface or union that the data has to narrow. */
  readonly declaredType: string;
  /** Whether the declared type is an object type, which the data cannot narrow. */
  readonly isExact: boolean;
}

/** What is taken from an object of one type. */
export interface RuntimeShape {
  /** None where objects of the type are not for the caller's eyes. */
  readonly fields: readonly FieldShape[] | null;
  /** Whose record it is, see `subjectKindOf`. */
  readonly subject: SubjectKind | null;
  /** Whether it carries the households that it belongs to, see `hasOwners`. */
  readonly hasOwners: boolean;
}

/** One field of an answer. */
export interface FieldShape {
  readonly responseName: string;
  /** The name under which the ministries answer the field. */
  readonly sourceName: string;
  readonly value: ValueShape;
  /** True where every JavaScript object inherits a property of that name. */
  readonly inherited: boolean;
}

/** What may stand in a place of an answer. */
export type ValueShape =
  | { readonly kind: 'leaf'; readonly nonNull: boolean; readonly check: LeafCheck }
  | { readonly kind: 'list'; readonly nonNull: boolean; readonly element: ValueShape }
  | { readonly kind: 'object'; readonly nonNull: boolean; readonly shape: ObjectShape }
  | { readonly kind: 'typename' }
  /** What the caller may not read: always null. */
  | { readonly kind: 'withheld'; readonly nonNull: boolean }
  | { readonly kind: 'introspection'; readonly field: FieldNode };

const typename: ValueShape = { kind: 'typename' };

// The name of an interface is not the type of an object: nothing that a ministry sent would be right.
const noTypename: ValueShape = { kind: 'leaf', nonNull: true, check: () => undefined };

interface Compilation {
  readonly access: Pick<FilteredOperation, 'isWithheld' | 'isHidden'>;
  readonly requiredWithArguments: ReadonlySet<string>;
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that @skip and @include read; a shape is compiled for each combination of them. */
  readonly conditions: Readonly<Record<string, unknown>>;
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
    return {
      fields: isHidden ? null : compileFields(compilation, runtimeType, selectionSets),
      subject: subjectKindOf(runtimeType),
      hasOwners: hasOwners(runtimeType),
    };
  };
  return {
    declaredType: type.name,
    isExact: isObjectType(type),
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
): readonly FieldShape[] {
  const grouped = new Map<string, FieldNode[]>();
  for (const selectionSet of selectionSets) collectFields(compilation, type, selectionSet, grouped, new Set());
  return [...grouped].map(([responseName, nodes]) => compileField(compilation, type, responseName, nodes));
}

function compileField(
  compilation: Compilation,
  type: GraphQLObjectType | GraphQLInterfaceType,
  responseName: string,
  nodes: readonly FieldNode[],
): FieldShape {
  const node = nodes[0] as FieldNode;
  const name = node.name.value;
  // One would change what kind of object the answer is, the other hide what the ministries say of an object's type.
  if (responseName === '__proto__' || (responseName === '__typename' && name !== '__typename')) {
    throw new GraphQLError(`"${responseName}" cannot be the response name of a field.`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  }
  const sourceName = sourceNameOf(node, compilation.requiredWithArguments);
  const names = { responseName, sourceName, inherited: sourceName in Object.prototype };
  if (name === '__typename') return { ...names, value: isObjectType(type) ? typename : noTypename };
  if (name === '__schema' || name === '__type') {
    return { ...names, value: { kind: 'introspection', field: node } };
  }
  const field = type.getFields()[name];
  if (!field) throw new GraphQLError(`${type.name} has no field "${name}".`);
  if (nodes.some((one) => compilation.access.isWithheld(type, one))) {
    return { ...names, value: { kind: 'withheld', nonNull: isNonNullType(field.type) } };
  }
  const selectionSets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  return { ...names, value: compileValue(compilation, field.type, selectionSets, false) };
}

function compileValue(
  compilation: Compilation,
  type: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  nonNull: boolean,
): ValueShape {
  if (isNonNullType(type)) return compileValue(compilation, type.ofType, selectionSets, true);
  if (isListType(type)) {
    return { kind: 'list', nonNull, element: compileValue(compilation, type.ofType, selectionSets, false) };
  }
  if (!isCompositeType(type)) return { kind: 'leaf', nonNull, check: leafCheckOf(type) };
  return { kind: 'object', nonNull, shape: compileObject(compilation, type, selectionSets) };
}

function collectFields(
  compilation: Compilation,
  type: GraphQLObjectType | GraphQLInterfaceType,
  selectionSet: SelectionSetNode,
  grouped: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  const { schema, fragments } = compilation;
  for (const selection of selectionSet.selections) {
    if (!isIncluded(compilation, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const responseName = selection.alias?.value ?? selection.name.value;
      const nodes = grouped.get(responseName);
      if (nodes) nodes.push(selection);
      else grouped.set(responseName, [selection]);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment || (selection.kind === Kind.FRAGMENT_SPREAD && visited.has(selection.name.value))) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) visited.add(selection.name.value);
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    const applies =
      !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
    if (applies) collectFields(compilation, type, fragment.selectionSet, grouped, visited);
  }
}

function isIncluded(
  { conditions }: Compilation,
  { directives = [] }: { directives?: FieldNode['directives'] },
): boolean {
  return directives.every((directive) => {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') return true;
    const argument = directive.arguments?.[0]?.value;
    const value =
      argument?.kind === Kind.VARIABLE
        ? conditions[argument.name.value] === true
        : argument?.kind === Kind.BOOLEAN && argument.value;
    return name === 'include' ? value : !value;
  });
}
