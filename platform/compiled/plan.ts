import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { ResolveColumn } from '#platform/column-resolver.ts';

/** Values of variables, coerced to what resolvers get. */
export type Variables = Readonly<Record<string, unknown>>;

/** A query made ready to run: what is asked at each place of it, with its conditions decided. */
export interface Program {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly root: ObjectPlan;
}

/** What is asked of objects of one type at one place. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldPlan[];
}

/** One field of the answer, asked of objects of one type. */
export interface FieldPlan {
  /** Its name in the answer. */
  readonly responseName: string;
  /** What stands before its value in the JSON of its object: a brace or a comma, its name, a colon. */
  readonly lead: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Null where the value is the property of the field's name. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | null;
  /** The resolver's form for columns; null where it has none. */
  readonly resolveColumn: ResolveColumn<unknown, unknown, unknown, unknown> | null;
  /**
   * What the field's resolver gets; the same object where no variable is in it.
   * @throws {GraphQLError} where a variable has no value for an argument that needs one.
   */
  argumentsFor(variables: Variables): Record<string, unknown>;
  readonly value: ValuePlan;
}

/** A place for values of one type. */
export type ValuePlan = LeafPlan | TypenamePlan | ObjectValuePlan | AbstractPlan | ListPlan;

interface Value {
  /** Whether the schema promises a value: without one, the parent is null as well. */
  readonly isRequired: boolean;
}

/** A scalar or an enum. */
export interface LeafPlan extends Value {
  readonly kind: 'leaf';
  /** The value's JSON. @throws {unknown} where it is no value of the type. */
  toJson(value: unknown): string;
}

/** `__typename` where one type alone can be. */
export interface TypenamePlan extends Value {
  readonly kind: 'typename';
  readonly json: string;
}

/** An object of a type that is known. */
export interface ObjectValuePlan extends Value {
  readonly kind: 'object';
  readonly plan: ObjectPlan;
}

/** An object whose type its value tells. */
export interface AbstractPlan extends Value {
  readonly kind: 'abstract';
  readonly type: GraphQLAbstractType;
  /** What is asked of objects of that type. */
  planFor(type: GraphQLObjectType): ObjectPlan;
}

/** A list. */
export interface ListPlan extends Value {
  readonly kind: 'list';
  readonly item: ValuePlan;
}
