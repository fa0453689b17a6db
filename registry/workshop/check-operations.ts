import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { buildSupergraph } from '#platform/build-supergraph.ts';
import type { PublishedOperation } from '#platform/registry/wire.ts';
import type { Finding } from '../model.ts';

type Operation = Omit<PublishedOperation, 'id'>;

/** Most findings of one check: an operation may be wrong in as many places as it has. */
const mostFindings = 100;

/** What keeps operations from being registered for a composed graph; none where all are good. */
export function checkOperations(supergraph: string, operations: readonly Operation[]): Finding[] {
  const schema = buildSupergraph(supergraph).apiSchema().toGraphQLJSSchema();
  return operations.flatMap((operation) => checkOperation(schema, operation)).slice(0, mostFindings);
}

function checkOperation(schema: GraphQLSchema, operation: Operation): Finding[] {
  if (/\d{16}/.test(operation.body)) {
    const message = `${operation.name} holds a number that may be a person's.`;
    return [{ ...finding('personal-data', message), remedy: 'Pass it as a variable.' }];
  }
  try {
    const document = parse(operation.body, { maxTokens: 20_000 });
    return [...checkName(document, operation), ...validateDocument(schema, document, operation)];
  } catch (fault) {
    if (fault instanceof GraphQLError) return [describe('syntax', operation, fault)];
    throw fault;
  }
}

function checkName(document: DocumentNode, { name }: Operation): Finding[] {
  const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
  if (operations.length === 1 && operations[0]?.name?.value === name) return [];
  const message = `${name} has to hold one operation, and it has to be of that name.`;
  return [{ ...finding('operation-name', message), remedy: 'Register each operation under its own name.' }];
}

function validateDocument(schema: GraphQLSchema, document: DocumentNode, operation: Operation): Finding[] {
  const faults = validate(schema, document, specifiedRules, { maxErrors: 10 });
  return faults.map((fault) => describe('operation', operation, fault));
}

function describe(rule: string, { name }: Operation, { message, locations }: GraphQLError): Finding {
  const { line = null, column = null } = locations?.[0] ?? {};
  return { ...finding(rule, `${name}: ${message}`), line, column };
}

function finding(rule: string, message: string): Finding {
  return {
    rule,
    level: 'ERROR',
    message,
    remedy: 'Correct the operation: ask for what the published graph has.',
    coordinate: null,
    line: null,
    column: null,
    affected: [],
  };
}
