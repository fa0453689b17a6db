import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { type Amount, amountOf, once, sum, times } from './amount.ts';
import { readCostDirectives } from './cost-directives.ts';
import { assumedListSize, type CostRules, createCostRules, type FieldRule } from './cost-rules.ts';
import { argumentsCost } from './input-cost.ts';
import { listLength } from './list-length.ts';

/** What an operation costs at most; only the lengths of lists and the sizes of inputs are left to its variables. */
export interface CompiledCost {
  /** A whole number from 0 to Number.MAX_SAFE_INTEGER; missing, null and absurd variables are allowed. */
  of(variables: Readonly<Record<string, unknown>> | null | undefined): number;
}

/**
 * Gives the static cost of an operation of a valid document, after the cost directives (https://specs.apollo.dev/cost)
 * that the ministries' schemas carry. One object costs 1, one scalar or enum 0, a list as much as its items.
 * @example const cost = compileCost(sdl, apiSchema)(document, null).of({ first: 500 });
 */
export function compileCost(
  supergraphSdl: string,
  apiSchema: GraphQLSchema,
): (document: DocumentNode, operationName?: string | null) => CompiledCost {
  const rules = createCostRules(readCostDirectives(parse(supergraphSdl, { noLocation: true })), apiSchema);
  return (document, operationName) => {
    const operation = document.definitions.find(
      (definition) =>
        definition.kind === Kind.OPERATION_DEFINITION && (!operationName || definition.name?.value === operationName),
    ) as OperationDefinitionNode | undefined;
    const root = operation && apiSchema.getRootType(operation.operation);
    if (!operation || !root) return { of: () => 0 };
    const { perPage, perItem } = createReckoner(rules, apiSchema, document)(operation.selectionSet, root, noFields);
    const total = sum([perPage, perItem]);
    const defaults = defaultsOf(operation);
    return {
      of: (variables) =>
        amountOf(total, {
          // Without a prototype: a variable may be called `constructor`.
          variables: Object.assign(Object.create(null), defaults, variables),
          remembered: new Map(),
        }),
    };
  };
}

/** What a selection set costs. */
interface SelectionCost {
  /** For each object that it is of. */
  readonly perPage: Amount;
  /** For each item of the lists among its fields whose length the field above sets (`sizedFields`). */
  readonly perItem: Amount;
}

type Reckon = (set: SelectionSetNode, parent: GraphQLNamedType, sizedFields: ReadonlySet<string>) => SelectionCost;

const noFields: ReadonlySet<string> = new Set();
const nothing: SelectionCost = { perPage: 0, perItem: 0 };

function createReckoner(rules: CostRules, schema: GraphQLSchema, document: DocumentNode): Reckon {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  // A fragment costs the same wherever it is spread, but for which of its lists the field above sets the length of.
  const reckoned = new Map<string, SelectionCost>();

  function reckonFragment(name: string, sizedFields: ReadonlySet<string>): SelectionCost {
    const key = [name, ...sizedFields].join(' ');
    const known = reckoned.get(key);
    if (known) return known;
    // Stands there while the fragment is reckoned, in case that it spreads itself.
    reckoned.set(key, nothing);
    const fragment = fragments.get(name);
    const type = fragment && typeFromAST(schema, fragment.typeCondition);
    const { perPage, perItem } = type ? reckon(fragment.selectionSet, type, sizedFields) : nothing;
    const cost = { perPage: once(perPage), perItem: once(perItem) };
    reckoned.set(key, cost);
    return cost;
  }

  function reckonField(node: FieldNode, rule: FieldRule, isSizedAbove: boolean): SelectionCost {
    const { field, weight, typeWeight, listDepth, sizedFields } = rule;
    const inner = node.selectionSet ? reckon(node.selectionSet, getNamedType(field.type), sizedFields) : nothing;
    const length = listLength(rule, node);
    const object = sum([typeWeight, inner.perPage, times(length, inner.perItem)]);
    const call = sum([weight, argumentsCost(rules, rule, node)]);
    if (listDepth === 0) return { perPage: sum([call, object]), perItem: 0 };
    const row = times(assumedListSize ** (listDepth - 1), object);
    if (isSizedAbove) return { perPage: call, perItem: row };
    return { perPage: sum([call, times(sizedFields.size > 0 ? assumedListSize : length, row)]), perItem: 0 };
  }

  // A sum over the types of an interface or union where one of them comes: never less than what comes.
  function reckon(set: SelectionSetNode, parent: GraphQLNamedType, sizedFields: ReadonlySet<string>): SelectionCost {
    const costs = set.selections.map((selection): SelectionCost => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return reckonFragment(selection.name.value, sizedFields);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition ? typeFromAST(schema, selection.typeCondition) : parent;
        return type ? reckon(selection.selectionSet, type, sizedFields) : nothing;
      }
      const rule = rules.findField(parent, selection.name.value);
      return rule ? reckonField(selection, rule, sizedFields.has(selection.name.value)) : nothing;
    });
    return { perPage: sum(costs.map(({ perPage }) => perPage)), perItem: sum(costs.map(({ perItem }) => perItem)) };
  }

  return reckon;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
