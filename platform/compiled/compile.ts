import {
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { columnOf } from '#platform/column-resolver.ts';
import { createLeafWriter } from './leaf-json.ts';
import type { FieldPlan, ObjectPlan, Program, ValuePlan, Variables } from './plan.ts';

/** A query of a document that was validated, and that can be compiled. */
export interface CompilableQuery {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
}

interface Compiling extends CompilableQuery {
  readonly conditions: Variables;
}

/**
 * The program of a query.
 * @param conditions the values of the variables on which `@skip` and `@include` depend, each a boolean.
 */
export function compileQuery({ schema, operation, fragments }: CompilableQuery, conditions: Variables): Program {
  const rootType = schema.getQueryType();
  if (!rootType) throw new Error('The schema has no queries.');
  const compiling = { schema, operation, fragments, conditions };
  const nodes = collectFields(schema, fragments, conditions, rootType, operation.selectionSet);
  return { schema, operation, fragments, root: compileObject(rootType, nodes, compiling) };
}

function compileObject(
  type: GraphQLObjectType,
  nodesByName: ReadonlyMap<string, readonly FieldNode[]>,
  compiling: Compiling,
): ObjectPlan {
  const defined = type.getFields();
  const fields: FieldPlan[] = [];
  for (const [responseName, nodes] of nodesByName) {
    const name = nodes[0]?.name.value ?? '';
    const definition = name === '__typename' ? typenameField : defined[name];
    if (!definition) continue;
    fields.push({
      responseName,
      lead: `${fields.length === 0 ? '{' : ','}${JSON.stringify(responseName)}:`,
      nodes,
      parentType: type,
      definition,
      resolve: definition.resolve === defaultFieldResolver ? null : (definition.resolve ?? null),
      resolveColumn: columnOf(definition.resolve) ?? null,
      argumentsFor: createArguments(definition, nodes[0] as FieldNode),
      value:
        name === '__typename'
          ? { kind: 'typename', isRequired: true, json: `"${type.name}"` }
          : compileValue(definition.type, nodes, compiling),
    });
  }
  return { type, fields };
}

// All that is asked of it is its name: its value is known when the query is compiled.
const typenameField = { name: '__typename', args: [] } as unknown as GraphQLField<unknown, unknown>;

function compileValue(type: GraphQLOutputType, nodes: readonly FieldNode[], compiling: Compiling): ValuePlan {
  const isRequired = isNonNullType(type);
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) {
    return { kind: 'list', isRequired, item: compileValue(nullable.ofType, nodes, compiling) };
  }
  if (isLeafType(nullable)) return { kind: 'leaf', isRequired, toJson: createLeafWriter(nullable) };
  const { schema, fragments, conditions } = compiling;
  const planFor = (of: GraphQLObjectType) =>
    compileObject(of, collectSubfields(schema, fragments, conditions, of, nodes), compiling);
  if (!isAbstractType(nullable)) return { kind: 'object', isRequired, plan: planFor(nullable) };
  // A union of all entities has many types of which a query asks nothing: each is compiled when one of it comes.
  const known = new Map<GraphQLObjectType, ObjectPlan>();
  return {
    kind: 'abstract',
    isRequired,
    type: nullable,
    planFor(of) {
      const plan = known.get(of) ?? planFor(of);
      known.set(of, plan);
      return plan;
    },
  };
}

function createArguments(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (variables: Variables) => Record<string, unknown> {
  if (!hasVariables(node)) {
    try {
      const values = getArgumentValues(definition, node);
      return () => values;
    } catch {
      // It fails again for each request that asks it.
    }
  }
  return (variables) => getArgumentValues(definition, node, variables);
}

function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of given) {
    visit(argument, {
      [Kind.VARIABLE]() {
        found = true;
      },
    });
  }
  return found;
}
