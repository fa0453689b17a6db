import { createHash } from 'node:crypto';
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse, Source } from 'graphql';

/** An operation of a client, as it is registered and asked for. */
export interface ClientOperation {
  /** SHA-256 of the body in hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly type: OperationDefinitionNode['operation'];
  /** The operation with the fragments that it uses. */
  readonly body: string;
  /** The body parsed; its nodes know the files that they come from. */
  readonly document: DocumentNode;
  /** Where it was read, for messages. */
  readonly file: string;
}

/** What was read, and everything that is wrong with it, a line each that begins with the place. */
export interface ReadOperations {
  readonly operations: readonly ClientOperation[];
  readonly faults: readonly string[];
}

/** Parses a text; a string where it is no GraphQL, which tells why and where. */
export function parseText(text: string, file: string): DocumentNode | string {
  try {
    return parse(new Source(text, file));
  } catch (fault) {
    if (fault instanceof GraphQLError) return describeFault(fault, file);
    throw fault;
  }
}

/** A fault of a document as `file:line:column message`. */
export function describeFault({ message, nodes, source, locations }: GraphQLError, file: string): string {
  const name = nodes?.[0]?.loc?.source.name ?? source?.name ?? file;
  const [at] = locations ?? [];
  return at ? `${name}:${at.line}:${at.column} ${message}` : `${name} ${message}`;
}

/** The operations that a document defines. */
export function operationsOf({ definitions }: DocumentNode): readonly OperationDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

/** The id of a text: SHA-256 of its bytes in hexadecimal. */
export function idOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
