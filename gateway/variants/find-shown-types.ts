import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { FieldedType, Selection } from './selection.ts';

/** A rule that leaves no schema of the graph; the message names the element and what to tag otherwise. */
export class VariantError extends Error {
  override readonly name = 'VariantError';
}

/**
 * The names of the types that a client of a variant can reach from the roots.
 * @throws {VariantError} where an operation on what is left would not be one on the whole graph, or an answer would hold
 * what is hidden: a type without fields, a required argument or input field that is hidden, a hidden type behind a shown
 * interface or union, a hidden value of a shown enum.
 */
export function findShownTypes(schema: GraphQLSchema, selection: Selection): ReadonlySet<string> {
  const shown = new Set<string>();
  const waiting: GraphQLNamedType[] = [];

  function reach(type: GraphQLType, by: string): void {
    const named = getNamedType(type) as GraphQLNamedType;
    if (shown.has(named.name)) return;
    if (selection.hides(named.name)) throw new VariantError(`"${named.name}" is hidden, and ${by} would answer it.`);
    if ((isObjectType(named) || isInterfaceType(named)) && selection.fieldsOf(named).length === 0) {
      throw new VariantError(`"${named.name}" has no field left, and ${by} leads to it. Hide that, or show a field.`);
    }
    shown.add(named.name);
    waiting.push(named);
  }

  const query = schema.getQueryType();
  if (query) reach(query, 'every client');
  const mutation = schema.getMutationType();
  if (mutation && isShownRoot(mutation, selection)) reach(mutation, 'every client');

  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (isObjectType(type) || isInterfaceType(type)) reachFields(type, selection, reach);
    if (isAbstractType(type)) {
      for (const possible of schema.getPossibleTypes(type)) reach(possible, `"${type.name}"`);
    }
    if (isInputObjectType(type)) reachInputFields(type, selection, reach);
    if (isEnumType(type)) requireWhole(type, selection);
  }
  return shown;
}

/** Whether anything can be asked of a root type; a variant without mutations has no type for them. */
export function isShownRoot(type: FieldedType, selection: Selection): boolean {
  return !selection.hides(type.name) && selection.fieldsOf(type).length > 0;
}

type Reach = (type: GraphQLType, by: string) => void;

function reachFields(type: FieldedType, selection: Selection, reach: Reach): void {
  const fields = selection.fieldsOf(type);
  const names = new Set(fields.map(({ name }) => name));
  for (const field of fields) {
    const coordinate = `${type.name}.${field.name}`;
    reach(field.type, `"${coordinate}"`);
    const left = selection.argumentsOf(type, field);
    for (const argument of field.args) {
      const place = `"${coordinate}(${argument.name}:)"`;
      if (left.includes(argument)) reach(argument.type, place);
      else if (isRequiredArgument(argument)) throw new VariantError(`${place} is required, and hidden.`);
    }
  }
  for (const contract of type.getInterfaces()) {
    reach(contract, `"${type.name}"`);
    const missing = selection.fieldsOf(contract).find(({ name }) => !names.has(name));
    if (missing) {
      throw new VariantError(
        `"${type.name}.${missing.name}" is hidden, and "${contract.name}.${missing.name}" is not.`,
      );
    }
  }
}

function reachInputFields(type: GraphQLInputObjectType, selection: Selection, reach: Reach): void {
  const left = selection.inputFieldsOf(type);
  for (const field of Object.values(type.getFields())) {
    const place = `"${type.name}.${field.name}"`;
    if (left.includes(field)) reach(field.type, place);
    else if (isRequiredInputField(field)) throw new VariantError(`${place} is required, and hidden.`);
  }
  if (left.length === 0) throw new VariantError(`"${type.name}" has no input field left.`);
}

// An answer may hold any value of its enum: one that is hidden would come as a surprise.
function requireWhole(type: GraphQLEnumType, selection: Selection): void {
  const hidden = type.getValues().find(({ name }) => selection.hides(`${type.name}.${name}`));
  if (hidden)
    throw new VariantError(`"${type.name}.${hidden.name}" is hidden alone. Tag the whole enum, or its fields.`);
}
