import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql';
import type { Tags } from './read-tags.ts';
import type { VariantRule } from './variant-rules.ts';

/** A type that has fields with answers. */
export type FieldedType = GraphQLObjectType | GraphQLInterfaceType;

/** What a rule leaves of a schema, element by element; whether that makes a schema is for others to say. */
export interface Selection {
  /** Whether the rule hides the element at a coordinate by its own tags. */
  hides(coordinate: string): boolean;
  /** The fields that are left; none of a hidden type among them. */
  fieldsOf(type: FieldedType): readonly GraphQLField<unknown, unknown>[];
  argumentsOf(type: FieldedType, field: GraphQLField<unknown, unknown>): readonly GraphQLArgument[];
  inputFieldsOf(type: GraphQLInputObjectType): readonly GraphQLInputField[];
}

/** What a rule leaves of a schema with these tags. */
export function createSelection(tags: Tags, { include, exclude }: VariantRule): Selection {
  const hides = (coordinate: string) => hasAny(tags.get(coordinate), exclude);
  const isOfShownType = ({ type }: { readonly type: Parameters<typeof getNamedType>[0] }) =>
    !hides((getNamedType(type) as GraphQLNamedType).name);
  const isIncluded = (type: FieldedType, coordinate: string) =>
    include === null || hasAny(tags.get(coordinate), include) || hasAny(tags.get(type.name), include);

  return {
    hides,
    fieldsOf: (type) =>
      Object.values(type.getFields()).filter((field) => {
        const coordinate = `${type.name}.${field.name}`;
        return isOfShownType(field) && !hides(coordinate) && isIncluded(type, coordinate);
      }),
    argumentsOf: (type, field) =>
      field.args.filter(
        (argument) => isOfShownType(argument) && !hides(`${type.name}.${field.name}(${argument.name}:)`),
      ),
    inputFieldsOf: (type) =>
      Object.values(type.getFields()).filter((field) => isOfShownType(field) && !hides(`${type.name}.${field.name}`)),
  };
}

function hasAny(tags: ReadonlySet<string> | undefined, wanted: readonly string[]): boolean {
  return tags !== undefined && wanted.some((tag) => tags.has(tag));
}
