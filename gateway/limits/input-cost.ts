import {
  type FieldNode,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  valueFromASTUntyped,
} from 'graphql';
import { type Amount, type Scope, sum } from './amount.ts';
import type { CostRules, FieldRule } from './cost-rules.ts';

/**
 * What the arguments that a field is given cost: what `@cost` says of an argument or input field, else 1 for each input
 * object and the weight of each scalar or enum, through lists and nested objects. Null costs nothing.
 */
export function argumentsCost(rules: CostRules, { field, argumentWeight }: FieldRule, node: FieldNode): Amount {
  const costs = (node.arguments ?? []).map(({ name, value }): Amount => {
    const type = field.args.find((argument) => argument.name === name.value)?.type;
    if (!type) return 0;
    const weight = argumentWeight(name.value);
    const named = getNamedType(type);
    if (!isInputObjectType(named) && (weight ?? rules.typeWeight(named)) === 0) return 0;
    return ({ variables }: Scope) => inputCost(rules, type, valueFromASTUntyped(value, variables), weight);
  });
  return sum(costs);
}

// Walks with a list of its own: a variable may be nested deeper than the stack.
function inputCost(rules: CostRules, type: GraphQLInputType, value: unknown, declared: number | undefined): number {
  let cost = 0;
  const open: { type: GraphQLInputType; value: unknown; isPaid: boolean }[] = [];
  const visit = (of: GraphQLInputType, given: unknown, weight: number | undefined) => {
    if (given === null || given === undefined) return;
    cost += weight ?? 0;
    open.push({ type: of, value: given, isPaid: weight !== undefined });
  };
  visit(type, value, declared);
  for (let next = open.pop(); next; next = open.pop()) {
    const { isPaid } = next;
    if (next.value === null || next.value === undefined) continue;
    const nullable = getNullableType(next.type);
    if (isListType(nullable)) {
      const items: readonly unknown[] = Array.isArray(next.value) ? next.value : [next.value];
      for (const item of items) open.push({ type: nullable.ofType, value: item, isPaid });
      continue;
    }
    if (!isPaid) cost += rules.typeWeight(nullable);
    if (!isInputObjectType(nullable) || typeof next.value !== 'object') continue;
    for (const [name, given] of Object.entries(next.value)) {
      const field = Object.hasOwn(nullable.getFields(), name) ? nullable.getFields()[name] : undefined;
      if (field) visit(field.type, given, rules.inputFieldWeight(nullable.name, name));
    }
  }
  return cost;
}
