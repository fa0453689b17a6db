import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { conditionVariables } from '#platform/condition-variables.ts';
import { compileQuery } from './compile.ts';
import type { Program, Variables } from './plan.ts';
import { createCoercion } from './variables.ts';

/** A query that is compiled where it is asked. */
export interface KnownQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What runs for the variables that a request gives; null where it has to be answered in the general way. */
  prepare(given: Variables): PreparedQuery | null;
}

/** A program and what it runs with. */
export interface PreparedQuery {
  readonly program: Program;
  readonly variables: Variables;
}

/** Most programs of one query: one for each way in which its conditions can fall out. */
const maxPrograms = 16;

/**
 * A query of a document that is valid by the schema; null where it has to be answered in the general way, as are mutations,
 * introspection, documents of several operations, and schemas whose types judge their values by `isTypeOf`.
 */
export function createKnownQuery(schema: GraphQLSchema, document: DocumentNode): KnownQuery | null {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== 'query') return null;
  if (asksIntrospection(document) || hasJudgingTypes(schema)) return null;
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  const names = conditionVariables(document);
  const coerce = createCoercion(schema, operation);
  const programs = new Map<string, Program>();
  return {
    document,
    operation,
    prepare(given) {
      const variables = coerce(given);
      if (variables === null || names.some((name) => typeof variables[name] !== 'boolean')) return null;
      const key = names.map((name) => (variables[name] ? '1' : '0')).join('');
      let program = programs.get(key);
      if (program === undefined) {
        if (programs.size === maxPrograms) return null;
        program = compileQuery({ schema, operation, fragments }, variables);
        programs.set(key, program);
      }
      return { program, variables };
    },
  };
}

function asksIntrospection(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      found ||= name.value === '__schema' || name.value === '__type';
    },
  });
  return found;
}

function hasJudgingTypes(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some((type) => isObjectType(type) && Boolean(type.isTypeOf));
}
