import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import { type ClientOperation, idOf, operationsOf, parseText, type ReadOperations } from './client-operation.ts';

/** A file of GraphQL documents. */
export interface DocumentFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The operations of files, each with the fragments that it uses, from whichever file they come. A file holds one named
 * operation with fragments, or fragments alone. Bodies are printed anew, so that comments and white space are no part of them.
 */
export function collectDocuments(files: readonly DocumentFile[]): ReadOperations {
  const faults: string[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  const found: { readonly path: string; readonly operation: OperationDefinitionNode }[] = [];
  for (const { path, text } of files) {
    const document = parseText(text, path);
    if (typeof document === 'string') {
      faults.push(document);
      continue;
    }
    faults.push(...addFragments(fragments, document, path));
    const operations = operationsOf(document);
    if (operations.length > 1) {
      faults.push(`${path} holds ${operations.length} operations. Give each a file of its own.`);
      continue;
    }
    const [operation] = operations;
    if (operation && !operation.name) faults.push(`${path} holds an operation without a name. Name it.`);
    else if (operation) found.push({ path, operation });
  }
  return { operations: found.map(({ path, operation }) => toOperation(path, operation, fragments)), faults };
}

type Fragments = Map<string, FragmentDefinitionNode>;

function addFragments(fragments: Fragments, { definitions }: DocumentNode, path: string): readonly string[] {
  const faults: string[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) continue;
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) {
      faults.push(`${path} holds a part of a schema, not operations alone.`);
      continue;
    }
    const name = definition.name.value;
    const other = fragments.get(name);
    if (other && print(other) !== print(definition)) {
      faults.push(`${path} has another fragment "${name}" than ${other.loc?.source.name}. Rename one of them.`);
    }
    fragments.set(name, other ?? definition);
  }
  return faults;
}

function toOperation(path: string, operation: OperationDefinitionNode, fragments: Fragments): ClientOperation {
  const used = new Map<string, FragmentDefinitionNode>();
  const addUsed = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment || used.has(value)) return;
        used.set(value, fragment);
        addUsed(fragment);
      },
    });
  };
  addUsed(operation);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] };
  const body = print(document);
  const name = operation.name?.value ?? '';
  return { id: idOf(body), name, type: operation.operation, body, document, file: path };
}
