import { type GraphQLSchema, validate, visit } from 'graphql';
import { type ClientOperation, describeFault } from './client-operation.ts';

/**
 * Everything that is wrong with operations, a line each that begins with the place: what the schema does not have, a number
 * that may be a person's, one name for two operations.
 */
export function checkOperations(operations: readonly ClientOperation[], schema: GraphQLSchema): readonly string[] {
  return [
    ...operations.flatMap(({ document, file }) =>
      validate(schema, document).map((fault) => describeFault(fault, file)),
    ),
    ...operations.flatMap((operation) => findPersonalNumbers(operation)),
    ...findSharedNames(operations),
  ];
}

// Registered texts are kept, listed and logged: a number of a person belongs into a variable.
function findPersonalNumbers({ document, body, file }: ClientOperation): readonly string[] {
  const faults: string[] = [];
  const check = ({
    value,
    loc,
  }: {
    readonly value: string;
    readonly loc?: { readonly startToken: { readonly line: number } };
  }) => {
    if (!/\d{16}/.test(value.replaceAll(/[\s.-]/g, ''))) return;
    faults.push(
      `${file}:${loc?.startToken.line ?? 1} holds a literal that may be a person's number. Make it a variable.`,
    );
  };
  visit(document, { StringValue: check, IntValue: check });
  if (faults.length > 0 || !/\d{16}/.test(body)) return faults;
  return [`${file} holds 16 digits that may be a person's number. Name things otherwise.`];
}

function findSharedNames(operations: readonly ClientOperation[]): readonly string[] {
  const byName = new Map<string, ClientOperation>();
  const faults: string[] = [];
  for (const operation of operations) {
    const other = byName.get(operation.name);
    if (other && other.id !== operation.id) {
      faults.push(
        `${operation.file} names its operation "${operation.name}", as ${other.file} does. Rename one of them.`,
      );
    }
    byName.set(operation.name, other ?? operation);
  }
  return faults;
}
