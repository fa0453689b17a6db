import { type Change, ChangeType } from '@graphql-inspector/core';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Whether whoever uses an element of the schema may be hit by a change. */
export type Touches = (coordinate: string) => boolean;

/** Whom a change hits. */
export function createTouches({ type, path = '', meta }: Change, before: GraphQLSchema): Touches {
  const [parent = '', member = '', argument = ''] = path.split('.');
  const field = `${parent}.${member}`;
  switch (type) {
    case ChangeType.FieldArgumentAdded:
      return (coordinate) => coordinate === field;
    case ChangeType.FieldArgumentRemoved:
    case ChangeType.FieldArgumentTypeChanged: {
      // Whoever leaves out what is asked for from now on is hit, and whoever gives it is not.
      const hit = becomesRequired(meta.oldArgumentType, meta.newArgumentType) ? field : `${field}(${argument}:)`;
      return (coordinate) => coordinate === hit;
    }
    case ChangeType.InputFieldAdded:
      return takesInput(parent, before);
    case ChangeType.InputFieldTypeChanged:
      return becomesRequired(meta.oldInputFieldType, meta.newInputFieldType)
        ? takesInput(parent, before)
        : (coordinate) => coordinate === field;
    case ChangeType.UnionMemberRemoved:
      return (coordinate) => coordinate.startsWith(`${meta.removedUnionMemberTypeName}.`);
    case ChangeType.TypeRemoved:
    case ChangeType.TypeKindChanged:
    case ChangeType.ObjectTypeInterfaceRemoved:
      return (coordinate) => coordinate.startsWith(`${path}.`);
    default:
      return (coordinate) => coordinate === path;
  }
}

// Whether a coordinate is an argument or input field that takes the input: an empty one names none of its fields.
function takesInput(name: string, schema: GraphQLSchema): Touches {
  return (coordinate) => {
    const [, parent = '', member = '', argument] = /^(\w+)\.(\w+)(?:\((\w+):\))?$/.exec(coordinate) ?? [];
    const type = schema.getType(parent);
    if (isInputObjectType(type)) return isOfType(type.getFields()[member], name);
    if (argument === undefined || !(isObjectType(type) || isInterfaceType(type))) return false;
    return isOfType(
      type.getFields()[member]?.args.find((candidate) => candidate.name === argument),
      name,
    );
  };
}

function isOfType(taken: { readonly type: GraphQLInputType } | undefined, name: string): boolean {
  return taken !== undefined && getNamedType(taken.type).name === name;
}

function becomesRequired(before: string | undefined, after: string | undefined): boolean {
  return after?.endsWith('!') === true && before?.endsWith('!') === false;
}
