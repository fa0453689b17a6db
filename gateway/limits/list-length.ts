import { type FieldNode, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { type Amount, greatest, type Scope } from './amount.ts';
import type { ListSize } from './cost-directives.ts';
import { assumedListSize, type FieldRule } from './cost-rules.ts';

/** The longest list there can be: GraphQL's largest Int. */
export const longestList = 2 ** 31 - 1;

/** How many items the list of a field has at most, by what its rule and its arguments in a document say. */
export function listLength({ field, listSizes }: FieldRule, node: FieldNode): Amount {
  if (listSizes.length === 0) return assumedListSize;
  return greatest(listSizes.map((size) => lengthBy(size, field, node)));
}

function lengthBy(size: ListSize, field: FieldRule['field'], node: FieldNode): Amount {
  const sliced = field.args.filter(({ name }) => size.slicingArguments.includes(name));
  const given = (node.arguments ?? []).filter(({ name }) => sliced.some((argument) => argument.name === name.value));
  const otherwise = lengthOfAny(sliced.map(({ defaultValue }) => defaultValue)) ?? lengthWithoutArgument(size);
  if (given.every(({ value }) => value.kind !== Kind.VARIABLE)) {
    return lengthOfAny(given.map(({ value }) => valueFromASTUntyped(value))) ?? otherwise;
  }
  return ({ variables }: Scope) => lengthOfAny(given.map(({ value }) => givenValue(value, variables))) ?? otherwise;
}

function lengthWithoutArgument({ assumedSize, slicingArguments, requireOneSlicingArgument }: ListSize): number {
  if (assumedSize !== null) return lengthOf(assumedSize);
  // The specification calls such an operation invalid: whoever asks for a list without an end pays for one.
  return requireOneSlicingArgument && slicingArguments.length > 0 ? longestList : assumedListSize;
}

function givenValue(value: ValueNode, variables: Scope['variables']): unknown {
  return value.kind === Kind.VARIABLE ? variables[value.name.value] : valueFromASTUntyped(value);
}

function lengthOfAny(values: readonly unknown[]): number | undefined {
  const lengths = values.filter((value) => value !== undefined && value !== null).map(lengthOf);
  return lengths.length > 0 ? Math.max(...lengths) : undefined;
}

// What is no positive number bounds nothing: MongoDB reads a limit of 0 as none, and others read -1 so.
function lengthOf(value: unknown): number {
  return Number.isInteger(value) && (value as number) > 0 ? Math.min(value as number, longestList) : longestList;
}
